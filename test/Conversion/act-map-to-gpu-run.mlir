// The loops that become a kernel, run on the CPU, compute what a plain loop
// computes, bit for bit, and write nothing else: at lengths around the vector's
// and the block's, with rows that are and are not aligned, with strided,
// transposed and broadcast operands.
// RUN: act-opt %s --pass-pipeline='builtin.module(func.func(act-map-to-gpu))' -o %t.mlir
// RUN: FileCheck %s --check-prefix=IR --input-file=%t.mlir
// RUN: act-run %t.mlir --entry=lengths | FileCheck %s --check-prefix=NONE
// RUN: act-run %t.mlir --entry=half_lengths | FileCheck %s --check-prefix=NONE
// RUN: act-run %t.mlir --entry=channels | FileCheck %s --check-prefix=NONE
// RUN: act-run %t.mlir --entry=transposes | FileCheck %s --check-prefix=NONE
// RUN: act-run %t.mlir --entry=positions | FileCheck %s --check-prefix=NONE
// The comparison can fail: this one counts elements that differ on purpose.
// RUN: act-run %t.mlir --entry=differs | FileCheck %s --check-prefix=SOME

// NONE: {{(^|[^0-9.])}}0{{([^0-9.]|$)}}
// SOME: {{(^|[^0-9.])}}7{{([^0-9.]|$)}}

#id = affine_map<(i) -> (i)>
#matrix = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (j)>
#column = affine_map<(i, j) -> (i)>
#swapped = affine_map<(i, j) -> (j, i)>

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

// IR-LABEL: func.func private @f32_kernel
// IR: scf.parallel
// IR: scf.parallel
// IR: vector.load {{.*}}alignment = 16{{.*}}vector<4xf32>
// IR: act.gelu {{.*}} : vector<4xf32>
// IR: vector.store {{.*}}alignment = 16{{.*}}vector<4xf32>
// IR: } else {
// IR: act.gelu {{.*}} : f32
// IR: #gpu.loop_dim_map<processor = thread_x
// IR: #gpu.loop_dim_map<processor = block_x
func.func private @f32_kernel(%x: memref<?xf32>, %y: memref<?xf32>) {
  linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%in: f32, %out: f32):
    %0 = act.gelu %in : f32
    linalg.yield %0 : f32
  }
  return
}

// Two results, of which one reads what it overwrites; f16 moves in 16 bytes.
// IR-LABEL: func.func private @f16_kernel
// IR: vector.load {{.*}}alignment = 16{{.*}}vector<8xf16>
// IR: act.relu6 {{.*}} : vector<8xf16>
func.func private @f16_kernel(%x: memref<?xf16>, %y: memref<?xf16>,
                              %z: memref<?xf16>) {
  linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]}
      ins(%x : memref<?xf16>) outs(%y, %z : memref<?xf16>, memref<?xf16>) {
  ^bb0(%in: f16, %old: f16, %out: f16):
    %0 = act.relu6 %in : f16
    %1 = arith.addf %old, %0 : f16
    linalg.yield %1, %0 : f16, f16
  }
  return
}

