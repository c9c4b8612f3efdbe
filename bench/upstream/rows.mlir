// What front ends emit for activations, a function each, and which of upstream's
// ways to code it is tried on: act-compare-upstream measures both it and act's.
//
//   title      how the row is called
//   route      libm, expand (math-expand-ops), polynomial (the polynomial
//              approximation patterns), or gpu (convert-gpu-to-nvvm: nothing is run,
//              calls to libdevice are counted)
//   reference  the activation that it is meant to be
//   parameters its parameters, if not the defaults
//   probes     inputs at which the relative error is printed

func.func @tanh_expand(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "tanh", route = "expand", reference = "tanh"} {
  %y = math.tanh %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @tanh_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "tanh", route = "polynomial", reference = "tanh"} {
  %y = math.tanh %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @erf_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "erf", route = "polynomial", reference = "erf"} {
  %y = math.erf %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @expm1_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "expm1", route = "polynomial", reference = "expm1"} {
  %y = math.expm1 %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @erfc_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "erfc", route = "polynomial", reference = "erfc"} {
  %y = math.erfc %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @exp_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "exp", route = "polynomial", reference = "exp"} {
  %y = math.exp %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @exp2_expand(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "exp2", route = "expand", reference = "exp2"} {
  %y = math.exp2 %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @log_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "log", route = "polynomial", reference = "log"} {
  %y = math.log %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @log1p_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "log1p", route = "polynomial", reference = "log1p"} {
  %y = math.log1p %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @rsqrt_expand(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "rsqrt", route = "expand", reference = "rsqrt"} {
  %y = math.rsqrt %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @powf_expand(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "x^2.4", route = "expand", reference = "powf", parameters = [2.4]} {
  %c = arith.constant dense<2.4> : tensor<1024xf32>
  %y = math.powf %x, %c : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @powf_odd_expand(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "x^17", route = "expand", reference = "powf", parameters = [17.0]} {
  %c = arith.constant dense<17.0> : tensor<1024xf32>
  %y = math.powf %x, %c : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @sin_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "sin", route = "polynomial", reference = "sin"} {
  %y = math.sin %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @cos_polynomial(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "cos", route = "polynomial", reference = "cos"} {
  %y = math.cos %x : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @gelu(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "gelu as x/2 (1 + erf)", route = "libm", reference = "gelu", probes = [-5.0, -5.5, -6.0]} {
  %one = arith.constant dense<1.0> : tensor<1024xf32>
  %half = arith.constant dense<0.5> : tensor<1024xf32>
  %r2 = arith.constant dense<1.41421354> : tensor<1024xf32>
  %u = arith.divf %x, %r2 : tensor<1024xf32>
  %t = math.erf %u : tensor<1024xf32>
  %s = arith.addf %t, %one : tensor<1024xf32>
  %h = arith.mulf %x, %half : tensor<1024xf32>
  %y = arith.mulf %h, %s : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @gelu_tanh(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "gelu_tanh", route = "libm", reference = "gelu_tanh", probes = [-5.0, -5.5]} {
  %one = arith.constant dense<1.0> : tensor<1024xf32>
  %half = arith.constant dense<0.5> : tensor<1024xf32>
  %k = arith.constant dense<0.044715> : tensor<1024xf32>
  %b = arith.constant dense<0.797884583> : tensor<1024xf32>
  %x2 = arith.mulf %x, %x : tensor<1024xf32>
  %x3 = arith.mulf %x2, %x : tensor<1024xf32>
  %c = arith.mulf %x3, %k : tensor<1024xf32>
  %i = arith.addf %x, %c : tensor<1024xf32>
  %u = arith.mulf %i, %b : tensor<1024xf32>
  %t = math.tanh %u : tensor<1024xf32>
  %s = arith.addf %t, %one : tensor<1024xf32>
  %h = arith.mulf %x, %half : tensor<1024xf32>
  %y = arith.mulf %h, %s : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @sigmoid(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "sigmoid as 1/(1 + exp(-x))", route = "libm", reference = "sigmoid", probes = [-88.0, -89.0, -103.0]} {
  %one = arith.constant dense<1.0> : tensor<1024xf32>
  %m = arith.negf %x : tensor<1024xf32>
  %e = math.exp %m : tensor<1024xf32>
  %d = arith.addf %e, %one : tensor<1024xf32>
  %y = arith.divf %one, %d : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @sigmoid_f16(%x: tensor<1024xf16>) -> tensor<1024xf16>
    attributes {title = "sigmoid as 1/(1 + exp(-x))", route = "libm", reference = "sigmoid", probes = [-11.0, -11.09375]} {
  %one = arith.constant dense<1.0> : tensor<1024xf16>
  %m = arith.negf %x : tensor<1024xf16>
  %e = math.exp %m : tensor<1024xf16>
  %d = arith.addf %e, %one : tensor<1024xf16>
  %y = arith.divf %one, %d : tensor<1024xf16>
  return %y : tensor<1024xf16>
}

func.func @silu_f16(%x: tensor<1024xf16>) -> tensor<1024xf16>
    attributes {title = "silu as x/(1 + exp(-x))", route = "libm", reference = "silu", probes = [-11.0, -11.09375]} {
  %one = arith.constant dense<1.0> : tensor<1024xf16>
  %m = arith.negf %x : tensor<1024xf16>
  %e = math.exp %m : tensor<1024xf16>
  %d = arith.addf %e, %one : tensor<1024xf16>
  %y = arith.divf %x, %d : tensor<1024xf16>
  return %y : tensor<1024xf16>
}

func.func @softplus_f16(%x: tensor<1024xf16>) -> tensor<1024xf16>
    attributes {title = "softplus as log(1 + exp(x)) up to 20", route = "libm", reference = "softplus", probes = [11.0, 12.0, 20.0]} {
  %limit = arith.constant dense<20.0> : tensor<1024xf16>
  %e = math.exp %x : tensor<1024xf16>
  %l = math.log1p %e : tensor<1024xf16>
  %p = arith.cmpf ogt, %x, %limit : tensor<1024xf16>
  %y = arith.select %p, %x, %l : tensor<1024xi1>, tensor<1024xf16>
  return %y : tensor<1024xf16>
}

func.func @logsigmoid(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "logsigmoid as log(sigmoid)", route = "libm", reference = "logsigmoid", probes = [-88.0, -89.0]} {
  %one = arith.constant dense<1.0> : tensor<1024xf32>
  %m = arith.negf %x : tensor<1024xf32>
  %e = math.exp %m : tensor<1024xf32>
  %d = arith.addf %e, %one : tensor<1024xf32>
  %s = arith.divf %one, %d : tensor<1024xf32>
  %y = math.log %s : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @logsigmoid_f16(%x: tensor<1024xf16>) -> tensor<1024xf16>
    attributes {title = "logsigmoid as log(sigmoid)", route = "libm", reference = "logsigmoid", probes = [-11.0, -11.09375]} {
  %one = arith.constant dense<1.0> : tensor<1024xf16>
  %m = arith.negf %x : tensor<1024xf16>
  %e = math.exp %m : tensor<1024xf16>
  %d = arith.addf %e, %one : tensor<1024xf16>
  %s = arith.divf %one, %d : tensor<1024xf16>
  %y = math.log %s : tensor<1024xf16>
  return %y : tensor<1024xf16>
}

func.func @elu(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "elu as exp(x) - 1", route = "libm", reference = "elu", probes = [-0.001]} {
  %one = arith.constant dense<1.0> : tensor<1024xf32>
  %zero = arith.constant dense<0.0> : tensor<1024xf32>
  %e = math.exp %x : tensor<1024xf32>
  %n = arith.subf %e, %one : tensor<1024xf32>
  %p = arith.cmpf ogt, %x, %zero : tensor<1024xf32>
  %y = arith.select %p, %x, %n : tensor<1024xi1>, tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @silu(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "silu as x/(1 + exp(-x))", route = "libm", reference = "silu", probes = [-88.0, -89.0]} {
  %one = arith.constant dense<1.0> : tensor<1024xf32>
  %m = arith.negf %x : tensor<1024xf32>
  %e = math.exp %m : tensor<1024xf32>
  %d = arith.addf %e, %one : tensor<1024xf32>
  %y = arith.divf %x, %d : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @mish(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "mish as x tanh(log1p(exp(x)))", route = "libm", reference = "mish"} {
  %e = math.exp %x : tensor<1024xf32>
  %l = math.log1p %e : tensor<1024xf32>
  %t = math.tanh %l : tensor<1024xf32>
  %y = arith.mulf %x, %t : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @hardswish(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "hardswish as x clip(x + 3, 0, 6)/6", route = "libm", reference = "hardswish"} {
  %three = arith.constant dense<3.0> : tensor<1024xf32>
  %zero = arith.constant dense<0.0> : tensor<1024xf32>
  %six = arith.constant dense<6.0> : tensor<1024xf32>
  %a = arith.addf %x, %three : tensor<1024xf32>
  %b = arith.maximumf %a, %zero : tensor<1024xf32>
  %c = arith.minimumf %b, %six : tensor<1024xf32>
  %d = arith.mulf %x, %c : tensor<1024xf32>
  %y = arith.divf %d, %six : tensor<1024xf32>
  return %y : tensor<1024xf32>
}

func.func @libdevice(%x: tensor<1024xf32>) -> tensor<1024xf32>
    attributes {title = "tanh, erf, log1p, exp2, rsqrt, powf with afn, f32", route = "gpu"} {
  %a = math.tanh %x fastmath<afn> : tensor<1024xf32>
  %b = math.erf %a fastmath<afn> : tensor<1024xf32>
  %c = math.log1p %b fastmath<afn> : tensor<1024xf32>
  %d = math.exp2 %c fastmath<afn> : tensor<1024xf32>
  %e = math.rsqrt %d fastmath<afn> : tensor<1024xf32>
  %y = math.powf %e, %x fastmath<afn> : tensor<1024xf32>
  return %y : tensor<1024xf32>
}
