// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @axis(%x: tensor<4x8xf32>, %a: tensor<8xf32>) {
  // expected-error @+1 {{'act.channelwise' op has the axis 2; expected one below 2, the rank of 'tensor<4x8xf32>'}}
  %0 = act.channelwise prelu %x, %a dim 2 : tensor<4x8xf32>, tensor<8xf32>
  return
}

// -----

func.func @size(%x: tensor<4x8xf32>, %a: tensor<4xf32>) {
  // expected-error @+1 {{parameter 1 has type 'tensor<4xf32>'; expected 'tensor<8xf32>' for the axis 1 of 'tensor<4x8xf32>', or a scalar or tensor of rank 0 where it is shared}}
  %0 = act.channelwise prelu %x, %a dim 1 : tensor<4x8xf32>, tensor<4xf32>
  return
}

// -----

func.func @element(%x: tensor<4x8xf32>, %a: tensor<8xbf16>) {
  // expected-error @+1 {{parameter 1 has elements of type 'bf16'; expected 'f32', that of x, or a wider one}}
  %0 = act.channelwise prelu %x, %a dim 1 : tensor<4x8xf32>, tensor<8xbf16>
  return
}

// -----

func.func @other_narrow(%x: tensor<4x8xf16>, %a: tensor<8xbf16>) {
  // expected-error @+1 {{parameter 1 has elements of type 'bf16'; expected 'f16', that of x, or a wider one}}
  %0 = act.channelwise_vjp prelu wrt 1 %x, %x, %a dim 1 : tensor<4x8xf16>, tensor<8xbf16>
  return
}

// -----

func.func @none(%x: tensor<4x8xf32>) {
  // expected-error @+1 {{has no parameters; expected one or more, or 'act.apply' for an activation without}}
  %0 = "act.channelwise"(%x) <{activation = "relu", dim = 1 : i64}> : (tensor<4x8xf32>) -> tensor<4x8xf32>
  return
}

// -----

func.func @wrt(%x: tensor<4x8xf32>, %a: tensor<8xf32>) {
  // expected-error @+1 {{is with respect to operand 2; expected at most 1, the number of parameters}}
  %0 = act.channelwise_vjp prelu wrt 2 %x, %x, %a dim 1 : tensor<4x8xf32>, tensor<8xf32>
  return
}

// -----

func.func @rank(%x: tensor<4x8xf32>, %a: tensor<4x8xf32>) {
  // expected-error @+1 {{scalar, or tensor of rank 0 or 1, of f16, bf16, f32 or f64}}
  %0 = act.channelwise prelu %x, %a dim 1 : tensor<4x8xf32>, tensor<4x8xf32>
  return
}

// -----

func.func private @f(%x: f64, %a: f64) -> f64 {
  return %a : f64
}
func.func @formula(%x: tensor<4x8xf32>, %a: tensor<8xf32>) {
  // expected-error @+1 {{gives 2 parameters to @f; expected 1}}
  %0 = act.channelwise @f %x, %a, %a dim 1 : tensor<4x8xf32>, tensor<8xf32>, tensor<8xf32>
  return
}
