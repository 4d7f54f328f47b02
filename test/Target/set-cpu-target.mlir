// RUN: fpq-opt %s --fpq-set-cpu-target="cpu=x86-64-v3 triple=x86_64-linux-gnu features=-fma,+avx2 prefer-vector-width=128" | FileCheck %s
// RUN: fpq-opt %s --pass-pipeline="builtin.module(llvm.func(fpq-set-cpu-target{triple=aarch64-linux-gnu}))" | FileCheck %s --check-prefix=FUNC
// RUN: fpq-opt %s --fpq-set-cpu-target | FileCheck %s --check-prefix=HOST

// What the processor has by itself (+avx2) is not repeated.

// CHECK:      module attributes {llvm.data_layout = "e-{{.*}}", llvm.target_triple = "x86_64-unknown-linux-gnu"}
// FUNC:       module {
// HOST:       module attributes {llvm.data_layout = "{{.*}}", llvm.target_triple = "{{.+}}"}

// CHECK-NEXT: llvm.func @declared(){{$}}
// FUNC-NEXT:  llvm.func @declared(){{$}}
llvm.func @declared()

// CHECK:      llvm.func @defined() attributes {passthrough = ["noinline", ["prefer-vector-width", "128"], ["min-legal-vector-width", "0"]], target_cpu = "x86-64-v3", target_features = #llvm.target_features<["-fma"]>}
// FUNC:       llvm.func @defined() attributes {passthrough = ["noinline"], target_cpu = "generic"}
// HOST:       llvm.func @defined() attributes {{{.*}}target_cpu = "{{.+}}"
llvm.func @defined() attributes {passthrough = ["noinline"]} {
  llvm.return
}
