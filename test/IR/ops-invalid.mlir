// RUN: act-opt %s -split-input-file -verify-diagnostics

func.func @too_many(%x: f32) {
  // expected-error @+1 {{'act.gelu' op has 1 parameters; expected none}}
  %0 = act.gelu %x, %x : f32
  return
}

// -----

func.func @too_few(%x: f32) {
  // expected-error @+1 {{'act.gelu_tanh' op has 1 parameters; expected 2 (k, c) or none, for the defaults}}
  %0 = act.gelu_tanh %x, %x : f32
  return
}

// -----

func.func @too_many_of_one(%x: f32) {
  // expected-error @+1 {{'act.swish' op has 2 parameters; expected 1 (beta) or none, for the defaults}}
  %0 = act.swish %x, %x, %x : f32
  return
}

// -----

func.func @other_float(%x: f32, %p: f64) {
  // expected-error @+1 {{'act.swish' op parameter 1 has type 'f64'; expected 'f32'}}
  %0 = act.swish %x, %p : f32, f64
  return
}

// -----

func.func @other_shape(%x: tensor<8xf32>, %p: tensor<1xf32>) {
  // expected-error @+1 {{'act.swish' op all non-scalar operands/results must have the same shape and base type}}
  %0 = act.swish %x, %p : tensor<8xf32>, tensor<1xf32>
  return
}

// -----

func.func @scalar_of_other_type(%x: tensor<8xf16>, %p: f32) {
  // expected-error @+1 {{parameter 2 has type 'f32'; expected 'tensor<8xf16>' or its element type}}
  %0 = "act.gelu_tanh"(%x, %x, %p) : (tensor<8xf16>, tensor<8xf16>, f32) -> tensor<8xf16>
  return
}

// -----

func.func @vector_to_scalar(%x: f32, %p: vector<4xf32>) {
  // expected-error @+1 {{'act.prelu' op if an operand is non-scalar, then there must be at least one non-scalar result}}
  %0 = act.prelu %x, %p : f32, vector<4xf32>
  return
}

// -----

func.func @integer(%x: i32) {
  // expected-error @+1 {{must be f8E4M3FN, f8E5M2, f16, bf16, f32 or f64, or a vector or tensor of it, but got 'i32'}}
  %0 = act.relu %x : i32
  return
}

// -----

func.func @integer_tensor(%x: tensor<4xi8>) {
  // expected-error @+1 {{must be f8E4M3FN, f8E5M2, f16, bf16, f32 or f64, or a vector or tensor of it, but got 'tensor<4xi8>'}}
  %0 = act.relu %x : tensor<4xi8>
  return
}

// -----

func.func @other_floats(%x: f80) {
  // expected-error @+1 {{but got 'f80'}}
  %0 = act.tanh %x : f80
  return
}

// -----

func.func @memref(%x: memref<4xf32>) {
  // expected-error @+1 {{but got 'memref<4xf32>'}}
  %0 = act.tanh %x : memref<4xf32>
  return
}

// -----

func.func @result_type(%x: f32) {
  // expected-error @+1 {{failed to verify that all of {x, result} have same type}}
  %0 = "act.gelu"(%x) : (f32) -> f64
  return
}

// -----

