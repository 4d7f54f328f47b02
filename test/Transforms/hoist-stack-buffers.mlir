// RUN: fpq-opt %s --allow-unregistered-dialect --fpq-hoist-stack-buffers | FileCheck %s

// CHECK-LABEL: func @loop(
// CHECK-NEXT:    memref.alloca() : memref<4xf32>
// CHECK-NEXT:    scf.for
// CHECK-NEXT:      memref.alloca_scope
// CHECK-NEXT:        memref.alloca(%{{.*}}) : memref<?xf32>
func.func @loop(%n: index, %lower: index, %step: index) {
  scf.for %i = %lower to %n step %step {
    memref.alloca_scope {
      %x = memref.alloca() : memref<4xf32>
      %y = memref.alloca(%n) : memref<?xf32>
      "test.use"(%x, %y) : (memref<4xf32>, memref<?xf32>) -> ()
    }
  }
  return
}

// One for each thread.

// CHECK-LABEL: func @parallel(
// CHECK:         omp.parallel {
// CHECK-NEXT:      memref.alloca() : memref<4xf32>
// CHECK-NEXT:      omp.wsloop
func.func @parallel(%n: index, %lower: index, %step: index) {
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%lower) to (%n) step (%step) {
        memref.alloca_scope {
          %x = memref.alloca() : memref<4xf32>
          "test.use"(%x) : (memref<4xf32>) -> ()
        }
        omp.yield
      }
    }
    omp.terminator
  }
  return
}
