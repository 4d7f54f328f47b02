// A range that does not hold is caught by the debug option, at its site. The
// message goes through puts, and abort does not flush a buffered stream.
//
// RUN: fpq-opt %s --fpq-to-llvm=check-ranges \
// RUN:   | not --crash stdbuf -oL mlir-runner -e main -entry-point-result=void %runner_libs 2>&1 \
// RUN:   | FileCheck %s
// RUN: fpq-opt %s --fpq-to-llvm \
// RUN:   | mlir-runner -e main -entry-point-result=void %runner_libs | count 0

// CHECK: fpq.quantize at site 'wrong': a value is outside of its proven range

func.func @main() {
  %x = arith.constant dense<[0.5, 0x7FC00000, 1.5]> : tensor<3xf32>
  %s = arith.constant 448.0 : f32
  %right = fpq.quantize %x, %s site("right") range<0.0, 2.0> : tensor<3xf32>, f32 -> tensor<3xf8E4M3FN>
  %r = bufferization.to_buffer %right : tensor<3xf8E4M3FN> to memref<3xf8E4M3FN>
  call @use(%r) : (memref<3xf8E4M3FN>) -> ()
  %wrong = fpq.quantize %x, %s site("wrong") range<0.0, 1.0> : tensor<3xf32>, f32 -> tensor<3xf8E4M3FN>
  %w = bufferization.to_buffer %wrong : tensor<3xf8E4M3FN> to memref<3xf8E4M3FN>
  call @use(%w) : (memref<3xf8E4M3FN>) -> ()
  return
}

func.func private @use(%m: memref<3xf8E4M3FN>) attributes {no_inline} {
  return
}
