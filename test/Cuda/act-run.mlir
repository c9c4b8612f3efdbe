// A whole function on the GPU: kernels, their order, memory that comes and goes.
// RUN: act-run %s --entry=data --output=%t.npy
// RUN: act-run %s --entry=chain --input=%t.npy --input=0.5 --output=%t.cpu.npy --output=%t.cpu1.npy
// RUN: act-run %s --entry=chain --input=%t.npy --input=0.5 --gpu --expect=%t.cpu.npy --expect=%t.cpu1.npy --max-ulps=8
// RUN: act-run %s --entry=chain --input=%t.npy --input=0.5 --gpu=sm_80 --expect=%t.cpu.npy --expect=%t.cpu1.npy --max-ulps=8
// RUN: act-run %s --entry=none --output=%t.none.npy
// RUN: act-run %s --entry=relu --input=%t.none.npy --gpu | FileCheck %s --check-prefix=EMPTY
// RUN: act-run %s --entry=chain --input=%t.npy --input=0.5 --gpu --time=3 --verbose 2>&1 | FileCheck %s
// RUN: not act-run %s --entry=large --gpu 2>&1 | FileCheck %s --check-prefix=MEMORY

// EMPTY: {{^}}[]
// CHECK: act.gelu{{.*}} on sm_{{[0-9]+}}
// CHECK: time: median
// MEMORY: act-run: error: CUDA's cuMemAllocAsync failed: out of memory

func.func @data() -> tensor<?x?xf32> {
  %m = arith.constant 37 : index
  %n = arith.constant 1001 : index
  %x = tensor.generate %m, %n {
  ^bb0(%i: index, %j: index):
    %c = arith.constant 1001 : index
    %r = arith.muli %i, %c : index
    %e = arith.addi %r, %j : index
    %k = arith.index_cast %e : index to i32
    %f = arith.sitofp %k : i32 to f32
    %h = arith.constant 0.0005 : f32
    %s = arith.mulf %f, %h : f32
    %o = arith.constant 9.0 : f32
    %y = arith.subf %s, %o : f32
    tensor.yield %y : f32
  } : tensor<?x?xf32>
  return %x : tensor<?x?xf32>
}

// The second result needs a kernel of its own: it is a transpose.
func.func @chain(%x: tensor<?x?xf32>, %a: f32) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = tensor.dim %x, %c0 : tensor<?x?xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?xf32>
  %y = act.gelu %x : tensor<?x?xf32>
  %e = tensor.empty(%n, %m) : tensor<?x?xf32>
  %t = linalg.transpose ins(%y : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) permutation = [1, 0]
  %z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<?x?xf32>) outs(%e : tensor<?x?xf32>) {
  ^bb0(%v: f32, %o: f32):
    %s = arith.mulf %v, %a : f32
    %r = act.silu %s : f32
    linalg.yield %r : f32
  } -> tensor<?x?xf32>
  return %y, %z : tensor<?x?xf32>, tensor<?x?xf32>
}

func.func @none() -> tensor<?xf32> {
  %n = arith.constant 0 : index
  %e = tensor.empty(%n) : tensor<?xf32>
  return %e : tensor<?xf32>
}

func.func @relu(%x: tensor<?xf32>) -> tensor<?xf32> {
  %y = act.relu %x : tensor<?xf32>
  return %y : tensor<?xf32>
}

// 16 TB.
func.func @large() -> tensor<?xf32> {
  %n = arith.constant 4398046511104 : index
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = act.relu %e : tensor<?xf32>
  return %y : tensor<?xf32>
}
