// Scaling and lookups give the same bits on every CPU: those of f64 arithmetic, rounded
// once, and the remainders that the tables hold.
// RUN: act-run %s --entry=inputs --output=%t.x.npy --output=%t.n.npy --output=%t.i.npy
// RUN: act-run %s --entry=expected --input=%t.x.npy --input=%t.n.npy --output=%t.y.npy
// RUN: act-run %s --entry=scale --input=%t.x.npy --input=%t.n.npy --expect=%t.y.npy | FileCheck %s
// RUN: act-run %s --entry=scale --input=%t.x.npy --input=%t.n.npy --expect=%t.y.npy --cpu=x86-64-v3 | FileCheck %s
// RUN: act-run %s --entry=scale --input=%t.x.npy --input=%t.n.npy --expect=%t.y.npy --cpu=x86-64-v2 | FileCheck %s
// RUN: act-run %s --entry=from_bits --input=%t.x.npy --input=%t.n.npy --expect=%t.y.npy --cpu=x86-64-v3 | FileCheck %s
// RUN: act-run %s --entry=scale_wide --input=%t.x.npy --input=%t.n.npy --expect=%t.y.npy | FileCheck %s
// RUN: act-run %s --entry=scale_wide --input=%t.x.npy --input=%t.n.npy --expect=%t.y.npy --cpu=x86-64-v3 | FileCheck %s
// RUN: act-run %s --entry=remainders --input=%t.i.npy --output=%t.8.npy --output=%t.16.npy --output=%t.32.npy
// RUN: act-run %s --entry=look_up --input=%t.i.npy --expect=%t.8.npy --expect=%t.16.npy --expect=%t.32.npy | FileCheck %s --check-prefix=TABLES
// RUN: act-run %s --entry=look_up --input=%t.i.npy --expect=%t.8.npy --expect=%t.16.npy --expect=%t.32.npy --cpu=x86-64-v3 | FileCheck %s --check-prefix=TABLES
// RUN: act-run %s --entry=look_up --input=%t.i.npy --expect=%t.8.npy --expect=%t.16.npy --expect=%t.32.npy --cpu=x86-64-v2 | FileCheck %s --check-prefix=TABLES
// Code for others is made as well.
// RUN: act-opt %s --act-to-llvm=cpu=x86-64-v4 | mlir-translate --mlir-to-llvmir | llc -mtriple=x86_64 -mcpu=x86-64-v4 | FileCheck %s --check-prefix=AVX512
// RUN: act-opt %s --act-to-llvm=cpu=neoverse-v1 | mlir-translate --mlir-to-llvmir | llc -mtriple=aarch64 -mcpu=neoverse-v1 | FileCheck %s --check-prefix=NEON

// CHECK: result 0 against {{.*}}: max abs error 0, max rel error 0, max ulps 0.00
// TABLES-COUNT-3: against {{.*}}: max abs error 0, max rel error 0, max ulps 0.00
// AVX512: scale:
// AVX512: vscalefps %zmm
// AVX512: look_up:
// AVX512: vpermi2ps %zmm
// NEON: scale:
// NEON: shl v{{[0-9]+}}.4s, v{{[0-9]+}}.4s, #23

// x of all signs and sizes of the fraction, +-0 and inf; n from -252 to 254 with
// fractions; any i.
func.func @inputs() -> (tensor<?xf32>, tensor<?xf32>, tensor<?xi32>) {
  %size = arith.constant 4003 : index
  %x = tensor.generate %size {
  ^bb0(%p: index):
    %k = arith.index_cast %p : index to i32
    %odd = arith.constant 0x9E3779B1 : i32
    %hash = arith.muli %k, %odd : i32
    %mask = arith.constant 0x80FFFFFF : i32
    %unit = arith.constant 0x3F000000 : i32
    %m = arith.andi %hash, %mask : i32
    %b = arith.ori %m, %unit : i32
    // 0, -0, inf and -inf are the first.
    %one = arith.constant 1 : i32
    %i31 = arith.constant 31 : i32
    %sign = arith.shli %k, %i31 : i32
    %half = arith.shrui %k, %one : i32
    %inf = arith.constant 0x7F800000 : i32
    %four = arith.constant 4 : i32
    %e = arith.muli %half, %inf : i32
    %s = arith.ori %e, %sign : i32
    %special = arith.cmpi ult, %k, %four : i32
    %w = arith.select %special, %s, %b : i32
    %f = arith.bitcast %w : i32 to f32
    tensor.yield %f : f32
  } : tensor<?xf32>
  %n = tensor.generate %size {
  ^bb0(%p: index):
    %k = arith.index_cast %p : index to i32
    %count = arith.constant 507 : i32
    %r = arith.remui %k, %count : i32
    %least = arith.constant -252 : i32
    %e = arith.addi %r, %least : i32
    %f = arith.sitofp %e : i32 to f32
    %three = arith.constant 3 : i32
    %q = arith.andi %k, %three : i32
    %g = arith.sitofp %q : i32 to f32
    %quarter = arith.constant 0.25 : f32
    %h = arith.mulf %g, %quarter : f32
    %y = arith.addf %f, %h : f32
    tensor.yield %y : f32
  } : tensor<?xf32>
  %i = tensor.generate %size {
  ^bb0(%p: index):
    %k = arith.index_cast %p : index to i32
    %odd = arith.constant 0x9E3779B1 : i32
    %hash = arith.muli %k, %odd : i32
    %i16 = arith.constant 16 : i32
    %high = arith.shrui %hash, %i16 : i32
    %y = arith.xori %hash, %high : i32
    tensor.yield %y : i32
  } : tensor<?xi32>
  return %x, %n, %i : tensor<?xf32>, tensor<?xf32>, tensor<?xi32>
}

