// RUN: act-opt %s --convert-act-scaleb=cpu=icelake-server | FileCheck %s --check-prefixes=CHECK,AVX512
// RUN: act-opt %s --convert-act-scaleb=cpu=haswell | FileCheck %s --check-prefixes=CHECK,BITS
// RUN: act-opt %s --convert-act-scaleb | FileCheck %s --check-prefixes=CHECK,BITS
// Without instructions for shorter vectors.
// RUN: act-opt %s --convert-act-scaleb=cpu=knl | FileCheck %s --check-prefix=KNL

// CHECK-LABEL: @single
// KNL-LABEL: @single
// AVX512-DAG: %[[ALL:.*]] = arith.constant -1 : i16
// AVX512-DAG: %[[MODE:.*]] = arith.constant 4 : i32
// AVX512: %[[Y:.*]] = llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"(%arg0, %arg1, %arg0, %[[ALL]], %[[MODE]])
// AVX512: return %[[Y]]
// KNL: scalef.ps.512
// BITS-NOT: call_intrinsic
// BITS: %[[F:.*]] = math.floor %arg1 : vector<16xf32>
// BITS: %[[M:.*]] = arith.addf %[[F]], %{{.*}} : vector<16xf32>
// BITS: %[[B:.*]] = arith.bitcast %[[M]] : vector<16xf32> to vector<16xi32>
// BITS-COUNT-2: arith.mulf
func.func @single(%x: vector<16xf32>, %n: vector<16xf32>) -> vector<16xf32> {
  %0 = act.scaleb %x, %n : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: @double
// AVX512: arith.constant -1 : i8
// AVX512: "llvm.x86.avx512.mask.scalef.pd.512"
// BITS: arith.constant dense<0x4338000000000000> : vector<8xf64>
// BITS: arith.bitcast %{{.*}} : vector<8xf64> to vector<8xi64>
func.func @double(%x: vector<8xf64>, %n: vector<8xf64>) -> vector<8xf64> {
  %0 = act.scaleb %x, %n : vector<8xf64>
  return %0 : vector<8xf64>
}

// What a magic constant was added to is taken from the bits.
// CHECK-LABEL: @magic
// AVX512: scalef
// BITS-NOT: math.floor
// BITS: arith.bitcast %arg1
// BITS-NOT: math.floor
// CHECK: return
func.func @magic(%x: vector<16xf32>, %m: vector<16xf32>) -> vector<16xf32> {
  %magic = arith.constant dense<12582912.0> : vector<16xf32>
  %n = arith.subf %m, %magic : vector<16xf32>
  %0 = act.scaleb %x, %n : vector<16xf32>
  return %0 : vector<16xf32>
}

// Other constants say nothing.
// CHECK-LABEL: @no_magic
// BITS: math.floor
// CHECK: return
func.func @no_magic(%x: vector<16xf32>, %m: vector<16xf32>) -> vector<16xf32> {
  %magic = arith.constant dense<12582913.0> : vector<16xf32>
  %n = arith.subf %m, %magic : vector<16xf32>
  %0 = act.scaleb %x, %n : vector<16xf32>
  return %0 : vector<16xf32>
}

// CHECK-LABEL: @shapes
// KNL-LABEL: @shapes
// AVX512: vector.shape_cast %arg0 : vector<2x16xf32> to vector<32xf32>
// AVX512-COUNT-2: scalef.ps.512
// AVX512: vector.shape_cast %{{.*}} : vector<32xf32> to vector<2x16xf32>
// AVX512: scalef.ps.256
// AVX512: scalef.pd.128
// AVX512-NOT: scalef
// KNL-COUNT-2: scalef.ps.512
// KNL-NOT: scalef
// CHECK: return
func.func @shapes(%a: vector<2x16xf32>, %b: vector<8xf32>, %c: vector<2xf64>, %d: vector<5xf32>)
    -> (vector<2x16xf32>, vector<8xf32>, vector<2xf64>, vector<5xf32>) {
  %0 = act.scaleb %a, %a : vector<2x16xf32>
  %1 = act.scaleb %b, %b : vector<8xf32>
  %2 = act.scaleb %c, %c : vector<2xf64>
  %3 = act.scaleb %d, %d : vector<5xf32>
  return %0, %1, %2, %3 : vector<2x16xf32>, vector<8xf32>, vector<2xf64>, vector<5xf32>
}

// CHECK-LABEL: @scalar
// CHECK-NOT: scalef
// CHECK-COUNT-2: arith.mulf %{{.*}} : f32
func.func @scalar(%x: f32, %n: f32) -> f32 {
  %0 = act.scaleb %x, %n : f32
  return %0 : f32
}

// CHECK-LABEL: @tensors_stay
// CHECK: act.scaleb
func.func @tensors_stay(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = act.scaleb %x, %x : tensor<4xf32>
  return %0 : tensor<4xf32>
}
