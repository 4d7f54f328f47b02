// The loop over vector<16xf32> is vector code to its end on every target, with no
// call, no gather and no element by itself, and a proven range makes it shorter.
// docs/NarrowCasts.md shows the numbers and the code.
//
// RUN: fpq-opt %s --fpq-expand-narrow-floats --convert-scf-to-cf --convert-arith-to-llvm --convert-vector-to-llvm --convert-cf-to-llvm --convert-func-to-llvm --reconcile-unrealized-casts | mlir-translate --mlir-to-llvmir | opt -O3 -S -o %t.ll
//
// RUN: llc -O3 -mtriple=x86_64-linux -mcpu=x86-64-v4 %t.ll -o %t.v4.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.v4.s | FileCheck %s --check-prefix=COUNT
// RUN: llc -O3 -mtriple=x86_64-linux -mcpu=x86-64-v3 %t.ll -o %t.v3.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.v3.s | FileCheck %s --check-prefix=COUNT
// RUN: llc -O3 -mtriple=x86_64-linux -mcpu=x86-64 %t.ll -o %t.v1.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.v1.s | FileCheck %s --check-prefix=COUNT
// RUN: llc -O3 -mtriple=aarch64-linux -mcpu=generic %t.ll -o %t.aarch64.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.aarch64.s | FileCheck %s --check-prefix=COUNT
// RUN: FileCheck %s --check-prefix=AVX512 < %t.v4.s
//
// The same of what targets with more instructions are given.
//
// RUN: fpq-opt %s "--fpq-expand-narrow-floats=vector-multiply f16-extension" --convert-scf-to-cf --convert-arith-to-llvm --convert-vector-to-llvm --convert-cf-to-llvm --convert-func-to-llvm --reconcile-unrealized-casts | mlir-translate --mlir-to-llvmir | opt -O3 -S -o %t.more.ll
// RUN: llc -O3 -mtriple=x86_64-linux -mcpu=znver4 %t.more.ll -o %t.znver4.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.znver4.s | FileCheck %s --check-prefix=COUNT
// RUN: FileCheck %s --check-prefix=VBMI < %t.znver4.s
// RUN: llc -O3 -mtriple=x86_64-linux -mcpu=x86-64-v4 %t.more.ll -o %t.more.v4.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.more.v4.s | FileCheck %s --check-prefix=COUNT
// RUN: llc -O3 -mtriple=x86_64-linux -mcpu=x86-64-v3 %t.more.ll -o %t.more.v3.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.more.v3.s | FileCheck %s --check-prefix=COUNT
// RUN: llc -O3 -mtriple=aarch64-linux -mcpu=generic %t.more.ll -o %t.more.aarch64.s
// RUN: %python %fpq_source_dir/scripts/count-loop-instructions.py %t.more.aarch64.s | FileCheck %s --check-prefix=COUNT
//
// RUN: FileCheck %s --check-prefix=AVX2 < %t.v3.s
//
// The shortest loop comes first. A call makes the script fail.
//
// COUNT-NOT: , {{[1-9][0-9]*}} on elements
// COUNT:     quantize_range: {{.*}}, {{[1-9][0-9]*}} on vectors, 0 on elements
// COUNT-NOT: , {{[1-9][0-9]*}} on elements
// COUNT:     {{^}}quantize: {{.*}}, {{[1-9][0-9]*}} on vectors, 0 on elements
// COUNT-NOT: , {{[1-9][0-9]*}} on elements
//
// The script finds what it should.
//
// RUN: not %python %fpq_source_dir/scripts/count-loop-instructions.py %S/Inputs/scalarized.s | FileCheck %s --check-prefix=SCALARIZED
//
// SCALARIZED:      calls: a call
// SCALARIZED-NEXT: calls: 5 instructions, 2 on vectors, 2 on elements

