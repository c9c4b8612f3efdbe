// Conversions out of the act dialect and its surroundings.
#ifndef ACT_CONVERSION_PASSES_TD
#define ACT_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertActRounding : Pass<"convert-act-rounding"> {
  let summary = "Lower conversions between f32 and bf16 to operations on the bits";
  let description = [{
    `arith.truncf` from f32 to bf16 is rounded to nearest even on the
    bits. The narrowing instructions of AVX512-BF16
    flush subnormals, and targets without them call a function for each element.
    `arith.extf` from bf16 to f32 becomes a shift of the bits: LLVM 22 cannot
    extend vectors of bf16 whose length is no power of two.

    Where the op has the unit attribute `act.any_tie`, ties go away from 0 instead, which
    is one operation: what implementations compute that are not correctly rounded
    anyway.

    What is rounded and is of the narrow type already, as with relu or a gradient that
    passes or not, is selected in it; what are minima and maxima of such values gives
    its upper bits. Where a NaN can only have come from bf16, or be the processor's
    own, it stays one when it is rounded like a number, and is not looked for. That
    holds for CPUs: NVIDIA's GPUs make NaNs whose lower bits are set, so that their
    pipeline does not run this pass.

    Vectors that fill two registers of f32 or more, and on which all is elementwise
    from the extension to the rounding, are computed in another order: the even
    elements first, then the odd ones. A shift or a mask of 32-bit words extends
    them, another one and a blend put the rounded ones together again, and no lane
    crosses to another (on little-endian targets, which are all that this supports).

    Example:
    ```mlir
    func.func @twice(%x: vector<64xbf16>) -> vector<64xbf16> {
      %0 = arith.extf %x : vector<64xbf16> to vector<64xf32>
      %1 = arith.addf %0, %0 : vector<64xf32>
      %2 = arith.truncf %1 : vector<64xf32> to vector<64xbf16>
      return %2 : vector<64xbf16>
    }
    ```
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "512",
           "Width of the target's vector registers">
  ];
  let dependentDialects = ["arith::ArithDialect", "vector::VectorDialect",
                           "math::MathDialect"];
}

def ConvertActFloat8 : Pass<"convert-act-float8"> {
  let summary = "Lower conversions between f32 and 8-bit floats to tables and bits";
  let description = [{
    No CPU extends or rounds f8E4M3FN and f8E5M2. `arith.extf` from them becomes an
    `act.table_lookup`. `arith.truncf` to them becomes integer arithmetic, to
    nearest with ties to even; what lies beyond the type becomes infinity in
    f8E5M2 and NaN in f8E4M3FN. Conversions from f16 and bf16 go through f32; those
    from f64, which would be rounded twice, are left alone.

    Example:
    ```mlir
    func.func @twice(%x: vector<16xf8E5M2>) -> vector<16xf8E5M2> {
      %0 = arith.extf %x : vector<16xf8E5M2> to vector<16xf32>
      %1 = arith.addf %0, %0 : vector<16xf32>
      %2 = arith.truncf %1 : vector<16xf32> to vector<16xf8E5M2>
      return %2 : vector<16xf8E5M2>
    }
    ```
  }];
  let dependentDialects = ["act::ActDialect", "arith::ArithDialect",
                           "vector::VectorDialect"];
}

include "act/Conversion/PrimitivePasses.td"

def ConvertActFma : Pass<"convert-act-fma"> {
  let summary = "Compute fused multiply-adds of f32 in f64 where no instruction does";
  let description = [{
    For x86 CPUs without FMA, such as x86-64-v2, LLVM calls libm's fmaf for each
    element. Here `math.fma` of f32 becomes a product in f64, which is exact, a sum in
    f64 and a rounding to f32. Results that are floats are exact, so residuals are what
    they should be; others differ from the fused operation's where the sum is rounded to
    just between two floats, by as little as half an ulp and 2^-30 of one. Other types,
    and other CPUs, are left alone.

    Example (`cpu=x86-64-v2`):
    ```mlir
    func.func @fuse(%a: vector<4xf32>, %b: vector<4xf32>, %c: vector<4xf32>) -> vector<4xf32> {
      %0 = math.fma %a, %b, %c : vector<4xf32>
      return %0 : vector<4xf32>
    }
    ```
  }];
  let options = [
    Option<"cpu", "cpu", "std::string", "\"\"",
           "The CPU as LLVM names it, or 'host'; without it nothing is done">
  ];
  let dependentDialects = ["arith::ArithDialect"];
}

