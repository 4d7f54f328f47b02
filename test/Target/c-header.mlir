// RUN: fpq-translate --mlir-to-c-header %s | FileCheck %s

// CHECK:        uint16_t *aligned;
// CHECK:      } fpq_memref_bf16_1d;
// CHECK:      #ifndef FPQ_MEMREF_F32_2D
// CHECK-NEXT: #define FPQ_MEMREF_F32_2D
// CHECK-NEXT: typedef struct {
// CHECK-NEXT:   float *allocated;
// CHECK-NEXT:   float *aligned;
// CHECK-NEXT:   int64_t offset;
// CHECK-NEXT:   int64_t sizes[2];
// CHECK-NEXT:   int64_t strides[2];
// CHECK-NEXT: } fpq_memref_f32_2d;
// CHECK-NEXT: #endif
// A scalar in memory has no sizes.
// CHECK:        uint8_t *aligned;
// CHECK-NEXT:   int64_t offset;
// CHECK-NEXT: } fpq_memref_f4E2M1FN_0d;

// CHECK:      typedef struct {
// CHECK-NEXT:   fpq_memref_f32_2d result0;
// CHECK-NEXT:   int64_t result1;
// CHECK-NEXT: } several_results;

// CHECK-NOT:  not_declared
// CHECK:      void _mlir_ciface_one(fpq_memref_bf16_1d *result, fpq_memref_f32_2d *x0);
func.func @one(%x: tensor<?x4xf32>) -> tensor<8xbf16> attributes {llvm.emit_c_interface} {
  %r = tensor.empty() : tensor<8xbf16>
  return %r : tensor<8xbf16>
}

// CHECK:      float _mlir_ciface_scalars(int64_t x0, bool x1, uint8_t x2);
func.func private @scalars(index, i1, f8E5M2) -> f32 attributes {llvm.emit_c_interface}

// CHECK:      void _mlir_ciface_nothing(void);
func.func private @nothing() attributes {llvm.emit_c_interface}

// CHECK:      void _mlir_ciface_several(several_results *results, fpq_memref_f4E2M1FN_0d *x0);
func.func private @several(memref<f4E2M1FN>) -> (tensor<2x2xf32>, i64) attributes {llvm.emit_c_interface}

func.func @not_declared(%x: tensor<*xf32>) {
  return
}
