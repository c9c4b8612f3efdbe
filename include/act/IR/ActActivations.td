// The activations of the library, one line each: mnemonic, formula, values at -0, inf
// and -inf, and the names of the parameters. ActOps.td includes this file.
#ifndef ACT_ACTIVATIONS_TD
#define ACT_ACTIVATIONS_TD

def Act_ReluOp : Act_Activation<"relu", "max(x, 0)",
    "0 at -0, inf at inf, 0 at -inf">;
def Act_LeakyReluOp : Act_Activation<"leaky_relu",
    "x > 0 ? x : alpha * x (alpha = 0.01)",
    "-0 at -0, inf at inf, -inf at -inf (alpha > 0)", ["alpha"]>;
def Act_PreluOp : Act_Activation<"prelu",
    "x > 0 ? x : alpha * x (alpha = 0.25, learned)",
    "-0 at -0, inf at inf, -inf at -inf (alpha > 0)", ["alpha"]>;
def Act_EluOp : Act_Activation<"elu",
    "x > 0 ? x : alpha * expm1(x) (alpha = 1)",
    "-0 at -0, inf at inf, -alpha at -inf", ["alpha"]>;
def Act_SigmoidOp : Act_Activation<"sigmoid", "1 / (1 + exp(-x))",
    "1/2 at -0, 1 at inf, 0 at -inf">;
def Act_TanhOp : Act_Activation<"tanh", "tanh(x)",
    "-0 at -0, 1 at inf, -1 at -inf">;
def Act_SoftplusOp : Act_Activation<"softplus",
    "log1p(exp(beta * x)) / beta (beta = 1)",
    "log(2) / beta at -0, inf at inf, 0 at -inf (beta > 0)", ["beta"]>;
def Act_GeluOp : Act_Activation<"gelu", "x / 2 * erfc(-x / sqrt(2))",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_GeluTanhOp : Act_Activation<"gelu_tanh",
    "x * sigmoid(2 * k * (x + c * x^3)) (k = sqrt(2 / pi), c = 0.044715)",
    "-0 at -0, inf at inf, -0 at -inf", ["k", "c"]>;
def Act_SiluOp : Act_Activation<"silu", "x * sigmoid(x)",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_SwishOp : Act_Activation<"swish",
    "x * sigmoid(beta * x) (beta = 1)",
    "-0 at -0, inf at inf, -0 at -inf (beta > 0)", ["beta"]>;
def Act_MishOp : Act_Activation<"mish", "x * tanh(softplus(x))",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_ThresholdOp : Act_Activation<"threshold",
    "x > threshold ? x : value (threshold = 1, value = 0)",
    "0 at -0, inf at inf, 0 at -inf", ["threshold", "value"]>;
def Act_Relu6Op : Act_Activation<"relu6",
    "min(max(x, 0), 6)",
    "0 at -0, 6 at inf, 0 at -inf">;
def Act_HardtanhOp : Act_Activation<"hardtanh",
    "min(max(x, lo), hi) (lo = -1, hi = 1)",
    "-0 at -0, 1 at inf, -1 at -inf", ["lo", "hi"]>;
def Act_ClipOp : Act_Activation<"clip",
    "min(max(x, lo), hi) (lo and hi: the lowest and the highest double)",
    "-0 at -0, hi at inf, lo at -inf (lo < 0)", ["lo", "hi"]>;
def Act_SeluOp : Act_Activation<"selu",
    "gamma * (x > 0 ? x : alpha * expm1(x)) (alpha = 1.6732632423543773, gamma = 1.0507009873554805)",
    "-0 at -0, inf at inf, -gamma * alpha at -inf", ["alpha", "gamma"]>;
def Act_CeluOp : Act_Activation<"celu",
    "x > 0 ? x : alpha * expm1(x / alpha) (alpha = 1)",
    "-0 at -0, inf at inf, -alpha at -inf (alpha > 0)", ["alpha"]>;
def Act_LogsigmoidOp : Act_Activation<"logsigmoid",
    "min(x, 0) - log1p(exp(-|x|))",
    "-log(2) at -0, -0 at inf, -inf at -inf">;
def Act_SquareplusOp : Act_Activation<"squareplus",
    "(x + sqrt(x^2 + b)) / 2 (b = 4)",
    "sqrt(b) / 2 at -0, inf at inf, 0 at -inf", ["b"]>;
def Act_SoftsignOp : Act_Activation<"softsign",
    "x / (1 + |x|)",
    "-0 at -0, 1 at inf, -1 at -inf">;
def Act_HardsigmoidOp : Act_Activation<"hardsigmoid",
    "min(max(alpha * x + beta, 0), 1) (alpha = 1/6, beta = 1/2)",
    "beta at -0, 1 at inf, 0 at -inf (alpha > 0)", ["alpha", "beta"]>;
