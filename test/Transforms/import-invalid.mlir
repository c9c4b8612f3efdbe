// RUN: act-opt %s -allow-unregistered-dialect -act-import -split-input-file -verify-diagnostics

func.func @negative(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has ulps = -3; expected a finite number of at least 0}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<ulps = -3, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @no_number(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has atol = nan; expected a finite number of at least 0}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<atol = nan, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @key(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has 'ulp'; expected atol, rtol, ulps and mode}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<ulp = 10, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @mode(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has mode 'BEST'; expected DEFAULT, HIGHEST or TOLERANCE}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<BEST>>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @no_mode(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has mode ''; expected DEFAULT, HIGHEST or TOLERANCE}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<ulps = 10>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @contradiction(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has mode HIGHEST and a tolerance, which contradict each other; expected a tolerance with TOLERANCE alone}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<ulps = 10, mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @nothing(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy has mode TOLERANCE and no tolerance above 0, which contradict each other; expected a tolerance with TOLERANCE alone}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = #stablehlo.result_accuracy<ulps = 0, mode = #stablehlo.result_accuracy_mode<TOLERANCE>>} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @other(%x: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @+1 {{result_accuracy is "HIGHEST"; expected a #stablehlo.result_accuracy}}
  %0 = "stablehlo.tanh"(%x) {result_accuracy = "HIGHEST"} : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
