// RUN: fpq-opt %s --allow-unregistered-dialect --split-input-file --fpq-deallocate-buffers > %t.mlir
// RUN: FileCheck %s < %t.mlir
// RUN: fpq-opt %s --allow-unregistered-dialect --split-input-file --pass-pipeline='builtin.module(fpq-deallocate-buffers)' | diff %t.mlir -
// RUN: fpq-opt %s --allow-unregistered-dialect --split-input-file --pass-pipeline='builtin.module(func.func(fpq-deallocate-buffers))' | diff %t.mlir -

//===----------------------------------------------------------------------===//
// Lifetimes that can be read off the blocks
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func.func @straight_line(
// CHECK-SAME:    %[[X:.*]]: memref<4xf32>)
// CHECK-NEXT:    %[[A:.*]] = memref.alloc
// CHECK-NEXT:    %[[B:.*]] = memref.alloc
// CHECK-NEXT:    memref.copy %[[X]], %[[A]]
// CHECK-NEXT:    memref.copy %[[A]], %[[B]]
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    memref.copy %[[B]], %[[X]]
// CHECK-NEXT:    memref.dealloc %[[B]]
// CHECK-NEXT:    return
func.func @straight_line(%x: memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  memref.copy %x, %a : memref<4xf32> to memref<4xf32>
  memref.copy %a, %b : memref<4xf32> to memref<4xf32>
  memref.copy %b, %x : memref<4xf32> to memref<4xf32>
  return
}

// What bufferization casts to a row-major buffer is copied to one.
//
// CHECK-LABEL: func.func @strided_view(
// CHECK:         %[[COPY:.*]] = memref.alloc(%{{.*}}) : memref<?x?xf32>
// CHECK:         memref.copy %{{.*}}, %[[COPY]] : memref<?x?xf32, strided<[8, 1]>> to memref<?x?xf32>
func.func @strided_view(%x: memref<?x8xf32>, %n: index) -> memref<?x?xf32> {
  %v = memref.subview %x[0, 0] [%n, 5] [1, 1] : memref<?x8xf32> to memref<?x5xf32, strided<[8, 1]>>
  %s = memref.cast %v : memref<?x5xf32, strided<[8, 1]>> to memref<?x?xf32, strided<[8, 1]>>
  %r = memref.cast %s : memref<?x?xf32, strided<[8, 1]>> to memref<?x?xf32>
  return %r : memref<?x?xf32>
}

// CHECK-LABEL: func.func @unused(
// CHECK-NEXT:    %[[A:.*]] = memref.alloc
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    return
func.func @unused() {
  %a = memref.alloc() : memref<4xf32>
  return
}

// The caller frees what is returned.
// CHECK-LABEL: func.func @returned(
// CHECK-NEXT:    %[[A:.*]] = memref.alloc
// CHECK-NEXT:    %[[B:.*]] = memref.alloc
// CHECK-NEXT:    memref.copy %[[A]], %[[B]]
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    return %[[B]]
func.func @returned() -> memref<4xf32> {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  memref.copy %a, %b : memref<4xf32> to memref<4xf32>
  return %b : memref<4xf32>
}

// A view keeps its buffer alive.
// CHECK-LABEL: func.func @views(
// CHECK:         %[[A:.*]] = memref.alloc() : memref<4xf32>
// CHECK:         memref.copy %[[A]],
// CHECK-NEXT:    %[[V:.*]] = memref.subview %[[A]]
// CHECK-NEXT:    %[[W:.*]] = memref.cast %[[V]]
// CHECK-NEXT:    "acme.use"(%[[W]])
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    return
func.func @views(%x: memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  memref.copy %a, %x : memref<4xf32> to memref<4xf32>
  %v = memref.subview %a[0] [2] [1] : memref<4xf32> to memref<2xf32, strided<[1]>>
  %w = memref.cast %v : memref<2xf32, strided<[1]>> to memref<?xf32, strided<[1]>>
  "acme.use"(%w) : (memref<?xf32, strided<[1]>>) -> ()
  return
}

// CHECK-LABEL: func.func @reshaped(
// CHECK:         %[[A:.*]] = memref.alloc
// CHECK-NEXT:    %[[B:.*]] = memref.collapse_shape %[[A]]
// CHECK-NEXT:    memref.copy %[[B]],
// CHECK-NEXT:    memref.dealloc %[[A]]
func.func @reshaped(%x: memref<8xf32>) {
  %a = memref.alloc() : memref<2x4xf32>
  %b = memref.collapse_shape %a [[0, 1]] : memref<2x4xf32> into memref<8xf32>
  memref.copy %b, %x : memref<8xf32> to memref<8xf32>
  return
}

// One of the two is read, and neither before it is freed.
// CHECK-LABEL: func.func @selected(
// CHECK:         %[[S:.*]] = arith.select
// CHECK-NEXT:    memref.copy %[[S]],
// CHECK-NEXT:    memref.dealloc
// CHECK-NEXT:    memref.dealloc
// CHECK-NEXT:    return
func.func @selected(%c: i1, %x: memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %b = memref.alloc() : memref<4xf32>
  %s = arith.select %c, %a, %b : memref<4xf32>
  memref.copy %s, %x : memref<4xf32> to memref<4xf32>
  return
}

// A buffer lives until after the loop that uses it; one of the body dies there.
// CHECK-LABEL: func.func @loops(
// CHECK:         %[[A:.*]] = memref.alloc
// CHECK-NEXT:    scf.for
// CHECK-NEXT:      scf.for
// CHECK-NEXT:        %[[B:.*]] = memref.alloc
// CHECK-NEXT:        memref.copy %[[A]], %[[B]]
// CHECK-NEXT:        memref.copy %[[B]],
// CHECK-NEXT:        memref.dealloc %[[B]]
// CHECK-NEXT:      }
// CHECK-NEXT:    }
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    return
func.func @loops(%n: index, %x: memref<4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = memref.alloc() : memref<4xf32>
  scf.for %i = %c0 to %n step %c1 {
    scf.for %j = %c0 to %n step %c1 {
      %b = memref.alloc() : memref<4xf32>
      memref.copy %a, %b : memref<4xf32> to memref<4xf32>
      memref.copy %b, %x : memref<4xf32> to memref<4xf32>
    }
  }
  return
}

// Yielded, but made outside of the branch: both names die together.
// CHECK-LABEL: func.func @yielded_from_outside(
// CHECK:         %[[A:.*]] = memref.alloc
// CHECK:         %[[R:.*]] = scf.if
// CHECK:         memref.copy %[[R]],
// CHECK-NEXT:    memref.dealloc %[[A]]
// CHECK-NEXT:    return
func.func @yielded_from_outside(%c: i1, %x: memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  %r = scf.if %c -> memref<4xf32> {
    scf.yield %x : memref<4xf32>
  } else {
    scf.yield %a : memref<4xf32>
  }
  memref.copy %r, %x : memref<4xf32> to memref<4xf32>
  return
}

// CHECK-LABEL: func.func @freed_already(
// CHECK-COUNT-1: memref.dealloc
// CHECK-NOT:     memref.dealloc
// CHECK:         return
func.func @freed_already(%x: memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  memref.copy %a, %x : memref<4xf32> to memref<4xf32>
  memref.dealloc %a : memref<4xf32>
  return
}

// CHECK-LABEL: func.func @stack(
// CHECK-NOT:     memref.dealloc
// CHECK:         return
func.func @stack(%x: memref<4xf32>) {
  %a = memref.alloca() : memref<4xf32>
  memref.copy %a, %x : memref<4xf32> to memref<4xf32>
  return
}

// A callee that returns no buffer keeps none.
// CHECK-LABEL: func.func @passed_to_a_call(
// CHECK:         call @sink
// CHECK-NEXT:    memref.dealloc
func.func private @sink(memref<4xf32>)
func.func @passed_to_a_call() {
  %a = memref.alloc() : memref<4xf32>
  func.call @sink(%a) : (memref<4xf32>) -> ()
  return
}

//===----------------------------------------------------------------------===//
// Lifetimes that upstream's deallocation decides
//===----------------------------------------------------------------------===//

// -----

// The caller owns a result, so an argument is copied.
// CHECK-LABEL: func.func @returned_argument(
// CHECK-SAME:    %[[X:.*]]: memref<4xf32>)
// CHECK-NEXT:    %[[Y:.*]] = bufferization.clone %[[X]]
// CHECK-NEXT:    return %[[Y]]
func.func @returned_argument(%x: memref<4xf32>) -> memref<4xf32> {
  return %x : memref<4xf32>
}

// -----

// CHECK-LABEL: func.func @returned_twice(
// CHECK-NOT:     memref.dealloc
// CHECK:         return
func.func @returned_twice() -> (memref<4xf32>, memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  return %a, %a : memref<4xf32>, memref<4xf32>
}

// -----

// CHECK-LABEL: func.func @returned_view(
// CHECK-NEXT:    %[[A:.*]] = memref.alloc
// CHECK:         return
func.func @returned_view() -> memref<?xf32> {
  %a = memref.alloc() : memref<4xf32>
  %v = memref.cast %a : memref<4xf32> to memref<?xf32>
  return %v : memref<?xf32>
}

// -----

// The result is freed if and only if the branch made it.
// CHECK-LABEL: func.func @yielded_from_if(
// CHECK-SAME:    %[[C:.*]]: i1, %[[X:.*]]: memref<4xf32>)
// CHECK:         %[[R:.*]]:2 = scf.if %[[C]]
// CHECK:           %[[B:.*]] = memref.alloc
// CHECK:           scf.yield %[[B]], %true
// CHECK:         } else {
// CHECK:           scf.yield %[[X]], %false
// CHECK:         memref.copy %[[R]]#0, %[[X]]
// CHECK:         scf.if %{{.*}} {
// CHECK-NEXT:      memref.dealloc
// CHECK:         return
func.func @yielded_from_if(%c: i1, %x: memref<4xf32>) {
  %r = scf.if %c -> memref<4xf32> {
    %b = memref.alloc() : memref<4xf32>
    scf.yield %b : memref<4xf32>
  } else {
    scf.yield %x : memref<4xf32>
  }
  memref.copy %r, %x : memref<4xf32> to memref<4xf32>
  return
}

// -----

// CHECK-LABEL: func.func @result_of_a_call(
// CHECK:         %[[A:.*]] = call @make
// CHECK-NEXT:    memref.copy %[[A]],
// CHECK:         memref.dealloc
// CHECK:         return
func.func private @make() -> memref<4xf32>
func.func @result_of_a_call(%x: memref<4xf32>) {
  %a = func.call @make() : () -> memref<4xf32>
  memref.copy %a, %x : memref<4xf32> to memref<4xf32>
  return
}

// -----

// CHECK-LABEL: func.func @blocks(
// CHECK:         %[[A:.*]] = memref.alloc
// CHECK:         cf.cond_br
// CHECK:         memref.dealloc
// CHECK:         return
func.func @blocks(%c: i1, %x: memref<4xf32>) {
  %a = memref.alloc() : memref<4xf32>
  cf.cond_br %c, ^copy, ^end
^copy:
  memref.copy %a, %x : memref<4xf32> to memref<4xf32>
  cf.br ^end
^end:
  return
}
