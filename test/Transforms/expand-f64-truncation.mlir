// RUN: fpq-opt --fpq-expand-f64-truncation %s | FileCheck %s
//
// A pipeline makes no call of it.
//
// RUN: fpq-opt --fpq-to-llvm="target-triple=x86_64-linux-gnu target-cpu=znver4" %s \
// RUN:   | fpq-translate --mlir-to-assembly | FileCheck %s --check-prefix=ASM --implicit-check-not=__trunc

// CHECK-LABEL: func.func @scalar(
// CHECK-SAME:    %[[X:.*]]: f64)
// CHECK-DAG:     %[[NEAREST:.*]] = arith.truncf %[[X]] : f64 to f32
// CHECK-DAG:     %[[BACK:.*]] = arith.extf %[[NEAREST]] : f32 to f64
// CHECK-DAG:     %[[EXACT:.*]] = arith.cmpf ueq, %[[BACK]], %[[X]]
// CHECK-DAG:     %[[BITS:.*]] = arith.bitcast %[[NEAREST]] : f32 to i32
// CHECK:         %[[ODD:.*]] = arith.bitcast %{{.*}} : i32 to f32
// CHECK:         arith.truncf %[[ODD]] : f32 to bf16
//
// ASM-LABEL: scalar:
// ASM:       vcvtsd2ss
func.func @scalar(%x: f64) -> bf16 {
  %y = arith.truncf %x : f64 to bf16
  return %y : bf16
}

// CHECK-LABEL: func.func @vector(
// CHECK:         arith.truncf %{{.*}} : vector<4xf64> to vector<4xf32>
// CHECK:         arith.truncf %{{.*}} : vector<4xf32> to vector<4xf16>
//
// ASM-LABEL: vector:
// ASM:       vcvtpd2ps
// ASM:       vcvtps2ph
func.func @vector(%x: vector<4xf64>) -> vector<4xf16> {
  %y = arith.truncf %x : vector<4xf64> to vector<4xf16>
  return %y : vector<4xf16>
}

// Others are right as they are.
//
// CHECK-LABEL: func.func @others(
// CHECK-NEXT:    arith.truncf %{{.*}} : f64 to f32
// CHECK-NEXT:    arith.truncf %{{.*}} : f32 to bf16
// CHECK-NEXT:    return
func.func @others(%x: f64, %y: f32) -> (f32, bf16) {
  %a = arith.truncf %x : f64 to f32
  %b = arith.truncf %y : f32 to bf16
  return %a, %b : f32, bf16
}
