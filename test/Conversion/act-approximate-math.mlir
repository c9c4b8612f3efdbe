// RUN: act-opt %s --act-approximate-math | FileCheck %s
// What replaces an op computes what it computes, to the library's claim.
// RUN: act-opt %s --act-approximate-math -o %t.mlir
// RUN: act-run %t.mlir --entry=worst | FileCheck %s --check-prefix=VALUE

// CHECK-LABEL: func.func @half
// CHECK: arith.extf %{{.*}} : vector<4xf16> to vector<4xf32>
// CHECK-NOT: math.exp
// CHECK: math.fma {{.*}} : vector<4xf32>
// CHECK-NOT: math.exp
// CHECK: arith.truncf %{{.*}} : vector<4xf32> to vector<4xf16>
// CHECK-NEXT: return
func.func @half(%x: vector<4xf16>) -> vector<4xf16> {
  %0 = math.exp %x : vector<4xf16>
  return %0 : vector<4xf16>
}

// CHECK-LABEL: func.func @single
// CHECK-NOT: math.{{log1p|ext}}
// CHECK: math.fma {{.*}} : f32
// CHECK-NOT: math.{{log1p|ext}}
// CHECK: return
func.func @single(%x: f32) -> f32 {
  %0 = math.log1p %x : f32
  return %0 : f32
}

// No implementation: of the function, at the type, or at the shape.
// CHECK-LABEL: func.func @others
// CHECK-NEXT: math.cbrt %{{.*}} fastmath<afn> : f32
// CHECK-NEXT: math.sqrt
// CHECK-NEXT: math.ipowi
// CHECK-NEXT: math.isnan
// CHECK-NEXT: math.fpowi
// CHECK-NEXT: math.atan2 %{{.*}} : f64
// CHECK-NEXT: math.sin %{{.*}} : tensor<*xf32>
// CHECK-NEXT: math.sin %{{.*}} : tensor<4xf32, 1 : i64>
// CHECK-NEXT: return
func.func @others(%x: f32, %i: i32, %d: f64, %u: tensor<*xf32>, %e: tensor<4xf32, 1 : i64>) -> (f32, f32, i32, i1, f32, f64, tensor<*xf32>, tensor<4xf32, 1 : i64>) {
  %0 = math.cbrt %x fastmath<afn> : f32
  %1 = math.sqrt %x : f32
  %2 = math.ipowi %i, %i : i32
  %3 = math.isnan %x : f32
  %4 = math.fpowi %x, %i : f32, i32
  %5 = math.atan2 %d, %d : f64
  %6 = math.sin %u : tensor<*xf32>
  %7 = math.sin %e : tensor<4xf32, 1 : i64>
  return %0, %1, %2, %3, %4, %5, %6, %7 : f32, f32, i32, i1, f32, f64, tensor<*xf32>, tensor<4xf32, 1 : i64>
}

// A shape that is known at run time only.
// CHECK-LABEL: func.func @dynamic
// CHECK: %[[D:.*]] = tensor.dim %{{.*}} : tensor<?x3xbf16>
// CHECK: tensor.splat %{{.*}}[%[[D]]] : tensor<?x3xf32>
// CHECK: arith.truncf %{{.*}} : tensor<?x3xf32> to tensor<?x3xbf16>
func.func @dynamic(%x: tensor<?x3xbf16>) -> tensor<?x3xbf16> {
  %0 = math.tanh %x : tensor<?x3xbf16>
  return %0 : tensor<?x3xbf16>
}

// The exponent is taken from the sum with the magic constant, in a dynamic shape too.
// CHECK-LABEL: func.func @power_of_two
// CHECK-NOT: math.floor
// CHECK: arith.bitcast %{{.*}} : tensor<?xf32> to tensor<?xi32>
// CHECK-NOT: math.floor
// CHECK-COUNT-2: arith.mulf
// CHECK-NEXT: return
func.func @power_of_two(%x: tensor<?xf32>) -> tensor<?xf32> {
  %0 = math.exp %x : tensor<?xf32>
  return %0 : tensor<?xf32>
}

// The accuracy is the op's, the function's or, if there is neither, the option's.
// Rounding f64 once is within 0.501 ulp.
// CHECK-LABEL: func.func @accuracy
// CHECK: arith.extf %arg0 : f32 to f64
// CHECK: arith.truncf
// CHECK-NOT: arith.truncf
// CHECK: return
func.func @accuracy(%x: f32) -> (f32, f32) attributes {act.accuracy = #act.accuracy<ulps = 0.501>} {
  %0 = math.log %x : f32
  %1 = math.log %x {act.accuracy = #act.accuracy<ulps = 2.0>} : f32
  return %0, %1 : f32, f32
}

// VALUE: {{^}}1{{$}}
// 1 if exp on f32 agrees with exp on f64, to a relative 1e-7, on 1000 numbers.
func.func @worst() -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  %scale = arith.constant 0.1 : f32
  %middle = arith.constant 50.0 : f32
  %bound = arith.constant 1.0e-7 : f64
  %zero = arith.constant 0.0 : f64
  %worst = scf.for %i = %c0 to %c1000 step %c1 iter_args(%old = %zero) -> (f64) {
    %0 = arith.index_cast %i : index to i32
    %1 = arith.sitofp %0 : i32 to f32
    %2 = arith.mulf %1, %scale : f32
    %x = arith.subf %2, %middle : f32
    %y = math.exp %x : f32
    %y64 = arith.extf %y : f32 to f64
    %x64 = arith.extf %x : f32 to f64
    %exact = math.exp %x64 : f64
    %3 = arith.subf %y64, %exact : f64
    %4 = arith.divf %3, %exact : f64
    %5 = math.absf %4 : f64
    %6 = arith.maximumf %old, %5 : f64
    scf.yield %6 : f64
  }
  %moved = arith.cmpf ogt, %worst, %zero : f64
  %good = arith.cmpf olt, %worst, %bound : f64
  %both = arith.andi %moved, %good : i1
  %result = arith.extui %both : i1 to i64
  return %result : i64
}
