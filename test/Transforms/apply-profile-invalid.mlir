// RUN: act-opt %s -split-input-file -verify-diagnostics -act-apply-profile

module attributes {act.profile = "jax"} {
  func.func private @f(%x: f64) -> f64 {
    return %x : f64
  }
  func.func @not_frozen(%x: f32) -> f32 {
    // expected-error @+1 {{'act.apply' op names @f, which may have variants; run act-freeze first}}
    %0 = act.apply @f %x : f32
    return %0 : f32
  }
}

// -----

// expected-error @+1 {{attribute 'act.profile' must be one of the strings "torch", "jax", "onnx", "keras", "tflite", found "mxnet"}}
module attributes {act.profile = "mxnet"} {
}

// -----

// expected-error @+1 {{attribute 'act.profiles' must be an array of "torch", "jax", "onnx", "keras", "tflite", found "jax"}}
func.func private @f(%x: f64) -> f64 attributes {act.profiles = "jax"} {
  return %x : f64
}
