// RUN: act-opt %s --act-stream-stores="threshold=1024" | FileCheck %s
// RUN: act-opt %s --act-stream-stores="threshold=0" | FileCheck %s --check-prefix=OFF
// RUN: act-opt %s --act-stream-stores="threshold=-1" | FileCheck %s --check-prefix=OFF
// OFF-NOT: nontemporal
// RUN: act-opt %s --act-stream-stores="threshold=1024 early-lines=8" | FileCheck %s --check-prefix=EARLY
// RUN: act-opt %s --act-stream-stores="threshold=1024 pages-ahead=32" | FileCheck %s --check-prefix=PAGES
// RUN: act-opt %s --act-stream-stores="threshold=1024 spread" | FileCheck %s --check-prefix=SPREAD

#tail = affine_map<(d0)[s0] -> (-d0 + s0)>

// A dynamic size is tested; the loop begins where the result is aligned, and the
// tail's loop takes what is before that as well.
// CHECK-LABEL: func.func @dynamic(
// CHECK:         %[[SIZE:.+]] = memref.dim %arg1
// CHECK:         %[[BYTES:.+]] = affine.apply #{{.*}}()[%[[SIZE]]]
// CHECK:         %[[LARGE:.+]] = arith.cmpi uge, %[[BYTES]]
// CHECK:         memref.extract_aligned_pointer_as_index %{{.*}}
// CHECK:         %[[PEELED:.+]] = arith.select %[[LARGE]]
// CHECK:         arith.minui %[[PEELED]]
// CHECK:         scf.for %[[I:.+]] = %[[FIRST:.+]] to %[[LAST:.+]] step
// CHECK:           %[[V:.+]] = arith.negf
// CHECK:           scf.if %[[LARGE]] {
// CHECK-NEXT:        vector.store %[[V]], %{{.*}} {alignment = 64 : i64, nontemporal = true}
// CHECK:           } else {
// CHECK-NEXT:        vector.transfer_write %[[V]]
// CHECK:         scf.if %[[LARGE]] {
// CHECK-NEXT:      llvm.fence seq_cst
// CHECK:         scf.for
// CHECK:           %[[FROM:.+]] = arith.select %{{.*}}, %{{.*}}, %[[LAST]]
// CHECK:           %[[TO:.+]] = arith.select %{{.*}}, %[[FIRST]], %{{.*}}
// CHECK:           scf.for %{{.*}} = %[[FROM]] to %[[TO]] step
// CHECK:             affine.apply #{{.*}}(%{{.*}})[%[[TO]]]
func.func @dynamic(%x: memref<?xf32>, %y: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %pad = arith.constant 0.0 : f32
  %n = memref.dim %x, %c0 : memref<?xf32>
  %main = affine.apply affine_map<()[s0] -> ((s0 floordiv 16) * 16)>()[%n]
  scf.for %i = %c0 to %main step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<?xf32>
  }
  scf.for %i = %main to %n step %c16 {
    %left = affine.apply #tail(%i)[%n]
    %m = vector.create_mask %left : vector<16xi1>
    %0 = vector.transfer_read %x[%i], %pad, %m {in_bounds = [true]} : memref<?xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %y[%i], %m {in_bounds = [true]} : vector<16xf32>, memref<?xf32>
  }
  return
}

// A static size is known: this one is below, the next above the threshold, and,
// without a tail, streams only where it is aligned.
// CHECK-LABEL: func.func @small(
// CHECK-NOT:     nontemporal
func.func @small(%x: memref<128xf32>, %y: memref<128xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = arith.constant 128 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    vector.transfer_write %0, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  return
}

// CHECK-LABEL: func.func @large(
// CHECK:         %[[MISALIGNMENT:.+]] = arith.divui
// CHECK:         %[[ALIGNED:.+]] = arith.cmpi eq, %[[MISALIGNMENT]]
// CHECK:         scf.for %{{.*}} = %{{c0.*}} to %{{.*}} step
// CHECK:           vector.store %{{.*}} {alignment = 32 : i64, nontemporal = true}
func.func @large(%x: memref<1024xbf16>, %y: memref<1024xbf16>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = arith.constant 1024 : index
  %pad = arith.constant 0.0 : bf16
  scf.for %i = %c0 to %n step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<1024xbf16>, vector<16xbf16>
    vector.transfer_write %0, %y[%i] {in_bounds = [true]} : vector<16xbf16>, memref<1024xbf16>
  }
  return
}

