// model.mlir as a front end emits it, with no activation op: gelu and @bent
// spelled out in linalg bodies, mish as elementwise ops on whole tensors. The
// raising pass finds all three again; @bent it knows from its definition.

#matrix = affine_map<(d0, d1) -> (d0, d1)>
#column = affine_map<(d0, d1) -> (d1)>

// bent(x) = x / (1 + exp(-x)) + exp(-x^2) / 4.
func.func private @bent(%x: f64) -> f64 attributes {act.activation} {
  %quarter = arith.constant 0.25 : f64
  %one = arith.constant 1.0 : f64
  %minus_x = arith.negf %x : f64
  %exp = math.exp %minus_x : f64
  %denominator = arith.addf %exp, %one : f64
  %swish = arith.divf %x, %denominator : f64
  %square = arith.mulf %x, %x : f64
  %minus_square = arith.negf %square : f64
  %bell = math.exp %minus_square : f64
  %bump = arith.mulf %bell, %quarter : f64
  %y = arith.addf %swish, %bump : f64
  return %y : f64
}

func.func @logits(%images: tensor<?x64xf32>,
                  %w1: tensor<64x48xf32>, %b1: tensor<48xf32>,
                  %w2: tensor<48x32xf32>, %b2: tensor<32xf32>,
                  %w3: tensor<32x24xf32>, %b3: tensor<24xf32>,
                  %w4: tensor<24x10xf32>, %b4: tensor<10xf32>)
    -> tensor<?x10xf32> {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.000000e+00 : f32
  %quarter = arith.constant 2.500000e-01 : f32
  %half = arith.constant 5.000000e-01 : f32
  %sqrt_half = arith.constant 0.707106769 : f32
  %one = arith.constant 1.000000e+00 : f32
  %batch = tensor.dim %images, %c0 : tensor<?x64xf32>

  // Layer 1: bias and gelu in one body.
  %empty1 = tensor.empty(%batch) : tensor<?x48xf32>
  %fill1 = linalg.fill ins(%zero : f32)
      outs(%empty1 : tensor<?x48xf32>) -> tensor<?x48xf32>
  %product1 = linalg.matmul
      ins(%images, %w1 : tensor<?x64xf32>, tensor<64x48xf32>)
      outs(%fill1 : tensor<?x48xf32>) -> tensor<?x48xf32>
  %hidden1 = linalg.generic {
      indexing_maps = [#matrix, #column, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%product1, %b1 : tensor<?x48xf32>, tensor<48xf32>)
      outs(%empty1 : tensor<?x48xf32>) {
  ^bb0(%p: f32, %b: f32, %out: f32):
    %s = arith.addf %p, %b : f32
    %scaled = arith.mulf %s, %sqrt_half : f32
    %erf = math.erf %scaled : f32
    %shifted = arith.addf %erf, %one : f32
    %halved = arith.mulf %s, %half : f32
    %y = arith.mulf %halved, %shifted : f32
    linalg.yield %y : f32
  } -> tensor<?x48xf32>

  // Layer 2: bias in a body, mish as ops on the tensor.
  %empty2 = tensor.empty(%batch) : tensor<?x32xf32>
  %fill2 = linalg.fill ins(%zero : f32)
      outs(%empty2 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %product2 = linalg.matmul
      ins(%hidden1, %w2 : tensor<?x48xf32>, tensor<48x32xf32>)
      outs(%fill2 : tensor<?x32xf32>) -> tensor<?x32xf32>
  %sum2 = linalg.generic {
      indexing_maps = [#matrix, #column, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%product2, %b2 : tensor<?x32xf32>, tensor<32xf32>)
      outs(%empty2 : tensor<?x32xf32>) {
  ^bb0(%p: f32, %b: f32, %out: f32):
    %s = arith.addf %p, %b : f32
    linalg.yield %s : f32
  } -> tensor<?x32xf32>
  %exp2 = math.exp %sum2 : tensor<?x32xf32>
  %softplus2 = math.log1p %exp2 : tensor<?x32xf32>
  %tanh2 = math.tanh %softplus2 : tensor<?x32xf32>
  %hidden2 = arith.mulf %sum2, %tanh2 : tensor<?x32xf32>

  // Layer 3: bias and the formula of @bent in one body.
  %empty3 = tensor.empty(%batch) : tensor<?x24xf32>
  %fill3 = linalg.fill ins(%zero : f32)
      outs(%empty3 : tensor<?x24xf32>) -> tensor<?x24xf32>
  %product3 = linalg.matmul
      ins(%hidden2, %w3 : tensor<?x32xf32>, tensor<32x24xf32>)
      outs(%fill3 : tensor<?x24xf32>) -> tensor<?x24xf32>
  %hidden3 = linalg.generic {
      indexing_maps = [#matrix, #column, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%product3, %b3 : tensor<?x24xf32>, tensor<24xf32>)
      outs(%empty3 : tensor<?x24xf32>) {
  ^bb0(%p: f32, %b: f32, %out: f32):
    %s = arith.addf %p, %b : f32
    %minus_s = arith.negf %s : f32
    %exp = math.exp %minus_s : f32
    %denominator = arith.addf %exp, %one : f32
    %swish = arith.divf %s, %denominator : f32
    %square = arith.mulf %s, %s : f32
    %minus_square = arith.negf %square : f32
    %bell = math.exp %minus_square : f32
    %bump = arith.mulf %bell, %quarter : f32
    %y = arith.addf %swish, %bump : f32
    linalg.yield %y : f32
  } -> tensor<?x24xf32>

  // Layer 4: the logits.
  %empty4 = tensor.empty(%batch) : tensor<?x10xf32>
  %fill4 = linalg.fill ins(%zero : f32)
      outs(%empty4 : tensor<?x10xf32>) -> tensor<?x10xf32>
  %product4 = linalg.matmul
      ins(%hidden3, %w4 : tensor<?x24xf32>, tensor<24x10xf32>)
      outs(%fill4 : tensor<?x10xf32>) -> tensor<?x10xf32>
  %logits = linalg.generic {
      indexing_maps = [#matrix, #column, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%product4, %b4 : tensor<?x10xf32>, tensor<10xf32>)
      outs(%empty4 : tensor<?x10xf32>) {
  ^bb0(%p: f32, %b: f32, %out: f32):
    %s = arith.addf %p, %b : f32
    linalg.yield %s : f32
  } -> tensor<?x10xf32>
  return %logits : tensor<?x10xf32>
}
