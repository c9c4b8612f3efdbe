// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @axis(%x: tensor<4x12xf32>) {
  // expected-error @+1 {{has the axis 2; expected one below 2, the rank of 'tensor<4x12xf32>'}}
  %0 = act.maxout %x dim 2 size 2 : tensor<4x12xf32>
  return
}

// -----

func.func @remainder(%x: tensor<4x12xf32>) {
  // expected-error @+1 {{divides an axis of size 12 by 5; expected a multiple of it}}
  %0 = act.maxout %x dim 1 size 5 : tensor<4x12xf32>
  return
}

// -----

func.func @gradient(%g: tensor<4x4xf32>, %x: tensor<4x12xf32>) {
  // expected-error @+1 {{'act.maxout_vjp' op has a gradient of type 'tensor<4x4xf32>'; expected 'tensor<4x6xf32>'}}
  %0 = act.maxout_vjp %g, %x dim 1 size 2 : tensor<4x4xf32>, tensor<4x12xf32>
  return
}

// -----

func.func @no_size(%g: tensor<4x6xf32>, %x: tensor<4x12xf32>) {
  // expected-error @+1 {{attribute 'size' failed to satisfy constraint}}
  %0 = act.maxout_vjp %g, %x dim 1 size -2 : tensor<4x6xf32>, tensor<4x12xf32>
  return
}

// -----

func.func @no_size(%x: tensor<4x12xf32>) {
  // expected-error @+1 {{divides an axis by 0; expected a positive number}}
  %0 = act.maxout %x dim 1 size 0 : tensor<4x12xf32>
  return
}
