// DEFINE: %{stats} = stats=%S/Inputs/apply-calibration/stats.json
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-apply-calibration=%{stats}
// RUN: split-file %S/Inputs/apply-calibration/files.txt %t
// RUN: not fpq-opt %s --fpq-apply-calibration 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not fpq-opt %s --fpq-apply-calibration=stats=%t/absent.json 2>&1 | FileCheck %s --check-prefix=ABSENT
// RUN: not fpq-opt %s --fpq-apply-calibration=stats=%t/text.json 2>&1 | FileCheck %s --check-prefix=TEXT
// RUN: not fpq-opt %s --fpq-apply-calibration=stats=%t/version.json 2>&1 | FileCheck %s --check-prefix=VERSION
// RUN: not fpq-opt %s --fpq-apply-calibration=stats=%t/infinite.json 2>&1 | FileCheck %s --check-prefix=INFINITE
// RUN: not fpq-opt %s --fpq-apply-calibration='%{stats} scale-policy=best' 2>&1 | FileCheck %s --check-prefix=POLICY
// RUN: not fpq-opt %s --fpq-apply-calibration='%{stats} calibration-method=median' 2>&1 | FileCheck %s --check-prefix=METHOD
// RUN: not fpq-opt %s --fpq-apply-calibration='%{stats} percentile=0' 2>&1 | FileCheck %s --check-prefix=PERCENTILE
// RUN: not fpq-opt %s --fpq-apply-calibration='%{stats} percentile=100.5' 2>&1 | FileCheck %s --check-prefix=PERCENTILE
// RUN: split-file %s %t/split
// RUN: not fpq-opt %t/split/range.mlir --fpq-apply-calibration='%{stats} calibration-method=mse' 2>&1 | FileCheck %s --check-prefix=HISTOGRAM
// RUN: fpq-opt %t/split/missing.mlir --fpq-apply-calibration='%{stats} allow-missing' 2>&1 | FileCheck %s --check-prefix=ALLOWED

// NONE: error: stats=FILE, a file that fpq-calibrate writes, has to give {{[0-9]+}} sites a scale: absent, idle, 
// ABSENT: error: {{.*}}absent.json: No such file or directory
// TEXT: error: {{.*}}text.json: not JSON: [1:1, byte=1]: Invalid JSON value
// VERSION: error: {{.*}}version.json: version 2 is not known; this fpq reads version 1
// INFINITE: error: {{.*}}infinite.json: site 'x': 'amax' must be a finite number
// POLICY: error: unknown scale policy 'best'
// METHOD: error: unknown calibration-method 'median': there are max, percentile, mse and entropy
// PERCENTILE: error: percentile={{.*}} has to be above 0 and at most 100
// HISTOGRAM: error: calibration-method=mse needs histograms, which '{{.*}}stats.json' has of no site: insert observers with kind=histogram
// ALLOWED: warning: site 'absent' has no scale: '{{.*}}stats.json' has no entry of it
// ALLOWED: warning: site 'idle' has no scale: '{{.*}}stats.json' says that it never ran
// ALLOWED: fpq.observe %{{.*}} site("absent")
// ALLOWED: fpq.observe %{{.*}} site("idle")

//--- missing.mlir
func.func @missing(%x: tensor<2x8xf32>) -> (tensor<2x8xf32>, tensor<2x8xf32>) {
  // expected-error @below {{site 'absent' has no scale: '}}
  %0 = fpq.observe %x site("absent") format(f8E4M3FN) : tensor<2x8xf32>
  // expected-error @below {{stats.json' says that it never ran; calibrate it, state its amax or scale in the file, or leave it with allow-missing}}
  %1 = fpq.observe %x site("idle") format(f8E4M3FN) : tensor<2x8xf32>
  return %0, %1 : tensor<2x8xf32>, tensor<2x8xf32>
}

// -----

//--- others.mlir
func.func @type(%x: tensor<2x8xf16>) -> tensor<2x8xf16> {
  // expected-error @below {{stats.json': its values are f16, those of the entry f32}}
  %0 = fpq.observe %x site("tensor") format(f8E4M3FN) : tensor<2x8xf16>
  return %0 : tensor<2x8xf16>
}

// -----

func.func @rank(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{its rank is 1, that of the entry 2}}
  %0 = fpq.observe %x site("tensor") format(f8E4M3FN) : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @granularity(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error @below {{its granularity is per_axis(0), that of the entry per_tensor}}
  %0 = fpq.observe %x site("tensor") format(f8E4M3FN) per_axis(0) : tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

func.func @groups(%x: tensor<2x5xf16>) -> tensor<2x5xf16> {
  // expected-error @below {{the scale has 5 elements along dimension 0, the entry 4}}
  %0 = fpq.observe %x site("axis") format(f8E4M3FN) per_axis(1) : tensor<2x5xf16>
  return %0 : tensor<2x5xf16>
}

// -----

func.func @no_finite_value(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  // expected-error @below {{group 0 saw no finite value, but 3 NaN and 1 infinities}}
  %0 = fpq.observe %x site("nan") format(f8E4M3FN) : tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// -----

func.func @stated_scales(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // expected-error @below {{is no power of two, as those of mx are}}
  %0 = fpq.observe %x site("odd") format(f8E4M3FN) mx(0) : tensor<8xf32>
  // expected-error @below {{is not valid: it and its reciprocal must be positive, finite and normal in f32}}
  %1 = fpq.observe %x site("tiny-scale") format(f8E4M3FN) : tensor<8xf32>
  return %0, %1 : tensor<8xf32>, tensor<8xf32>
}

// -----

//--- range.mlir
func.func @range(%x: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = fpq.observe %x site("tensor") format(f8E4M3FN) : tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}
