// RUN: fpq-opt %s --fpq-narrow-floats-to-nvvm | FileCheck %s
// RUN: fpq-opt %s --fpq-narrow-floats-to-nvvm --fpq-expand-narrow-floats | FileCheck %s --check-prefix=EXPANDED

// The second element goes to the high byte, which is the first operand.

// CHECK-LABEL: func @quantize(
// CHECK-SAME:    %[[X:.*]]: vector<4xf32>, %[[S:.*]]: f32)
// CHECK:         %[[SCALES:.*]] = vector.broadcast %[[S]]
// CHECK:         %[[P:.*]] = arith.mulf %[[X]], %[[SCALES]]
// CHECK:         %[[P0:.*]] = vector.extract %[[P]][0]
// CHECK:         %[[P1:.*]] = vector.extract %[[P]][1]
// CHECK:         %[[P2:.*]] = vector.extract %[[P]][2]
// CHECK:         %[[P3:.*]] = vector.extract %[[P]][3]
// CHECK:         %[[LOW:.*]] = nvvm.convert.f32x2.to.f8x2 %[[P1]], %[[P0]] {rnd = #nvvm.fp_rnd_mode<rn>, sat = #nvvm.sat_mode<satfinite>} : i16(f8E4M3FN)
// CHECK:         %[[HIGH:.*]] = nvvm.convert.f32x2.to.f8x2 %[[P3]], %[[P2]]
// CHECK:         %[[WORDS:.*]] = vector.from_elements %[[LOW]], %[[HIGH]] : vector<2xi16>
// CHECK:         vector.bitcast %[[WORDS]] : vector<2xi16> to vector<4xi8>
func.func @quantize(%x: vector<4xf32>, %s: f32) -> vector<4xf8E4M3FN> {
  %0 = fpq.quantize %x, %s : vector<4xf32>, f32 -> vector<4xf8E4M3FN>
  return %0 : vector<4xf8E4M3FN>
}

// An odd tail is converted twice.

// CHECK-LABEL: func @tail(
// CHECK:         arith.extf %{{.*}} : vector<3xbf16> to vector<3xf32>
// CHECK:         %[[P2:.*]] = vector.extract %{{.*}}[2]
// CHECK:         nvvm.convert.f32x2.to.f8x2 {{.*}} : i16(f8E5M2)
// CHECK:         nvvm.convert.f32x2.to.f8x2 %[[P2]], %[[P2]]
// CHECK:         vector.shuffle %{{.*}} [0, 1, 2] : vector<4xi8>, vector<4xi8>
func.func @tail(%x: vector<3xbf16>, %s: f32) -> vector<3xf8E5M2> {
  %0 = fpq.quantize %x, %s : vector<3xbf16>, f32 -> vector<3xf8E5M2>
  return %0 : vector<3xf8E5M2>
}

// CHECK-LABEL: func @scalar(
// CHECK-SAME:    %[[Q:.*]]: f8E4M3FN, %[[S:.*]]: f32)
// CHECK:         %[[INVERSE:.*]] = arith.divf %{{.*}}, %[[S]]
// CHECK:         %[[PAIR:.*]] = nvvm.convert.f8x2.to.f16x2 %{{.*}} : vector<2xi8>(f8E4M3FN) -> vector<2xf16>
// CHECK:         %[[HALF:.*]] = vector.extract %[[PAIR]][0]
// CHECK:         %[[WIDE:.*]] = arith.extf %[[HALF]] : f16 to f32
// CHECK:         %[[Y:.*]] = arith.mulf %[[WIDE]], %[[INVERSE]]
// CHECK:         arith.truncf %[[Y]] : f32 to f16
func.func @scalar(%q: f8E4M3FN, %s: f32) -> f16 {
  %0 = fpq.dequantize %q, %s : f8E4M3FN, f32 -> f16
  return %0 : f16
}

// arith.truncf does not saturate, unless its flags say that nothing is too large.

// CHECK-LABEL: func @truncate(
// CHECK-SAME:    %[[X:.*]]: f32)
// CHECK:         nvvm.convert.f32x2.to.f8x2 %[[X]], %[[X]] {{.*}} : i16(f8E4M3FN)
// CHECK:         %[[OVERFLOWS:.*]] = arith.cmpi uge
// CHECK:         arith.select %[[OVERFLOWS]]
// CHECK:         nvvm.convert.f32x2.to.f8x2 %[[X]], %[[X]] {{.*}} : i16(f8E5M2)
// CHECK-NOT:     arith.select
// CHECK:         return
func.func @truncate(%x: f32) -> (f8E4M3FN, f8E5M2) {
  %0 = arith.truncf %x : f32 to f8E4M3FN
  %1 = arith.truncf %x fastmath<nnan,ninf> : f32 to f8E5M2
  return %0, %1 : f8E4M3FN, f8E5M2
}

// CHECK-LABEL: func @extend(
// CHECK:         vector.shape_cast %{{.*}} : vector<2x3xf8E5M2> to vector<6xf8E5M2>
// CHECK-COUNT-3: nvvm.convert.f8x2.to.f16x2 %{{.*}} : vector<2xi8>(f8E5M2) -> vector<2xf16>
// CHECK:         arith.extf %{{.*}} : vector<6xf16> to vector<6xf32>
// CHECK:         vector.shape_cast %{{.*}} : vector<6xf32> to vector<2x3xf32>
func.func @extend(%x: vector<2x3xf8E5M2>) -> vector<2x3xf32> {
  %0 = arith.extf %x : vector<2x3xf8E5M2> to vector<2x3xf32>
  return %0 : vector<2x3xf32>
}

// What the hardware does not have is expanded into integers: other formats, and
// what it would round twice.

// CHECK-LABEL: func @others(
// CHECK:         fpq.quantize {{.*}} -> f8E4M3FNUZ
// CHECK:         arith.truncf {{.*}} : f64 to f8E4M3FN
// EXPANDED-LABEL: func @others(
// EXPANDED-NOT:     fpq.
// EXPANDED-NOT:     arith.truncf {{.*}} to f8
// EXPANDED-NOT:     nvvm
// EXPANDED:         return
func.func @others(%x: f32, %d: f64, %s: f32) -> (f8E4M3FNUZ, f8E4M3FN) {
  %0 = fpq.quantize %x, %s : f32, f32 -> f8E4M3FNUZ
  %1 = arith.truncf %d : f64 to f8E4M3FN
  return %0, %1 : f8E4M3FNUZ, f8E4M3FN
}
