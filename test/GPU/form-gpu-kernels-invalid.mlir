// RUN: not fpq-opt %s --fpq-form-gpu-kernels=subgroup-size=16 2>&1 | FileCheck %s --check-prefix=SUBGROUP
// RUN: not fpq-opt %s --fpq-form-gpu-kernels=threads-per-row=48 2>&1 | FileCheck %s --check-prefix=THREADS
// RUN: not fpq-opt %s --fpq-form-gpu-kernels=threads-per-row=2048 2>&1 | FileCheck %s --check-prefix=MANY

// SUBGROUP: error: fpq-form-gpu-kernels: subgroup-size is 32 or 64, got 16
// THREADS: error: fpq-form-gpu-kernels: threads-per-row is 0 or a power of two up to 1024, got 48
// MANY: error: fpq-form-gpu-kernels: threads-per-row is 0 or a power of two up to 1024, got 2048
