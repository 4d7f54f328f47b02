// RUN: fpq-opt %s --fpq-narrow-floats-to-rocdl=chip=gfx950 | FileCheck %s --check-prefixes=CHECK,OCP
// RUN: fpq-opt %s --fpq-narrow-floats-to-rocdl=chip=gfx1201 | FileCheck %s --check-prefixes=CHECK,OCP
// RUN: fpq-opt %s --fpq-narrow-floats-to-rocdl=chip=gfx942 | FileCheck %s --check-prefixes=CHECK,FNUZ
// RUN: fpq-opt %s --fpq-narrow-floats-to-rocdl=chip=gfx942 --fpq-expand-narrow-floats | FileCheck %s --check-prefix=EXPANDED
// RUN: not fpq-opt %s --fpq-narrow-floats-to-rocdl=chip=gfx90a 2>&1 | FileCheck %s --check-prefix=CHIP

// CHIP: Cannot find option named 'gfx90a'

// The format is that of the program: what a chip does not have is left, and
// expanded, but never becomes the like of it.

// CHECK-LABEL: func @formats(
// CHECK-SAME:    %[[X:.*]]: f32)
// OCP:           rocdl.cvt.pk.fp8.f32 %[[X]], %[[X]] -> %{{.*}}[false] : i32
// OCP:           rocdl.cvt.pk.bf8.f32 %[[X]], %[[X]] -> %{{.*}}[false] : i32
// OCP:           fpq.quantize {{.*}} -> f8E4M3FNUZ
// OCP:           fpq.quantize {{.*}} -> f8E5M2FNUZ
// FNUZ:          fpq.quantize {{.*}} -> f8E4M3FN
// FNUZ:          fpq.quantize {{.*}} -> f8E5M2
// FNUZ:          rocdl.cvt.pk.fp8.f32
// FNUZ:          rocdl.cvt.pk.bf8.f32
// EXPANDED-LABEL: func @formats(
// EXPANDED-NOT:    fpq.quantize
// EXPANDED:        return
func.func @formats(%x: f32) -> (f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ) {
  %one = arith.constant 1.0 : f32
  %0 = fpq.quantize %x, %one range<-1.0, 1.0> : f32, f32 -> f8E4M3FN
  %1 = fpq.quantize %x, %one range<-1.0, 1.0> : f32, f32 -> f8E5M2
  %2 = fpq.quantize %x, %one range<-1.0, 1.0> : f32, f32 -> f8E4M3FNUZ
  %3 = fpq.quantize %x, %one range<-1.0, 1.0> : f32, f32 -> f8E5M2FNUZ
  return %0, %1, %2, %3 : f8E4M3FN, f8E5M2, f8E4M3FNUZ, f8E5M2FNUZ
}

// Four elements make a word; a tail repeats the last one.

// CHECK-LABEL: func @tail(
// OCP:           %[[E2:.*]] = vector.extract %{{.*}}[2]
// OCP:           %[[E4:.*]] = vector.extract %{{.*}}[4]
// OCP:           %[[LOW:.*]] = rocdl.cvt.pk.fp8.f32 %{{.*}}, %{{.*}} -> %{{.*}}[false]
// OCP:           %[[WORD:.*]] = rocdl.cvt.pk.fp8.f32 %[[E2]], %{{.*}} -> %[[LOW]][true]
// OCP:           rocdl.cvt.pk.fp8.f32 %[[E4]], %[[E4]] -> %{{.*}}[false]
// OCP:           vector.bitcast %{{.*}} : vector<2xi32> to vector<8xi8>
// OCP:           vector.shuffle {{.*}} [0, 1, 2, 3, 4]
func.func @tail(%x: vector<5xf32>) -> vector<5xf8E4M3FN> {
  %one = arith.constant 1.0 : f32
  %0 = fpq.quantize %x, %one range<-1.0, 1.0> : vector<5xf32>, f32 -> vector<5xf8E4M3FN>
  return %0 : vector<5xf8E4M3FN>
}

// What may be too large is clamped, and NaN kept.

// CHECK-LABEL: func @clamp(
// OCP:           %[[MIN:.*]] = arith.constant -4.480000e+02 : f32
// OCP:           %[[ABOVE:.*]] = arith.maximumf %[[P:.*]], %[[MIN]]
// OCP:           %[[MAX:.*]] = arith.constant 4.480000e+02 : f32
// OCP:           %[[CLAMPED:.*]] = arith.minimumf %[[ABOVE]], %[[MAX]]
// OCP:           rocdl.cvt.pk.fp8.f32 %[[CLAMPED]]
// FNUZ:          arith.constant -2.400000e+02 : f32
// FNUZ:          %[[ABOVE:.*]] = arith.maxnumf %[[P:.*]], %{{.*}}
// FNUZ:          %[[CLAMPED:.*]] = arith.minnumf %[[ABOVE]], %{{.*}}
// FNUZ:          %[[NAN:.*]] = arith.cmpf uno, %[[P]], %[[P]]
// FNUZ:          %[[VALUE:.*]] = arith.select %[[NAN]], %[[P]], %[[CLAMPED]]
// FNUZ:          rocdl.cvt.pk.fp8.f32 %[[VALUE]]
func.func @clamp(%x: f32, %s: f32) -> (f8E4M3FN, f8E4M3FNUZ) {
  %0 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FN
  %1 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FNUZ
  return %0, %1 : f8E4M3FN, f8E4M3FNUZ
}