// A parameter a column, one a row, and one for all.
// IR-LABEL: func.func private @channel_kernel
// IR: arith.divui
// IR: arith.remui
// IR: vector.load {{.*}}vector<4xf32>
// IR: memref.load
// IR: vector.broadcast
func.func private @channel_kernel(%x: memref<?x?xf32>, %alpha: memref<?xf32>,
                                  %bias: memref<?xf32>, %scale: f32,
                                  %y: memref<?x?xf32>) {
  linalg.generic {
      indexing_maps = [#matrix, #row, #column, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %alpha, %bias : memref<?x?xf32>, memref<?xf32>, memref<?xf32>)
      outs(%y : memref<?x?xf32>) {
  ^bb0(%in: f32, %a: f32, %b: f32, %out: f32):
    %0 = arith.addf %in, %b : f32
    %1 = act.prelu %0, %a : f32
    %2 = arith.mulf %1, %scale : f32
    linalg.yield %2 : f32
  }
  return
}

// A transposed and a strided operand are read element by element.
// IR-LABEL: func.func private @transpose_kernel
// IR: vector.from_elements
func.func private @transpose_kernel(
    %x: memref<?x?xf32>, %s: memref<?x?xf32, strided<[?, 2], offset: ?>>,
    %y: memref<?x?xf32>) {
  linalg.generic {
      indexing_maps = [#swapped, #matrix, #matrix],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %s : memref<?x?xf32>, memref<?x?xf32, strided<[?, 2], offset: ?>>)
      outs(%y : memref<?x?xf32>) {
  ^bb0(%in: f32, %other: f32, %out: f32):
    %0 = arith.subf %in, %other : f32
    linalg.yield %0 : f32
  }
  return
}

// An index has no form on vectors here.
// IR-LABEL: func.func private @position_kernel
// IR-NOT: vector
// IR: return
func.func private @position_kernel(%y: memref<?x?xi64>) {
  linalg.generic {indexing_maps = [#matrix],
                  iterator_types = ["parallel", "parallel"]}
      outs(%y : memref<?x?xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c1000 = arith.constant 1000 : index
    %0 = arith.muli %i, %c1000 : index
    %1 = arith.addi %0, %j : index
    %2 = arith.index_cast %1 : index to i64
    linalg.yield %2 : i64
  }
  return
}

//===----------------------------------------------------------------------===//
// Their comparison with plain loops
//===----------------------------------------------------------------------===//

func.func private @value(%i: index) -> f32 {
  %c37 = arith.constant 37 : index
  %c101 = arith.constant 101 : index
  %0 = arith.muli %i, %c37 : index
  %1 = arith.remui %0, %c101 : index
  %2 = arith.index_cast %1 : index to i32
  %3 = arith.sitofp %2 : i32 to f32
  %scale = arith.constant 0.0625 : f32
  %middle = arith.constant 3.0 : f32
  %4 = arith.mulf %3, %scale : f32
  %5 = arith.subf %4, %middle : f32
  return %5 : f32
}

// A buffer of `count` values and 16 more, and its first `count`.
func.func private @make(%count: index) -> (memref<?xf32>, memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %all = arith.addi %count, %c16 : index
  %buffer = memref.alloc(%all) {alignment = 64} : memref<?xf32>
  scf.for %i = %c0 to %all step %c1 {
    %v = func.call @value(%i) : (index) -> f32
    memref.store %v, %buffer[%i] : memref<?xf32>
  }
  %part = memref.reinterpret_cast %buffer to offset: [0], sizes: [%count],
      strides: [1] : memref<?xf32> to memref<?xf32>
  return %buffer, %part : memref<?xf32>, memref<?xf32>
}

func.func private @matrix(%part: memref<?xf32>, %rows: index, %columns: index)
    -> memref<?x?xf32> {
  %0 = memref.reinterpret_cast %part to offset: [0], sizes: [%rows, %columns],
      strides: [%columns, 1] : memref<?xf32> to memref<?x?xf32, strided<[?, 1]>>
  %1 = memref.cast %0 : memref<?x?xf32, strided<[?, 1]>>
      to memref<?x?xf32, strided<[?, ?], offset: ?>>
  %2 = memref.reinterpret_cast %part to offset: [0], sizes: [%rows, %columns],
      strides: [%columns, 1] : memref<?xf32> to memref<?x?xf32>
  return %2 : memref<?x?xf32>
}

// 1 if the bits of a and b are not the same.
func.func private @compare(%a: f32, %b: f32) -> i64 {
  %x = arith.bitcast %a : f32 to i32
  %y = arith.bitcast %b : f32 to i32
  %0 = arith.cmpi ne, %x, %y : i32
  %1 = arith.extui %0 : i1 to i64
  return %1 : i64
}

// Elements past the end that no longer have the value they were made with.
func.func private @count_overrun(%buffer: memref<?xf32>, %from: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %end = memref.dim %buffer, %c0 : memref<?xf32>
  %bad = scf.for %i = %from to %end step %c1 iter_args(%sum = %zero) -> (i64) {
    %is = memref.load %buffer[%i] : memref<?xf32>
    %want = func.call @value(%i) : (index) -> f32
    %0 = func.call @compare(%is, %want) : (f32, f32) -> i64
    %1 = arith.addi %sum, %0 : i64
    scf.yield %1 : i64
  }
  return %bad : i64
}

func.func private @length(%i: index) -> index {
  %table = memref.get_global @sizes : memref<16xindex>
  %0 = memref.load %table[%i] : memref<16xindex>
  return %0 : index
}
memref.global "private" constant @sizes : memref<16xindex> =
    dense<[0, 1, 2, 3, 4, 5, 7, 8, 9, 63, 255, 256, 1023, 1024, 1025, 4099]>

func.func private @check_length(%n: index, %shift: f32) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %xs, %x = call @make(%n) : (index) -> (memref<?xf32>, memref<?xf32>)
  %ys, %y = call @make(%n) : (index) -> (memref<?xf32>, memref<?xf32>)
  call @f32_kernel(%x, %y) : (memref<?xf32>, memref<?xf32>) -> ()
  %over = call @count_overrun(%ys, %n) : (memref<?xf32>, index) -> i64
  %bad = scf.for %i = %c0 to %n step %c1 iter_args(%sum = %over) -> (i64) {
    %v = memref.load %x[%i] : memref<?xf32>
    %is = memref.load %y[%i] : memref<?xf32>
    %g = act.gelu %v : f32
    %want = arith.addf %g, %shift : f32
    %0 = func.call @compare(%is, %want) : (f32, f32) -> i64
    %1 = arith.addi %sum, %0 : i64
    scf.yield %1 : i64
  }
  return %bad : i64
}

func.func @lengths() -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0 : i64
  %none = arith.constant -0.0 : f32
  %bad = scf.for %i = %c0 to %c16 step %c1 iter_args(%sum = %zero) -> (i64) {
    %n = func.call @length(%i) : (index) -> index
    %0 = func.call @check_length(%n, %none) : (index, f32) -> i64
    %1 = arith.addi %sum, %0 : i64
    scf.yield %1 : i64
  }
  return %bad : i64
}

func.func @differs() -> i64 {
  %c7 = arith.constant 7 : index
  %one = arith.constant 1.0 : f32
  %0 = call @check_length(%c7, %one) : (index, f32) -> i64
  return %0 : i64
}

func.func private @check_half(%n: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0 : i64
  %x = memref.alloc(%n) {alignment = 64} : memref<?xf16>
  %y = memref.alloc(%n) {alignment = 64} : memref<?xf16>
  %z = memref.alloc(%n) {alignment = 64} : memref<?xf16>
  scf.for %i = %c0 to %n step %c1 {
    %v = func.call @value(%i) : (index) -> f32
    %h = arith.truncf %v : f32 to f16
    memref.store %h, %x[%i] : memref<?xf16>
    memref.store %h, %y[%i] : memref<?xf16>
  }
  call @f16_kernel(%x, %y, %z)
      : (memref<?xf16>, memref<?xf16>, memref<?xf16>) -> ()
  %bad = scf.for %i = %c0 to %n step %c1 iter_args(%sum = %zero) -> (i64) {
    %v = memref.load %x[%i] : memref<?xf16>
    %first = memref.load %y[%i] : memref<?xf16>
    %second = memref.load %z[%i] : memref<?xf16>
    %t = act.relu6 %v : f16
    %u = arith.addf %v, %t : f16
    %t32 = arith.extf %t : f16 to f32
    %u32 = arith.extf %u : f16 to f32
    %first32 = arith.extf %first : f16 to f32
    %second32 = arith.extf %second : f16 to f32
    %0 = func.call @compare(%first32, %u32) : (f32, f32) -> i64
    %1 = func.call @compare(%second32, %t32) : (f32, f32) -> i64
    %2 = arith.addi %sum, %0 : i64
    %3 = arith.addi %2, %1 : i64
    scf.yield %3 : i64
  }
  return %bad : i64
}

func.func @half_lengths() -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %zero = arith.constant 0 : i64
  %bad = scf.for %i = %c0 to %c16 step %c1 iter_args(%sum = %zero) -> (i64) {
    %n = func.call @length(%i) : (index) -> index
    %0 = func.call @check_half(%n) : (index) -> i64
    %1 = arith.addi %sum, %0 : i64
    scf.yield %1 : i64
  }
  return %bad : i64
}

func.func private @check_channels(%rows: index, %columns: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %scale = arith.constant 1.5 : f32
  %n = arith.muli %rows, %columns : index
  %xs, %x1 = call @make(%n) : (index) -> (memref<?xf32>, memref<?xf32>)
  %ys, %y1 = call @make(%n) : (index) -> (memref<?xf32>, memref<?xf32>)
  %as, %a = call @make(%columns) : (index) -> (memref<?xf32>, memref<?xf32>)
  %bs, %b = call @make(%rows) : (index) -> (memref<?xf32>, memref<?xf32>)
  %x = call @matrix(%x1, %rows, %columns)
      : (memref<?xf32>, index, index) -> memref<?x?xf32>
  %y = call @matrix(%y1, %rows, %columns)
      : (memref<?xf32>, index, index) -> memref<?x?xf32>
  call @channel_kernel(%x, %a, %b, %scale, %y)
      : (memref<?x?xf32>, memref<?xf32>, memref<?xf32>, f32, memref<?x?xf32>) -> ()
  %over = call @count_overrun(%ys, %n) : (memref<?xf32>, index) -> i64
  %bad = scf.for %i = %c0 to %rows step %c1 iter_args(%s0 = %over) -> (i64) {
    %s1 = scf.for %j = %c0 to %columns step %c1 iter_args(%sum = %s0) -> (i64) {
      %v = memref.load %x[%i, %j] : memref<?x?xf32>
      %bias = memref.load %b[%i] : memref<?xf32>
      %alpha = memref.load %a[%j] : memref<?xf32>
      %is = memref.load %y[%i, %j] : memref<?x?xf32>
      %0 = arith.addf %v, %bias : f32
      %1 = act.prelu %0, %alpha : f32
      %2 = arith.mulf %1, %scale : f32
      %3 = func.call @compare(%is, %2) : (f32, f32) -> i64
      %4 = arith.addi %sum, %3 : i64
      scf.yield %4 : i64
    }
    scf.yield %s1 : i64
  }
  return %bad : i64
}

func.func private @check_transpose(%rows: index, %columns: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %n = arith.muli %rows, %columns : index
  %n2 = arith.muli %n, %c2 : index
  %columns2 = arith.muli %columns, %c2 : index
  %xs, %x1 = call @make(%n) : (index) -> (memref<?xf32>, memref<?xf32>)
  %ss, %s1 = call @make(%n2) : (index) -> (memref<?xf32>, memref<?xf32>)
  %ys, %y1 = call @make(%n) : (index) -> (memref<?xf32>, memref<?xf32>)
  %x = call @matrix(%x1, %columns, %rows)
      : (memref<?xf32>, index, index) -> memref<?x?xf32>
  %y = call @matrix(%y1, %rows, %columns)
      : (memref<?xf32>, index, index) -> memref<?x?xf32>
  %s = memref.reinterpret_cast %ss to offset: [%c1], sizes: [%rows, %columns],
      strides: [%columns2, 2]
      : memref<?xf32> to memref<?x?xf32, strided<[?, 2], offset: ?>>
  call @transpose_kernel(%x, %s, %y)
      : (memref<?x?xf32>, memref<?x?xf32, strided<[?, 2], offset: ?>>,
         memref<?x?xf32>) -> ()
  %over = call @count_overrun(%ys, %n) : (memref<?xf32>, index) -> i64
  %bad = scf.for %i = %c0 to %rows step %c1 iter_args(%s0 = %over) -> (i64) {
    %t1 = scf.for %j = %c0 to %columns step %c1 iter_args(%sum = %s0) -> (i64) {
      %v = memref.load %x[%j, %i] : memref<?x?xf32>
      %w = memref.load %s[%i, %j]
          : memref<?x?xf32, strided<[?, 2], offset: ?>>
      %is = memref.load %y[%i, %j] : memref<?x?xf32>
      %want = arith.subf %v, %w : f32
      %3 = func.call @compare(%is, %want) : (f32, f32) -> i64
      %4 = arith.addi %sum, %3 : i64
      scf.yield %4 : i64
    }
    scf.yield %t1 : i64
  }
  return %bad : i64
}

func.func private @check_position(%rows: index, %columns: index) -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c1000 = arith.constant 1000 : index
  %zero = arith.constant 0 : i64
  %y = memref.alloc(%rows, %columns) {alignment = 64} : memref<?x?xi64>
  call @position_kernel(%y) : (memref<?x?xi64>) -> ()
  %bad = scf.for %i = %c0 to %rows step %c1 iter_args(%s0 = %zero) -> (i64) {
    %s1 = scf.for %j = %c0 to %columns step %c1 iter_args(%sum = %s0) -> (i64) {
      %is = memref.load %y[%i, %j] : memref<?x?xi64>
      %0 = arith.muli %i, %c1000 : index
      %1 = arith.addi %0, %j : index
      %want = arith.index_cast %1 : index to i64
      %2 = arith.cmpi ne, %is, %want : i64
      %3 = arith.extui %2 : i1 to i64
      %4 = arith.addi %sum, %3 : i64
      scf.yield %4 : i64
    }
    scf.yield %s1 : i64
  }
  return %bad : i64
}

func.func @channels() -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c12 = arith.constant 12 : index
  %zero = arith.constant 0 : i64
  %bad = scf.for %i = %c0 to %c12 step %c1 iter_args(%s0 = %zero) -> (i64) {
    %s1 = scf.for %j = %c0 to %c12 step %c1 iter_args(%sum = %s0) -> (i64) {
      %rows = func.call @length(%i) : (index) -> index
      %columns = func.call @length(%j) : (index) -> index
      %0 = func.call @check_channels(%rows, %columns) : (index, index) -> i64
      %1 = arith.addi %sum, %0 : i64
      scf.yield %1 : i64
    }
    scf.yield %s1 : i64
  }
  return %bad : i64
}

