// RUN: rm -rf %t && mkdir %t
// RUN: fpq-translate --export-gpu-objects=%t --split-input-file --verify-diagnostics %s
// No file is left behind.
// RUN: ls %t | count 0

// RUN: echo 'module {}' > %t.mlir
// RUN: not fpq-translate --export-gpu-objects=%t.mlir %t.mlir 2>&1 | FileCheck %s --check-prefix=DIRECTORY
// RUN: not fpq-translate --export-gpu-objects=%t/none %t.mlir 2>&1 | FileCheck %s --check-prefix=DIRECTORY
// RUN: not fpq-translate --mlir-to-gpu-objects %t.mlir 2>&1 | FileCheck %s --check-prefix=NO-DIRECTORY
// DIRECTORY:    error: objects cannot be exported to '{{.*}}': it is not a directory
// NO-DIRECTORY: error: --export-gpu-objects=<directory> says where its objects are to be written

// A file that cannot be replaced.
// RUN: mkdir %t/kernels.sm_90.ptx && touch %t/kernels.sm_90.ptx/file
// RUN: echo 'gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]' > %t.mlir
// RUN: not fpq-translate --export-gpu-objects=%t %t.mlir 2>&1 | FileCheck %s --check-prefix=WRITE
// WRITE: error: cannot write '{{.*}}kernels.sm_90.ptx': {{.+}}

// expected-error @below {{has no gpu.binary; --gpu-module-to-binary makes one, at the end of --fpq-to-nvvm and --fpq-to-rocdl}}
module {
  func.func private @f()
}

// -----

// expected-error @below {{has an object for #xevm.target; objects of #nvvm.target and #rocdl.target can be exported}}
// expected-warning @below {{}}
gpu.binary @kernels [#gpu.object<#xevm.target, bin = "b">]

// -----

// expected-error @below {{has an object of format fatbin for gfx942; those of format assembly, bin and offload can be exported}}
// expected-warning @below {{}}
gpu.binary @kernels [#gpu.object<#rocdl.target<chip = "gfx942">, "b">]

// -----

// expected-error @below {{has an empty object for sm_90}}
// expected-warning @below {{}}
gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "\00">]

// -----

// expected-error @below {{has an object that would be written to 'kernels.sm_90.ptx', like another one: names of gpu.binary ops, chips and formats tell objects apart}}
// expected-warning @below {{}}
gpu.binary @kernels [
  #gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">,
  #gpu.object<#nvvm.target<chip = "sm_90", features = "+ptx80">, assembly = "q">
]

// -----

// expected-error @below {{its attribute fpq.kernels is malformed: it is an array of dictionaries, one for each kernel}}
module attributes {fpq.kernels = ["softmax"]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{its attribute fpq.kernels is malformed: each kernel has a 'module', a string or a symbol}}
module attributes {fpq.kernels = [{kernel = "softmax"}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{its attribute fpq.kernels is malformed: each kernel has a 'kernel', a string or a symbol}}
module attributes {fpq.kernels = [{module = "kernels", kernel = 1}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{its attribute fpq.kernels is malformed: each kernel has an array 'arguments'}}
module attributes {fpq.kernels = [{module = "kernels", kernel = "f"}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{an argument has a 'kind', which is input, result, scalar or size, and a 'type'; this one is {kind = "output", type = f32}}}
module attributes {fpq.kernels = [{module = "kernels", kernel = "f", arguments = [{kind = "output", type = f32}]}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{the grid of a kernel with 1 size arguments is three affine maps from 1 numbers to one, not [affine_map<() -> (1)>, affine_map<() -> (1)>, affine_map<() -> (1)>]}}
module attributes {fpq.kernels = [{module = "kernels", kernel = "f", arguments = [{kind = "size", type = index}],
    grid = [affine_map<() -> (1)>, affine_map<() -> (1)>, affine_map<() -> (1)>]}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{the grid of a kernel with 0 size arguments is three affine maps from 0 numbers to one, not nothing}}
module attributes {fpq.kernels = [{module = "kernels", kernel = "f", arguments = []}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{the block of a kernel is three numbers above 0, not [32, 0, 1]}}
module attributes {fpq.kernels = [{module = "kernels", kernel = "f", arguments = [],
    grid = [affine_map<() -> (1)>, affine_map<() -> (1)>, affine_map<() -> (1)>], block = [32, 0, 1]}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}

// -----

// expected-error @below {{each kernel has a number of bytes 'dynamic_shared_memory'}}
module attributes {fpq.kernels = [{module = "kernels", kernel = "f", arguments = [],
    grid = [affine_map<() -> (1)>, affine_map<() -> (1)>, affine_map<() -> (1)>], block = [32, 1, 1],
    dynamic_shared_memory = -1 : i64}]} {
  gpu.binary @kernels [#gpu.object<#nvvm.target<chip = "sm_90">, assembly = "p">]
}