// AVX512-LABEL: quantize:
// AVX512:       vmulps {{.*}}%zmm
// AVX512:       vpmovdb %zmm
// VBMI-LABEL:   quantize:
// VBMI:         vpmulld {{.*}}%zmm
// VBMI-NOT:     vpcmp
// VBMI-LABEL:   dequantize:
// VBMI:         vcvtph2ps {{.*}}%zmm
// AVX2-LABEL:   quantize:
// AVX2:         vmulps {{.*}}%ymm
func.func @quantize(%from: !llvm.ptr, %to: !llvm.ptr, %count: index, %scale: f32) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  scf.for %i = %c0 to %count step %c16 {
    %k = arith.index_cast %i : index to i64
    %in = llvm.getelementptr %from[%k] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %out = llvm.getelementptr %to[%k] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %x = llvm.load %in {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
    %q = fpq.quantize %x, %scale : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
    %codes = arith.bitcast %q : vector<16xf8E4M3FN> to vector<16xi8>
    llvm.store %codes, %out {alignment = 1 : i64} : vector<16xi8>, !llvm.ptr
  }
  return
}

func.func @quantize_range(%from: !llvm.ptr, %to: !llvm.ptr, %count: index, %scale: f32) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c448 = arith.constant 448.0 : f32
  scf.for %i = %c0 to %count step %c16 {
    %k = arith.index_cast %i : index to i64
    %in = llvm.getelementptr %from[%k] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %out = llvm.getelementptr %to[%k] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %x = llvm.load %in {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
    %q = fpq.quantize %x, %c448 range<0.0, 1.0> : vector<16xf32>, f32 -> vector<16xf8E4M3FN>
    %codes = arith.bitcast %q : vector<16xf8E4M3FN> to vector<16xi8>
    llvm.store %codes, %out {alignment = 1 : i64} : vector<16xi8>, !llvm.ptr
  }
  return
}

func.func @truncf(%from: !llvm.ptr, %to: !llvm.ptr, %count: index, %scale: f32) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  scf.for %i = %c0 to %count step %c16 {
    %k = arith.index_cast %i : index to i64
    %in = llvm.getelementptr %from[%k] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %out = llvm.getelementptr %to[%k] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %x = llvm.load %in {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
    %q = arith.truncf %x : vector<16xf32> to vector<16xf8E4M3FN>
    %codes = arith.bitcast %q : vector<16xf8E4M3FN> to vector<16xi8>
    llvm.store %codes, %out {alignment = 1 : i64} : vector<16xi8>, !llvm.ptr
  }
  return
}

// AVX512-LABEL: dequantize:
// AVX512:       vpmovzxbd {{.*}}%zmm
// AVX512:       vmulps {{.*}}%zmm
// AVX2-LABEL:   dequantize:
// AVX2:         vmulps {{.*}}%ymm
func.func @dequantize(%from: !llvm.ptr, %to: !llvm.ptr, %count: index, %scale: f32) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  scf.for %i = %c0 to %count step %c16 {
    %k = arith.index_cast %i : index to i64
    %in = llvm.getelementptr %from[%k] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %out = llvm.getelementptr %to[%k] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %codes = llvm.load %in {alignment = 1 : i64} : !llvm.ptr -> vector<16xi8>
    %q = arith.bitcast %codes : vector<16xi8> to vector<16xf8E4M3FN>
    %y = fpq.dequantize %q, %scale : vector<16xf8E4M3FN>, f32 -> vector<16xf32>
    llvm.store %y, %out {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  }
  return
}

func.func @extf(%from: !llvm.ptr, %to: !llvm.ptr, %count: index, %scale: f32) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  scf.for %i = %c0 to %count step %c16 {
    %k = arith.index_cast %i : index to i64
    %in = llvm.getelementptr %from[%k] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %out = llvm.getelementptr %to[%k] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %codes = llvm.load %in {alignment = 1 : i64} : !llvm.ptr -> vector<16xi8>
    %q = arith.bitcast %codes : vector<16xi8> to vector<16xf8E4M3FN>
    %y = arith.extf %q : vector<16xf8E4M3FN> to vector<16xf32>
    llvm.store %y, %out {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  }
  return
}