func.func @transposes() -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c11 = arith.constant 11 : index
  %zero = arith.constant 0 : i64
  %bad = scf.for %i = %c0 to %c11 step %c1 iter_args(%s0 = %zero) -> (i64) {
    %s1 = scf.for %j = %c0 to %c11 step %c1 iter_args(%sum = %s0) -> (i64) {
      %rows = func.call @length(%i) : (index) -> index
      %columns = func.call @length(%j) : (index) -> index
      %0 = func.call @check_transpose(%rows, %columns) : (index, index) -> i64
      %1 = arith.addi %sum, %0 : i64
      scf.yield %1 : i64
    }
    scf.yield %s1 : i64
  }
  return %bad : i64
}

func.func @positions() -> i64 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c11 = arith.constant 11 : index
  %zero = arith.constant 0 : i64
  %bad = scf.for %i = %c0 to %c11 step %c1 iter_args(%s0 = %zero) -> (i64) {
    %s1 = scf.for %j = %c0 to %c11 step %c1 iter_args(%sum = %s0) -> (i64) {
      %rows = func.call @length(%i) : (index) -> index
      %columns = func.call @length(%j) : (index) -> index
      %0 = func.call @check_position(%rows, %columns) : (index, index) -> i64
      %1 = arith.addi %sum, %0 : i64
      scf.yield %1 : i64
    }
    scf.yield %s1 : i64
  }
  return %bad : i64
}
