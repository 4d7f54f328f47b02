// RUN: rm -rf %t && mkdir %t
// RUN: fpq-translate --export-gpu-objects=%t %s --verify-diagnostics -o %t.files
// RUN: FileCheck %s --check-prefix=FILES --input-file=%t.files
// RUN: count 16 < %t.files
// RUN: ls -A %t | count 16
// RUN: FileCheck %s --check-prefix=JSON --input-file=%t/kernels.sm_90a.ptx.json

// Every format of the two targets has its own name.
// FILES:      {{^.*}}/kernels.sm_90a.ptx{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_90a.ptx.json{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_90a.cubin{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_90a.cubin.json{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_120a.fatbin{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_120a.fatbin.json{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_90a.bc{{$}}
// FILES-NEXT: {{^.*}}/kernels.sm_90a.bc.json{{$}}
// FILES-NEXT: {{^.*}}/kernels.gfx942.s{{$}}
// FILES-NEXT: {{^.*}}/kernels.gfx942.s.json{{$}}
// FILES-NEXT: {{^.*}}/kernels.gfx942.hsaco{{$}}
// FILES-NEXT: {{^.*}}/kernels.gfx942.hsaco.json{{$}}
// FILES-NEXT: {{^.*}}/kernels.gfx942.ll{{$}}
// FILES-NEXT: {{^.*}}/kernels.gfx942.ll.json{{$}}
// FILES-NEXT: {{^.*}}/.._strange__name.sm_90a.ptx{{$}}
// FILES-NEXT: {{^.*}}/.._strange__name.sm_90a.ptx.json{{$}}

// Any spelling of the option, and what only looks like it.
// RUN: rm -rf %t/again && mkdir %t/again && cd %t/again && cp %s export-gpu-objects.mlir
// RUN: fpq-translate -export-gpu-objects . -- export-gpu-objects.mlir 2>/dev/null | count 16
// RUN: fpq-translate --mlir-to-object export-gpu-objects.mlir -o object.o

// The objects are as they are, but for the NUL at the end of text.
// RUN: od -An -c %t/kernels.sm_90a.ptx | FileCheck %s --check-prefix=PTX
// RUN: od -An -c %t/kernels.sm_90a.cubin | FileCheck %s --check-prefix=CUBIN
// PTX:   .   v   e   r   s   i   o   n{{ *$}}
// CUBIN: 177   E   L   F  \0  \0{{ *$}}

// JSON:      "file": "kernels.sm_90a.ptx",
// JSON-NEXT: "format": "ptx",
// JSON-NEXT: "kernels": [
// JSON-NEXT:   {
// JSON-NEXT:     "arguments": [
// JSON-NEXT:       {
// JSON-NEXT:         "element_type": "bf16",
// JSON-NEXT:         "kind": "input",
// JSON-NEXT:         "shape": [
// JSON-NEXT:           null,
// JSON-NEXT:           1024
// JSON-NEXT:         ],
// JSON-NEXT:         "type": "tensor<?x1024xbf16>"
// JSON-NEXT:       },
// JSON:              "element_type": "f8E4M3FN",
// JSON-NEXT:         "kind": "result",
// JSON:              "argument": 0,
// JSON-NEXT:         "dimension": 0,
// JSON-NEXT:         "kind": "size",
// JSON-NEXT:         "type": "index"
// JSON:          "block": [
// JSON-NEXT:       32,
// JSON-NEXT:       4,
// JSON-NEXT:       1
// JSON-NEXT:     ],
// JSON-NEXT:     "dynamic_shared_memory": 2048,
// JSON-NEXT:     "grid": {
// JSON-NEXT:       "x": {
// JSON-NEXT:         "expression": [
// JSON-NEXT:           "ceildiv",
// JSON-NEXT:           [
// JSON-NEXT:             "size",
// JSON-NEXT:             0
// JSON-NEXT:           ],
// JSON-NEXT:           4
// JSON-NEXT:         ],
// JSON-NEXT:         "text": "ceildiv(size0, 4)"
// JSON-NEXT:       },
// JSON-NEXT:       "y": {
// JSON-NEXT:         "expression": 1,
// JSON-NEXT:         "text": "1"
// JSON-NEXT:       },
// JSON:          "name": "softmax"
// Dims come before symbols.
// JSON:          "text": "((size0 * size2) + floordiv(size1, 2))"
// JSON:          "text": "mod(size1, 3)"
// JSON:          "name": "scale"
// JSON:      "module": "kernels",
// JSON-NEXT: "target": {
// JSON-NEXT:   "chip": "sm_90a",
// JSON-NEXT:   "features": "+ptx80",
// JSON-NEXT:   "kind": "nvvm",
// JSON-NEXT:   "triple": "nvptx64-nvidia-cuda"
// JSON-NEXT: },
// JSON-NEXT: "version": 1
// JSON-NOT:  "other"

#one = affine_map<(d0) -> (1)>
#three_ones = affine_map<(d0, d1)[s0] -> (1)>

module attributes {gpu.container_module, fpq.kernels = [
  {module = @kernels, kernel = @softmax,
   arguments = [
     {kind = "input", type = tensor<?x1024xbf16>},
     {kind = "result", type = tensor<?x1024xf8E4M3FN>},
     {kind = "size", type = index, argument = 0 : i64, dimension = 0 : i64}],
   grid = [affine_map<(d0) -> (d0 ceildiv 4)>, #one, #one],
   block = [32, 4, 1], dynamic_shared_memory = 2048 : i64},
  {module = "kernels", kernel = "scale",
   arguments = [
     {kind = "size", type = index}, {kind = "size", type = index},
     {kind = "size", type = index}],
   grid = [affine_map<(d0, d1)[s0] -> (d0 * s0 + d1 floordiv 2)>,
           affine_map<(d0, d1)[s0] -> (d1 mod 3)>, #three_ones],
   block = array<i64: 1, 1, 1>, dynamic_shared_memory = 0 : i64},
  {module = @others, kernel = @other, arguments = [],
   grid = [affine_map<() -> (1)>, affine_map<() -> (1)>, affine_map<() -> (1)>],
   block = [1, 1, 1], dynamic_shared_memory = 0 : i64}
]} {
  gpu.binary @kernels [
    #gpu.object<#nvvm.target<chip = "sm_90a", features = "+ptx80">, assembly = ".version\00">,
    #gpu.object<#nvvm.target<chip = "sm_90a">, bin = "\7FELF\00\00">,
    #gpu.object<#nvvm.target<chip = "sm_120a">, "fatbin">,
    #gpu.object<#nvvm.target<chip = "sm_90a">, offload = "BC\C0\DE">,
    #gpu.object<#rocdl.target<chip = "gfx942">, assembly = ".text\00">,
    #gpu.object<#rocdl.target<chip = "gfx942">, bin = "\7FELF">,
    #gpu.object<#rocdl.target<chip = "gfx942">, offload = "define void @f()">
  ]

  // In a module of its own, which describes no kernel.
  module {
    // expected-warning @below {{has kernels that the attribute fpq.kernels of its module does not describe}}
    gpu.binary @"../strange\FF name" [#gpu.object<#nvvm.target<chip = "sm_90a", features = "+\FF">, assembly = "p">]
  }
}