// CHECK-LABEL: func @extend(
// OCP:           rocdl.cvt.pk.f32.bf8 %{{.*}}[false] : vector<2xf32>
// OCP:           rocdl.cvt.pk.f32.bf8 %{{.*}}[true] : vector<2xf32>
// OCP:           vector.from_elements {{.*}} : vector<3xf32>
// FNUZ:          arith.extf {{.*}} : vector<3xf8E5M2> to vector<3xf32>
func.func @extend(%x: vector<3xf8E5M2>) -> vector<3xf32> {
  %0 = arith.extf %x : vector<3xf8E5M2> to vector<3xf32>
  return %0 : vector<3xf32>
}

gpu.module @kernels {
  // The mode register saturates what is finite but may be too large.

  // CHECK-LABEL: gpu.func @mode(
  // CHECK:         %[[REGISTER:.*]] = llvm.mlir.constant(1473 : i32)
  // CHECK:         %[[BIT:.*]] = llvm.mlir.constant(1 : i32)
  // CHECK:         llvm.call_intrinsic "llvm.amdgcn.s.setreg"(%[[REGISTER]], %[[BIT]])
  // CHECK-NOT:     setreg
  // CHECK-NOT:     arith.max
  // CHECK:         gpu.return
  gpu.func @mode(%x: vector<4xf32>, %q: memref<4xf8E5M2>, %z: memref<4xf8E5M2FNUZ>) kernel {
    %c0 = arith.constant 0 : index
    %one = arith.constant 1.0 : f32
    %0 = fpq.quantize %x, %one range<-1.0e6, 1.0e6> : vector<4xf32>, f32 -> vector<4xf8E5M2>
    %1 = fpq.quantize %x, %one range<-1.0e6, 1.0e6> : vector<4xf32>, f32 -> vector<4xf8E5M2FNUZ>
    vector.store %0, %q[%c0] : memref<4xf8E5M2>, vector<4xf8E5M2>
    vector.store %1, %z[%c0] : memref<4xf8E5M2FNUZ>, vector<4xf8E5M2FNUZ>
    gpu.return
  }

  // It would saturate f16 as well, and an infinity it does not.

  // CHECK-LABEL: gpu.func @f16(
  // CHECK-NOT:     setreg
  // OCP:           arith.maximumf
  // CHECK:         gpu.return
  gpu.func @f16(%x: vector<4xf16>, %q: memref<4xf8E4M3FN>) kernel {
    %c0 = arith.constant 0 : index
    %one = arith.constant 1.0 : f32
    %sum = arith.addf %x, %x : vector<4xf16>
    %0 = fpq.quantize %sum, %one range<-1000.0, 1000.0> : vector<4xf16>, f32 -> vector<4xf8E4M3FN>
    vector.store %0, %q[%c0] : memref<4xf8E4M3FN>, vector<4xf8E4M3FN>
    gpu.return
  }

  // CHECK-LABEL: gpu.func @unbounded(
  // CHECK-NOT:     setreg
  // OCP:           arith.maximumf
  // CHECK:         gpu.return
  gpu.func @unbounded(%x: vector<4xf32>, %q: memref<4xf8E4M3FN>) kernel {
    %c0 = arith.constant 0 : index
    %one = arith.constant 1.0 : f32
    %0 = fpq.quantize %x, %one : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
    vector.store %0, %q[%c0] : memref<4xf8E4M3FN>, vector<4xf8E4M3FN>
    gpu.return
  }

  // CHECK-LABEL: gpu.func @proven(
  // CHECK-NOT:     setreg
  // CHECK-NOT:     arith.max
  // CHECK:         gpu.return
  gpu.func @proven(%x: vector<4xf32>, %q: memref<4xf8E4M3FN>, %z: memref<4xf8E4M3FNUZ>) kernel {
    %c0 = arith.constant 0 : index
    %fn = arith.constant 448.0 : f32
    %fnuz = arith.constant 240.0 : f32
    %0 = fpq.quantize %x, %fn range<0.0, 1.0> : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
    %1 = fpq.quantize %x, %fnuz range<0.0, 1.0> : vector<4xf32>, f32 -> vector<4xf8E4M3FNUZ>
    vector.store %0, %q[%c0] : memref<4xf8E4M3FN>, vector<4xf8E4M3FN>
    vector.store %1, %z[%c0] : memref<4xf8E4M3FNUZ>, vector<4xf8E4M3FNUZ>
    gpu.return
  }
}
