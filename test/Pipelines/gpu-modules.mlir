// Kernels written by hand, with what those of --fpq-form-gpu-kernels have not.

// DEFINE: %{chip} =
// DEFINE: %{checks} =
// DEFINE: %{nvidia} = rm -rf %t && mkdir %t && \
// DEFINE:   fpq-opt %s --fpq-to-nvvm=chip=%{chip} | \
// DEFINE:   fpq-translate --export-gpu-objects=%t > %t/files && \
// DEFINE:   FileCheck %s --check-prefix=PTX --input-file=%t/kernels.%{chip}.ptx
// DEFINE: %{amd} = rm -rf %t && mkdir %t && \
// DEFINE:   fpq-opt %s --fpq-to-rocdl=chip=%{chip} | \
// DEFINE:   fpq-translate --export-gpu-objects=%t > %t/files && \
// DEFINE:   FileCheck %s --check-prefixes=%{checks} --input-file=%t/kernels.%{chip}.s

// REDEFINE: %{chip} = sm_89
// RUN: %{nvidia}
// REDEFINE: %{chip} = sm_90a
// RUN: %{nvidia}
// RUN: %if ptxas %{ ptxas -arch=sm_90a %t/kernels.sm_90a.ptx -o %t/cubin %}
// REDEFINE: %{chip} = sm_100a
// RUN: %{nvidia}
// REDEFINE: %{chip} = sm_120a
// RUN: %{nvidia}
// REDEFINE: %{chip} = gfx942
// REDEFINE: %{checks} = GCN,WAVE64
// RUN: %{amd}
// REDEFINE: %{chip} = gfx950
// REDEFINE: %{checks} = GCN,OCP,WAVE64
// RUN: %{amd}
// REDEFINE: %{chip} = gfx1200
// REDEFINE: %{checks} = GCN,OCP,WAVE32
// RUN: %{amd}
// REDEFINE: %{chip} = gfx1201
// RUN: %{amd}

gpu.module @kernels {
  // PTX-LABEL: .entry reduce(
  // PTX:         .maxntid 128
  // PTX:         ld.global.{{v4.b32|v2.b64}}
  // PTX:         shfl.sync.bfly.b32
  // PTX:         st.shared.b32
  // PTX:         bar.sync
  // PTX:         ld.shared.b32
  // PTX:         ex2.approx.ftz.f32
  // PTX:         rcp.approx.ftz.f32
  // PTX:         cvt.rn.satfinite.e4m3x2.f32
  // PTX:         st.global.v2.b16
  // GCN-LABEL: reduce:
  // GCN:         global_load_{{dwordx4|b128}}
  // GCN:         ds_bpermute_b32
  // GCN:         ds_{{write|store}}_b32
  // GCN:         s_barrier
  // GCN:         ds_{{read|load}}_b32
  // GCN:         v_exp_f32
  // GCN:         v_rcp_f32
  // OCP:         v_cvt_pk_fp8_f32
  // GCN:         global_store_{{dword|b32}}
  // GCN:         s_endpgm
  gpu.func @reduce(%in: memref<f32>, %out: memref<f8E4M3FN>, %n: index) workgroup(%shared: memref<128xf32, #gpu.address_space<workgroup>>) kernel attributes {known_block_size = array<i32: 128, 1, 1>} {
    %c4 = arith.constant 4 : index
    %one = arith.constant 1.0 : f32
    %zero = arith.constant 0.0 : f32
    %scale = arith.constant 448.0 : f32
    %distance = arith.constant 1 : i32
    %width = arith.constant 32 : i32
    %x = memref.reinterpret_cast %in to offset: [0], sizes: [%n], strides: [1] : memref<f32> to memref<?xf32>
    %y = memref.reinterpret_cast %out to offset: [0], sizes: [%n], strides: [1] : memref<f8E4M3FN> to memref<?xf8E4M3FN>
    %thread = gpu.thread_id x
    %block = gpu.block_id x
    %size = gpu.block_dim x
    %first = arith.muli %block, %size : index
    %index = arith.addi %first, %thread : index
    %i = arith.muli %index, %c4 : index
    %v = vector.load %x[%i] {alignment = 16 : i64} : memref<?xf32>, vector<4xf32>
    %sum = vector.multi_reduction <add>, %v, %zero [0] : vector<4xf32> to f32
    %other, %valid = gpu.shuffle xor %sum, %distance, %width : f32
    %both = arith.addf %sum, %other : f32
    memref.store %both, %shared[%thread] : memref<128xf32, #gpu.address_space<workgroup>>
    gpu.barrier
    %last = arith.subi %size, %thread : index
    %c1 = arith.constant 1 : index
    %opposite = arith.subi %last, %c1 : index
    %far = memref.load %shared[%opposite] : memref<128xf32, #gpu.address_space<workgroup>>
    %e = math.exp2 %far fastmath<afn> : f32
    %factor = arith.divf %one, %e fastmath<arcp,afn> : f32
    %factors = vector.broadcast %factor : f32 to vector<4xf32>
    %z = arith.mulf %v, %factors : vector<4xf32>
    %q = fpq.quantize %z, %scale range<0.0, 1.0> : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
    vector.store %q, %y[%i] {alignment = 4 : i64} : memref<?xf8E4M3FN>, vector<4xf8E4M3FN>
    gpu.return
  }

  // An odd number of elements, masked transfers, scalars, functions, and sums
  // of f8, which are rounded to f8.

  // PTX-LABEL: .entry rest(
  // PTX:         cvt.rn.f16x2.e5m2x2
  // PTX:         cvt.rn.satfinite.e5m2x2.f32
  // PTX-NOT:     call
  // PTX:         ret;
  // GCN-LABEL: rest:
  // OCP:         v_cvt_{{pk_f32|f32}}_bf8
  // OCP:         v_cvt_pk_bf8_f32
  // GCN-NOT:     s_swappc
  // GCN:         s_endpgm
  gpu.func @rest(%codes: memref<f8E5M2>, %halves: memref<bf16>, %n: index) kernel {
    %pad = arith.constant 0.0 : bf16
    %scale = arith.constant 2.0 : f32
    %thread = gpu.thread_id x
    %q = memref.reinterpret_cast %codes to offset: [0], sizes: [%n], strides: [1] : memref<f8E5M2> to memref<?xf8E5M2>
    %h = memref.reinterpret_cast %halves to offset: [0], sizes: [%n], strides: [1] : memref<bf16> to memref<?xbf16>
    %a = vector.load %q[%thread] : memref<?xf8E5M2>, vector<3xf8E5M2>
    %b = arith.extf %a : vector<3xf8E5M2> to vector<3xbf16>
    %c = vector.transfer_read %h[%thread], %pad : memref<?xbf16>, vector<3xbf16>
    %d = arith.addf %b, %c : vector<3xbf16>
    %e = math.sin %d : vector<3xbf16>
    %f = arith.truncf %e : vector<3xbf16> to vector<3xf8E5M2>
    vector.store %f, %q[%thread] : memref<?xf8E5M2>, vector<3xf8E5M2>
    %one = memref.load %q[%n] : memref<?xf8E5M2>
    %two = arith.addf %one, %one : f8E5M2
    %wide = fpq.dequantize %two, %scale : f8E5M2, f32 -> f32
    %root = math.rsqrt %wide : f32
    %code = fpq.quantize %root, %scale : f32, f32 -> f8E5M2
    memref.store %code, %q[%n] : memref<?xf8E5M2>
    gpu.return
  }
}

// WAVE64: .wavefront_size: 64
// WAVE32: .wavefront_size: 32
