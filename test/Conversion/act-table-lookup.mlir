// RUN: act-opt %s --convert-act-table-lookup=cpu=icelake-server | FileCheck %s --check-prefixes=CHECK,VBMI
// RUN: act-opt %s --convert-act-table-lookup=cpu=haswell | FileCheck %s --check-prefixes=CHECK,AVX2
// RUN: act-opt %s --convert-act-table-lookup | FileCheck %s --check-prefixes=CHECK,NONE
// RUN: act-opt %s --convert-act-table-lookup=cpu=x86-64 | FileCheck %s --check-prefixes=CHECK,NONE

// One global for each table that is looked up in memory.
// CHECK-DAG: memref.global "private" constant @[[BYTES:.*]] : memref<256xi8> = dense<1> {alignment = 64 : i64}
// CHECK-DAG: memref.global "private" constant @[[FLOATS:.*]] : memref<256xf32> = dense<2.000000e+00> {alignment = 64 : i64}
// CHECK-DAG: memref.global "private" constant @[[ROWS:.*]] : memref<768xi8> = dense<3> {alignment = 64 : i64}

// CHECK-LABEL: @bytes
// VBMI-COUNT-4: arith.constant dense<1> : vector<64xi8>
// VBMI: %[[LOW:.*]] = llvm.call_intrinsic "llvm.x86.avx512.vpermi2var.qi.512"(%{{.*}}, %arg0, %{{.*}})
// VBMI: %[[HIGH:.*]] = llvm.call_intrinsic "llvm.x86.avx512.vpermi2var.qi.512"
// VBMI: arith.select %{{.*}}, %[[HIGH]], %[[LOW]] : vector<64xi1>, vector<64xi8>
// VBMI-NOT: vpermi2var
// AVX2-COUNT-32: llvm.call_intrinsic "llvm.x86.avx2.pshuf.b"
// AVX2-NOT: avx512
// NONE-NOT: call_intrinsic
// NONE: %[[G:.*]] = memref.get_global @[[BYTES]] : memref<256xi8>
// NONE: vector.gather %[[G]]
// CHECK: return
func.func @bytes(%x: vector<64xi8>) -> vector<64xi8> {
  %0 = act.table_lookup %x in dense<1> : tensor<256xi8> : vector<64xi8> -> vector<64xi8>
  return %0 : vector<64xi8>
}

// Any shape: padded to whole registers.
// CHECK-LABEL: @shapes
// VBMI: vector.shape_cast %arg0 : vector<3x5xi8> to vector<15xi8>
// VBMI: vector.insert_strided_slice {{.*}} : vector<15xi8> into vector<64xi8>
// VBMI-COUNT-2: vpermi2var
// VBMI: vector.extract_strided_slice {{.*}} : vector<64xi8> to vector<15xi8>
// VBMI: vector.shape_cast %{{.*}} : vector<15xi8> to vector<3x5xi8>
// CHECK: return
func.func @shapes(%x: vector<3x5xi8>) -> vector<3x5xi8> {
  %0 = act.table_lookup %x in dense<1> : tensor<256xi8> : vector<3x5xi8> -> vector<3x5xi8>
  return %0 : vector<3x5xi8>
}

// CHECK-LABEL: @scalar
// CHECK: %[[I:.*]] = arith.index_castui %arg0 : i8 to index
// CHECK: memref.load %{{.*}}[%[[I]]] : memref<256xi8>
func.func @scalar(%x: i8) -> i8 {
  %0 = act.table_lookup %x in dense<1> : tensor<256xi8> : i8 -> i8
  return %0 : i8
}

// CHECK-LABEL: @floats
// CHECK: %[[G:.*]] = memref.get_global @[[FLOATS]] : memref<256xf32>
// CHECK: vector.gather %[[G]]{{.*}} : memref<256xf32>, vector<16xindex>, vector<16xi1>, vector<16xf32> into vector<16xf32>
func.func @floats(%x: vector<16xi8>) -> vector<16xf32> {
  %0 = act.table_lookup %x in dense<2.0> : tensor<256xf32> : vector<16xi8> -> vector<16xf32>
  return %0 : vector<16xf32>
}

// 64 floats or more byte by byte, where there is an instruction for it.
// CHECK-LABEL: @many_floats
// VBMI-COUNT-8: vpermi2var
// VBMI: vector.interleave {{.*}} : vector<64xi8> -> vector<128xi8>
// VBMI: vector.interleave {{.*}} : vector<64xi8> -> vector<128xi8>
// VBMI: %[[W:.*]] = vector.interleave {{.*}} : vector<64xi16> -> vector<128xi16>
// VBMI: vector.bitcast %[[W]] : vector<128xi16> to vector<64xf32>
// AVX2: vector.gather
// NONE: vector.gather
// CHECK: return
func.func @many_floats(%x: vector<64xi8>) -> vector<64xf32> {
  %0 = act.table_lookup %x in dense<2.0> : tensor<256xf32> : vector<64xi8> -> vector<64xf32>
  return %0 : vector<64xf32>
}

