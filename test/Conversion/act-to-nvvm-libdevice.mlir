// With libdevice allowed and found, f64 becomes a kernel that calls nothing.
// REQUIRES: ptxas
// RUN: act-opt %s --act-to-nvvm="libdevice format=isa" | FileCheck %s
// RUN: act-opt %s --act-to-nvvm="libdevice format=cubin" | FileCheck %s --check-prefix=CUBIN

// CHECK: gpu.binary
// CHECK-NOT: {{\.extern|call[. ]}}
// CHECK: ld.global.v2.b64
// CHECK: fma.rn.f64
// CHECK: st.global.v2.b64
// CHECK-NOT: {{\.extern|call[. ]}}
// CUBIN: bin = "\7FELF
func.func @f(%x: tensor<1024xf64>) -> tensor<1024xf64> {
  %y = act.gelu %x : tensor<1024xf64>
  return %y : tensor<1024xf64>
}