def ConvertActLibm : Pass<"convert-act-libm", "ModuleOp"> {
  let summary = "Lower the math ops that no instruction computes to libm calls";
  let description = [{
    Upstream's convert-math-to-libm also makes calls of fma, copysign, sqrt and
    the like, and convert-math-to-llvm lowers expm1 and log1p to forms that
    cancel. This pass calls libm for functions of which the library has no
    implementation (cube roots) and leaves the rest to
    convert-math-to-llvm. Vectors are taken apart.
  }];
  let dependentDialects = ["func::FuncDialect", "vector::VectorDialect",
                           "arith::ArithDialect"];
}

include "act/Conversion/MemoryPasses.td"

def ConvertActSCF : Pass<"convert-act-scf", "func::FuncOp"> {
  let summary = "Lower scf to branches, the last loop of a function first";
  let description = [{
    Upstream's convert-scf-to-cf with the order turned. To lower a loop is to move what
    follows it to a block of its own; from first to last, all of the rest moves with
    each loop, and time and memory grow with the square of their number.
  }];
  let dependentDialects = ["cf::ControlFlowDialect"];
}

def ActMapToGpu : Pass<"act-map-to-gpu", "func::FuncOp"> {
  let summary = "Map elementwise linalg ops on memrefs to blocks and threads";
  let description = [{
    Each `linalg.generic` becomes a loop over blocks around a loop over threads
    (`scf.parallel`), mapped to the GPU's for `convert-parallel-loops-to-gpu`; run
    as loops on a CPU they compute the same. Contiguous dimensions are collapsed
    first. A thread computes one vector of 16 bytes of the widest type in memory
    (4 f32, 8 f16, 2 f64), loaded and stored by single accesses, or one element
    where a row's length leaves a rest. Rows that begin off the vectors' alignment
    are computed by elements; this is decided when sizes are known, at run time if
    need be. Ops in a body that have no form on vectors do so too. An empty op
    launches nothing.

    Memrefs live on the device: `memref.alloc` becomes `gpu.alloc`, copies become
    kernels, constants move into them. Precondition: pointers are multiples of 16
    bytes, which every allocation of CUDA is.

    Example:
    ```mlir
    func.func @f(%x: memref<?xf32>, %y: memref<?xf32>) {
      linalg.generic {indexing_maps = [affine_map<(i) -> (i)>,
                                       affine_map<(i) -> (i)>],
                      iterator_types = ["parallel"]}
          ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
      ^bb0(%in: f32, %out: f32):
        %0 = act.gelu %in : f32
        linalg.yield %0 : f32
      }
      return
    }
    ```
    A reduction, and host code that looks into device memory, are errors.
  }];
  let options = [
    Option<"blockSize", "block-size", "int64_t", "256", "Threads in a block">
  ];
  let dependentDialects = [
    "affine::AffineDialect", "arith::ArithDialect", "gpu::GPUDialect",
    "linalg::LinalgDialect", "memref::MemRefDialect", "scf::SCFDialect",
    "vector::VectorDialect"
  ];
  let statistics = [Statistic<"numKernels", "num-kernels", "Kernels made">];
}

def ActApproximateMath : Pass<"act-approximate-math"> {
  let summary = "Compute math ops by the library's implementations";
  let description = [{
    A math op that the library implements at its type (`math.exp` on f32: the
    function `exp.approx.f32`) is replaced by that code, as act ops are by
    `act-instantiate`: acos, asin, atan, cos, cosh, erf, erfc, exp, exp2, expm1, log,
    log10, log1p, log2, powf, rsqrt, sin, sinh, tan and tanh, on scalars, vectors and
    dense ranked tensors, f16 and bf16 through f32. Files that `act-freeze` or the
    pipelines add to the library add to these (`@cbrt`, `@cbrt.approx.f32`). Other
    ops stay.

    It stands in place of upstream's polynomial approximations and needs no act ops;
    a compiler adds its patterns to its own (`populateActApproximateMathPatterns` in
    act/Conversion/ApproximateMath.h).

    The accuracy of an op is that of its attribute `act.accuracy`, or of the
    innermost op around it that has one, or of the option; where nothing is asked, it
    is that of act ops (`act-choose-implementation`): 4 ulps, of f16 and bf16 one. Of
    the implementations that claim as much, which for narrow types may be in f64, the
    fastest on `target` is taken, by the time that is predicted of the op alone;
    without a target the first of the library. Where the library has some and none meets
    what is asked, that is an error that names the best; with `keep-unmet` such ops
    stay. What asks for nothing gets the first if none is within the default.

    Fast-math flags are dropped: they would permit what the code does not do.

    What is emitted is of upstream's dialects (with the attribute `act.rare`, for
    `act-skip-rare`): powers of two are made of the exponent's bits, and implementations
    that look up tables are not used. With
    `keep-primitives` both are left to `convert-act-scaleb` and
    `convert-act-table-lookup`, as in the pipelines.

    Example (`accuracy="ulps = 2"`):
    ```mlir
    func.func @f(%x: vector<4xf16>, %y: vector<4xf32>) -> (vector<4xf16>, vector<4xf32>) {
      %0 = math.exp %x : vector<4xf16>
      %1 = math.powf %y, %y : vector<4xf32>
      return %0, %1 : vector<4xf16>, vector<4xf32>
    }
    ```
  }];
  let options = [
    Option<"accuracy", "accuracy", "std::string", "\"\"",
           "Accuracy of ops for which nothing else states one: 'ulps = 2, tails = "
           "flush'">,
    Option<"keepUnmet", "keep-unmet", "bool", "false",
           "Leave ops whose accuracy no implementation meets, and make no error "
           "of them">,
    Option<"target", "target", "std::string", "\"\"",
           "CPU or GPU for which times are predicted, as LLVM names it, or host; or "
           "a file, *.json, as act-calibrate writes it">,
    Option<"report", "report", "bool", "false",
           "Make a remark on what each op gets, and where another target stands for "
           "an unknown one">,
    Option<"keepPrimitives", "keep-primitives", "bool", "false",
           "Emit act.scaleb and act.table_lookup as they are, for the passes that "
           "lower them for a CPU">
  ];
  let dependentDialects = ["act::ActDialect", "arith::ArithDialect",
                           "func::FuncDialect", "math::MathDialect",
                           "tensor::TensorDialect", "vector::VectorDialect"];
}

