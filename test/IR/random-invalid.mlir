// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @order(%x: tensor<8xf32>, %s: i64) {
  // expected-error @+1 {{'act.rrelu' op draws slopes from 5.000000e-01 to 2.500000e-01; expected finite numbers, 'lower' at most 'upper'}}
  %0 = act.rrelu %x seed %s {lower = 0.5 : f64, upper = 0.25 : f64} : tensor<8xf32>
  return
}

// -----

func.func @nan(%x: tensor<8xf32>) {
  // expected-error @+1 {{'act.rrelu_vjp' op draws slopes from}}
  %0 = act.rrelu_vjp %x, %x {lower = 0x7FF8000000000000 : f64} : tensor<8xf32>
  return
}

// -----

func.func @seed(%x: tensor<8xf32>, %s: i32) {
  // expected-error @+2 {{expects different type than prior uses: 'i64' vs 'i32'}}
  // expected-note @-2 {{prior use here}}
  %0 = act.rrelu %x seed %s : tensor<8xf32>
  return
}

// -----

func.func @axis(%x: tensor<8xf32>, %s: i64, %t: f32) {
  // expected-error @+1 {{'act.gumbel_softmax' op has the axis 1; expected one below 1, the rank of 'tensor<8xf32>'}}
  %0 = act.gumbel_softmax %x seed %s temperature %t dim 1 : tensor<8xf32>
  return
}

// -----

func.func @temperature(%x: tensor<8xf32>, %s: i64, %t: f64) {
  // expected-error @+1 {{the temperature has the element type of x}}
  %0 = "act.gumbel_softmax"(%x, %s, %t) <{dim = 0 : i64}> : (tensor<8xf32>, i64, f64) -> tensor<8xf32>
  return
}
