// Where two names may be one buffer, the decision needs a helper function,
// which only a run on the module can add.
//
// RUN: fpq-opt %s --fpq-deallocate-buffers | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-deallocate-buffers)' | FileCheck %s
// RUN: not fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-deallocate-buffers))' 2>&1 | FileCheck %s --check-prefix=NESTED

// NESTED: error: library function required for generic lowering, but cannot be automatically inserted when operating on functions

// CHECK-LABEL: func.func @loop_carried(
// CHECK:         %[[A:.*]] = memref.alloc
// CHECK:         %[[R:.*]]:2 = scf.for {{.*}} -> (memref<4xf32>, i1)
// CHECK:           memref.alloc
// CHECK:         memref.copy %[[R]]#0,
// CHECK:         call @dealloc_helper(
// CHECK:         return
// CHECK:       func.func private @dealloc_helper(
func.func @loop_carried(%n: index, %x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = memref.alloc() : memref<4xf32>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %a) -> memref<4xf32> {
    %b = memref.alloc() : memref<4xf32>
    memref.copy %acc, %b : memref<4xf32> to memref<4xf32>
    scf.yield %b : memref<4xf32>
  }
  memref.copy %r, %x : memref<4xf32> to memref<4xf32>
  return
}
