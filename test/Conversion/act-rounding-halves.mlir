// RUN: act-opt %s -convert-act-rounding -canonicalize -cse | FileCheck %s
// RUN: act-opt %s -convert-act-rounding=vector-bits=256 | FileCheck %s --check-prefix=NARROW

// Even elements first, then odd ones; NaN needs no care.
// CHECK-LABEL: func.func @halves(
// CHECK-SAME:    %[[X:.+]]: vector<32xbf16>)
// CHECK-DAG:     %[[SIXTEEN:.+]] = arith.constant dense<16> : vector<16xi32>
// CHECK-DAG:     %[[UPPER:.+]] = arith.constant dense<-65536> : vector<16xi32>
// CHECK:         %[[WORDS:.+]] = vector.bitcast %[[X]] : vector<32xbf16> to vector<16xi32>
// CHECK:         %[[EVEN:.+]] = arith.shli %[[WORDS]], %[[SIXTEEN]]
// CHECK:         %[[ODD:.+]] = arith.andi %[[WORDS]], %[[UPPER]]
// CHECK:         %[[BOTH:.+]] = vector.shuffle %[[EVEN]], %[[ODD]] [0, 1, {{.*}}, 30, 31]
// CHECK:         %[[F:.+]] = arith.bitcast %[[BOTH]] : vector<32xi32> to vector<32xf32>
// CHECK:         %[[Y:.+]] = arith.mulf %[[F]], %[[F]]
// CHECK:         arith.bitcast %[[Y]] : vector<32xf32> to vector<32xi32>
// CHECK-NOT:     cmpf uno
// CHECK:         %[[LOW:.+]] = vector.extract_strided_slice %[[SUM:.+]] {offsets = [0]
// CHECK:         %[[HIGH:.+]] = vector.extract_strided_slice %[[SUM]] {offsets = [16]
// CHECK:         %[[E:.+]] = arith.shrui %[[LOW]], %[[SIXTEEN]]
// CHECK:         %[[O:.+]] = arith.andi %[[HIGH]], %[[UPPER]]
// CHECK:         %[[R:.+]] = arith.ori %[[E]], %[[O]]
// CHECK:         %[[B:.+]] = vector.bitcast %[[R]] : vector<16xi32> to vector<32xbf16>
// CHECK:         return %[[B]]
func.func @halves(%x: vector<32xbf16>) -> vector<32xbf16> {
  %0 = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %1 = arith.mulf %0, %0 : vector<32xf32>
  %2 = arith.truncf %1 : vector<32xf32> to vector<32xbf16>
  return %2 : vector<32xbf16>
}

// A scalar may be a NaN with any payload, and is the same for every element.
// CHECK-LABEL: func.func @scalar(
// CHECK:         arith.shli
// CHECK:         arith.cmpf uno
// CHECK:         vector.extract_strided_slice
func.func @scalar(%x: vector<32xbf16>, %s: f32) -> vector<32xbf16> {
  %0 = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %1 = vector.broadcast %s : f32 to vector<32xf32>
  %2 = arith.addf %0, %1 : vector<32xf32>
  %3 = arith.truncf %2 : vector<32xf32> to vector<32xbf16>
  return %3 : vector<32xbf16>
}

// Several inputs and results, and what f64 computes between.
// CHECK-LABEL: func.func @several(
// CHECK-COUNT-2: arith.shli
// CHECK:         arith.extf %{{.*}} : vector<32xf32> to vector<32xf64>
// CHECK-NOT:     cmpf uno
// CHECK-COUNT-4: vector.extract_strided_slice
// CHECK-NOT:     arith.trunci
func.func @several(%x: vector<32xbf16>, %y: vector<32xbf16>) -> (vector<32xbf16>, vector<32xbf16>) {
  %0 = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %1 = arith.extf %y : vector<32xbf16> to vector<32xf32>
  %2 = arith.addf %0, %1 : vector<32xf32>
  %3 = arith.extf %2 : vector<32xf32> to vector<32xf64>
  %4 = arith.mulf %3, %3 : vector<32xf64>
  %5 = arith.truncf %4 : vector<32xf64> to vector<32xf32>
  %6 = arith.truncf %2 : vector<32xf32> to vector<32xbf16>
  %7 = arith.truncf %5 : vector<32xf32> to vector<32xbf16>
  return %6, %7 : vector<32xbf16>, vector<32xbf16>
}

// In order: where f32 comes in or goes out, elements are told apart, selected as
// bf16, or fill one register.
// CHECK-LABEL: func.func @in_order(
// CHECK-NOT:     vector.bitcast
// NARROW-LABEL: func.func @in_order(
// NARROW-COUNT-1: vector.bitcast %{{.*}} : vector<8xi32> to vector<16xbf16>
// NARROW-NOT:   vector.bitcast
func.func @in_order(%x: vector<32xbf16>, %y: vector<32xf32>, %z: vector<16xbf16>)
    -> (vector<32xbf16>, f32, vector<32xbf16>, vector<32xbf16>, vector<16xbf16>) {
  %0 = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %1 = arith.addf %0, %y : vector<32xf32>
  %2 = arith.truncf %1 : vector<32xf32> to vector<32xbf16>

  %3 = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %4 = arith.negf %3 : vector<32xf32>
  %5 = vector.reduction <add>, %4 : vector<32xf32> into f32
  %6 = arith.mulf %4, %4 : vector<32xf32>
  %7 = arith.truncf %6 : vector<32xf32> to vector<32xbf16>

  %8 = arith.extf %x : vector<32xbf16> to vector<32xf32>
  %c = arith.constant dense<1.0> : vector<32xf32>
  %9 = arith.cmpf olt, %8, %c : vector<32xf32>
  %10 = arith.select %9, %x, %2 : vector<32xi1>, vector<32xbf16>

  %11 = arith.extf %z : vector<16xbf16> to vector<16xf32>
  %12 = arith.mulf %11, %11 : vector<16xf32>
  %13 = arith.truncf %12 : vector<16xf32> to vector<16xbf16>
  return %2, %5, %7, %10, %13 : vector<32xbf16>, f32, vector<32xbf16>, vector<32xbf16>, vector<16xbf16>
}
