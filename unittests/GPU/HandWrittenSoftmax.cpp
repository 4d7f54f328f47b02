//===- HandWrittenSoftmax.cpp - a kernel that needs no fpq pass -----------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HandWrittenSoftmax.h"
#include "llvm/ADT/StringRef.h"

using namespace fpq::test;

/// Four warps exchange their maxima and then their sums in the same four words.
static const char *const kSoftmax = R"(
module attributes {gpu.container_module} {
  gpu.module @m {
    gpu.func @softmax(%from: memref<f32>, %to: memref<f8E4M3FN>, %m: index,
                      %n: index)
        workgroup(%s: memref<4xf32, #gpu.address_space<workgroup>>) kernel
        attributes {known_block_size = array<i32: 128, 1, 1>} {
      %c1 = arith.constant 1 : index
      %c2 = arith.constant 2 : index
      %c32 = arith.constant 32 : index
      %c256 = arith.constant 256 : index
      %c0 = arith.constant 0 : index
      %lowest = arith.constant 0xFF800000 : f32
      %zero = arith.constant 0.0 : f32
      %log2e = arith.constant 1.44269502 : f32
      %scale = arith.constant 448.0 : f32
      %width = arith.constant 32 : i32
      %d1 = arith.constant 1 : i32
      %d2 = arith.constant 2 : i32
      %d4 = arith.constant 4 : i32
      %d8 = arith.constant 8 : i32
      %d16 = arith.constant 16 : i32
      %x = memref.reinterpret_cast %from to offset: [0], sizes: [%m, %n],
           strides: [%n, 1] : memref<f32> to memref<?x?xf32, strided<[?, 1]>>
      %y = memref.reinterpret_cast %to to offset: [0], sizes: [%m, %n],
           strides: [%n, 1]
         : memref<f8E4M3FN> to memref<?x?xf8E4M3FN, strided<[?, 1]>>
      %row = gpu.block_id x
      %thread = gpu.thread_id x
      %first = arith.muli %thread, %c2 : index
      %warp = arith.divui %thread, %c32 : index
      %lane = arith.remui %thread, %c32 : index
      %leads = arith.cmpi eq, %lane, %c0 : index
      %max = scf.for %j = %first to %n step %c256 iter_args(%a = %lowest)
          -> f32 {
        %j1 = arith.addi %j, %c1 : index
        %v0 = memref.load %x[%row, %j] : memref<?x?xf32, strided<[?, 1]>>
        %v1 = memref.load %x[%row, %j1] : memref<?x?xf32, strided<[?, 1]>>
        %b = arith.maximumf %a, %v0 : f32
        %c = arith.maximumf %b, %v1 : f32
        scf.yield %c : f32
      }
      $MAX
      scf.if %leads {
        memref.store %max5, %s[%warp]
          : memref<4xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %max6 = scf.for %w = %c0 to %c4 step %c1 iter_args(%a = %lowest) -> f32 {
        %v = memref.load %s[%w] : memref<4xf32, #gpu.address_space<workgroup>>
        %b = arith.maximumf %a, %v : f32
        scf.yield %b : f32
      }
      gpu.barrier
      %sum = scf.for %j = %first to %n step %c256 iter_args(%a = %zero) -> f32 {
        %j1 = arith.addi %j, %c1 : index
        %v0 = memref.load %x[%row, %j] : memref<?x?xf32, strided<[?, 1]>>
        %v1 = memref.load %x[%row, %j1] : memref<?x?xf32, strided<[?, 1]>>
        %s0 = arith.subf %v0, %max6 : f32
        %s1 = arith.subf %v1, %max6 : f32
        %t0 = arith.mulf %s0, %log2e : f32
        %t1 = arith.mulf %s1, %log2e : f32
        %e0 = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%t0)
            : (f32) -> f32
        %e1 = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%t1)
            : (f32) -> f32
        %b = arith.addf %a, %e0 : f32
        %c = arith.addf %b, %e1 : f32
        scf.yield %c : f32
      }
      $SUM
      scf.if %leads {
        memref.store %sum5, %s[%warp]
          : memref<4xf32, #gpu.address_space<workgroup>>
      }
      gpu.barrier
      %sum6 = scf.for %w = %c0 to %c4 step %c1 iter_args(%a = %zero) -> f32 {
        %v = memref.load %s[%w] : memref<4xf32, #gpu.address_space<workgroup>>
        %b = arith.addf %a, %v : f32
        scf.yield %b : f32
      }
      %inverse = nvvm.rcp.approx.ftz.f %sum6 : f32
      %factor = arith.mulf %inverse, %scale : f32
      scf.for %j = %first to %n step %c256 {
        %j1 = arith.addi %j, %c1 : index
        %v0 = memref.load %x[%row, %j] : memref<?x?xf32, strided<[?, 1]>>
        %v1 = memref.load %x[%row, %j1] : memref<?x?xf32, strided<[?, 1]>>
        %s0 = arith.subf %v0, %max6 : f32
        %s1 = arith.subf %v1, %max6 : f32
        %t0 = arith.mulf %s0, %log2e : f32
        %t1 = arith.mulf %s1, %log2e : f32
        %e0 = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%t0)
            : (f32) -> f32
        %e1 = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%t1)
            : (f32) -> f32
        %p0 = arith.mulf %e0, %factor : f32
        %p1 = arith.mulf %e1, %factor : f32
        %pair = nvvm.convert.f32x2.to.f8x2 %p1, %p0 {
          rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>}
          : vector<2xi8> (f8E4M3FN)
        %q0 = vector.extract %pair[0] : i8 from vector<2xi8>
        %q1 = vector.extract %pair[1] : i8 from vector<2xi8>
        %f0 = arith.bitcast %q0 : i8 to f8E4M3FN
        %f1 = arith.bitcast %q1 : i8 to f8E4M3FN
        memref.store %f0, %y[%row, %j] : memref<?x?xf8E4M3FN, strided<[?, 1]>>
        memref.store %f1, %y[%row, %j1] : memref<?x?xf8E4M3FN, strided<[?, 1]>>
      }
      gpu.return
    }
  }
  func.func @main(%x: tensor<?x?xf32>) -> tensor<?x?xf8E4M3FN> {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c128 = arith.constant 128 : index
    %m = tensor.dim %x, %c0 : tensor<?x?xf32>
    %n = tensor.dim %x, %c1 : tensor<?x?xf32>
    %in = bufferization.to_buffer %x read_only
        : tensor<?x?xf32> to memref<?x?xf32>
    %from = gpu.alloc(%m, %n) : memref<?x?xf32>
    %to = gpu.alloc(%m, %n) : memref<?x?xf8E4M3FN>
    gpu.memcpy %from, %in : memref<?x?xf32>, memref<?x?xf32>
    %from0 = memref.reinterpret_cast %from to offset: [0], sizes: [],
             strides: [] : memref<?x?xf32> to memref<f32>
    %to0 = memref.reinterpret_cast %to to offset: [0], sizes: [], strides: []
         : memref<?x?xf8E4M3FN> to memref<f8E4M3FN>
    gpu.launch_func @m::@softmax blocks in (%m, %c1, %c1)
        threads in (%c128, %c1, %c1)
        args(%from0 : memref<f32>, %to0 : memref<f8E4M3FN>, %m : index,
             %n : index)
    %out = memref.alloc(%m, %n) : memref<?x?xf8E4M3FN>
    gpu.memcpy %out, %to : memref<?x?xf8E4M3FN>, memref<?x?xf8E4M3FN>
    gpu.dealloc %from : memref<?x?xf32>
    gpu.dealloc %to : memref<?x?xf8E4M3FN>
    %y = bufferization.to_tensor %out restrict writable
       : memref<?x?xf8E4M3FN> to tensor<?x?xf8E4M3FN>
    return %y : tensor<?x?xf8E4M3FN>
  }
})";

/// The sum or maximum of a warp: %NAME5 of %NAME.
static std::string makeReduction(const std::string &name,
                                 const std::string &op) {
  std::string text, last = "%" + name;
  int step = 0;
  for (int distance : {16, 8, 4, 2, 1}) {
    std::string id = name + std::to_string(++step);
    text += "%" + id + "_other, %" + id + "_valid = gpu.shuffle xor " + last +
            ", %d" + std::to_string(distance) + ", %width : f32\n%" + id +
            " = arith." + op + " " + last + ", %" + id + "_other : f32\n";
    last = "%" + id;
  }
  return text;
}

std::string fpq::test::makeHandWrittenSoftmax() {
  std::string text = kSoftmax;
  auto replace = [&](llvm::StringRef from, const std::string &to) {
    text.replace(text.find(from.str()), from.size(), to);
  };
  replace("$MAX", makeReduction("max", "maximumf"));
  replace("$SUM", makeReduction("sum", "addf"));
  replace("%c32 =", "%c4 = arith.constant 4 : index\n%c32 =");
  return text;
}
