// RUN: fpq-opt %s | FileCheck %s --check-prefixes=CHECK,OTHER
// CHECK: fine
// CHECK-COUNT-2: fine
// CHECK-LABEL{LITERAL}: fine
// OTHER-SAME: fine
// CHECKED is a word
// CHECK no colon
//  CHECK-SAME no colon
// CHECK-NEXT : a space
// CHECK-NXT: no such kind
// OTHER no colon
