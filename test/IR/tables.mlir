// RUN: act-opt %s | act-opt | FileCheck %s
// RUN: act-opt %s --mlir-print-op-generic | act-opt | FileCheck %s
// RUN: act-opt %s --canonicalize | FileCheck %s --check-prefix=FOLD

// CHECK-LABEL: @float8
func.func @float8(%x: tensor<?xf8E4M3FN>, %y: vector<4xf8E5M2>, %g: f8E5M2, %z: f8E5M2)
    -> (tensor<?xf8E4M3FN>, vector<4xf8E5M2>, f8E5M2) {
  // CHECK: act.gelu %{{.*}} {saturate} : tensor<?xf8E4M3FN>
  %0 = act.gelu %x {saturate} : tensor<?xf8E4M3FN>
  // CHECK: act.elu %{{.*}}, %{{.*}} : vector<4xf8E5M2>, f8E5M2
  %1 = act.elu %y, %g : vector<4xf8E5M2>, f8E5M2
  // CHECK: act.vjp tanh wrt 0 %{{.*}}, %{{.*}} {saturate} : f8E5M2
  %2 = act.vjp tanh wrt 0 %g, %z {saturate} : f8E5M2
  return %0, %1, %2 : tensor<?xf8E4M3FN>, vector<4xf8E5M2>, f8E5M2
}

// Beyond the type: NaN in f8E4M3FN, infinity in f8E5M2, the largest if saturated;
// NaN stays NaN.
// FOLD-LABEL: @overflow
func.func @overflow() -> (f8E4M3FN, f8E4M3FN, f8E5M2, f8E5M2, f8E5M2, f8E5M2) {
  %a = arith.constant 4.48e+02 : f8E4M3FN
  %b = arith.constant 5.7344e+04 : f8E5M2
  %inf = arith.constant 0x7C : f8E5M2
  %nan = arith.constant 0x7E : f8E5M2
  // FOLD-DAG: %[[NAN4:.*]] = arith.constant 0x7F : f8E4M3FN
  // FOLD-DAG: %[[MAX4:.*]] = arith.constant 4.480000e+02 : f8E4M3FN
  // FOLD-DAG: %[[INF5:.*]] = arith.constant 0x7C : f8E5M2
  // FOLD-DAG: %[[MAX5:.*]] = arith.constant 5.734400e+04 : f8E5M2
  // FOLD-DAG: %[[NAN5:.*]] = arith.constant 0x7E : f8E5M2
  // FOLD: return %[[NAN4]], %[[MAX4]], %[[INF5]], %[[MAX5]], %[[MAX5]], %[[NAN5]]
  %0 = act.square %a : f8E4M3FN
  %1 = act.square %a {saturate} : f8E4M3FN
  %2 = act.square %b : f8E5M2
  %3 = act.square %b {saturate} : f8E5M2
  %4 = act.relu %inf {saturate} : f8E5M2
  %5 = act.relu %nan {saturate} : f8E5M2
  return %0, %1, %2, %3, %4, %5 : f8E4M3FN, f8E4M3FN, f8E5M2, f8E5M2, f8E5M2, f8E5M2
}

// CHECK-LABEL: @lookup
func.func @lookup(%x: i8, %v: vector<3xi8>, %c: vector<3xindex>) -> (i8, vector<3xf32>) {
  // CHECK: act.table_lookup %{{.*}} in dense<1> : tensor<256xi8> : i8 -> i8
  %0 = act.table_lookup %x in dense<1> : tensor<256xi8> : i8 -> i8
  // CHECK: act.table_lookup %{{.*}}[%{{.*}}] in dense<2.000000e+00> : tensor<4x256xf32> : vector<3xi8>, vector<3xindex> -> vector<3xf32>
  %1 = act.table_lookup %v[%c] in dense<2.0> : tensor<4x256xf32>
      : vector<3xi8>, vector<3xindex> -> vector<3xf32>
  return %0, %1 : i8, vector<3xf32>
}