def ActApplyMath : Pass<"act-apply-math"> {
  let summary = "Turn math ops that the library computes into act ops";
  let description = [{
    A math op of which the library has code at its type (see `act-approximate-math`)
    becomes `act.apply` of that function, with the accuracy that is stated for it. So
    `act-choose-implementation` chooses for a model's own math ops, jointly with the
    activations beside them, as the pipelines do. It runs after `act-raise`, which looks
    for math ops. Fast-math flags are dropped.

    Example:
    ```mlir
    func.func @f(%x: vector<4xf32>, %y: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>) {
      %0 = math.exp %x {act.accuracy = #act.accuracy<ulps = 1.0>} : vector<4xf32>
      %1 = math.powf %x, %y : vector<4xf32>
      return %0, %1 : vector<4xf32>, vector<4xf32>
    }
    ```
    becomes
    ```mlir
    func.func @f(%x: vector<4xf32>, %y: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>) {
      %0 = act.apply exp %x {accuracy = #act.accuracy<ulps = 1.0>} : vector<4xf32>
      %1 = act.apply powf %x, %y : vector<4xf32>
      return %0, %1 : vector<4xf32>, vector<4xf32>
    }
    ```
  }];
  let dependentDialects = ["act::ActDialect"];
}

def ConvertActMathToNVVM : Pass<"convert-act-math-to-nvvm", "gpu::GPUModuleOp"> {
  let summary = "Lower the math ops that GPU instructions compute to intrinsics";
  let description = [{
    Upstream's convert-gpu-to-nvvm calls CUDA's libdevice for these ops as for all
    others, element by element: fma, sqrt, absf, copysign and the roundings. What
    is left is libdevice's.
  }];
  let dependentDialects = ["LLVM::LLVMDialect"];
}

def ActGpuToBinary : Pass<"act-gpu-to-binary", "ModuleOp"> {
  let summary = "Turn gpu.modules into PTX, cubins or fat binaries";
  let description = [{
    As upstream's gpu-module-to-binary, with checks: a kernel calls nothing, or
    libdevice where `libdevice` allows it and the file is found, and nothing
    undefined is left in the PTX. PTX needs no CUDA toolkit; a cubin needs its
    ptxas and a fat binary its fatbinary as well. The toolkit is looked for in
    `toolkit`, or in CUDA_HOME, CUDA_PATH, CUDA_ROOT, PATH and /usr/local/cuda.
  }];
  let options = [
    Option<"format", "format", "std::string", "\"cubin\"",
           "isa (PTX), cubin, fatbin, or llvm (checks only)">,
    Option<"toolkit", "toolkit", "std::string", "\"\"",
           "Folder of the CUDA toolkit">,
    Option<"libdevice", "libdevice", "bool", "false",
           "Link libdevice where a kernel calls it">
  ];
  let dependentDialects = ["gpu::GPUDialect", "LLVM::LLVMDialect",
                           "NVVM::NVVMDialect"];
}

#endif // ACT_CONVERSION_PASSES_TD