// An intrinsic that computes vectors moves no memory.
// CHECK-LABEL: func.func @intrinsic(
// CHECK:         llvm.call_intrinsic
// CHECK-NEXT:    scf.if
// CHECK-NEXT:      vector.store {{.*}} nontemporal = true
func.func @intrinsic(%x: memref<1024xf32>, %y: memref<1024xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = arith.constant 1024 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<1024xf32>, vector<16xf32>
    %1 = llvm.call_intrinsic "llvm.sqrt.v16f32"(%0) : (vector<16xf32>) -> vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<1024xf32>
  }
  return
}

// What is read is not streamed, nor a sum that a loop carries, nor what another
// iteration may read.
// CHECK-LABEL: func.func @in_place(
// CHECK-NOT:     nontemporal
// CHECK-LABEL: func.func @carried(
// CHECK-NOT:     nontemporal
func.func @in_place(%x: memref<1024xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = arith.constant 1024 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<1024xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %1, %x[%i] {in_bounds = [true]} : vector<16xf32>, memref<1024xf32>
  }
  return
}

func.func @carried(%x: memref<1024xf32>, %y: memref<1024xf32>, %zero: vector<16xf32>) -> vector<16xf32> {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = arith.constant 1024 : index
  %pad = arith.constant 0.0 : f32
  %r = scf.for %i = %c0 to %n step %c16 iter_args(%s = %zero) -> vector<16xf32> {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<1024xf32>, vector<16xf32>
    %1 = arith.addf %0, %s : vector<16xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<1024xf32>
    scf.yield %1 : vector<16xf32>
  }
  return %r : vector<16xf32>
}

// A vector of several registers is aligned as one is. What begins 384 bytes later is asked
// for, a line at a time, and of what is read and written a line of the page 16 KB later, of
// each memref another one: 4096 elements are 16 KB, 1024 a page.
// CHECK-LABEL: func.func @wide(
// CHECK:         scf.for %[[I:.+]] = %{{.+}} to %{{.+}} step
// CHECK-NEXT:      scf.if
// CHECK:             %[[PAGE:.+]] = arith.andi %[[I]], %c-1024
// CHECK:             %[[LATER:.+]] = arith.addi %[[PAGE]], %c4096
// CHECK-NEXT:        memref.prefetch %arg0[%[[LATER]]], read, locality<3>, data : memref<4096xf32>
// CHECK:             %[[FIRST:.+]] = arith.addi %[[I]], %c96
// CHECK-NEXT:        memref.prefetch %arg0[%[[FIRST]]], read, locality<3>, data : memref<4096xf32>
// CHECK:             %[[SECOND:.+]] = arith.addi %[[I]], %c112
// CHECK-NEXT:        memref.prefetch %arg0[%[[SECOND]]], read, locality<3>, data : memref<4096xf32>
// CHECK:             %[[WRITTEN:.+]] = arith.andi %[[I]], %c-1024
// CHECK:             %[[BESIDE:.+]] = arith.addi %[[WRITTEN]], %c4112
// CHECK-NEXT:        memref.prefetch %arg1[%[[BESIDE]]], read, locality<3>, data : memref<4096xf32>
// CHECK-NEXT:      }
// PAGES-LABEL: func.func @wide(
// PAGES:             %[[LATER:.+]] = arith.addi %{{.+}}, %c32768
// PAGES-NEXT:        memref.prefetch %arg0[%[[LATER]]]
// PAGES:             %[[BESIDE:.+]] = arith.addi %{{.+}}, %c32784
// PAGES-NEXT:        memref.prefetch %arg1[%[[BESIDE]]]
// CHECK:           vector.transfer_read
// CHECK:           vector.store %{{.+}} {alignment = 64 : i64, nontemporal = true} : memref<4096xf32>, vector<32xf32>
// CHECK-NOT:         memref.prefetch
// CHECK:           } else {
func.func @wide(%x: memref<4096xf32>, %y: memref<4096xf32>) {
  %c0 = arith.constant 0 : index
  %c32 = arith.constant 32 : index
  %c4096 = arith.constant 4096 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4096 step %c32 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<32xf32>
    %1 = arith.negf %0 : vector<32xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<32xf32>, memref<4096xf32>
  }
  return
}

