// RUN: act-opt %s -act-raise | FileCheck %s

// Any order, any association, x a sum itself; what else uses the interior stays.

// CHECK-LABEL: func @silu_commuted
// CHECK-SAME: (%[[A:.*]]: f32, %[[B:.*]]: f32)
// CHECK-NEXT: %[[X:.*]] = arith.addf %[[A]], %[[B]]
// CHECK-NEXT: %[[Y:.*]] = act.silu %[[X]] : f32
// CHECK-NEXT: return %[[Y]]
func.func @silu_commuted(%a: f32, %b: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %x = arith.addf %a, %b : f32
  %0 = arith.mulf %minus, %x : f32
  %1 = math.exp %0 : f32
  %2 = arith.addf %1, %one : f32
  %3 = arith.divf %one, %2 : f32
  %4 = arith.mulf %x, %3 : f32
  return %4 : f32
}

// CHECK-LABEL: func @sigmoid_used_twice
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-DAG: %[[S:.*]] = act.sigmoid %[[X]]
// CHECK-DAG: %[[Y:.*]] = act.silu %[[X]]
// CHECK: return %[[S]], %[[Y]]
func.func @sigmoid_used_twice(%x: f32) -> (f32, f32) {
  %one = arith.constant 1.0 : f32
  %0 = arith.negf %x : f32
  %1 = math.exp %0 : f32
  %2 = arith.addf %one, %1 : f32
  %3 = arith.divf %one, %2 : f32
  %4 = arith.mulf %x, %3 : f32
  return %3, %4 : f32, f32
}

// A gate: the factor that belongs to no activation stays outside.

// CHECK-LABEL: func @gated
// CHECK-SAME: (%[[X:.*]]: vector<8xf16>, %[[UP:.*]]: vector<8xf16>)
// CHECK-NEXT: %[[S:.*]] = act.silu %[[X]] : vector<8xf16>
// CHECK-NEXT: %[[Y:.*]] = arith.mulf %[[S]], %[[UP]]
// CHECK-NEXT: return %[[Y]]
func.func @gated(%x: vector<8xf16>, %up: vector<8xf16>) -> vector<8xf16> {
  %one = arith.constant dense<1.0> : vector<8xf16>
  %0 = arith.negf %x : vector<8xf16>
  %1 = math.exp %0 : vector<8xf16>
  %2 = arith.addf %one, %1 : vector<8xf16>
  %3 = arith.divf %x, %2 : vector<8xf16>
  %4 = arith.mulf %3, %up : vector<8xf16>
  return %4 : vector<8xf16>
}

// f16 in memory, f32 in the body: what is computed in f32 is raised there.

// CHECK-LABEL: func @body_in_f32
// CHECK: ^bb0(%[[IN:.*]]: f16, %{{.*}}: f16):
// CHECK-NEXT: %[[X:.*]] = arith.extf %[[IN]] : f16 to f32
// CHECK-NEXT: %[[Y:.*]] = act.silu %[[X]] : f32
// CHECK-NEXT: %[[OUT:.*]] = arith.truncf %[[Y]] : f32 to f16
// CHECK-NEXT: linalg.yield %[[OUT]]
func.func @body_in_f32(%x: tensor<?xf16>, %init: tensor<?xf16>) -> tensor<?xf16> {
  %one = arith.constant 1.0 : f32
  %0 = linalg.generic {
      indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>],
      iterator_types = ["parallel"]}
      ins(%x : tensor<?xf16>) outs(%init : tensor<?xf16>) {
  ^bb0(%in: f16, %out: f16):
    %e = arith.extf %in : f16 to f32
    %1 = arith.negf %e : f32
    %2 = math.exp %1 : f32
    %3 = arith.addf %2, %one : f32
    %4 = arith.divf %e, %3 : f32
    %5 = arith.truncf %4 : f32 to f16
    linalg.yield %5 : f16
  } -> tensor<?xf16>
  return %0 : tensor<?xf16>
}

// A constant may be an input of the body, here a tensor of one number.

