// RUN: act-opt %s --split-input-file --verify-diagnostics

func.func @saturate(%x: f16) -> f16 {
  // expected-error @+1 {{saturates at 'f16'; expected f8E4M3FN or f8E5M2, or no 'saturate'}}
  %0 = act.relu %x {saturate} : f16
  return %0 : f16
}

// -----

func.func @other_float8(%x: f8E4M3FNUZ) -> f8E4M3FNUZ {
  // expected-error @+1 {{operand #0 must be f8E4M3FN, f8E5M2, f16, bf16, f32 or f64, or a vector or tensor of it}}
  %0 = act.relu %x : f8E4M3FNUZ
  return %0 : f8E4M3FNUZ
}

// -----

func.func @entries(%x: i8) -> i8 {
  // expected-error @+1 {{has a table of type 'tensor<255xi8>'; expected 256 entries}}
  %0 = act.table_lookup %x in dense<1> : tensor<255xi8> : i8 -> i8
  return %0 : i8
}

// -----

func.func @rows(%x: i8) -> i8 {
  // expected-error @+1 {{has a table of type 'tensor<2x256xi8>'; expected 256 entries}}
  %0 = act.table_lookup %x in dense<1> : tensor<2x256xi8> : i8 -> i8
  return %0 : i8
}

// -----

func.func @no_rows(%x: i8, %c: index) -> i8 {
  // expected-error @+1 {{has a table of type 'tensor<256xi8>'; expected 256 entries in each of its rows, as in tensor<3x256xi8>}}
  %0 = act.table_lookup %x[%c] in dense<1> : tensor<256xi8> : i8, index -> i8
  return %0 : i8
}

// -----

func.func @small_table(%x: i32) -> f32 {
  // expected-error @+1 {{has a table of type 'tensor<12xf32>'; expected 8, 16 or 32 entries of f32 for an index of i32, as in tensor<16xf32>}}
  %0 = act.table_lookup %x in dense<1.0> : tensor<12xf32> : i32 -> f32
  return %0 : f32
}

// -----

func.func @small_rows(%x: i32, %c: index) -> f32 {
  // expected-error @+1 {{has a table of type 'tensor<16xf32>' in rows; expected 8, 16 or 32 entries of f32 for an index of i32}}
  %0 = act.table_lookup %x[%c] in dense<1.0> : tensor<16xf32> : i32, index -> f32
  return %0 : f32
}

// -----

func.func @element(%x: i8) -> f32 {
  // expected-error @+1 {{has results of type 'f32'; expected those of the table, 'i8'}}
  %0 = act.table_lookup %x in dense<1> : tensor<256xi8> : i8 -> f32
  return %0 : f32
}

// -----

func.func @scale(%x: i8) -> i8 {
  // expected-error @+1 {{has the x_scale -1.000000e-01; expected a positive normal number}}
  %0 = act.quantized tanh %x x_scale [-0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 : i8
  return %0 : i8
}

// -----

func.func @y_scale(%x: i8) -> i8 {
  // expected-error @+1 {{has the y_scale 0.000000e+00; expected a positive normal number}}
  %0 = act.quantized tanh %x x_scale [0.1] x_zero_point [0] y_scale 0.0 y_zero_point 0 : i8
  return %0 : i8
}

// -----

func.func @zero_point(%x: i8) -> i8 {
  // expected-error @+1 {{has the x_zero_point 128; expected one of -128 to 127}}
  %0 = act.quantized tanh %x x_scale [0.1] x_zero_point [128] y_scale 0.1 y_zero_point 0 : i8
  return %0 : i8
}

// -----

func.func @y_zero_point(%x: i8) -> i8 {
  // expected-error @+1 {{has the y_zero_point -129; expected one of -128 to 127}}
  %0 = act.quantized tanh %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point -129 : i8
  return %0 : i8
}

// -----

func.func @counts(%x: tensor<2xi8>) -> tensor<2xi8> {
  // expected-error @+1 {{has 2 values of x_scale and 1 of x_zero_point; expected as many of both, at least one}}
  %0 = act.quantized tanh %x x_scale [0.1, 0.2] x_zero_point [0] axis 0 y_scale 0.1 y_zero_point 0 : tensor<2xi8>
  return %0 : tensor<2xi8>
}

// -----

func.func @no_axis(%x: tensor<2xi8>) -> tensor<2xi8> {
  // expected-error @+1 {{has 2 values of x_scale; expected one, or the axis whose positions they belong to}}
  %0 = act.quantized tanh %x x_scale [0.1, 0.2] x_zero_point [0, 0] y_scale 0.1 y_zero_point 0 : tensor<2xi8>
  return %0 : tensor<2xi8>
}

// -----

func.func @axis(%x: tensor<2xi8>) -> tensor<2xi8> {
  // expected-error @+1 {{has the axis 1 on 'tensor<2xi8>'; expected a ranked tensor that has this dimension}}
  %0 = act.quantized tanh %x x_scale [0.1, 0.2] x_zero_point [0, 0] axis 1 y_scale 0.1 y_zero_point 0 : tensor<2xi8>
  return %0 : tensor<2xi8>
}

// -----

func.func @axis_of_vector(%x: vector<2xi8>) -> vector<2xi8> {
  // expected-error @+1 {{has the axis 0 on 'vector<2xi8>'; expected a ranked tensor that has this dimension}}
  %0 = act.quantized tanh %x x_scale [0.1, 0.2] x_zero_point [0, 0] axis 0 y_scale 0.1 y_zero_point 0 : vector<2xi8>
  return %0 : vector<2xi8>
}

// -----

func.func @axis_size(%x: tensor<3xi8>) -> tensor<3xi8> {
  // expected-error @+1 {{has 2 values of x_scale for 3 positions along axis 0; expected one for each}}
  %0 = act.quantized tanh %x x_scale [0.1, 0.2] x_zero_point [0, 0] axis 0 y_scale 0.1 y_zero_point 0 : tensor<3xi8>
  return %0 : tensor<3xi8>
}

// -----

func.func @axis_and_channel(%x: tensor<2xi8>, %c: tensor<2xindex>) -> tensor<2xi8> {
  // expected-error @+1 {{has both an axis and a channel; expected the axis on ranked tensors, the channel on scalars}}
  %0 = act.quantized tanh %x[%c] x_scale [0.1, 0.2] x_zero_point [0, 0] axis 0 y_scale 0.1 y_zero_point 0 : tensor<2xi8>, tensor<2xindex>
  return %0 : tensor<2xi8>
}

// -----

func.func private @f(%x: f64, %a: f64) -> f64 {
  return %x : f64
}
func.func @symbol(%x: i8) -> i8 {
  // expected-error @+1 {{gives 2 parameters to @f; expected 1}}
  %0 = act.quantized @f %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 parameters [1.0, 2.0] : i8
  return %0 : i8
}
