// Formulas of the user's, and their derivatives, checked by this file alone.
// RUN: act-check @bump @bent --library=%s --type=f16,bf16 --max-ulps=1 | FileCheck %s
// RUN: act-check @bent --library=%s --wrt=all --type=f16,bf16,f32 --samples=30000 --max-ulps=4 | FileCheck %s --check-prefix=ALL
// RUN: act-check bent --library=%s --wrt=x --gradient=0.3 --type=bf16 --max-ulps=1 | FileCheck %s --check-prefix=GRADIENT
// RUN: act-check @bent --library=%s --wrt=1 --param=a=1.702 --type=f32 --samples=30000 --max-ulps=4 | FileCheck %s --check-prefix=PARAM

// CHECK:      bump forward f16 default 65536 0.{{.*}} 0/2050
// CHECK-NEXT: bump forward bf16 default 65536 0.{{.*}} 0/258
// CHECK-NEXT: bent forward f16 default 65536 0.{{.*}} 0/2050
// CHECK-NEXT: bent forward bf16 default 65536 0.{{.*}} 0/258{{.*$}}
// CHECK-NOT:  {{.}}
// ALL:        bent forward f16
// ALL-NEXT:   bent forward bf16
// ALL-NEXT:   bent forward f32
// ALL-NEXT:   bent wrt x f16 default 65536 0.{{.*}} 0/2050
// ALL-NEXT:   bent wrt x bf16 default 65536 0.{{.*}} 0/258
// ALL-NEXT:   bent wrt x f32 default 30000 {{.*}} 0/6
// ALL-NEXT:   bent wrt a f16 default 65536 0.{{.*}} 0/2050
// ALL-NEXT:   bent wrt a bf16 default 65536 0.{{.*}} 0/258
// ALL-NEXT:   bent wrt a f32 default 30000 {{.*}} 0/6{{.*$}}
// ALL-NOT:    {{.}}
// GRADIENT:   bent wrt x bf16 default 65536 0.{{.*}} 0/258
// PARAM:      bent wrt a f32 a=1.702 30000{{.*$}}
// PARAM-NOT:  {{.}}

func.func @bump(%x: f64) -> f64 {
  %0 = arith.mulf %x, %x : f64
  %1 = arith.negf %0 : f64
  %2 = math.exp %1 : f64
  return %2 : f64
}

// x > 0 ? x : a expm1(x)
func.func @bent(%x: f64, %a: f64 {act.name = "a", act.default = @bent.a})
    -> f64 {
  %zero = arith.constant 0.0 : f64
  %0 = math.expm1 %x : f64
  %1 = arith.mulf %a, %0 : f64
  %2 = arith.cmpf ogt, %x, %zero : f64
  %3 = arith.select %2, %x, %1 : f64
  return %3 : f64
}

func.func @bent.a() -> f64 {
  %two = arith.constant 2.0 : f64
  %a = math.sqrt %two : f64
  return %a : f64
}