// CHECK-LABEL: func @constant_is_input
// CHECK: ^bb0(%[[IN:.*]]: f32, %{{.*}}: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[Y:.*]] = act.relu %[[IN]] : f32
// CHECK-NEXT: linalg.yield %[[Y]]
func.func @constant_is_input(%x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = arith.constant dense<0.0> : tensor<1xf32>
  %init = tensor.empty() : tensor<4xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (0)>,
                       affine_map<(d0) -> (d0)>],
      iterator_types = ["parallel"]}
      ins(%x, %zero : tensor<4xf32>, tensor<1xf32>) outs(%init : tensor<4xf32>) {
  ^bb0(%in: f32, %z: f32, %out: f32):
    %1 = arith.cmpf ogt, %z, %in : f32
    %2 = arith.select %1, %z, %in : f32
    linalg.yield %2 : f32
  } -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// NaN: the first two give NaN there as relu does; the third gives 0.

// CHECK-LABEL: func @relu_at_nan
// CHECK-SAME: (%[[X:.*]]: f32)
// CHECK-DAG: %[[A:.*]] = act.relu %[[X]]
// CHECK-DAG: %[[B:.*]] = act.relu %[[X]]
// CHECK-DAG: %[[C:.*]] = arith.maxnumf %[[X]]
// CHECK: return %[[A]], %[[B]], %[[C]]
func.func @relu_at_nan(%x: f32) -> (f32, f32, f32) {
  %zero = arith.constant 0.0 : f32
  %0 = arith.maximumf %zero, %x : f32
  %1 = arith.cmpf uge, %x, %zero : f32
  %2 = arith.select %1, %x, %zero : f32
  %3 = arith.maxnumf %x, %zero : f32
  return %0, %2, %3 : f32, f32, f32
}

// A constant in the place of a parameter becomes an operand as it is found; the
// default is left out.

// CHECK-LABEL: func @slopes
// CHECK-SAME: (%[[X:.*]]: tensor<?xf32>)
// CHECK-DAG: %[[A:.*]] = act.leaky_relu %[[X]] : tensor<?xf32>
// CHECK-DAG: %[[ALPHA:.*]] = arith.constant 2.000000e-01 : f32
// CHECK-DAG: %[[B:.*]] = act.leaky_relu %[[X]], %[[ALPHA]] : tensor<?xf32>, f32
// CHECK: return %[[A]], %[[B]]
func.func @slopes(%x: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %x, %c0 : tensor<?xf32>
  %s0 = arith.constant 0.0 : f32
  %s1 = arith.constant 0.01 : f32
  %s2 = arith.constant 0.2 : f32
  %zero = tensor.splat %s0[%n] : tensor<?xf32>
  %a1 = tensor.splat %s1[%n] : tensor<?xf32>
  %a2 = tensor.splat %s2[%n] : tensor<?xf32>
  %positive = arith.cmpf ogt, %x, %zero : tensor<?xf32>
  %0 = arith.mulf %x, %a1 : tensor<?xf32>
  %1 = arith.select %positive, %x, %0 : tensor<?xi1>, tensor<?xf32>
  %2 = arith.mulf %a2, %x : tensor<?xf32>
  %3 = arith.select %positive, %x, %2 : tensor<?xi1>, tensor<?xf32>
  return %1, %3 : tensor<?xf32>, tensor<?xf32>
}

// Any other slope makes it a prelu, here one slope a channel.

// CHECK-LABEL: func @slope_per_channel
// CHECK: ^bb0(%[[X:.*]]: f32, %[[ALPHA:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[Y:.*]] = act.prelu %[[X]], %[[ALPHA]] : f32
// CHECK-NEXT: linalg.yield %[[Y]]
func.func @slope_per_channel(%x: tensor<8x4xf32>, %alpha: tensor<4xf32>) -> tensor<8x4xf32> {
  %zero = arith.constant 0.0 : f32
  %init = tensor.empty() : tensor<8x4xf32>
  %0 = linalg.generic {
      indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>,
                       affine_map<(d0, d1) -> (d0, d1)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %alpha : tensor<8x4xf32>, tensor<4xf32>)
      outs(%init : tensor<8x4xf32>) {
  ^bb0(%in: f32, %a: f32, %out: f32):
    %1 = arith.mulf %in, %a : f32
    %2 = arith.cmpf olt, %in, %zero : f32
    %3 = arith.select %2, %1, %in : f32
    linalg.yield %3 : f32
  } -> tensor<8x4xf32>
  return %0 : tensor<8x4xf32>
}

