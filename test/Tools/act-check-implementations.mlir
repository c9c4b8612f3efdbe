// A chosen implementation, all written ones, and those of a CPU.
// RUN: act-check @twice --library=%s --type=f16 --implementation=all | FileCheck %s --check-prefix=ALL
// RUN: act-check @twice --library=%s --type=f16 --implementation=twice.approx.f32 | FileCheck %s --check-prefix=ONE
// RUN: not act-check @twice --library=%s --type=f16 --implementation=twice --max-ulps=0.25 2>&1 | FileCheck %s --check-prefix=FORMULA
// RUN: act-check gelu --type=f32 --samples=3000 --target=x86-64 --json | FileCheck %s --check-prefix=TARGET
// RUN: act-check --from-output --library=%s --type=bf16 | FileCheck %s --check-prefix=OUTPUT
// RUN: act-check @twice --library=%s --wrt=from_output --type=f16,f32 --samples=3000 | FileCheck %s --check-prefix=OUTPUT-ONLY

// ALL:      twice forward f16 default 65536 {{.*}} twice.approx.f16 (claims 0.51)
// ALL-NEXT: twice forward f16 default 65536 {{.*}} twice.approx.f32 (claims 0.51)
// ALL-NOT:  twice
// ONE:      twice forward f16 default 65536 {{.*}} twice.approx.f32 (claims 0.51)
// FORMULA:      twice forward f16 default 65536 {{.*}} twice{{$}}
// FORMULA-NEXT: act-check: twice forward f16 by twice: 0.5 ulp exceed --max-ulps=0.25 at
// TARGET:   "target":"x86-64"
// OUTPUT:      {{^}}softsign from output bf16 default 65536
// OUTPUT:      {{^}}twice from output bf16 default 65536 0.{{.*}} twice.from_output
// OUTPUT-ONLY:      twice from output f16 default 65536 0.500
// OUTPUT-ONLY-NEXT: twice from output f32 default 3000 0.{{.*}} 0/6
// OUTPUT-ONLY-NOT:  {{^}}twice
func.func @twice(%x: f64) -> f64 {
  %c = arith.constant 0.7 : f64
  %y = arith.mulf %x, %c : f64
  return %y : f64
}
func.func @twice.approx.f16(%x: f16) -> f16
    attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %wide = arith.extf %x : f16 to f32
  %y = func.call @twice.approx.f32(%wide) : (f32) -> f32
  %0 = arith.truncf %y : f32 to f16
  return %0 : f16
}
func.func @twice.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 0.51 : f64}} {
  %c = arith.constant 0.7 : f32
  %y = arith.mulf %x, %c : f32
  return %y : f32
}
func.func @twice.from_output(%y: f64) -> f64 {
  %c = arith.constant 0.7 : f64
  %0 = arith.mulf %c, %y : f64
  return %0 : f64
}