// Of five arrays pages are touched 16 ahead, though 32 are asked for.
// PAGES-LABEL: func.func @five(
// PAGES:             arith.addi %{{.+}}, %c16384
// PAGES-NEXT:        memref.prefetch %arg0
// PAGES:             arith.addi %{{.+}}, %c16448
// PAGES-NEXT:        memref.prefetch %arg4
func.func @five(%a: memref<4096xf32>, %b: memref<4096xf32>, %c: memref<4096xf32>, %d: memref<4096xf32>, %y: memref<4096xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c4096 = arith.constant 4096 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4096 step %c16 {
    %0 = vector.transfer_read %a[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %1 = vector.transfer_read %b[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %2 = vector.transfer_read %c[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %3 = vector.transfer_read %d[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %4 = arith.addf %0, %1 : vector<16xf32>
    %5 = arith.addf %2, %3 : vector<16xf32>
    %6 = arith.mulf %4, %5 : vector<16xf32>
    vector.transfer_write %6, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<4096xf32>
  }
  return
}

// An iteration that reads more than four lines, or a second array, asks when it has computed.
// EARLY-LABEL: func.func @long(
// EARLY:         scf.for
// EARLY-NEXT:      scf.if
// EARLY-COUNT-10:    memref.prefetch
// CHECK-LABEL: func.func @long(
// CHECK:         scf.for
// CHECK:           arith.negf
// CHECK-COUNT-10:    memref.prefetch
// CHECK:           vector.store %{{.+}} {alignment = 64 : i64, nontemporal = true}
func.func @long(%x: memref<4096xf32>, %y: memref<4096xf32>) {
  %c0 = arith.constant 0 : index
  %c128 = arith.constant 128 : index
  %c4096 = arith.constant 4096 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4096 step %c128 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<128xf32>
    %1 = arith.negf %0 : vector<128xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<128xf32>, memref<4096xf32>
  }
  return
}
// CHECK-LABEL: func.func @second(
// CHECK:         scf.for
// CHECK:           arith.mulf
// CHECK:           arith.addi %{{.*}}, %c16
// CHECK-NEXT:      memref.prefetch %arg0
// CHECK:           arith.addi %{{.*}}, %c16
// CHECK-NEXT:      memref.prefetch %arg1
// CHECK:           vector.store %{{.+}} {alignment = 64 : i64, nontemporal = true}
func.func @second(%x: memref<4096xf32>, %g: memref<4096xf32>, %y: memref<4096xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c4096 = arith.constant 4096 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4096 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %1 = vector.transfer_read %g[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %2 = arith.mulf %0, %1 : vector<16xf32>
    vector.transfer_write %2, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<4096xf32>
  }
  return
}

// The sizes of two results count together.
// CHECK-LABEL: func.func @both(
// CHECK:         vector.store %{{.+}}, %arg1{{.*}}nontemporal = true
// CHECK:         vector.store %{{.+}}, %arg2{{.*}}nontemporal = true
func.func @both(%x: memref<128xf32>, %y: memref<128xf32>, %z: memref<128xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %n = arith.constant 128 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<128xf32>, vector<16xf32>
    %1 = arith.negf %0 : vector<16xf32>
    vector.transfer_write %0, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
    vector.transfer_write %1, %z[%i] {in_bounds = [true]} : vector<16xf32>, memref<128xf32>
  }
  return
}

// Of less than a byte, an element takes a byte, and a vector is not what is in memory.
// CHECK-LABEL: func.func @booleans(
// CHECK-NOT:     nontemporal
func.func @booleans(%x: memref<8192xf32>, %y: memref<8192xi1>) {
  %c0 = arith.constant 0 : index
  %c128 = arith.constant 128 : index
  %n = arith.constant 8192 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c128 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<8192xf32>, vector<128xf32>
    %1 = arith.cmpf uno, %0, %0 : vector<128xf32>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<128xi1>, memref<8192xi1>
  }
  return
}

// An index has 64 bits.
// CHECK-LABEL: func.func @indices(
// CHECK:         vector.store %{{.*}} {alignment = 64 : i64, nontemporal = true} : memref<1024xindex>
func.func @indices(%x: memref<1024xindex>, %y: memref<1024xindex>) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  %n = arith.constant 1024 : index
  scf.for %i = %c0 to %n step %c8 {
    %0 = vector.transfer_read %x[%i], %c0 {in_bounds = [true]} : memref<1024xindex>, vector<8xindex>
    %1 = arith.addi %0, %0 : vector<8xindex>
    vector.transfer_write %1, %y[%i] {in_bounds = [true]} : vector<8xindex>, memref<1024xindex>
  }
  return
}

