// RUN: not fpq-opt %s --fpq-set-cpu-target=cpu=pentium9 --mlir-disable-threading 2>&1 | FileCheck %s --check-prefix=CPU
// RUN: not fpq-opt %s --fpq-set-cpu-target="triple=aarch64-linux-gnu cpu=znver4" 2>&1 | FileCheck %s --check-prefix=OTHER-CPU
// RUN: not fpq-opt %s --fpq-set-cpu-target="triple=x86_64-linux-gnu features=+avx512f,avx2" 2>&1 | FileCheck %s --check-prefix=SIGN
// RUN: not fpq-opt %s --fpq-set-cpu-target="triple=x86_64-linux-gnu features=+neon" 2>&1 | FileCheck %s --check-prefix=FEATURE
// RUN: not fpq-opt %s --fpq-set-cpu-target=triple=mycpu-linux 2>&1 | FileCheck %s --check-prefix=TRIPLE
// RUN: not fpq-opt %s --fpq-set-cpu-target="triple=riscv64-linux-gnu cpu=native" 2>&1 | FileCheck %s --check-prefix=NATIVE
// RUN: not fpq-opt %s --fpq-set-cpu-target=prefer-vector-width=96 2>&1 | FileCheck %s --check-prefix=WIDTH
//
// The pipeline says the same before its first pass.
//
// RUN: not fpq-opt %s --fpq-to-llvm=target-cpu=pentium9 2>&1 | FileCheck %s --check-prefix=CPU

// CPU:       error: fpq-set-cpu-target: target cpu 'pentium9' is none of LLVM's for {{.*}}; llc -march={{.*}} -mcpu=help lists them
// OTHER-CPU: error: fpq-set-cpu-target: target cpu 'znver4' is none of LLVM's for aarch64; llc -march=aarch64 -mcpu=help lists them
// SIGN:      error: fpq-set-cpu-target: target feature 'avx2' is not a '+' or '-' and a feature that LLVM has for x86_64
// FEATURE:   error: fpq-set-cpu-target: target feature '+neon' is not a '+' or '-' and a feature that LLVM has for x86_64
// TRIPLE:    error: fpq-set-cpu-target: target triple 'mycpu-linux': {{.+}}
// NATIVE:    error: fpq-set-cpu-target: target cpu 'native' is the host's, a {{.*}}, which is none of 'riscv64-linux-gnu'
// WIDTH:     error: fpq-set-cpu-target: prefer-vector-width is 0 or a power of two from 64 bits on, got 96
