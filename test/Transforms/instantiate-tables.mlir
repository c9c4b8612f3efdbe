// RUN: act-opt %s --act-freeze --act-choose-implementation=report=true --act-instantiate --split-input-file --verify-diagnostics | FileCheck %s

// relu's table on f8E5M2: a number without a sign is its own, NaN is NaN, the rest 0.
// CHECK-LABEL: @forward
// CHECK: %[[B:.*]] = arith.bitcast %arg0 : vector<64xf8E5M2> to vector<64xi8>
// CHECK: %[[Y:.*]] = act.table_lookup %[[B]] in dense<"0x000102030405060708090A{{.*}}7A7B7C7E7E7E000000{{.*}}007E7E7E"> : tensor<256xi8> : vector<64xi8> -> vector<64xi8>
// CHECK: arith.bitcast %[[Y]] : vector<64xi8> to vector<64xf8E5M2>
func.func @forward(%x: vector<64xf8E5M2>) -> vector<64xf8E5M2> {
  // expected-remark @+1 {{act.relu 'vector<64xf8E5M2>' -> relu.table.f8E5M2 (correctly rounded)}}
  %0 = act.relu %x : vector<64xf8E5M2>
  return %0 : vector<64xf8E5M2>
}

// -----

// CHECK-LABEL: @constant_parameter
// CHECK: act.table_lookup
// CHECK-NOT: arith.extf
func.func @constant_parameter(%x: vector<4xf8E5M2>) -> vector<4xf8E5M2> {
  %a = arith.constant dense<2.0> : vector<4xf8E5M2>
  // expected-remark @+1 {{elu.table.f8E5M2 (correctly rounded)}}
  %0 = act.elu %x, %a : vector<4xf8E5M2>
  return %0 : vector<4xf8E5M2>
}

// -----

// CHECK-LABEL: @parameter
// CHECK: arith.extf
// CHECK: arith.minimumf
// CHECK: arith.maximumf
// CHECK: arith.truncf %{{.*}} : vector<4xf32> to vector<4xf8E5M2>
func.func @parameter(%x: vector<4xf8E5M2>, %a: vector<4xf8E5M2>) -> vector<4xf8E5M2> {
  // expected-remark @+1 {{act.leaky_relu 'vector<4xf8E5M2>' -> leaky_relu}}
  %0 = act.leaky_relu %x, %a {saturate} : vector<4xf8E5M2>
  return %0 : vector<4xf8E5M2>
}

// -----

// The gradient times a factor; where relu does not pass it on, 0.
// CHECK-LABEL: @gradient
// CHECK: %[[F:.*]] = act.table_lookup %{{.*}} : tensor<256xf32> : i8 -> f32
// CHECK: %[[G:.*]] = arith.extf %arg0 : f8E4M3FN to f32
// CHECK: %[[P:.*]] = arith.mulf %[[G]], %[[F]] : f32
// CHECK: %[[A:.*]] = math.absf %[[F]] : f32
// CHECK: %[[U:.*]] = arith.cmpf oeq, %[[A]], %{{.*}} : f32
// CHECK: %[[Z:.*]] = math.copysign %{{.*}}, %[[F]] : f32
// CHECK: %[[R:.*]] = arith.select %[[U]], %[[Z]], %[[P]] : f32
// CHECK: arith.truncf %[[R]] : f32 to f8E4M3FN
func.func @gradient(%g: f8E4M3FN, %x: f8E4M3FN) -> f8E4M3FN {
  // expected-remark @+1 {{relu.derivative.table.f8E4M3FN (correctly rounded)}}
  %0 = act.vjp relu wrt 0 %g, %x : f8E4M3FN
  return %0 : f8E4M3FN
}

// -----

// CHECK-LABEL: @quantized
// CHECK: act.table_lookup %arg0 in dense<"0x{{.*}}"> : tensor<256xi8> : i8 -> i8
// CHECK: act.table_lookup %arg0[%arg1] in dense<"0x{{.*}}"> : tensor<2x256xi8> : i8, index -> i8
func.func @quantized(%x: i8, %c: index) -> (i8, i8) {
  %0 = act.quantized @cube %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 : i8
  %1 = act.quantized @cube wrt 0 %x[%c] x_scale [0.1, 0.2] x_zero_point [0, 1] y_scale 0.1 y_zero_point 0 : i8, index
  return %0, %1 : i8, i8
}
func.func private @cube(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.mulf %0, %x : f64
  return %1 : f64
}

// -----

func.func @no_such(%x: i8) -> i8 {
  // expected-error @+1 {{unknown activation}}
  %0 = act.quantized nothing %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 : i8
  return %0 : i8
}

// -----

func.func @parameters(%x: i8) -> i8 {
  // expected-error @+1 {{gives 2 parameters to 'elu'; expected 1 or none}}
  %0 = act.quantized elu %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 parameters [1.0, 2.0] : i8
  return %0 : i8
}

// -----

func.func @operand(%x: i8) -> i8 {
  // expected-error @+1 {{is with respect to operand 2 of 'elu', which has 2}}
  %0 = act.quantized elu wrt 2 %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 : i8
  return %0 : i8
}

// -----

func.func @no_default(%x: i8) -> i8 {
  // expected-error @+1 {{leaves out the parameter '1' of 'f', which has no default}}
  %0 = act.quantized @f %x x_scale [0.1] x_zero_point [0] y_scale 0.1 y_zero_point 0 : i8
  return %0 : i8
}
func.func private @f(%x: f64, %a: f64) -> f64 {
  %0 = arith.mulf %x, %a : f64
  return %0 : f64
}

// -----

func.func @axis(%x: tensor<2xi8>) -> tensor<2xi8> {
  // expected-error @+1 {{has an axis; expected act-decompose to run first}}
  %0 = act.quantized elu %x x_scale [0.1, 0.2] x_zero_point [0, 0] axis 0 y_scale 0.1 y_zero_point 0 : tensor<2xi8>
  return %0 : tensor<2xi8>
}
