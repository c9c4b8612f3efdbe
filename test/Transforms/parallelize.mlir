// RUN: act-opt %s --act-parallelize="threads=3 threshold=1000" | FileCheck %s
// RUN: act-opt %s --act-parallelize | FileCheck %s --check-prefix=ONE
// ONE-NOT: omp.
// RUN: not act-opt %s --act-parallelize="threads=0" 2>&1 | FileCheck %s --check-prefix=NONE
// NONE: error: found threads = 0, expected 1 to 4096
// RUN: not act-opt %s --act-parallelize="threads=99999999999" 2>&1 | FileCheck %s --check-prefix=MANY
// MANY: error: found threads = 99999999999, expected 1 to 4096

// CHECK-LABEL: func.func @rows(
// CHECK:         %[[BYTES:.+]] = affine.apply
// CHECK:         %[[LARGE:.+]] = arith.cmpi sge, %[[BYTES]]
// CHECK:         %[[IF:.+]] = arith.andi %{{.*}}, %[[LARGE]]
// CHECK:         omp.parallel if(%[[IF]]) num_threads(%{{.*}} : i32) {
// CHECK:           omp.wsloop {
// CHECK:             omp.loop_nest (%[[PART:.+]]) : index = (%{{.*}}) to (%{{.*}}) step (%{{.*}}) {
// CHECK:               scf.for %[[I:.+]] = %{{.*}} to %{{.*}} step
// CHECK:                 scf.for
// CHECK:               omp.yield
func.func @rows(%x: memref<?x?xf32>, %y: memref<?x?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %m = memref.dim %x, %c0 : memref<?x?xf32>
  %n = memref.dim %x, %c1 : memref<?x?xf32>
  scf.for %i = %c0 to %m step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %0 = memref.load %x[%i, %j] : memref<?x?xf32>
      memref.store %0, %y[%i, %j] : memref<?x?xf32>
    }
  }
  return
}

// The next iteration reads what this one writes; every one writes the same place;
// a vector is longer than the step.
// CHECK-LABEL: func.func @shifted(
// CHECK-NOT:     omp.
// CHECK-LABEL: func.func @last(
// CHECK-NOT:     omp.
// CHECK-LABEL: func.func @overlapping(
// CHECK-NOT:     omp.
func.func @shifted(%x: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %next = arith.addi %i, %c1 : index
    %0 = memref.load %x[%next] : memref<?xf32>
    memref.store %0, %x[%i] : memref<?xf32>
  }
  return
}

func.func @last(%x: memref<?xf32>, %y: memref<1xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    %0 = memref.load %x[%i] : memref<?xf32>
    memref.store %0, %y[%c0] : memref<1xf32>
  }
  return
}

func.func @overlapping(%v: vector<16xf32>, %y: memref<?xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c8 = arith.constant 8 : index
  scf.for %i = %c0 to %n step %c8 {
    vector.transfer_write %v, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<?xf32>
  }
  return
}

// What an iteration allocates is its own.
// CHECK-LABEL: func.func @own(
// CHECK:         omp.loop_nest
// CHECK:           scf.for
// CHECK-NEXT:        memref.alloc
func.func @own(%x: memref<?x16xf32>, %y: memref<?x16xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %pad = arith.constant 0.0 : f32
  scf.for %i = %c0 to %n step %c1 {
    %row = memref.alloc() : memref<16xf32>
    %0 = vector.transfer_read %x[%i, %c0], %pad {in_bounds = [true]} : memref<?x16xf32>, vector<16xf32>
    vector.transfer_write %0, %row[%c0] {in_bounds = [true]} : vector<16xf32>, memref<16xf32>
    %1 = vector.transfer_read %row[%c0], %pad {in_bounds = [true]} : memref<16xf32>, vector<16xf32>
    vector.transfer_write %1, %y[%i, %c0] {in_bounds = [true]} : vector<16xf32>, memref<?x16xf32>
    memref.dealloc %row : memref<16xf32>
  }
  return
}
