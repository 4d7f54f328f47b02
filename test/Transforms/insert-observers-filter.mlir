// RUN: fpq-opt %s --fpq-insert-observers=include='*.softmax.*,encoder.*.lhs' 2>%t | FileCheck %s --check-prefix=INCLUDE
// RUN: count 0 < %t
// RUN: fpq-opt %s --fpq-insert-observers=exclude='decoder.*,*.[lr]hs' 2>%t | FileCheck %s --check-prefix=EXCLUDE
// RUN: count 0 < %t
// RUN: fpq-opt %s --fpq-insert-observers='include={encoder,decoder}.softmax.result exclude=*coder.softmax*' 2>&1 | FileCheck %s --check-prefix=BOTH
//
// A pattern that matches nothing is probably misspelled.
//
// RUN: fpq-opt %s --fpq-insert-observers='include=encoder.sofmax.result,decoder.* exclude=*.bias' 2>&1 | FileCheck %s --check-prefix=WARN
// RUN: fpq-opt %s --pass-pipeline='builtin.module(fpq-insert-observers{include=encoder.sofmax.result,decoder.* exclude=*.bias})' 2>&1 | FileCheck %s --check-prefix=WARN
// RUN: fpq-opt %s --fpq-insert-observers='ops=acme.none include=*' 2>&1 | FileCheck %s --check-prefix=NO-SITE
//
// A run on a function does not see what the others hold.
//
// RUN: fpq-opt %s --pass-pipeline='builtin.module(func.func(fpq-insert-observers{include=encoder.*}))' 2>%t | FileCheck %s --check-prefix=NESTED
// RUN: count 0 < %t
//
// Nor is a pattern unmatched whose sites an earlier run observed.
//
// RUN: fpq-opt %s --fpq-insert-observers=include='encoder.*' --fpq-insert-observers=include='encoder.*' 2>%t | FileCheck %s --check-prefix=NESTED
// RUN: count 0 < %t
// RUN: fpq-opt %s --fpq-insert-observers=include='*.softmax.*' --fpq-fold-softmax-observers --fpq-insert-observers=include='*.softmax.*' 2>%t
// RUN: count 0 < %t

// WARN:      warning: site pattern 'encoder.sofmax.result' matches no site; the nearest are encoder.softmax.result, decoder.softmax.result, encoder.matmul.rhs
// WARN:      warning: site pattern '*.bias' matches no site; the nearest are
// WARN-NOT:  warning:
// WARN:      module
// NO-SITE:   warning: site pattern '*' matches no site{{$}}

// INCLUDE-LABEL: func.func @encoder(
// INCLUDE:         site("encoder.softmax.result")
// INCLUDE:         site("encoder.matmul.lhs")
// INCLUDE-NOT:     fpq.observe
// INCLUDE:         return
// EXCLUDE-LABEL: func.func @encoder(
// EXCLUDE:         site("encoder.softmax.result")
// EXCLUDE-NOT:     site("encoder.matmul.lhs")
// EXCLUDE-NOT:     .rhs")
// EXCLUDE:         return
// BOTH-LABEL: func.func @encoder(
// BOTH-NOT:     fpq.observe
// BOTH-LABEL: func.func @decoder(
// BOTH-NOT:     fpq.observe
// WARN-LABEL: func.func @encoder(
// WARN-NOT:     fpq.observe
// WARN:         return
// NESTED-LABEL: func.func @encoder(
// NESTED-COUNT-4: fpq.observe
// NESTED-LABEL: func.func @decoder(
// NESTED-NOT:     fpq.observe
func.func @encoder(%x: tensor<4x4xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = linalg.matmul ins(%0, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = linalg.matmul ins(%1, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}

// INCLUDE-LABEL: func.func @decoder(
// INCLUDE:         site("decoder.softmax.result")
// INCLUDE-NOT:     fpq.observe
// INCLUDE:         return
// EXCLUDE-LABEL: func.func @decoder(
// EXCLUDE-NOT:     fpq.observe
// WARN-LABEL: func.func @decoder(
// WARN:         site("decoder.softmax.result")
func.func @decoder(%x: tensor<4x4xf32>, %init: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = linalg.softmax dimension(1) ins(%x : tensor<4x4xf32>) outs(%init : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