def Act_HardswishOp : Act_Activation<"hardswish",
    "x * min(max(x + 3, 0), 6) / 6",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_HardMishOp : Act_Activation<"hard_mish",
    "x / 2 * min(max(x + 2, 0), 2)",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_HardshrinkOp : Act_Activation<"hardshrink",
    "|x| > lambda ? x : 0 (lambda = 1/2)",
    "0 at -0, inf at inf, -inf at -inf", ["lambda"]>;
def Act_SoftshrinkOp : Act_Activation<"softshrink",
    "sign(x) * max(|x| - lambda, 0) (lambda = 1/2)",
    "-0 at -0, inf at inf, -inf at -inf", ["lambda"]>;
def Act_ShrinkOp : Act_Activation<"shrink",
    "x < -lambda ? x + bias : x > lambda ? x - bias : 0 (lambda = 1/2, bias = 0)",
    "0 at -0, inf at inf, -inf at -inf", ["lambda", "bias"]>;
def Act_SparsePlusOp : Act_Activation<"sparse_plus",
    "x <= -1 ? 0 : x < 1 ? (x + 1)^2 / 4 : x",
    "1/4 at -0, inf at inf, 0 at -inf">;
def Act_SparseSigmoidOp : Act_Activation<"sparse_sigmoid",
    "min(max((x + 1) / 2, 0), 1)",
    "1/2 at -0, 1 at inf, 0 at -inf">;
def Act_SquaredReluOp : Act_Activation<"squared_relu",
    "max(x, 0)^2",
    "0 at -0, inf at inf, 0 at -inf">;
def Act_StarReluOp : Act_Activation<"star_relu",
    "scale * max(x, 0)^2 + bias (scale = 0.8944, bias = -0.4472)",
    "bias at -0, inf at inf, bias at -inf (scale > 0)", ["scale", "bias"]>;
def Act_IsruOp : Act_Activation<"isru",
    "x / sqrt(1 + alpha * x^2) (alpha = 1)",
    "-0 at -0, 1 / sqrt(alpha) at inf, -1 / sqrt(alpha) at -inf", ["alpha"]>;
def Act_IsrluOp : Act_Activation<"isrlu",
    "x > 0 ? x : x / sqrt(1 + alpha * x^2) (alpha = 1)",
    "-0 at -0, inf at inf, -1 / sqrt(alpha) at -inf", ["alpha"]>;
def Act_BentIdentityOp : Act_Activation<"bent_identity",
    "(sqrt(x^2 + 1) - 1) / 2 + x",
    "-0 at -0, inf at inf, -inf at -inf">;
def Act_AbsOp : Act_Activation<"abs",
    "|x|",
    "0 at -0, inf at inf, inf at -inf">;
def Act_LinearOp : Act_Activation<"linear",
    "slope * x + intercept (slope = 1, intercept = 0)",
    "intercept at -0, inf at inf, -inf at -inf (slope > 0)", ["slope", "intercept"]>;
def Act_SquareOp : Act_Activation<"square",
    "x^2",
    "0 at -0, inf at inf, inf at -inf">;
def Act_SqrtOp : Act_Activation<"sqrt",
    "sqrt(x)",
    "-0 at -0, inf at inf, NaN at -inf">;
def Act_SreluOp : Act_Activation<"srelu",
    "x >= tr ? tr + ar * (x - tr) : x <= tl ? tl + al * (x - tl) : x (tr = 1, ar = 1, tl = 0, al = 0.2)",
    "0 at -0, inf at inf, -inf at -inf (ar, al > 0)", ["tr", "ar", "tl", "al"]>;
def Act_AplOp : Act_Activation<"apl",
    "max(x, 0) + a1 * max(0, b1 - x) + a2 * max(0, b2 - x) (a1 = a2 = 1/4, b1 = 0, b2 = -1)",
    "0 at -0, inf at inf, inf at -inf (a1 + a2 > 0)", ["a1", "b1", "a2", "b2"]>;
def Act_PauOp : Act_Activation<"pau",
    "(a0 + a1 * x + a2 * x^2 + a3 * x^3 + a4 * x^4 + a5 * x^5) / "
    "(1 + |b1 * x + b2 * x^2 + b3 * x^3 + b4 * x^4|) (the defaults: a fit of leaky_relu)",
    "a0 at -0, inf at inf, -inf at -inf (a5 > 0)", ["a0", "a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3", "b4"]>;
def Act_AreluOp : Act_Activation<"arelu",
    "x < 0 ? clamp(alpha, 0.01, 0.99) * x : (1 + sigmoid(beta)) * x (alpha = 0.9, beta = 2)",
    "-0 at -0, inf at inf, -inf at -inf", ["alpha", "beta"]>;
