// RUN: act-opt %s --pass-pipeline='builtin.module(llvm.func(act-align-stack))' | FileCheck %s
// RUN: act-opt %s --act-to-llvm=cpu=x86-64-v4 | mlir-translate --mlir-to-llvmir | llc -O3 -mtriple=x86_64 -mcpu=x86-64-v4 | FileCheck %s --check-prefix=SPILLS
// RUN: act-opt %s --act-to-llvm=cpu=x86-64 | FileCheck %s --check-prefix=NARROW

// CHECK-LABEL: llvm.func @plain
// CHECK-SAME:    attributes {passthrough = ["stackrealign"]}
// NARROW-LABEL: llvm.func @plain
// NARROW-NOT:    stackrealign
// NARROW:        llvm.func @others
llvm.func @plain(%x: vector<16xf32>) -> vector<16xf32> {
  llvm.return %x : vector<16xf32>
}

// CHECK-LABEL: llvm.func @others
// CHECK-SAME:    attributes {passthrough = ["noinline", "stackrealign"]}
llvm.func @others() attributes {passthrough = ["noinline"]} {
  llvm.return
}

// CHECK-LABEL: llvm.func @done
// CHECK-SAME:    attributes {passthrough = ["stackrealign"]}
llvm.func @done() attributes {passthrough = ["stackrealign"]} {
  llvm.return
}

// CHECK: llvm.func @external(){{$}}
llvm.func @external()

// SPILLS-LABEL: spills:
// SPILLS:         andq $-64, %rsp
// SPILLS-NOT:     vmovup{{.*}} 64-byte Spill
// SPILLS:         vmovap{{.*}} 64-byte Spill
// SPILLS-NOT:     vmovup{{.*}} 64-byte Spill
// SPILLS-LABEL: .Lfunc_end
func.func @spills(%x: memref<?xf32>, %g: memref<?xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>,
                                   affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]}
      ins(%x, %g : memref<?xf32>, memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = act.vjp silu wrt 0 %b, %a : f32
    linalg.yield %0 : f32
  }
  return
}
