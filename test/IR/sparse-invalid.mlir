// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @axis(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'act.sparsemax' op has the axis 2; expected one below 2, the rank of 'tensor<4x8xf32>'}}
  %0 = act.sparsemax %x dim 2 : tensor<4x8xf32>
  return
}

// -----

func.func @axis_of_product(%x: tensor<f32>) {
  // expected-error @+1 {{'act.entmax15_vjp' op has the axis 0; expected one below 0}}
  %0 = act.entmax15_vjp %x, %x dim 0 : tensor<f32>
  return
}

// -----

func.func @gradient(%g: tensor<4xf32>, %y: tensor<8xf32>) {
  // expected-error @+1 {{failed to verify that all of {gradient, y, result} have same type}}
  %0 = "act.sparsemax_vjp"(%g, %y) <{dim = 0 : i64}> : (tensor<4xf32>, tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>) {
  // expected-error @+1 {{invalid kind of type specified: expected builtin.tensor, but found 'tensor<*xf32>'}}
  %0 = act.entmax15 %x dim 0 : tensor<*xf32>
  return
}
