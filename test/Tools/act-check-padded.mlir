// A claim of more than twice the error is padded; for a type that is sampled, only a
// record can tell.
// RUN: not act-check @wide --library=%s --claims --type=f16 2>&1 | FileCheck %s
// RUN: act-check @wide --library=%s --claims --type=f32 --samples=20000 | FileCheck %s --check-prefix=SAMPLE
// RUN: act-check @wide --library=%s --claims --type=f32 --samples=20000 --json > %t.json
// RUN: not act-check @wide --library=%s --claims --type=f32 --samples=5000 --record=%t.json 2>&1 >/dev/null | FileCheck %s --check-prefix=RECORD
// RUN: not act-check @wide --library=%s --claims --type=f32 --dry-run --record=%t.json 2>&1 >/dev/null | FileCheck %s --check-prefix=RECORD
// RUN: sed 's/"ulps":[0-9.e+-]*/"ulps":2.5/g' %t.json > %t.false.json
// RUN: not act-check @wide --library=%s --claims --type=f32 --dry-run --record=%t.false.json 2>&1 >/dev/null | FileCheck %s --check-prefix=FALSE
// RUN: sed 's/"ulps":[0-9.e+-]*/"ulps":1.5/g' %t.json > %t.right.json
// RUN: act-check @wide --library=%s --claims --type=f32 --dry-run --record=%t.right.json | FileCheck %s --check-prefix=SAMPLE
// RUN: sed 's/"code":"[0-9a-f]*"/"code":"1"/' %t.json > %t.stale.json
// RUN: not act-check @wide --library=%s --claims --type=f32 --dry-run --record=%t.stale.json 2>&1 >/dev/null | FileCheck %s --check-prefix=STALE
// RUN: sed 's/"formula":"[0-9a-f]*"/"formula":"2"/' %t.json > %t.other.json
// RUN: not act-check @wide --library=%s --claims --type=f32 --dry-run --record=%t.other.json 2>&1 >/dev/null | FileCheck %s --check-prefix=OTHER

// CHECK:      wide forward f16 default 65536 {{.*}} wide.approx.f16 (claims 1.10)
// What is rounded to f16 is measured for exactness.
// CHECK-NEXT: wide forward f16 default 65536 {{.*}} wide.approx.f32 (claims 2.00)
// CHECK-NEXT: act-check: wide.approx.f16: the claim of 1.10 ulp is padded: the number of record is 0.500 ulp
// CHECK-NOT:  {{.}}
// SAMPLE:     wide forward f32 default {{.*}} wide.approx.f32 (claims 2.00)
// SAMPLE-NOT: {{.}}
// RECORD:      {{^}}act-check: wide.approx.f32: the claim of 2.00 ulp is padded: the number of record is {{0.*}} ulp
// RECORD-NOT:  {{.}}
// FALSE:       act-check: wide.approx.f32: the claim of 2.00 ulp is false: the number of record is 2.500 ulp
// STALE:       act-check: wide forward f32 by wide.approx.f32: the record is stale: it is of code 1, not
// OTHER:       act-check: wide forward f32 by wide.approx.f32: the record is stale: it is of formula 2, not
func.func @wide(%x: f64) -> f64 {
  %c = arith.constant 0.7 : f64
  %y = arith.mulf %x, %c : f64
  return %y : f64
}
func.func @wide.approx.f16(%x: f16) -> f16
    attributes {act.claim = {max_ulps = 1.1 : f64}} {
  %c = arith.constant 0.7 : f32
  %wide = arith.extf %x : f16 to f32
  %y = arith.mulf %wide, %c : f32
  %0 = arith.truncf %y : f32 to f16
  return %0 : f16
}
func.func @wide.approx.f32(%x: f32) -> f32
    attributes {act.claim = {max_ulps = 2.0 : f64}} {
  %c = arith.constant 0.7 : f32
  %y = arith.mulf %x, %c : f32
  return %y : f32
}
