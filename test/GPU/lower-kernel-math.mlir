// RUN: fpq-opt %s --fpq-lower-kernel-math | FileCheck %s --check-prefixes=CHECK,NVIDIA
// RUN: fpq-opt %s --fpq-lower-kernel-math=vendor=amd | FileCheck %s --check-prefixes=CHECK,AMD

// CHECK-LABEL: func @approximations(
// CHECK-SAME:    %[[X:.*]]: f32, %[[V:.*]]: vector<2xf32>)
// NVIDIA:        llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz.f"(%[[X]]) : (f32) -> f32
// AMD:           llvm.call_intrinsic "llvm.amdgcn.exp2"(%[[X]]) : (f32) -> f32
// CHECK:         %[[V0:.*]] = vector.extract %[[V]][0]
// NVIDIA:        %[[R0:.*]] = llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"(%[[V0]])
// AMD:           %[[R0:.*]] = llvm.call_intrinsic "llvm.amdgcn.rcp"(%[[V0]])
// CHECK:         %[[V1:.*]] = vector.extract %[[V]][1]
// CHECK:         %[[R1:.*]] = llvm.call_intrinsic {{.*}}(%[[V1]])
// CHECK:         vector.from_elements %[[R0]], %[[R1]] : vector<2xf32>
func.func @approximations(%x: f32, %v: vector<2xf32>) -> (f32, vector<2xf32>) {
  %ones = arith.constant dense<1.0> : vector<2xf32>
  %0 = math.exp2 %x fastmath<afn> : f32
  %1 = arith.divf %ones, %v fastmath<arcp,afn> : vector<2xf32>
  return %0, %1 : f32, vector<2xf32>
}

// What has to be exact, or is of another type, stays.

// CHECK-LABEL: func @exact(
// CHECK:         math.exp2
// CHECK:         math.exp2
// CHECK:         arith.divf
// CHECK:         arith.divf
// CHECK:         math.sin
// CHECK:         math.exp {{.*}} : f64
func.func @exact(%x: f32, %h: f16, %d: f64) -> (f32, f16, f32, f32, f32, f64) {
  %one = arith.constant 1.0 : f32
  %0 = math.exp2 %x : f32
  %1 = math.exp2 %h fastmath<afn> : f16
  %2 = arith.divf %one, %x fastmath<arcp> : f32
  %3 = arith.divf %x, %x fastmath<arcp,afn> : f32
  %4 = math.sin %x fastmath<afn> : f32
  %5 = math.exp %d : f64
  return %0, %1, %2, %3, %4, %5 : f32, f16, f32, f32, f32, f64
}

// CHECK-LABEL: func @intrinsics(
// CHECK-SAME:    %[[X:.*]]: f32, %[[V:.*]]: vector<4xf64>)
// CHECK:         llvm.call_intrinsic "llvm.maxnum"(%[[X]], %[[X]])
// CHECK:         llvm.call_intrinsic "llvm.minnum"(%[[X]], %[[X]])
// CHECK:         llvm.call_intrinsic "llvm.fabs"(%[[X]]) : (f32) -> f32
// CHECK:         llvm.call_intrinsic "llvm.ceil"
// CHECK:         llvm.call_intrinsic "llvm.copysign"(%[[X]], %[[X]])
// CHECK:         llvm.call_intrinsic "llvm.floor"
// CHECK:         llvm.call_intrinsic "llvm.fma"(%[[X]], %[[X]], %[[X]])
// CHECK:         llvm.call_intrinsic "llvm.roundeven"
// CHECK:         llvm.call_intrinsic "llvm.round"
// CHECK:         llvm.call_intrinsic "llvm.trunc"
// CHECK:         llvm.call_intrinsic "llvm.sqrt"(%[[V]]) : (vector<4xf64>) -> vector<4xf64>
// CHECK:         %[[ROOT:.*]] = llvm.call_intrinsic "llvm.sqrt"(%[[X]])
// CHECK:         arith.divf %{{.*}}, %[[ROOT]] : f32
func.func @intrinsics(%x: f32, %v: vector<4xf64>) -> (f32, vector<4xf64>, f32) {
  %10 = arith.maxnumf %x, %x : f32
  %11 = arith.minnumf %x, %x : f32
  %0 = math.absf %x : f32
  %1 = math.ceil %x : f32
  %2 = math.copysign %x, %x : f32
  %3 = math.floor %x : f32
  %4 = math.fma %x, %x, %x : f32
  %5 = math.roundeven %x : f32
  %6 = math.round %x : f32
  %7 = math.trunc %x : f32
  %8 = math.sqrt %v : vector<4xf64>
  %9 = math.rsqrt %x : f32
  return %0, %8, %9 : f32, vector<4xf64>, f32
}

// Polynomials are in vector code.

// CHECK-LABEL: func @polynomials(
// CHECK-SAME:    %[[X:.*]]: f32, %[[V:.*]]: vector<4xf32>)
// CHECK:         %[[ONE:.*]] = vector.from_elements %[[X]] : vector<1xf32>
// CHECK:         %[[ERF:.*]] = math.erf %[[ONE]] : vector<1xf32>
// CHECK:         vector.extract %[[ERF]][0]
// CHECK:         math.tanh %[[V]] : vector<4xf32>
func.func @polynomials(%x: f32, %v: vector<4xf32>) -> (f32, vector<4xf32>) {
  %0 = math.erf %x : f32
  %1 = math.tanh %v : vector<4xf32>
  return %0, %1 : f32, vector<4xf32>
}
