// REQUIRES: ptxas
// RUN: act-opt %s --act-to-nvvm="chip=sm_90 format=cubin" | FileCheck %s
// RUN: env PATH=/nowhere CUDA_HOME= CUDA_PATH= CUDA_ROOT= %act-opt %s --act-to-nvvm="chip=sm_90 format=isa" | FileCheck %s --check-prefix=ISA

// CHECK: gpu.binary
// CHECK-SAME: \7FELF
// ISA: .visible .entry
func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.gelu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}
