// The fastest of what meets the accuracy, on a target, where it stands.
// RUN: act-opt %s -act-choose-implementation=target=znver5 | FileCheck %s
// RUN: act-opt %s -act-choose-implementation | FileCheck %s --check-prefix=FIRST
// RUN: act-opt %s "-act-choose-implementation=target=icelake-server report" -o /dev/null 2>&1 | FileCheck %s --check-prefix=NEAREST
// RUN: not act-opt %s -act-choose-implementation=target=riscv 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: sed 's/"name": "avx2"/"name": "mine"/' %source/lib/Targets/avx2.json > %t.json
// RUN: act-opt %s "-act-choose-implementation=target=%t.json report" -o /dev/null 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not act-opt %s -act-choose-implementation=target=%t.none.json 2>&1 | FileCheck %s --check-prefix=NO-FILE

// FILE: remark: act.apply 'vector<16xf32>' -> f.approx.f32.fast (at most 2.00 ulp); {{.*}} cycles an element with what is around it, bound by {{.*}} on mine
// NO-FILE: error: cannot read '{{.*}}.none.json': {{[Nn]}}o such file or directory
// NEAREST: remark: unknown target 'icelake-server'; using 'skylake-avx512'
// NEAREST: remark: act.apply 'vector<16xf32>' -> f.approx.f32.fast (at most 2.00 ulp); {{.*}} cycles an element with what is around it, bound by {{.*}} on skylake-avx512
// UNKNOWN: error: {{.*}}riscv

// x / 3: by a division, or by a product.
#f = #act.formula<"f", "func.func @f(%x: f64) -> f64 { %c = arith.constant 3.0 : f64 %0 = arith.divf %x, %c : f64 %z = arith.constant 0.0 : f64 %1 = arith.addf %0, %z : f64 return %1 : f64 } func.func @f.approx.f32(%x: f32) -> f32 attributes {act.claim = {max_ulps = 0.5 : f64}} { %c = arith.constant 3.0 : f32 %0 = arith.divf %x, %c : f32 %1 = arith.divf %0, %c : f32 %2 = arith.mulf %1, %c : f32 return %2 : f32 } func.func @f.approx.f32.fast(%x: f32) -> f32 attributes {act.claim = {max_ulps = 2.0 : f64}} { %c = arith.constant 0.333333333 : f32 %0 = arith.mulf %x, %c : f32 return %0 : f32 }">

// In a cache, the product; where the accuracy forbids it, the division.
// CHECK-LABEL: func.func @in_cache
// FIRST-LABEL: func.func @in_cache
func.func @in_cache(%m: memref<1024xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c1024 = arith.constant 1024 : index
  scf.for %i = %c0 to %c1024 step %c16 {
    %x = vector.load %m[%i] : memref<1024xf32>, vector<16xf32>
    // CHECK: act.apply #f %{{.*}} {implementation = "f.approx.f32.fast"}
    // FIRST: act.apply #f %{{.*}} {implementation = "f.approx.f32"}
    %y = act.apply #f %x : vector<16xf32>
    vector.store %y, %m[%i] : memref<1024xf32>, vector<16xf32>
  }
  scf.for %i = %c0 to %c1024 step %c16 {
    %x = vector.load %m[%i] : memref<1024xf32>, vector<16xf32>
    // CHECK: act.apply #f %{{.*}} {accuracy = #act.accuracy<ulps = 1.0>, implementation = "f.approx.f32"}
    %y = act.apply #f %x {accuracy = #act.accuracy<ulps = 1.0>} : vector<16xf32>
    vector.store %y, %m[%i] : memref<1024xf32>, vector<16xf32>
  }
  return
}

// Where memory takes longer than the divisions, they are free and more accurate.
// CHECK-LABEL: func.func @in_memory
func.func @in_memory(%m: memref<268435456xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c = arith.constant 268435456 : index
  scf.for %i = %c0 to %c step %c16 {
    %view = memref.subview %m[%i] [16] [1] : memref<268435456xf32> to memref<16xf32, strided<[1], offset: ?>>
    %x = vector.load %view[%c0] : memref<16xf32, strided<[1], offset: ?>>, vector<16xf32>
    // CHECK: act.apply #f %{{.*}} {implementation = "f.approx.f32"}
    %y = act.apply #f %x : vector<16xf32>
    vector.store %y, %view[%c0] : memref<16xf32, strided<[1], offset: ?>>, vector<16xf32>
  }
  return
}

// Two in one iteration are chosen together, and each for its own accuracy.
// CHECK-LABEL: func.func @together
// CHECK: act.apply #f %{{.*}} {implementation = "f.approx.f32.fast"}
// CHECK: act.apply #f %{{.*}} {accuracy = #act.accuracy<ulps = 0.5>, implementation = "f.approx.f32"}
func.func @together(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = act.apply #f %x : vector<16xf32>
  %1 = arith.addf %0, %x : vector<16xf32>
  %2 = act.apply #f %1 {accuracy = #act.accuracy<ulps = 0.5>} : vector<16xf32>
  return %2 : vector<16xf32>
}