// A row for all elements is loaded into registers.
// CHECK-LABEL: @one_row
// VBMI-COUNT-4: vector.load %{{.*}} : memref<768xi8>, vector<64xi8>
// VBMI-COUNT-2: vpermi2var
// AVX2: pshuf.b
// NONE: vector.gather
// CHECK: return
func.func @one_row(%x: vector<64xi8>, %c: index) -> vector<64xi8> {
  %row = vector.broadcast %c : index to vector<64xindex>
  %0 = act.table_lookup %x[%row] in dense<3> : tensor<3x256xi8>
      : vector<64xi8>, vector<64xindex> -> vector<64xi8>
  return %0 : vector<64xi8>
}

// CHECK-LABEL: @many_rows
// CHECK: %[[S:.*]] = arith.muli %arg1, %{{.*}} : vector<64xindex>
// CHECK: %[[P:.*]] = arith.addi %[[S]]
// CHECK: vector.gather %{{.*}}[%[[P]]], %{{.*}} : memref<768xi8>
func.func @many_rows(%x: vector<64xi8>, %row: vector<64xindex>) -> vector<64xi8> {
  %0 = act.table_lookup %x[%row] in dense<3> : tensor<3x256xi8>
      : vector<64xi8>, vector<64xindex> -> vector<64xi8>
  return %0 : vector<64xi8>
}

// CHECK-LABEL: @tensors_stay
// CHECK: act.table_lookup
func.func @tensors_stay(%x: tensor<4xi8>) -> tensor<4xi8> {
  %0 = act.table_lookup %x in dense<1> : tensor<256xi8> : tensor<4xi8> -> tensor<4xi8>
  return %0 : tensor<4xi8>
}

// Few floats are permuted in registers: those of the target, or shorter ones.
// CHECK-LABEL: @small
// VBMI: llvm.call_intrinsic "llvm.x86.avx512.permvar.sf.512"
// VBMI: llvm.call_intrinsic "llvm.x86.avx512.permvar.sf.512"
// VBMI: llvm.call_intrinsic "llvm.x86.avx512.vpermi2var.ps.512"
// VBMI-NOT: call_intrinsic
// AVX2-COUNT-14: llvm.call_intrinsic "llvm.x86.avx2.permps"
// AVX2-NOT: call_intrinsic
// NONE: %[[INDEX:.*]] = arith.andi %arg0, %{{.*}} : vector<16xi32>
// NONE: %[[AT:.*]] = arith.index_castui %[[INDEX]]
// NONE: vector.gather %{{.*}}[%[[AT]]], {{.*}} : memref<8xf32>
// NONE: vector.gather {{.*}} : memref<16xf32>
// NONE: vector.gather {{.*}} : memref<32xf32>
// CHECK: return
func.func @small(%i: vector<16xi32>) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>) {
  %0 = act.table_lookup %i in dense<1.0> : tensor<8xf32> : vector<16xi32> -> vector<16xf32>
  %1 = act.table_lookup %i in dense<2.0> : tensor<16xf32> : vector<16xi32> -> vector<16xf32>
  %2 = act.table_lookup %i in dense<3.0> : tensor<32xf32> : vector<16xi32> -> vector<16xf32>
  return %0, %1, %2 : vector<16xf32>, vector<16xf32>, vector<16xf32>
}

// Vectors that fill no register, and scalars, are looked up in memory.
// CHECK-LABEL: @small_shapes
// VBMI: vector.shape_cast %arg0
// VBMI-COUNT-3: llvm.x86.avx2.permps
// AVX2-COUNT-3: llvm.x86.avx2.permps
// NONE: vector.gather
// CHECK: vector.gather %{{.*}} : memref<8xf32>, vector<3xindex>
// CHECK: arith.andi %arg2
// CHECK: memref.load %{{.*}} : memref<8xf32>
// CHECK: return
func.func @small_shapes(%a: vector<3x8xi32>, %b: vector<3xi32>, %c: i32)
    -> (vector<3x8xf32>, vector<3xf32>, f32) {
  %0 = act.table_lookup %a in dense<1.0> : tensor<8xf32> : vector<3x8xi32> -> vector<3x8xf32>
  %1 = act.table_lookup %b in dense<1.0> : tensor<8xf32> : vector<3xi32> -> vector<3xf32>
  %2 = act.table_lookup %c in dense<1.0> : tensor<8xf32> : i32 -> f32
  return %0, %1, %2 : vector<3x8xf32>, vector<3xf32>, f32
}