// An index is unsigned. A table as @ramp's has entry n for n.
// FOLD-LABEL: @fold_lookup
func.func @fold_lookup(%x: i8) -> (i8, vector<2xi8>, i8) {
  // FOLD-DAG: %[[A:.*]] = arith.constant -1 : i8
  // FOLD-DAG: %[[B:.*]] = arith.constant dense<1> : vector<2xi8>
  // FOLD: %[[C:.*]] = act.table_lookup %arg0
  // FOLD: return %[[A]], %[[B]], %[[C]]
  %a = arith.constant -1 : i8
  %b = arith.constant dense<1> : vector<2xi8>
  %0 = act.table_lookup %a in dense<"0x000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF"> : tensor<256xi8> : i8 -> i8
  %1 = act.table_lookup %b in dense<"0x000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F202122232425262728292A2B2C2D2E2F303132333435363738393A3B3C3D3E3F404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F606162636465666768696A6B6C6D6E6F707172737475767778797A7B7C7D7E7F808182838485868788898A8B8C8D8E8F909192939495969798999A9B9C9D9E9FA0A1A2A3A4A5A6A7A8A9AAABACADAEAFB0B1B2B3B4B5B6B7B8B9BABBBCBDBEBFC0C1C2C3C4C5C6C7C8C9CACBCCCDCECFD0D1D2D3D4D5D6D7D8D9DADBDCDDDEDFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEFF0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFF"> : tensor<256xi8> : vector<2xi8> -> vector<2xi8>
  %2 = act.table_lookup %x in dense<3> : tensor<256xi8> : i8 -> i8
  return %0, %1, %2 : i8, vector<2xi8>, i8
}

// CHECK-LABEL: @quantized
func.func @quantized(%x: tensor<?x3xi8>, %s: i8, %c: index) -> (tensor<?x3xi8>, i8, tensor<?x3xi8>) {
  // CHECK: act.quantized leaky_relu %{{.*}} x_scale [5.000000e-02, 1.000000e-01, 1.000000e+00] x_zero_point [3, 0, -7] axis 1 y_scale 2.500000e-02 y_zero_point 0 parameters [2.500000e-01] : tensor<?x3xi8>
  %0 = act.quantized leaky_relu %x x_scale [0.05, 0.1, 1.0] x_zero_point [3, 0, -7]
      axis 1 y_scale 2.5e-2 y_zero_point 0 parameters [0.25] : tensor<?x3xi8>
  // CHECK: act.quantized tanh wrt 0 %{{.*}}[%{{.*}}] x_scale [5.000000e-02, 1.000000e-01] x_zero_point [3, 0] y_scale 2.500000e-02 y_zero_point -128 : i8, index
  %1 = act.quantized tanh wrt 0 %s[%c] x_scale [0.05, 0.1] x_zero_point [3, 0]
      y_scale 2.5e-2 y_zero_point -128 : i8, index
  // CHECK: act.quantized @bump %{{.*}} x_scale [5.000000e-02] x_zero_point [3] y_scale 2.500000e-02 y_zero_point 0 : tensor<?x3xi8>
  %2 = act.quantized @bump %x x_scale [0.05] x_zero_point [3] y_scale 2.5e-2
      y_zero_point 0 : tensor<?x3xi8>
  return %0, %1, %2 : tensor<?x3xi8>, i8, tensor<?x3xi8>
}
func.func private @bump(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  return %0 : f64
}

// Of an index of i32 only the bits count that number the entries.
// FOLD-LABEL: @fold_small_lookup
// FOLD: arith.constant dense<3.000000e+00> : vector<2xf32>
// FOLD-NOT: table_lookup
func.func @fold_small_lookup() -> vector<2xf32> {
  %i = arith.constant dense<-5> : vector<2xi32>
  // CHECK: act.table_lookup %{{.*}} in dense<{{.*}}> : tensor<8xf32> : vector<2xi32> -> vector<2xf32>
  %0 = act.table_lookup %i in dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]> : tensor<8xf32>
      : vector<2xi32> -> vector<2xf32>
  return %0 : vector<2xf32>
}
