// RUN: fpq-opt %s --verify-diagnostics --fpq-verify-kernels

gpu.module @kernels {
  // expected-error @below {{'gpu.func' op takes 'memref<?xf8E4M3FN>' as argument 1, but a kernel gets a bare pointer: let it take 'memref<f8E4M3FN>' and sizes, for memref.reinterpret_cast}}
  gpu.func @dynamic(%x: memref<f32>, %y: memref<?xf8E4M3FN>) kernel {
    gpu.return
  }
  // expected-error @below {{'gpu.func' op takes 'memref<4xf32, strided<[2]>>' as argument 0}}
  gpu.func @strided(%x: memref<4xf32, strided<[2]>>) kernel {
    gpu.return
  }
  // expected-error @below {{'gpu.func' op takes 'memref<*xf32>' as argument 0}}
  gpu.func @unranked(%x: memref<*xf32>) kernel {
    gpu.return
  }

  gpu.func @scalable(%x: memref<4xf32>, %i: index) kernel {
    // expected-error @below {{'vector.load' op has a scalable vector, which GPUs have none of}}
    %0 = vector.load %x[%i] : memref<4xf32>, vector<[4]xf32>
    // expected-error @below {{'vector.store' op has a scalable vector}}
    vector.store %0, %x[%i] : memref<4xf32>, vector<[4]xf32>
    gpu.return
  }

  gpu.func @accepted(%x: memref<f32>, %y: memref<4xf8E4M3FN>, %n: index) kernel {
    gpu.return
  }
  // What is no kernel takes memrefs as they are.
  gpu.func @callee(%x: memref<?xf32>) {
    gpu.return
  }
}

// A CPU may have scalable vectors.
func.func @host(%x: memref<?xf32>, %v: vector<[4]xf32>) -> vector<[4]xf32> {
  %0 = arith.negf %v : vector<[4]xf32>
  return %0 : vector<[4]xf32>
}
