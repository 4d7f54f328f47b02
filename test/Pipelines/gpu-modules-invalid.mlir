// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-to-nvvm
// RUN: fpq-opt %s --split-input-file --verify-diagnostics --fpq-to-rocdl

gpu.module @kernels {
  gpu.func @function(%p: memref<f32>) kernel {
    %x = memref.load %p[] : memref<f32>
    // expected-error @below {{'math.cbrt' op needs a library of functions, and kernels are made without one}}
    %0 = math.cbrt %x : f32
    memref.store %0, %p[] : memref<f32>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @rounding(%p: memref<f32>, %q: memref<f8E4M3FN>) kernel {
    %x = memref.load %p[] : memref<f32>
    // expected-error @below {{cannot expand the cast of 'f32' to 'f8E4M3FN': only the rounding mode to_nearest_even is supported}}
    %0 = arith.truncf %x upward : f32 to f8E4M3FN
    memref.store %0, %q[] : memref<f8E4M3FN>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  gpu.func @observed(%p: memref<f32>) kernel {
    %x = memref.load %p[] : memref<f32>
    // expected-error @below {{'fpq.observe' op site 'x' has no scale yet}}
    %0 = fpq.observe %x site("x") format(f8E4M3FN) : f32
    memref.store %0, %p[] : memref<f32>
    gpu.return
  }
}

// -----

gpu.module @kernels {
  // expected-error @below {{'gpu.func' op takes 'memref<?xf32>' as argument 0, but a kernel gets a bare pointer}}
  gpu.func @sizes(%p: memref<?xf32>, %i: index) kernel {
    %x = memref.load %p[%i] : memref<?xf32>
    memref.store %x, %p[%i] : memref<?xf32>
    gpu.return
  }
}