// CHECK-LABEL: func @quick_gelu
// CHECK-SAME: (%[[X:.*]]: vector<4xf32>)
// CHECK-NEXT: %[[Y:.*]] = act.quick_gelu %[[X]] : vector<4xf32>
// CHECK-NEXT: return %[[Y]]
func.func @quick_gelu(%x: vector<4xf32>) -> vector<4xf32> {
  %one = arith.constant dense<1.0> : vector<4xf32>
  %beta = arith.constant dense<-1.702> : vector<4xf32>
  %0 = arith.mulf %x, %beta : vector<4xf32>
  %1 = math.exp %0 : vector<4xf32>
  %2 = arith.addf %1, %one : vector<4xf32>
  %3 = arith.divf %x, %2 : vector<4xf32>
  return %3 : vector<4xf32>
}

// CHECK-LABEL: func @swish_of_a_constant
// CHECK-SAME: (%[[X:.*]]: vector<4xf32>)
// CHECK: %[[BETA:.*]] = arith.constant 1.500000e+00 : f32
// CHECK-NEXT: %[[Y:.*]] = act.swish %[[X]], %[[BETA]] : vector<4xf32>, f32
// CHECK-NEXT: return %[[Y]]
func.func @swish_of_a_constant(%x: vector<4xf32>) -> vector<4xf32> {
  %one = arith.constant dense<1.0> : vector<4xf32>
  %beta = arith.constant dense<-1.5> : vector<4xf32>
  %0 = arith.mulf %x, %beta : vector<4xf32>
  %1 = math.exp %0 : vector<4xf32>
  %2 = arith.addf %1, %one : vector<4xf32>
  %3 = arith.divf %x, %2 : vector<4xf32>
  return %3 : vector<4xf32>
}

// A parameter that is broadcast is taken as the scalar that it is.

// CHECK-LABEL: func @learned_beta
// CHECK-SAME: (%[[X:.*]]: vector<4xf32>, %[[BETA:.*]]: f32)
// CHECK-NEXT: %[[Y:.*]] = act.swish %[[X]], %[[BETA]] : vector<4xf32>, f32
// CHECK-NEXT: return %[[Y]]
func.func @learned_beta(%x: vector<4xf32>, %beta: f32) -> vector<4xf32> {
  %one = arith.constant dense<1.0> : vector<4xf32>
  %b = vector.broadcast %beta : f32 to vector<4xf32>
  %0 = arith.mulf %x, %b : vector<4xf32>
  %1 = arith.negf %0 : vector<4xf32>
  %2 = math.exp %1 : vector<4xf32>
  %3 = arith.addf %2, %one : vector<4xf32>
  %4 = arith.divf %x, %3 : vector<4xf32>
  return %4 : vector<4xf32>
}

// Fast-math flags say how to compute; they do not keep an activation from being
// found. Integers and other types are left alone.

// CHECK-LABEL: func @flags
// CHECK-NEXT: act.relu
func.func @flags(%x: bf16) -> bf16 {
  %zero = arith.constant 0.0 : bf16
  %0 = arith.maximumf %x, %zero fastmath<fast> : bf16
  return %0 : bf16
}

// CHECK-LABEL: func @other_types
// CHECK-NOT: act.
// CHECK: return
func.func @other_types(%x: f128, %i: i32) -> (f128, i32) {
  %zero = arith.constant 0.0 : f128
  %0 = arith.maximumf %x, %zero : f128
  %c0 = arith.constant 0 : i32
  %1 = arith.maxsi %i, %c0 : i32
  return %0, %1 : f128, i32
}
