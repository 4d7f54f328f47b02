// RUN: fpq-opt %s --fpq-raise-softmax --remarks-filter=fpq-raise-softmax 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t --implicit-check-not=Missed --implicit-check-not=Passed
// RUN: fpq-opt %s > %t.before
// RUN: fpq-opt %s --fpq-raise-softmax | diff %t.before -

// What is close to a softmax but is none stays as it is, and a remark at the
// division says why.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
#vector = affine_map<(d0) -> (d0)>
#slice = affine_map<(d0, d1) -> (d0, d1, 0)>
#diagonal = affine_map<(d0, d1) -> (d1, d1)>
#first = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#whole = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#kept = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#scalar = affine_map<(d0, d1) -> ()>

// At most 0 would be subtracted from negative rows.

// CHECK-LABEL: func @max_from_zero(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum does not start from -inf or the lowest value"
func.func @max_from_zero(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0.000000e+00 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Every maximum is NaN.

// CHECK-LABEL: func @maximumf_from_nan(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum does not start from -inf or the lowest value"
func.func @maximumf_from_nan(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0x7FC00000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// -1e5 is below it.

// CHECK-LABEL: func @lowest_of_f16(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum does not start from -inf or the lowest value"
func.func @lowest_of_f16(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant -6.550400e+04 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @max_of_other_values(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum is not of the values that it is subtracted from"
func.func @max_of_other_values(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%y : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @subtract_from_other_values(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum is not of the values that it is subtracted from"
func.func @subtract_from_other_values(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%y, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @sum_over_other_dimension(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum runs over another dimension than the maximum"
func.func @sum_over_other_dimension(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<8xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<8xf32>) dimensions = [0]
  %softmax = linalg.generic {indexing_maps = [#id, #column, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @sum_of_differences(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the dividend is not the exponential that is summed"
func.func @sum_of_differences(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%less : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @sum_from_one(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum does not start from 0"
func.func @sum_from_one(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 1.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @log_softmax(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 38]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="a log-softmax is not bounded, and linalg has no op for it"
func.func @log_softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %log = linalg.generic {indexing_maps = [#vector, #vector],
      iterator_types = ["parallel"]}
      ins(%sum : tensor<4xf32>) outs(%sum_empty : tensor<4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %l = math.log %in : f32
    linalg.yield %l : f32
  } -> tensor<4xf32>
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less, %log : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.subf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// exp overflows where a softmax does not.

// CHECK-LABEL: func @no_maximum(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 24]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="no maximum is subtracted before the exponential"
func.func @no_maximum(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @minimum(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="what is subtracted is not a maximum"
func.func @minimum(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0x7F800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.minimumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// A softmax to another base.

// CHECK-LABEL: func @exp2_without_log2e(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the exponential is no exp2 of log2(e) times x less its maximum"
func.func @exp2_without_log2e(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp2 %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// CHECK-LABEL: func @max_used(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum has another use"
func.func @max_used(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax, %max : tensor<4x8xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @argmax_used(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 43]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum has another use"
func.func @argmax_used(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xi64>) {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %index = arith.constant 0 : i64
  %index_empty = tensor.empty() : tensor<4xi64>
  %index_init = linalg.fill ins(%index : i64) outs(%index_empty : tensor<4xi64>) -> tensor<4xi64>
  %max, %argmax = linalg.generic {indexing_maps = [#id, #row, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%max_init, %index_init : tensor<4xf32>, tensor<4xi64>) {
  ^bb0(%in: f32, %out: f32, %at: i64):
    %i = linalg.index 1 : index
    %cast = arith.index_cast %i : index to i64
    %r = arith.maximumf %in, %out : f32
    %above = arith.cmpf ogt, %in, %out : f32
    %new = arith.select %above, %cast, %at : i64
    linalg.yield %r, %new : f32, i64
  } -> (tensor<4xf32>, tensor<4xi64>)
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax, %argmax : tensor<4x8xf32>, tensor<4xi64>
}

// For the gradient, say.

// CHECK-LABEL: func @sum_used(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum has another use"
func.func @sum_used(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax, %sum : tensor<4x8xf32>, tensor<4xf32>
}

// CHECK-LABEL: func @exp_used(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the exponential has another use"
func.func @exp_used(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax, %exp : tensor<4x8xf32>, tensor<4x8xf32>
}

// A log-softmax of the same values.

// CHECK-LABEL: func @difference_used(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 31]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the exponential has another use"
func.func @difference_used(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %max_empty = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%max_empty : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<4xf32>) dimensions = [1]
  %less = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %s = arith.subf %in, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %exp = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%less : tensor<4x8xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_empty = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax, %less : tensor<4x8xf32>, tensor<4x8xf32>
}

// CHECK-LABEL: func @two_dimensions(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 24]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum runs over more than one dimension"
func.func @two_dimensions(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %one = tensor.empty() : tensor<f32>
  %max_init = linalg.fill ins(%low : f32) outs(%one : tensor<f32>) -> tensor<f32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<f32>) dimensions = [0, 1]
  %exp = linalg.generic {indexing_maps = [#id, #scalar, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<f32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%one : tensor<f32>) -> tensor<f32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<f32>) dimensions = [0, 1]
  %softmax = linalg.generic {indexing_maps = [#id, #scalar, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<f32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// The maximum is of all, the sum of a row: equal but for rounding where no exp
// is 0, and 0 / 0 where a whole row is far below.

// CHECK-LABEL: func @max_of_all(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 25]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum runs over more than one dimension"
func.func @max_of_all(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %one = tensor.empty() : tensor<f32>
  %row = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%one : tensor<f32>) -> tensor<f32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x8xf32>)
      outs(%max_init : tensor<f32>) dimensions = [0, 1]
  %exp = linalg.generic {indexing_maps = [#id, #scalar, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<f32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Other divisions are not close enough for a remark.

// CHECK-LABEL: func @normalize(
// CHECK:       return
func.func @normalize(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %row = tensor.empty() : tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<4x8xf32>)
      outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %result = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %sum : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<4x8xf32>
  return %result : tensor<4x8xf32>
}

// 2 to the power of what is scaled is divided, e to the power of it is summed.

// CHECK-LABEL: func @two_bases(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 18]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum is not of the exponentials that are divided"
func.func @two_bases(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %log2e = arith.constant dense<1.44269502> : tensor<4x8xf32>
  %empty = tensor.empty() : tensor<4x8xf32>
  %row = tensor.empty() : tensor<4xf32>
  %scaled = arith.mulf %x, %log2e : tensor<4x8xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%scaled : tensor<4x8xf32>) outs(%max_init : tensor<4xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%max : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %less = arith.subf %scaled, %wide : tensor<4x8xf32>
  %dividend = math.exp2 %less : tensor<4x8xf32>
  %more = arith.mulf %less, %log2e : tensor<4x8xf32>
  %summand = math.exp2 %more : tensor<4x8xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%summand : tensor<4x8xf32>) outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %divisor = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %softmax = arith.divf %dividend, %divisor : tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// The divisor of each row is the sum of another one.

// CHECK-LABEL: func @transposed_sum(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 24]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum is not of the exponentials that are divided"
func.func @transposed_sum(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<8x8xf32>
  %row = tensor.empty() : tensor<8xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<8x8xf32>)
      outs(%max_init : tensor<8xf32>) dimensions = [1]
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<8x8xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<8x8xf32>)
      outs(%sum_init : tensor<8xf32>) dimensions = [1]
  %softmax = linalg.generic {indexing_maps = [#id, #column, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%exp, %sum : tensor<8x8xf32>, tensor<8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%in: f32, %s: f32, %out: f32):
    %q = arith.divf %in, %s : f32
    linalg.yield %q : f32
  } -> tensor<8x8xf32>
  return %softmax : tensor<8x8xf32>
}

// All of it reads one slice of a larger tensor, which is no operand of the op.

// CHECK-LABEL: func @slice(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 25]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum is of a slice"
func.func @slice(%x: tensor<4x8x5xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %row = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.generic {indexing_maps = [#slice, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8x5xf32>) outs(%max_init : tensor<4xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %m = arith.maximumf %in, %acc : f32
    linalg.yield %m : f32
  } -> tensor<4xf32>
  %exp = linalg.generic {indexing_maps = [#slice, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8x5xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %divisor = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %softmax = arith.divf %exp, %divisor : tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// The rows are all the diagonal of a matrix.

// CHECK-LABEL: func @diagonal(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 25]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the maximum is of a diagonal"
func.func @diagonal(%x: tensor<8x8xf32>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %row = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.generic {indexing_maps = [#diagonal, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x8xf32>) outs(%max_init : tensor<4xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %m = arith.maximumf %in, %acc : f32
    linalg.yield %m : f32
  } -> tensor<4xf32>
  %exp = linalg.generic {indexing_maps = [#diagonal, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<8x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x8xf32>) outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %divisor = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %softmax = arith.divf %exp, %divisor : tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// What the sum leaves out is not -inf, and its exponential is not 0.

// CHECK-LABEL: func @sum_of_some(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 27]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum leaves out values that are not -inf"
func.func @sum_of_some(%x: tensor<4x8xf32>, %keep: tensor<4x8xi1>) -> tensor<4x8xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x8xf32>
  %row = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<4x8xf32>) outs(%max_init : tensor<4xf32>) {
  ^bb0(%in: f32, %acc: f32):
    %m = arith.maximumf %in, %acc : f32
    linalg.yield %m : f32
  } -> tensor<4xf32>
  %exp = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%x, %max : tensor<4x8xf32>, tensor<4xf32>) outs(%empty : tensor<4x8xf32>) {
  ^bb0(%in: f32, %m: f32, %out: f32):
    %less = arith.subf %in, %m : f32
    %e = math.exp %less : f32
    linalg.yield %e : f32
  } -> tensor<4x8xf32>
  %zeros = arith.constant dense<0.0> : tensor<4x8xf32>
  %some = arith.select %keep, %exp, %zeros : tensor<4x8xi1>, tensor<4x8xf32>
  %sum = linalg.reduce { arith.addf } ins(%some : tensor<4x8xf32>) outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %divisor = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%empty : tensor<4x8xf32>) dimensions = [1]
  %softmax = arith.divf %exp, %divisor : tensor<4x8xf32>
  return %softmax : tensor<4x8xf32>
}

// Each row is one number, and its softmax is 1.

// CHECK-LABEL: func @extent_1(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 14]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="the sum runs over a dimension of extent 1"
func.func @extent_1(%x: tensor<4x1xf32>) -> tensor<4x1xf32> {
  %low = arith.constant 0xFF800000 : f32
  %zero = arith.constant 0.000000e+00 : f32
  %empty = tensor.empty() : tensor<4x1xf32>
  %row = tensor.empty() : tensor<4xf32>
  %max_init = linalg.fill ins(%low : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<4x1xf32>) outs(%max_init : tensor<4xf32>) dimensions = [1]
  %wide = linalg.broadcast ins(%max : tensor<4xf32>) outs(%empty : tensor<4x1xf32>) dimensions = [1]
  %less = arith.subf %x, %wide : tensor<4x1xf32>
  %exp = math.exp %less : tensor<4x1xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%row : tensor<4xf32>) -> tensor<4xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<4x1xf32>) outs(%sum_init : tensor<4xf32>) dimensions = [1]
  %divisor = linalg.broadcast ins(%sum : tensor<4xf32>) outs(%empty : tensor<4x1xf32>) dimensions = [1]
  %softmax = arith.divf %exp, %divisor : tensor<4x1xf32>
  return %softmax : tensor<4x1xf32>
}

// Rows are repeated if there is one of them and more of another tensor, so that
// what is normalized is not x.

// CHECK-LABEL: func @broadcast_to_another(
// CHECK-NOT:   linalg.softmax
// CHECK:       return
// REMARK-DAG:  raise-softmax-refused.mlir:[[# @LINE + 116]]:{{.*}} [Missed] softmax | Category:fpq-raise-softmax | Reason="what is subtracted is not a maximum"
func.func @broadcast_to_another(%arg0: tensor<?x3x7xf32>, %other: tensor<?x3x7xf32>) -> tensor<?x3x7xf32> {
  %cst = arith.constant dense<0> : tensor<1xi8>
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x3x7xf32>
  %0 = tensor.empty(%dim) : tensor<?x3xf32>
  %cst_0 = arith.constant -3.40282347E+38 : f32
  %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %reduced = linalg.reduce ins(%arg0 : tensor<?x3x7xf32>) outs(%1 : tensor<?x3xf32>) dimensions = [2] 
    (%in: f32, %init: f32) {
      %22 = arith.maximumf %in, %init : f32
      linalg.yield %22 : f32
    }
  %c0_1 = arith.constant 0 : index
  %dim_2 = tensor.dim %reduced, %c0_1 : tensor<?x3xf32>
  %c1 = arith.constant 1 : index
  %expanded = tensor.expand_shape %reduced [[0], [1, 2]] output_shape [%dim_2, 3, 1] : tensor<?x3xf32> into tensor<?x3x1xf32>
  %c0_3 = arith.constant 0 : index
  %dim_4 = tensor.dim %arg0, %c0_3 : tensor<?x3x7xf32>
  %dim_5 = tensor.dim %expanded, %c0_3 : tensor<?x3x1xf32>
  %dim_y = tensor.dim %other, %c0_3 : tensor<?x3x7xf32>
  %2 = arith.maxui %dim_4, %dim_y : index
  %c1_6 = arith.constant 1 : index
  %dim_7 = tensor.dim %arg0, %c0_3 : tensor<?x3x7xf32>
  %3 = arith.cmpi eq, %dim_7, %c1_6 : index
  %4 = scf.if %3 -> (tensor<?x3x7xf32>) {
    %22 = tensor.empty(%2) : tensor<?x3x7xf32>
    %23 = linalg.generic {indexing_maps = [#first, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x3x7xf32>) outs(%22 : tensor<?x3x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x3x7xf32>
    scf.yield %23 : tensor<?x3x7xf32>
  } else {
    scf.yield %arg0 : tensor<?x3x7xf32>
  }
  %dim_8 = tensor.dim %expanded, %c0_3 : tensor<?x3x1xf32>
  %5 = arith.cmpi eq, %dim_8, %c1_6 : index
  %6 = scf.if %5 -> (tensor<?x3x1xf32>) {
    %22 = tensor.empty(%2) : tensor<?x3x1xf32>
    %23 = linalg.generic {indexing_maps = [#first, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x3x1xf32>) outs(%22 : tensor<?x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x3x1xf32>
    scf.yield %23 : tensor<?x3x1xf32>
  } else {
    scf.yield %expanded : tensor<?x3x1xf32>
  }
  %7 = tensor.empty(%2) : tensor<?x3x7xf32>
  %8 = linalg.generic {indexing_maps = [#whole, #kept, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<?x3x7xf32>, tensor<?x3x1xf32>) outs(%7 : tensor<?x3x7xf32>) {
  ^bb0(%in: f32, %in_27: f32, %out: f32):
    %22 = arith.subf %in, %in_27 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x7xf32>
  %c0_9 = arith.constant 0 : index
  %dim_10 = tensor.dim %8, %c0_9 : tensor<?x3x7xf32>
  %9 = tensor.empty(%dim_10) : tensor<?x3x7xf32>
  %10 = linalg.generic {indexing_maps = [#whole, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<?x3x7xf32>) outs(%9 : tensor<?x3x7xf32>) {
  ^bb0(%in: f32, %out: f32):
    %22 = math.exp %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x7xf32>
  %c0_11 = arith.constant 0 : index
  %dim_12 = tensor.dim %10, %c0_11 : tensor<?x3x7xf32>
  %11 = tensor.empty(%dim_12) : tensor<?x3xf32>
  %cst_13 = arith.constant 0.000000e+00 : f32
  %12 = linalg.fill ins(%cst_13 : f32) outs(%11 : tensor<?x3xf32>) -> tensor<?x3xf32>
  %reduced_14 = linalg.reduce ins(%10 : tensor<?x3x7xf32>) outs(%12 : tensor<?x3xf32>) dimensions = [2] 
    (%in: f32, %init: f32) {
      %22 = arith.addf %in, %init : f32
      linalg.yield %22 : f32
    }
  %c0_15 = arith.constant 0 : index
  %dim_16 = tensor.dim %reduced_14, %c0_15 : tensor<?x3xf32>
  %c1_17 = arith.constant 1 : index
  %expanded_18 = tensor.expand_shape %reduced_14 [[0], [1, 2]] output_shape [%dim_16, 3, 1] : tensor<?x3xf32> into tensor<?x3x1xf32>
  %c0_19 = arith.constant 0 : index
  %dim_20 = tensor.dim %expanded_18, %c0_19 : tensor<?x3x1xf32>
  %13 = tensor.empty(%dim_20) : tensor<?x3x1xf32>
  %14 = linalg.generic {indexing_maps = [#whole, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<?x3x1xf32>) outs(%13 : tensor<?x3x1xf32>) {
  ^bb0(%in: f32, %out: f32):
    %cst_27 = arith.constant 1.000000e+00 : f32
    %22 = arith.divf %cst_27, %in : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x1xf32>
  %c0_21 = arith.constant 0 : index
  %dim_22 = tensor.dim %10, %c0_21 : tensor<?x3x7xf32>
  %dim_23 = tensor.dim %14, %c0_21 : tensor<?x3x1xf32>
  %15 = arith.maxui %dim_22, %dim_23 : index
  %c1_24 = arith.constant 1 : index
  %dim_25 = tensor.dim %10, %c0_21 : tensor<?x3x7xf32>
  %16 = arith.cmpi eq, %dim_25, %c1_24 : index
  %17 = scf.if %16 -> (tensor<?x3x7xf32>) {
    %22 = tensor.empty(%15) : tensor<?x3x7xf32>
    %23 = linalg.generic {indexing_maps = [#first, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<?x3x7xf32>) outs(%22 : tensor<?x3x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x3x7xf32>
    scf.yield %23 : tensor<?x3x7xf32>
  } else {
    scf.yield %10 : tensor<?x3x7xf32>
  }
  %dim_26 = tensor.dim %14, %c0_21 : tensor<?x3x1xf32>
  %18 = arith.cmpi eq, %dim_26, %c1_24 : index
  %19 = scf.if %18 -> (tensor<?x3x1xf32>) {
    %22 = tensor.empty(%15) : tensor<?x3x1xf32>
    %23 = linalg.generic {indexing_maps = [#first, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<?x3x1xf32>) outs(%22 : tensor<?x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x3x1xf32>
    scf.yield %23 : tensor<?x3x1xf32>
  } else {
    scf.yield %14 : tensor<?x3x1xf32>
  }
  %20 = tensor.empty(%15) : tensor<?x3x7xf32>
  %21 = linalg.generic {indexing_maps = [#whole, #kept, #whole], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<?x3x7xf32>, tensor<?x3x1xf32>) outs(%20 : tensor<?x3x7xf32>) {
  ^bb0(%in: f32, %in_27: f32, %out: f32):
    %22 = arith.mulf %in, %in_27 : f32
    linalg.yield %22 : f32
  } -> tensor<?x3x7xf32>
  return %21 : tensor<?x3x7xf32>
}