def Act_PolyReluOp : Act_Activation<"poly_relu",
    "a0 + a1 * r + a2 * r^2 + a3 * r^3, r = max(x, 0) (a0 = 0, a1 = a2 = a3 = 1/3)",
    "a0 at -0, inf at inf, a0 at -inf (a3 > 0)", ["a0", "a1", "a2", "a3"]>;
def Act_AconAOp : Act_Activation<"acon_a",
    "x * sigmoid(beta * x) (beta = 1)",
    "-0 at -0, inf at inf, -0 at -inf (beta > 0)", ["beta"]>;
def Act_AconBOp : Act_Activation<"acon_b",
    "(1 - p) * x * sigmoid(beta * (1 - p) * x) + p * x (p = 1/4, beta = 1)",
    "-0 at -0, inf at inf, -inf at -inf (0 < p < 1, beta > 0)", ["p", "beta"]>;
def Act_AconCOp : Act_Activation<"acon_c",
    "(p1 - p2) * x * sigmoid(beta * (p1 - p2) * x) + p2 * x (p1 = 1, p2 = 0, beta = 1)",
    "-0 at -0, inf at inf, -0 at -inf (by default)", ["p1", "p2", "beta"]>;
def Act_QuickGeluOp : Act_Activation<"quick_gelu", "x * sigmoid(1.702 * x)",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_TanhshrinkOp : Act_Activation<"tanhshrink", "x - tanh(x)",
    "-0 at -0, inf at inf, -inf at -inf">;
def Act_SoftcapOp : Act_Activation<"softcap", "c * tanh(x / c) (c = 50)",
    "-0 at -0, c at inf, -c at -inf (c > 0)", ["c"]>;
def Act_ScaledTanhOp : Act_Activation<"scaled_tanh",
    "alpha * tanh(beta * x) (alpha = 1.7159, beta = 2/3)",
    "-0 at -0, alpha at inf, -alpha at -inf (beta > 0)", ["alpha", "beta"]>;
def Act_TeluOp : Act_Activation<"telu", "x * tanh(exp(x))",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_GoluOp : Act_Activation<"golu", "x * exp(-exp(-x))",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_SerfOp : Act_Activation<"serf", "x * erf(softplus(x))",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_LogishOp : Act_Activation<"logish", "x * log1p(sigmoid(x))",
    "-0 at -0, inf at inf, -0 at -inf">;
def Act_PhishOp : Act_Activation<"phish", "x * tanh(gelu(x))",
    "0 at -0, inf at inf, 0 at -inf">;
def Act_GaussianOp : Act_Activation<"gaussian", "exp(-x^2)",
    "1 at -0, 0 at inf and -inf">;
def Act_ArctanOp : Act_Activation<"arctan", "atan(x)",
    "-0 at -0, pi/2 at inf, -pi/2 at -inf">;
def Act_SineOp : Act_Activation<"sine", "sin(omega * x) (omega = 30)",
    "-0 at -0 (omega > 0), NaN at inf and -inf", ["omega"]>;
def Act_SnakeOp : Act_Activation<"snake", "x + sin(a * x)^2 / a (a = 1)",
    "-0 + 0 / a at -0, inf at inf, -inf at -inf", ["a"]>;
def Act_SincOp : Act_Activation<"sinc", "sin(x) / x",
    "1 at -0, 0 at inf and -inf">;
def Act_DytOp : Act_Activation<"dyt",
    "gamma * tanh(alpha * x) + beta (alpha = 0.5, gamma = 1, beta = 0)",
    "beta at -0, beta + gamma at inf, beta - gamma at -inf (alpha > 0)",
    ["alpha", "gamma", "beta"]>;
def Act_DerfOp : Act_Activation<"derf",
    "gamma * erf(alpha * x + s) + beta (alpha = 0.5, s = 0, gamma = 1, beta = 0)",
    "gamma * erf(s) + beta at -0, beta + gamma at inf, beta - gamma at -inf (alpha > 0)",
    ["alpha", "s", "gamma", "beta"]>;
def Act_XieluOp : Act_Activation<"xielu",
    "x > 0 ? alpha_p * x^2 + beta * x : alpha_n * (expm1(min(x, eps)) - x) + beta * x "
    "(alpha_p = alpha_n = 0.8, beta = 0.5, eps = -1e-6)",
    "alpha_n * expm1(eps) at -0, inf at inf, inf at -inf (alpha_n > beta)",
    ["alpha_p", "alpha_n", "beta", "eps"]>;

#endif // ACT_ACTIVATIONS_TD
