// RUN: act-opt %s -canonicalize | FileCheck %s --check-prefix=GONE
// RUN: act-opt %s -act-keep-roundings -canonicalize | FileCheck %s

// GONE-LABEL: func.func @f
// GONE-NEXT: return %arg0
// CHECK-LABEL: func.func @f
// CHECK-NEXT: arith.truncf %{{.*}} : f32 to bf16
// CHECK-NEXT: arith.extf %{{.*}} : bf16 to f32
func.func @f(%x: f32) -> f32 {
  %0 = arith.truncf %x fastmath<contract> : f32 to bf16
  %1 = arith.extf %0 fastmath<contract> : bf16 to f32
  return %1 : f32
}

// Other flags, and other ops' flags, stay.
// CHECK-LABEL: func.func @others
// CHECK: arith.mulf {{.*}} fastmath<contract>
// CHECK: arith.truncf {{.*}} fastmath<nnan>
func.func @others(%x: f32) -> bf16 {
  %0 = arith.mulf %x, %x fastmath<contract> : f32
  %1 = arith.truncf %0 fastmath<nnan,contract> : f32 to bf16
  return %1 : bf16
}
