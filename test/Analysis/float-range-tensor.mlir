// RUN: fpq-opt %s --test-fpq-print-float-ranges --split-input-file | FileCheck %s

// Elements only move.
// CHECK-LABEL: func.func @moved
// CHECK: tensor.collapse_shape {{.*}}range = "[-1, 1] or NaN"
// CHECK: tensor.expand_shape {{.*}}range = "[-1, 1] or NaN"
// CHECK: tensor.cast {{.*}}range = "[-1, 1] or NaN"
// CHECK: tensor.extract_slice {{.*}}range = "[-1, 1] or NaN"
// CHECK: tensor.extract {{.*}}range = "[-1, 1] or NaN"
// CHECK: tensor.splat {{.*}}range = "[-1, 1] or NaN"
func.func @moved(%x: tensor<2x3xf32>, %i: index) {
  %t = math.tanh %x : tensor<2x3xf32>
  %0 = tensor.collapse_shape %t [[0, 1]] : tensor<2x3xf32> into tensor<6xf32>
  %1 = tensor.expand_shape %0 [[0, 1]] output_shape [3, 2] : tensor<6xf32> into tensor<3x2xf32>
  %2 = tensor.cast %1 : tensor<3x2xf32> to tensor<?x2xf32>
  %3 = tensor.extract_slice %0[%i] [2] [1] : tensor<6xf32> to tensor<2xf32>
  %4 = tensor.extract %3[%i] : tensor<2xf32>
  %5 = tensor.splat %4 : tensor<4xf32>
  return
}

// -----

// Elements of several values, and what is padded or generated.
// CHECK-LABEL: func.func @joined
// CHECK: tensor.from_elements {{.*}}range = "[2, 6]"
// CHECK: tensor.insert {{.*}}range = "[-1, 6] or NaN"
// CHECK: tensor.insert_slice {{.*}}range = "[-1, 6] or NaN"
// CHECK: tensor.concat {{.*}}range = "[-1, 6] or NaN"
// CHECK: tensor.pad
// CHECK: range = "[2, 6]"
// CHECK: tensor.generate
// CHECK: range = "[-6, -6]"
func.func @joined(%x: tensor<4xf32>, %i: index) {
  %two = arith.constant 2.0 : f32
  %six = arith.constant 6.0 : f32
  %t = math.tanh %x : tensor<4xf32>
  %0 = tensor.from_elements %two, %six : tensor<2xf32>
  %1 = tensor.insert %six into %t[%i] : tensor<4xf32>
  %2 = tensor.insert_slice %0 into %t[%i] [2] [1] : tensor<2xf32> into tensor<4xf32>
  %3 = tensor.concat dim(0) %0, %1 : (tensor<2xf32>, tensor<4xf32>) -> tensor<6xf32>
  %4 = tensor.pad %0 low[1] high[1] {
  ^bb0(%j: index):
    tensor.yield %six : f32
  } : tensor<2xf32> to tensor<4xf32>
  %5 = tensor.generate {
  ^bb0(%j: index):
    %n = arith.negf %six : f32
    tensor.yield %n : f32
  } : tensor<4xf32>
  return
}

// -----

// Nothing is known of contents that are not written.
// CHECK-LABEL: func.func @undefined
// CHECK: tensor.empty() {range = "[-Inf, +Inf] or NaN"}
// CHECK: tensor.insert {{.*}}range = "[-Inf, +Inf] or NaN"
// CHECK: tensor.bitcast {{.*}}range = "[-Inf, +Inf] or NaN"
func.func @undefined(%i: index, %bits: tensor<4xi32>) {
  %one = arith.constant 1.0 : f32
  %0 = tensor.empty() : tensor<4xf32>
  %1 = tensor.insert %one into %0[%i] : tensor<4xf32>
  %2 = tensor.bitcast %bits : tensor<4xi32> to tensor<4xf32>
  return
}

// -----

// An empty tensor is reached all the same, and what is made of it: the exit
// has values of both branches.
// CHECK-LABEL: func.func @empty
// CHECK: arith.constant {range = "[0, 0]"} dense<> : tensor<0xf32>
// CHECK: tensor.concat {{.*}}range = "[0, 6]"
// CHECK: arith.negf %{{.*}} {range = "[-6, -0]"}
func.func @empty(%condition: i1) -> tensor<2xf32> {
  %none = arith.constant dense<> : tensor<0xf32>
  %six = arith.constant dense<6.0> : tensor<2xf32>
  %one = arith.constant dense<1.0> : tensor<2xf32>
  %0 = tensor.concat dim(0) %none, %six : (tensor<0xf32>, tensor<2xf32>) -> tensor<2xf32>
  cf.cond_br %condition, ^exit(%0 : tensor<2xf32>), ^exit(%one : tensor<2xf32>)
^exit(%a: tensor<2xf32>):
  %1 = arith.negf %a : tensor<2xf32>
  return %1 : tensor<2xf32>
}

// -----

// Resources: by type, with a size that does not match, and without a blob.
// CHECK-LABEL: func.func @resources
// CHECK: arith.constant {range = "[1, 2]"} dense_resource<half> : tensor<2xf16>
// CHECK-NEXT: arith.constant {range = "[0, 1] or NaN"} dense_resource<single> : tensor<3xf32>
// CHECK-NEXT: arith.constant {range = "[1, 1]"} dense_resource<narrow> : tensor<1xf8E4M3FN>
// CHECK-NEXT: arith.constant {range = "[-Inf, +Inf] or NaN"} dense_resource<missing> : tensor<2xf32>
func.func @resources() {
  %0 = arith.constant dense_resource<half> : tensor<2xf16>
  %1 = arith.constant dense_resource<single> : tensor<3xf32>
  %2 = arith.constant dense_resource<narrow> : tensor<1xf8E4M3FN>
  %3 = arith.constant dense_resource<missing> : tensor<2xf32>
  return
}

{-#
  dialect_resources: {
    builtin: {
      half: "0x02000000003C0040",
      single: "0x040000000000803F0000C07F01000000",
      narrow: "0x0100000038"
    }
  }
#-}
