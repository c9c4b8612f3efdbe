// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @axis(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{'act.softmax' op has the axis 2; expected one below 2, the rank of 'tensor<4x8xf32>'}}
  %0 = act.softmax %x dim 2 : tensor<4x8xf32>
  return
}

// -----

func.func @no_axis(%x: tensor<f32>) {
  // expected-error @+1 {{'act.log_softmax' op has the axis 0; expected one below 0, the rank of 'tensor<f32>'}}
  %0 = act.log_softmax %x dim 0 : tensor<f32>
  return
}

// -----

func.func @axis_of_product(%x: tensor<4xf32>) {
  // expected-error @+1 {{'act.softmin_vjp' op has the axis 1; expected one below 1}}
  %0 = act.softmin_vjp %x, %x dim 1 : tensor<4xf32>
  return
}

// -----

func.func @sink(%x: tensor<4x8xf32>, %s: tensor<8xf32>) {
  // expected-error @+1 {{'act.softmax' op has a sink of type 'tensor<8xf32>'; expected 'tensor<4xf32>' or 'f32'}}
  %0 = act.softmax %x, %s dim 1 : tensor<4x8xf32>, tensor<8xf32>
  return
}

// -----

func.func @sink_element(%x: tensor<4x8xf16>, %s: f32) {
  // expected-error @+1 {{'act.softmax' op has a sink of type 'f32'; expected 'tensor<4xf16>' or 'f16'}}
  %0 = act.softmax %x, %s dim 1 : tensor<4x8xf16>, f32
  return
}

// -----

func.func @sink_of_product(%x: tensor<4x8xf32>, %s: tensor<8xf32>) {
  // expected-error @+1 {{'act.softmax_sink_vjp' op has a sink of type 'tensor<8xf32>'; expected 'tensor<4xf32>'}}
  %0 = act.softmax_sink_vjp %x, %x, %s dim 1 : tensor<4x8xf32>, tensor<8xf32>
  return
}

// -----

func.func @gradient(%g: tensor<4xf32>, %x: tensor<4x8xf32>) {
  // expected-error @+1 {{failed to verify that all of {gradient, y, result} have same type}}
  %0 = "act.softmax_vjp"(%g, %x) <{dim = 0 : i64}> : (tensor<4xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @scalar(%x: f32) {
  // expected-error @+1 {{must be ranked tensor of 16-bit float or bfloat16 type or 32-bit float or 64-bit float values, but got 'f32'}}
  %0 = "act.softmin"(%x) <{dim = 0 : i64}> : (f32) -> f32
  return
}
