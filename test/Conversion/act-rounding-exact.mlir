// Roundings of what is of the narrow type already.
// RUN: act-opt %s -convert-act-rounding -canonicalize | FileCheck %s

// A selection of f16 is made in the narrow type; of bf16 the upper bits are taken.
// CHECK-LABEL: func.func @select
// CHECK-SAME: (%[[C:.*]]: vector<4xi1>, %[[H:.*]]: vector<4xf16>, %[[B:.*]]: vector<4xbf16>)
// CHECK-DAG: %[[HALF:.*]] = arith.constant dense<5.000000e-01> : vector<4xf16>
// CHECK: %[[X:.*]] = arith.select %[[C]], %[[H]], %[[HALF]] : vector<4xi1>, vector<4xf16>
// CHECK: %[[WIDE:.*]] = arith.select %[[C]], %{{.*}}, %{{.*}} : vector<4xi1>, vector<4xf32>
// CHECK-NEXT: %[[BITS:.*]] = arith.bitcast %[[WIDE]] : vector<4xf32> to vector<4xi32>
// CHECK-NEXT: %[[UPPER:.*]] = arith.shrui %[[BITS]], %{{.*}}
// CHECK-NEXT: %[[NARROW:.*]] = arith.trunci %[[UPPER]] : vector<4xi32> to vector<4xi16>
// CHECK-NEXT: %[[Y:.*]] = arith.bitcast %[[NARROW]] : vector<4xi16> to vector<4xbf16>
// CHECK-NEXT: return %[[X]], %[[Y]]
func.func @select(%c: vector<4xi1>, %h: vector<4xf16>, %b: vector<4xbf16>) -> (vector<4xf16>, vector<4xbf16>) {
  %half = arith.constant dense<0.5> : vector<4xf32>
  %zero = arith.constant dense<0.0> : vector<4xf32>
  %0 = arith.extf %h : vector<4xf16> to vector<4xf32>
  %1 = arith.select %c, %0, %half : vector<4xi1>, vector<4xf32>
  %2 = arith.truncf %1 : vector<4xf32> to vector<4xf16>
  %3 = arith.extf %b : vector<4xbf16> to vector<4xf32>
  %4 = arith.select %c, %zero, %3 : vector<4xi1>, vector<4xf32>
  %5 = arith.truncf %4 : vector<4xf32> to vector<4xbf16>
  return %2, %5 : vector<4xf16>, vector<4xbf16>
}

// A sign is changed in the narrow type, on the bits of bf16.
// CHECK-LABEL: func.func @signs
// CHECK-SAME: (%[[H:.*]]: f16, %[[B:.*]]: bf16)
// CHECK-DAG: %[[MASK:.*]] = arith.constant 32767 : i16
// CHECK: %[[X:.*]] = arith.negf %[[H]] : f16
// CHECK: %[[BITS:.*]] = arith.bitcast %[[B]] : bf16 to i16
// CHECK: %[[ABS:.*]] = arith.andi %[[BITS]], %[[MASK]] : i16
// CHECK: %[[Y:.*]] = arith.bitcast %[[ABS]] : i16 to bf16
// CHECK: return %[[X]], %[[Y]], %[[B]]
func.func @signs(%h: f16, %b: bf16) -> (f16, bf16, bf16) {
  %0 = arith.extf %h : f16 to f32
  %1 = arith.negf %0 : f32
  %2 = arith.truncf %1 : f32 to f16
  %3 = arith.extf %b : bf16 to f32
  %4 = math.absf %3 : f32
  %5 = arith.truncf %4 : f32 to bf16
  %6 = arith.truncf %3 : f32 to bf16
  return %2, %5, %6 : f16, bf16, bf16
}

// A minimum or a maximum of such values gives its upper bits; so does a selection
// that is also compared.
// CHECK-LABEL: func.func @upper_bits
// CHECK: %[[MAX:.*]] = arith.maximumf
// CHECK-NEXT: %[[BITS:.*]] = arith.bitcast %[[MAX]] : f32 to i32
// CHECK-NEXT: %[[UPPER:.*]] = arith.shrui %[[BITS]], %{{.*}} : i32
// CHECK-NEXT: arith.trunci %[[UPPER]] : i32 to i16
// CHECK: %[[LOW:.*]] = arith.select
// CHECK: arith.cmpf oge, %[[LOW]]
// CHECK-NEXT: %[[HIGH:.*]] = arith.select {{.*}} : f32
// CHECK-NEXT: %[[BITS:.*]] = arith.bitcast %[[HIGH]] : f32 to i32
// CHECK-NEXT: arith.shrui
// CHECK-NEXT: arith.trunci
// CHECK-NOT: uno
func.func @upper_bits(%x: bf16) -> (bf16, bf16) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %0 = arith.extf %x : bf16 to f32
  %1 = arith.maximumf %0, %zero : f32
  %2 = arith.truncf %1 : f32 to bf16
  %3 = arith.cmpf ole, %0, %zero : f32
  %4 = arith.select %3, %zero, %0 : f32
  %5 = arith.cmpf oge, %4, %one : f32
  %6 = arith.select %5, %one, %4 : f32
  %7 = arith.truncf %6 : f32 to bf16
  return %2, %7 : bf16, bf16
}

// What is computed, a constant that the narrow type lacks, and what is extended from
// another type are rounded. Only a NaN of f16 can have payload beyond bf16's.
// CHECK-LABEL: func.func @rounded
// CHECK-COUNT-2: arith.subi
// CHECK-NOT: uno
// CHECK: arith.subi
// CHECK: arith.cmpf uno
// CHECK: return
func.func @rounded(%c: i1, %x: bf16, %h: f16) -> (bf16, bf16, bf16) {
  %tenth = arith.constant 0.1 : f32
  %0 = arith.extf %x : bf16 to f32
  %1 = arith.mulf %0, %0 : f32
  %2 = arith.select %c, %0, %1 : f32
  %3 = arith.truncf %2 : f32 to bf16
  %4 = arith.select %c, %0, %tenth : f32
  %5 = arith.truncf %4 : f32 to bf16
  %6 = arith.extf %h : f16 to f32
  %7 = arith.select %c, %0, %6 : f32
  %8 = arith.truncf %7 : f32 to bf16
  return %3, %5, %8 : bf16, bf16, bf16
}
