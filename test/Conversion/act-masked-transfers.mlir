// RUN: act-opt %s --convert-act-masked-transfers=vector-bits=512 | FileCheck %s --check-prefix=AVX512
// RUN: act-opt %s --convert-act-masked-transfers=vector-bits=256 | FileCheck %s --check-prefixes=CHECK,AVX2
// RUN: act-opt %s --convert-act-masked-transfers=vector-bits=128 | FileCheck %s --check-prefixes=CHECK,NEON
// AVX512-NOT: scf.if

// CHECK-LABEL: func.func @narrow(
// CHECK-SAME:    %[[X:.+]]: memref<?xf16>, %[[Y:.+]]: memref<?xf16>, %[[I:.+]]: index, %[[LEFT:.+]]: index)
// CHECK:         %[[MASK:.+]] = vector.create_mask %[[LEFT]] : vector<8xi1>
// CHECK:         %[[WHOLE:.+]] = arith.cmpi sge, %[[LEFT]], %c8
// CHECK-NEXT:    %[[V:.+]] = scf.if %[[WHOLE]] -> (vector<8xf16>) {
// CHECK-NEXT:      %[[ALL:.+]] = vector.transfer_read %[[X]][%[[I]]], %{{[^,]+}} {in_bounds = [true]} :
// CHECK-NEXT:      scf.yield %[[ALL]]
// CHECK-NEXT:    } else {
// CHECK-NEXT:      %[[SOME:.+]] = vector.transfer_read %[[X]][%[[I]]], %{{.+}}, %[[MASK]] {in_bounds = [true]}
// CHECK-NEXT:      scf.yield %[[SOME]]
// CHECK:         scf.if %{{.+}} {
// CHECK-NEXT:      vector.transfer_write %[[V]], %[[Y]][%[[I]]] {in_bounds = [true]} :
// CHECK-NEXT:    } else {
// CHECK-NEXT:      vector.transfer_write %[[V]], %[[Y]][%[[I]]], %[[MASK]] {in_bounds = [true]}
func.func @narrow(%x: memref<?xf16>, %y: memref<?xf16>, %i: index, %left: index) {
  %pad = arith.constant 0.0 : f16
  %mask = vector.create_mask %left : vector<8xi1>
  %0 = vector.transfer_read %x[%i], %pad, %mask {in_bounds = [true]} : memref<?xf16>, vector<8xf16>
  vector.transfer_write %0, %y[%i], %mask {in_bounds = [true]} : vector<8xf16>, memref<?xf16>
  return
}

// CHECK-LABEL: func.func @wide(
// AVX2-NOT:      scf.if
// NEON:          scf.if
func.func @wide(%x: memref<?xf32>, %i: index, %left: index) -> vector<4xf32> {
  %pad = arith.constant 0.0 : f32
  %mask = vector.create_mask %left : vector<4xi1>
  %0 = vector.transfer_read %x[%i], %pad, %mask {in_bounds = [true]} : memref<?xf32>, vector<4xf32>
  return %0 : vector<4xf32>
}

// Of another mask nothing is known, and what may be out of bounds is no whole vector.
// CHECK-LABEL: func.func @neither(
// CHECK-NOT:     scf.if
// CHECK:         return
func.func @neither(%x: memref<?xf16>, %i: index, %left: index, %any: vector<8xi1>) -> (vector<8xf16>, vector<8xf16>) {
  %pad = arith.constant 0.0 : f16
  %mask = vector.create_mask %left : vector<8xi1>
  %0 = vector.transfer_read %x[%i], %pad, %any {in_bounds = [true]} : memref<?xf16>, vector<8xf16>
  %1 = vector.transfer_read %x[%i], %pad, %mask : memref<?xf16>, vector<8xf16>
  return %0, %1 : vector<8xf16>, vector<8xf16>
}