func.func @expected(%x: tensor<?xf32>, %n: tensor<?xf32>) -> tensor<?xf32> {
  %0 = arith.extf %x : tensor<?xf32> to tensor<?xf64>
  %1 = arith.extf %n : tensor<?xf32> to tensor<?xf64>
  %2 = math.floor %1 : tensor<?xf64>
  %3 = math.exp2 %2 : tensor<?xf64>
  %4 = arith.mulf %0, %3 : tensor<?xf64>
  %5 = arith.truncf %4 : tensor<?xf64> to tensor<?xf32>
  return %5 : tensor<?xf32>
}

func.func @scale(%x: tensor<?xf32>, %n: tensor<?xf32>) -> tensor<?xf32> {
  %0 = act.scaleb %x, %n : tensor<?xf32>
  return %0 : tensor<?xf32>
}

func.func @scale_wide(%x: tensor<?xf32>, %n: tensor<?xf32>) -> tensor<?xf32> {
  %0 = arith.extf %x : tensor<?xf32> to tensor<?xf64>
  %1 = arith.extf %n : tensor<?xf32> to tensor<?xf64>
  %2 = act.scaleb %0, %1 : tensor<?xf64>
  %3 = arith.truncf %2 : tensor<?xf64> to tensor<?xf32>
  return %3 : tensor<?xf32>
}

#id = affine_map<(i) -> (i)>
func.func @from_bits(%x: tensor<?xf32>, %n: tensor<?xf32>) -> tensor<?xf32> {
  %0 = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
      ins(%x, %n : tensor<?xf32>, tensor<?xf32>) outs(%x : tensor<?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %magic = arith.constant 12582912.0 : f32
    %floor = math.floor %b : f32
    %m = arith.addf %floor, %magic : f32
    %k = arith.subf %m, %magic : f32
    %y = act.scaleb %a, %k : f32
    linalg.yield %y : f32
  } -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// The tables below hold their entries' numbers.
func.func @remainders(%i: tensor<?xi32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %0:3 = linalg.generic {indexing_maps = [#id, #id, #id, #id], iterator_types = ["parallel"]}
      ins(%i : tensor<?xi32>) outs(%i, %i, %i : tensor<?xi32>, tensor<?xi32>, tensor<?xi32>) {
  ^bb0(%a: i32, %o0: i32, %o1: i32, %o2: i32):
    %c8 = arith.constant 8 : i32
    %c16 = arith.constant 16 : i32
    %c32 = arith.constant 32 : i32
    %r8 = arith.remui %a, %c8 : i32
    %r16 = arith.remui %a, %c16 : i32
    %r32 = arith.remui %a, %c32 : i32
    linalg.yield %r8, %r16, %r32 : i32, i32, i32
  } -> (tensor<?xi32>, tensor<?xi32>, tensor<?xi32>)
  %1 = arith.sitofp %0#0 : tensor<?xi32> to tensor<?xf32>
  %2 = arith.sitofp %0#1 : tensor<?xi32> to tensor<?xf32>
  %3 = arith.sitofp %0#2 : tensor<?xi32> to tensor<?xf32>
  return %1, %2, %3 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}

func.func @look_up(%i: tensor<?xi32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
  %0 = act.table_lookup %i in dense<[0., 1., 2., 3., 4., 5., 6., 7.]> : tensor<8xf32>
      : tensor<?xi32> -> tensor<?xf32>
  %1 = act.table_lookup %i in dense<[
      0., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12., 13., 14., 15.]> : tensor<16xf32>
      : tensor<?xi32> -> tensor<?xf32>
  %2 = act.table_lookup %i in dense<[
      0., 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12., 13., 14., 15., 16., 17., 18., 19.,
      20., 21., 22., 23., 24., 25., 26., 27., 28., 29., 30., 31.]> : tensor<32xf32>
      : tensor<?xi32> -> tensor<?xf32>
  return %0, %1, %2 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
}
