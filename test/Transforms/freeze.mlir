// RUN: act-opt %s -act-freeze -split-input-file | FileCheck %s

// A formula takes along its companions, what they call, and what computes its
// defaults; other functions stay out, also those whose names begin alike.

// CHECK: #f = #act.formula<"f", "func.func @f(%arg0: f64, %arg1: f64 {act.default = @f.default.p, act.name = \22p\22})
// CHECK-NOT: @unrelated
// CHECK-NOT: @final
// CHECK-SAME: func.func @f.default.p()
// CHECK-SAME: func.func @f.derivative(
// CHECK-SAME: func.func @f.approx.f32({{.*}}act.claim
// CHECK-SAME: func.func @helper(
// CHECK-SAME: func.func @deeper(
// CHECK-NOT: @unrelated
// CHECK-SAME: ">
// CHECK: #final = #act.formula<"final", "func.func @final({{[^@]*}}">

// CHECK-LABEL: func.func private @f(
func.func private @f(%x: f64, %p: f64 {act.name = "p", act.default = @f.default.p}) -> f64 attributes {act.activation} {
  %0 = func.call @helper(%x) : (f64) -> f64
  %1 = arith.mulf %0, %p : f64
  return %1 : f64
}
func.func private @f.default.p() -> f64 {
  %0 = arith.constant 3.0 : f64
  return %0 : f64
}
func.func private @f.derivative(%x: f64, %p: f64) -> f64 {
  %two = arith.constant 2.0 : f64
  %0 = arith.mulf %p, %two : f64
  return %0 : f64
}
func.func private @f.approx.f32(%x: f32, %p: f32) -> f32 attributes {act.claim = {max_ulps = 1.0 : f64}} {
  %0 = arith.addf %x, %x : f32
  %1 = arith.mulf %0, %p : f32
  return %1 : f32
}
func.func private @final(%x: f64) -> f64 {
  return %x : f64
}
func.func private @helper(%x: f64) -> f64 {
  %0 = func.call @deeper(%x) : (f64) -> f64
  return %0 : f64
}
func.func private @unrelated(%x: f64) -> f64 {
  return %x : f64
}
func.func private @deeper(%x: f64) -> f64 {
  %0 = arith.addf %x, %x : f64
  return %0 : f64
}
// Wherever an op stands; ops that say a name of the library keep it.
// CHECK-LABEL: func.func @use
// CHECK: act.apply #f %{{.*}}, %{{.*}} : f32
// CHECK: linalg.generic
// CHECK: act.vjp #f wrt 1 %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: act.apply #final
// CHECK: act.vjp gelu wrt 0
func.func @use(%x: f32, %t: tensor<4xf32>) -> (f32, tensor<4xf32>, f32, f32) {
  %0 = act.apply @f %x, %x : f32
  %e = tensor.empty() : tensor<4xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%t : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%a: f32, %b: f32):
    %5 = act.vjp @f wrt 1 %a, %a, %x : f32
    linalg.yield %5 : f32
  } -> tensor<4xf32>
  %2 = act.apply @final %x : f32
  %3 = act.vjp gelu wrt 0 %x, %x : f32
  return %0, %1, %2, %3 : f32, tensor<4xf32>, f32, f32
}

// -----

// The same formula from two modules' files or places is the same attribute:
// where it stands is not part of it.
// CHECK: #g = #act.formula<"g", "func.func @g
// CHECK-NOT: #act.formula
// CHECK: act.apply #g
// CHECK: act.apply #g
module {
  module @a {
    func.func private @g(%x: f64) -> f64 {
      %0 = arith.mulf %x, %x : f64
      return %0 : f64
    }
    func.func @use(%x: f32) -> f32 {
      %0 = act.apply @g %x : f32
      return %0 : f32
    }
  }
  module @b {
    func.func private @g(%argument: f64) -> f64 {
      %square = arith.mulf %argument, %argument : f64
      return %square : f64
    }
    func.func @use(%x: f32) -> f32 {
      %0 = act.apply @g %x : f32
      return %0 : f32
    }
  }
}

// -----

// A symbol means what it means where it stands: the function of the nearest
// symbol table, not one of the same name outside.
// CHECK-DAG: #[[OUTER:.*]] = #act.formula<"g", "func.func @g({{.*}}arith.addf
// CHECK-DAG: #[[INNER:.*]] = #act.formula<"g", "func.func @g({{.*}}arith.mulf
// CHECK-LABEL: func.func @outer
// CHECK: act.apply #[[OUTER]]
// CHECK-LABEL: gpu.module @inner
// CHECK: func.func @inner
// CHECK: act.apply #[[INNER]]
// CHECK-LABEL: gpu.module @nothing
// CHECK: func.func @last
// CHECK: act.apply #[[OUTER]]
func.func private @g(%x: f64) -> f64 {
  %0 = arith.addf %x, %x : f64
  return %0 : f64
}
func.func @outer(%x: f32) -> f32 {
  %0 = act.apply @g %x : f32
  return %0 : f32
}
gpu.module @inner {
  func.func private @g(%x: f64) -> f64 {
    %0 = arith.mulf %x, %x : f64
    return %0 : f64
  }
  func.func @inner(%x: f32) -> f32 {
    %0 = act.apply @g %x : f32
    return %0 : f32
  }
}
gpu.module @nothing {
  func.func @last(%x: f32) -> f32 {
    %0 = act.apply @g %x : f32
    return %0 : f32
  }
}

// -----

// Frozen twice is frozen once.
#h = #act.formula<"h", "func.func @h(%x: f64) -> f64 { return %x : f64 }">
// CHECK: #h = #act.formula<"h", "func.func @h(%x: f64) -> f64 { return %x : f64 }">
func.func private @h(%x: f64) -> f64 {
  %0 = arith.negf %x : f64
  return %0 : f64
}
// CHECK: act.apply #h %
func.func @use(%x: f32) -> f32 {
  %0 = act.apply #h %x : f32
  return %0 : f32
}