// With `spread`, each line is asked for between multiply-adds, in any case, and 256 bytes
// ahead; what an iteration reads of an array beyond that, 64 bytes ahead.
// SPREAD-LABEL: func.func @spread(
// SPREAD:         scf.for
// SPREAD:           math.fma
// SPREAD-NEXT:      math.fma
// SPREAD:           arith.addi %{{.*}}, %c64
// SPREAD-NEXT:      memref.prefetch %arg0
// SPREAD-NEXT:      math.fma
// SPREAD:           arith.addi %{{.*}}, %c64
// SPREAD-NEXT:      memref.prefetch %arg1
// SPREAD-NEXT:      math.fma
// SPREAD-NEXT:      scf.if
// SPREAD-COUNT-3:     memref.prefetch
// SPREAD-NEXT:      }
// SPREAD:           vector.store %{{.+}} {alignment = 64 : i64, nontemporal = true}
// CHECK-LABEL: func.func @spread(
// CHECK:         math.fma
// CHECK-NOT:     memref.prefetch
// CHECK:         scf.if
// CHECK-COUNT-5:   memref.prefetch
func.func @spread(%x: memref<4096xf32>, %g: memref<4096xf32>, %y: memref<4096xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c4096 = arith.constant 4096 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4096 step %c16 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %1 = vector.transfer_read %g[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<16xf32>
    %2 = math.fma %0, %1, %0 : vector<16xf32>
    %3 = math.fma %2, %1, %0 : vector<16xf32>
    %4 = math.fma %3, %1, %0 : vector<16xf32>
    %5 = math.fma %4, %1, %0 : vector<16xf32>
    vector.transfer_write %5, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<4096xf32>
  }
  return
}

// SPREAD-LABEL: func.func @spread_long(
// SPREAD:         math.fma
// SPREAD-NEXT:    arith.constant 16 : index
// SPREAD-NEXT:    arith.addi
// SPREAD-NEXT:    memref.prefetch %arg0
// SPREAD:         math.fma
// SPREAD:         arith.constant 128 : index
// SPREAD-NEXT:    arith.addi
// SPREAD-NEXT:    memref.prefetch %arg0
// SPREAD-NEXT:    math.fma
// SPREAD-NEXT:    arith.constant 16 : index
// SPREAD-NEXT:    arith.addi
// SPREAD-NEXT:    memref.prefetch %arg1
// SPREAD:         math.fma
func.func @spread_long(%x: memref<4096xf32>, %g: memref<4096xf32>, %y: memref<4096xf32>) {
  %c0 = arith.constant 0 : index
  %c128 = arith.constant 128 : index
  %c4096 = arith.constant 4096 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %c4096 step %c128 {
    %0 = vector.transfer_read %x[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<128xf32>
    %1 = vector.transfer_read %g[%i], %pad {in_bounds = [true]} : memref<4096xf32>, vector<128xf32>
    %2 = math.fma %0, %1, %0 : vector<128xf32>
    %3 = math.fma %2, %1, %0 : vector<128xf32>
    %4 = math.fma %3, %1, %0 : vector<128xf32>
    %5 = math.fma %4, %1, %0 : vector<128xf32>
    vector.transfer_write %5, %y[%i] {in_bounds = [true]} : vector<128xf32>, memref<4096xf32>
  }
  return
}