func.func @gradient_type(%g: f32, %x: tensor<4xf32>) {
  // expected-error @+1 {{failed to verify that all of {gradient, x} have same type}}
  %0 = "act.vjp"(%g, %x) <{activation = "gelu", wrt = 0 : i64}> : (f32, tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @negative_operand(%x: f32) {
  // expected-error @+1 {{attribute 'wrt' failed to satisfy constraint: 64-bit signless integer attribute whose value is non-negative}}
  %0 = act.vjp gelu wrt -1 %x, %x : f32
  return
}

// -----

func.func @parameter_types(%x: f32) {
  // expected-error @+1 {{expected 1 parameter types after the type of x, found 2}}
  %0 = act.swish %x, %x : f32, f32, f32
  return
}

// -----

func.func @wrong_kind_of_activation(%x: f32) {
  // expected-error @+1 {{attribute 'activation' failed to satisfy constraint: name of an activation of the library, symbol of a formula, or frozen formula}}
  %0 = act.apply 1 : i32 %x : f32
  return
}

// -----

func.func @nested_symbol(%x: f32) {
  // expected-error @+1 {{attribute 'activation' failed to satisfy constraint: name of an activation of the library, symbol of a formula, or frozen formula}}
  %0 = act.apply @a::@b %x : f32
  return
}

// -----

memref.global "private" @data : memref<4xf32>
func.func @not_a_function(%x: f32) {
  // expected-error @+1 {{'act.apply' op activation @data is a 'memref.global'; expected a 'func.func'}}
  %0 = act.apply @data %x : f32
  return
}

// -----

func.func private @single(f32) -> f32
func.func @wrong_float(%x: f32) {
  // expected-error @+1 {{activation @single has type '(f32) -> f32'; expected a formula from one f64 or more to f64, which stands for any float type}}
  %0 = act.apply @single %x : f32
  return
}

// -----

func.func private @none() -> f64
func.func @no_argument(%x: f32) {
  // expected-error @+1 {{activation @none has type '() -> f64'; expected a formula from one f64 or more}}
  %0 = act.apply @none %x : f32
  return
}

// -----

func.func private @two(f64) -> (f64, f64)
func.func @two_results(%x: f32) {
  // expected-error @+1 {{activation @two has type '(f64) -> (f64, f64)'; expected a formula}}
  %0 = act.vjp @two wrt 0 %x, %x : f32
  return
}

// -----

func.func private @f(%x: f64) -> f64 {
  return %x : f64
}
func.func @no_parameter(%x: f32) {
  // expected-error @+1 {{'act.apply' op gives 1 parameters to @f; expected 0}}
  %0 = act.apply @f %x, %x : f32
  return
}

// -----

func.func private @f(%x: f64, %a: f64, %b: f64) -> f64 {
  return %x : f64
}
func.func @one_of_two(%x: f32) {
  // expected-error @+1 {{'act.apply' op gives 1 parameters to @f; expected 2 or none, for the defaults}}
  %0 = act.apply @f %x, %x : f32
  return
}

// -----

func.func private @f(%x: f64, %a: f64) -> f64 {
  return %x : f64
}
func.func @no_such_operand(%x: f32) {
  // expected-error @+1 {{'act.vjp' op is with respect to operand 2 of @f; expected at most 1}}
  %0 = act.vjp @f wrt 2 %x, %x, %x : f32
  return
}

// -----

// expected-error @+1 {{unknown attribute 'act.foo' on an operation; expected one of act.activation, act.unraised, act.wide, act.idempotent, act.rare, act.any_tie, act.accuracy, act.claim, act.architecture, act.claims, act.imports, act.windows, act.profile, act.profiles, act.spelling_tolerance}}
func.func private @unknown_attribute(f64) -> f64 attributes {act.foo}

// -----

func.func @unknown_on_op(%x: f32) {
  // expected-error @+1 {{unknown attribute 'act.fast' on an operation}}
  %0 = arith.addf %x, %x {act.fast} : f32
  return
}

// -----

// expected-error @+1 {{unknown attribute 'act.parameter' on an argument; expected one of act.name, act.default}}
func.func private @unknown_argument_attribute(f64 {act.parameter = "beta"}) -> f64

// -----

// expected-error @+1 {{attribute 'act.default' must be a float or the symbol of a function without arguments, found 1}}
func.func private @bad_default(f64 {act.default = 1 : i32}) -> f64

// -----

// expected-error @+1 {{attribute 'act.name' must be a string, found}}
func.func private @bad_name(f64 {act.name = @beta}) -> f64

// -----

// expected-error @+1 {{attribute 'act.activation' must be a unit attribute, found true}}
func.func private @bad_activation(f64) -> f64 attributes {act.activation = true}

// -----

// expected-error @+1 {{attribute 'act.idempotent' must be a unit attribute, found}}
func.func private @bad_idempotent(f64) -> f64 attributes {act.idempotent = "yes"}

// -----

// expected-error @+1 {{attribute 'act.claim' must be a dictionary with the floats max_ulps, max_error or both, at least 0, perhaps the units defaults, exact, flushes_tails, finite_only and flushes_subnormals, exact_as (an array of f16, bf16 or both), the domain (an array of two f64), and, together, the floats roots (an array), root_distance and root_atol, found 2}}
func.func private @claim_is_number(f32) -> f32 attributes {act.claim = 2.0 : f64}

// -----

// expected-error @+1 {{attribute 'act.claim' must be a dictionary}}
func.func private @claim_is_empty(f32) -> f32 attributes {act.claim = {}}

// -----

// expected-error @+1 {{attribute 'act.claim' must be a dictionary}}
func.func private @claim_of_integer(f32) -> f32 attributes {act.claim = {max_ulps = 2 : i32}}

// -----

// expected-error @+1 {{attribute 'act.claim' must be a dictionary}}
func.func private @claim_without_distance(f32) -> f32
    attributes {act.claim = {max_ulps = 2.0 : f64, roots = [1.0 : f64]}}

// -----

// expected-error @+1 {{attribute 'act.claim' must be a dictionary}}
func.func private @claim_of_integer_roots(f32) -> f32
    attributes {act.claim = {max_ulps = 2.0 : f64, roots = [1], root_distance = 1.0 : f64, root_atol = 1.0 : f64}}

// -----

// A key that nothing reads is a misspelt one.
// expected-error @+1 {{attribute 'act.claim' must be a dictionary}}
func.func private @claim_with_unknown_key(f32) -> f32
    attributes {act.claim = {max_ulps = 2.0 : f64, root = [1.0 : f64]}}

// -----

// expected-error @+1 {{attribute 'act.windows' must be an array of floats, found}}
func.func private @bad_windows(f64) -> f64 attributes {act.windows = 1.0 : f64}

// -----

// expected-error @+1 {{attribute 'act.windows' must be an array of floats, found}}
func.func private @windows_of_integers(f64) -> f64 attributes {act.windows = [1]}

// -----

// expected-error @+1 {{attribute 'act.spelling_tolerance' must be a float, found}}
func.func private @bad_tolerance(f64) -> f64 attributes {act.spelling_tolerance = "1e-3"}

// -----

func.func @bad_implementation(%x: f32) {
  // expected-error @+1 {{attribute 'implementation' failed to satisfy constraint: string attribute}}
  %0 = act.gelu %x {implementation = @gelu} : f32
  return
}

// -----

func.func @unterminated_formula(%x: f32) {
  // expected-error @+1 {{expected ','}}
  %0 = act.apply #act.formula<"f"> %x : f32
  return
}

// -----

func.func @unknown_variant(%x: f32) {
  // expected-error @+1 {{'softsign' has no variant 'softsign.variant.sharp'; expected none}}
  %0 = act.softsign %x {variant = "sharp"} : f32
  return
}

// -----

func.func @unknown_variant_of_vjp(%g: f32, %x: f32) {
  // expected-error @+1 {{'softsign' has no variant 'softsign.variant.sharp'; expected none}}
  %0 = act.vjp softsign.variant.sharp wrt 0 %g, %x : f32
  return
}

// -----

func.func @misspelt(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'act.gelu' op has the attribute 'acuracy'; expected accuracy, implementation, saturate, variant, or one with the name of a dialect}}
  %0 = act.gelu %x {acuracy = #act.accuracy<ulps = 1.0>} : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @no_attribute(%x: tensor<4x8xf32>) -> tensor<4x4xf32> {
  // expected-error @+1 {{'act.glu' op has the attribute 'alpha'; expected }}
  %0 = act.glu relu %x dim 1 {alpha = 1.7 : f64} : tensor<4x8xf32>
  return %0 : tensor<4x4xf32>
}

// -----

// expected-error @+1 {{attribute 'act.claims' must be a dictionary of dictionaries with the floats f32, f64 or both, at least 0, found {f = {f16 = 2.000000e+00 : f64}}}}
func.func private @claims_of_half(f32) -> f32 attributes {act.claims = {f = {f16 = 2.0 : f64}}}

// -----

// expected-error @+1 {{attribute 'act.claims' must be a dictionary of dictionaries with the floats f32, f64 or both, at least 0, found {f = 2.000000e+00 : f64}}}
func.func private @claims_of_no_type(f32) -> f32 attributes {act.claims = {f = 2.0 : f64}}

// -----

// expected-error @+1 {{attribute 'act.claim' must be a dictionary with the floats max_ulps, max_error or both, at least 0, perhaps}}
func.func private @negative_claim(f32) -> f32 attributes {act.claim = {max_ulps = -1.0 : f64}}

// -----

// expected-error @+1 {{floats f32, f64 or both, at least 0, found}}
func.func private @no_claim(f64) -> f64 attributes {act.claims = {f = {f32 = 0x7FF8000000000000 : f64}}}
