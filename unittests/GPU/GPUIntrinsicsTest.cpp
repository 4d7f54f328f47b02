//===- GPUIntrinsicsTest.cpp - conversions and AMD's lanes ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The simulated instructions against formulas written for the tests, and the
// conversions against the reference arithmetic of the ops.
//
//===----------------------------------------------------------------------===//

#include "SimulatorTest.h"
#include "fpq/IR/Numerics.h"
#include <cmath>

using namespace fpq;
using namespace fpq::test;
using namespace fpq::test::gpu;

namespace {

/// A kernel of `lanes` lanes: %x is the element of lane %tid, %r goes to its
/// place.
std::string makeKernel(bool isAMD, const std::string &body,
                       const std::string &globals) {
  std::string index =
      isAMD ? "@llvm.amdgcn.workitem.id.x" : "@llvm.nvvm.read.ptx.sreg.tid.x";
  return std::string(isAMD ? R"(
target datalayout = "e-m:e-p:64:64-p1:64:64-p2:32:32-p3:32:32-p4:64:64-p5:32:32-p6:32:32-p7:160:256:256:32-p8:128:128:128:48-p9:192:256:256:32-i64:64-v16:16-v24:32-v32:32-v48:64-v96:128-v192:256-v256:256-v512:512-v1024:1024-v2048:2048-n32:64-S32-A5-G1-ni:7:8:9"
target triple = "amdgcn-amd-amdhsa"
)"
                           : R"(
target triple = "nvptx64-nvidia-cuda"
)") + globals +
         "\ndeclare i32 " + index + "()\ndefine " +
         (isAMD ? "amdgpu_kernel" : "ptx_kernel") +
         " void @k(ptr addrspace(1) %in, ptr addrspace(1) %out) {\n%tid = call "
         "i32 " +
         index + R"(()
  %in.at = getelementptr i32, ptr addrspace(1) %in, i32 %tid
  %x = load i32, ptr addrspace(1) %in.at, align 4
)" + body +
         R"(
  %out.at = getelementptr i32, ptr addrspace(1) %out, i32 %tid
  store i32 %r, ptr addrspace(1) %out.at, align 4
  ret void
})";
}

class GPUIntrinsicsTest : public SimulatorTest {
protected:
  void useChip(llvm::StringRef chip) { device = GPUDevice::get(chip); }

  /// Results of `text` for any number of inputs, in blocks of 256.
  std::vector<uint32_t> map(const std::string &text,
                            const std::vector<uint32_t> &input) {
    std::vector<uint32_t> results;
    for (size_t at = 0; at < input.size(); at += 256) {
      size_t end = std::min(at + 256, input.size());
      std::vector<uint32_t> part(input.begin() + at, input.begin() + end);
      auto lanes = static_cast<unsigned>(part.size());
      part = run(text, part, lanes, {lanes, 1, 1});
      EXPECT_TRUE(errors.empty()) << errors.front();
      results.insert(results.end(), part.begin(), part.end());
    }
    return results;
  }
};

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//

/// Every code's value, the midpoints between neighbours, one step of f32 to
/// either side of those, what is too large, zero, infinity and NaN.
std::vector<uint32_t> makeBoundaries(const NarrowFormat &format) {
  std::vector<uint32_t> bits{0, 0x7F800000, 0x7FC00000, 0x7F7FFFFF, 1};
  float previous = 0;
  for (unsigned code = 1; code <= format.maxCode; ++code) {
    float value = decode(code, format);
    for (float center : {value, (value + previous) / 2})
      for (int step : {-1, 0, 1})
        bits.push_back(toBits(center) + step);
    previous = value;
  }
  for (float factor : {1.01f, 1.03125f, 1.0625f, 1.07f, 1.125f, 2.0f})
    bits.push_back(toBits(format.max * factor));
  size_t count = bits.size();
  for (size_t index = 0; index < count; ++index)
    bits.push_back(bits[index] | 0x80000000);
  return bits;
}

float toFloat(uint32_t bits) { return llvm::bit_cast<float>(bits); }

bool isNaNCode(const NarrowFormat &format, uint8_t code) {
  return std::isnan(decode(code, format));
}

TEST_F(GPUIntrinsicsTest, NVIDIAConversionsSaturateAndPackTheFirstHigh) {
  for (auto [name, format] :
       {std::pair("e4m3", "f8E4M3FN"), std::pair("e5m2", "f8E5M2")}) {
    SCOPED_TRACE(name);
    std::string to = "@llvm.nvvm.ff.to." + std::string(name) + "x2.rn";
    std::string from = "@llvm.nvvm." + std::string(name) + "x2.to.f16x2.rn";
    const NarrowFormat &narrow = getFormat(format);
    std::vector<uint32_t> inputs = makeBoundaries(narrow);
    std::vector<uint32_t> results =
        map(makeKernel(false,
                       "%f = bitcast i32 %x to float\n%q = call i16 " + to +
                           "(float 1.0, float %f)\n%r = zext i16 %q to i32",
                       "declare i16 " + to + "(float, float)"),
            inputs);
    for (auto [input, result] : llvm::zip_equal(inputs, results)) {
      uint8_t expected = quantize(llvm::APFloat(toFloat(input)), 1.0f, narrow)
                             .bitcastToAPInt()
                             .getZExtValue();
      EXPECT_EQ(result & 0xFF, expected) << toFloat(input);
      EXPECT_EQ(toFloat(toBits(decode(result >> 8, narrow))), 1.0f);
    }

    // All codes and back, two at once.
    std::vector<uint32_t> halves =
        map(makeKernel(false,
                       "%q = trunc i32 %x to i16\n%h = call <2 x half> " +
                           from + "(i16 %q)\n%r = bitcast <2 x half> %h to i32",
                       "declare <2 x half> " + from + "(i16)"),
            makeNumbers(256, 0x3C00));
    for (uint32_t code = 0; code < 256; ++code) {
      auto widen = [](uint32_t bits) {
        llvm::APFloat value(llvm::APFloat::IEEEhalf(), llvm::APInt(16, bits));
        bool losesInfo;
        value.convert(llvm::APFloat::IEEEsingle(),
                      llvm::APFloat::rmNearestTiesToEven, &losesInfo);
        return value.convertToFloat();
      };
      float low = widen(halves[code] & 0xFFFF);
      float expected = decode(code, narrow);
      EXPECT_TRUE(low == expected || (std::isnan(low) && std::isnan(expected)));
      EXPECT_EQ(widen(halves[code] >> 16), decode(0x3C, narrow));
    }
  }
}

// What is too large is NaN or infinity until the kernel sets FP16_OVFL; an
// infinity is never saturated.
TEST_F(GPUIntrinsicsTest, AMDConversionsSaturateIfTheModeSaysSo) {
  struct Case {
    const char *chip, *instruction, *format;
  };
  for (auto [chip, instruction, formatName] :
       {Case{"gfx950", "fp8", "f8E4M3FN"}, Case{"gfx950", "bf8", "f8E5M2"},
        Case{"gfx1200", "fp8", "f8E4M3FN"}, Case{"gfx942", "fp8", "f8E4M3FNUZ"},
        Case{"gfx942", "bf8", "f8E5M2FNUZ"}})
    for (bool saturates : {false, true}) {
      SCOPED_TRACE(std::string(chip) + " " + formatName);
      useChip(chip);
      const NarrowFormat &format = getFormat(formatName);
      std::string name = "@llvm.amdgcn.cvt.pk." + std::string(instruction);
      std::vector<uint32_t> inputs = makeBoundaries(format);
      std::vector<uint32_t> results = map(
          makeKernel(true,
                     std::string(saturates ? "call void "
                                             "@llvm.amdgcn.s.setreg(i32 1473, "
                                             "i32 1)\n"
                                           : "") +
                         "%f = bitcast i32 %x to float\n%r = call i32 " + name +
                         ".f32(float %f, float 1.0, i32 -1, i1 true)",
                     "declare i32 " + name +
                         ".f32(float, float, i32, i1)\n"
                         "declare void @llvm.amdgcn.s.setreg(i32, i32)"),
          inputs);
      for (auto [input, result] : llvm::zip_equal(inputs, results)) {
        EXPECT_EQ(result & 0xFFFF, 0xFFFFu);
        uint8_t code = result >> 16 & 0xFF;
        EXPECT_EQ(decode(result >> 24, format), 1.0f);
        float value = toFloat(input);
        uint8_t saturated = quantize(llvm::APFloat(value), 1.0f, format)
                                .bitcastToAPInt()
                                .getZExtValue();
        llvm::APFloat rounded(value);
        bool losesInfo;
        rounded.convert(*format.semantics, llvm::APFloat::rmNearestTiesToEven,
                        &losesInfo);
        bool overflows = !rounded.isFinite() && !std::isnan(value);
        if (!overflows || (saturates && std::isfinite(value)))
          EXPECT_EQ(code, saturated) << value;
        else if (format.hasInf)
          EXPECT_TRUE(std::isinf(decode(code, format))) << value;
        else
          EXPECT_TRUE(isNaNCode(format, code)) << value;
      }

      std::vector<uint32_t> wide = map(
          makeKernel(true,
                     "%v = call <2 x float> @llvm.amdgcn.cvt.pk.f32." +
                         std::string(instruction) +
                         "(i32 %x, i1 true)\n%e = extractelement <2 x float> "
                         "%v, i32 1\n%r = bitcast float %e to i32",
                     "declare <2 x float> @llvm.amdgcn.cvt.pk.f32." +
                         std::string(instruction) + "(i32, i1)"),
          {0x7E000000, 0x01FFFFFF, 0x80000000});
      const uint8_t codes[] = {0x7E, 0x01, 0x80};
      for (auto [index, code] : llvm::enumerate(codes)) {
        float expected = decode(code, format);
        EXPECT_TRUE(toFloat(wide[index]) == expected ||
                    (std::isnan(expected) && std::isnan(toFloat(wide[index]))));
      }
    }
}

TEST_F(GPUIntrinsicsTest, ApproximationsAreWithinTheirBounds) {
  struct Case {
    bool isAMD;
    const char *name;
    double (*exact)(double);
    double ulps;
  };
  auto exp2 = [](double x) { return std::exp2(x); };
  auto inverse = [](double x) { return 1 / x; };
  for (auto [isAMD, name, exact, ulps] :
       {Case{false, "@llvm.nvvm.ex2.approx.ftz.f32", exp2, 2},
        Case{false, "@llvm.nvvm.rcp.approx.ftz.f", inverse, 1},
        Case{true, "@llvm.amdgcn.exp2.f32", exp2, 1},
        Case{true, "@llvm.amdgcn.rcp.f32", inverse, 1}})
    for (bool perturbs : {false, true}) {
      SCOPED_TRACE(name);
      options.perturbs = perturbs;
      std::vector<uint32_t> inputs;
      for (int step = 1; step < 4000; ++step)
        inputs.push_back(toBits(-100.02f + 0.05f * step));
      std::vector<uint32_t> results =
          map(makeKernel(isAMD,
                         "%f = bitcast i32 %x to float\n%y = call float " +
                             std::string(name) +
                             "(float %f)\n%r = bitcast float %y to i32",
                         "declare float " + std::string(name) + "(float)"),
              inputs);
      unsigned numMoved = 0;
      for (auto [input, result] : llvm::zip_equal(inputs, results)) {
        double expected = exact(toFloat(input));
        double ulp = std::ldexp(1.0, std::ilogb(expected) - 23);
        double error = std::fabs(toFloat(result) - expected) / ulp;
        EXPECT_LE(error, ulps + 0.51) << toFloat(input);
        numMoved += error > 0.51;
      }
      EXPECT_EQ(numMoved > inputs.size() / 3, perturbs);
    }
}

TEST_F(GPUIntrinsicsTest, SubnormalNumbersAreFlushed) {
  std::vector<uint32_t> results =
      map(makeKernel(false,
                     "%f = bitcast i32 %x to float\n%y = call float "
                     "@llvm.nvvm.ex2.approx.ftz.f32(float %f)\n%r = bitcast "
                     "float %y to i32",
                     "declare float @llvm.nvvm.ex2.approx.ftz.f32(float)"),
          {toBits(-126.0f), toBits(-126.5f), toBits(-INFINITY), 0x7FC00000});
  EXPECT_EQ(results[0], toBits(0x1p-126f));
  EXPECT_EQ(results[1], 0u);
  EXPECT_EQ(results[2], 0u);
  EXPECT_TRUE(std::isnan(toFloat(results[3])));
}

//===----------------------------------------------------------------------===//
// AMD's lanes
//===----------------------------------------------------------------------===//

struct MoveCase {
  const char *call, *declaration;
  /// What lane `l` of a wave gets, where lane i has 100 + i.
  int (*expected)(int l);
};

const MoveCase kMoves[] = {
    {"%b = sub i32 252, %at\n"
     "%r = call i32 @llvm.amdgcn.ds.bpermute(i32 %b, i32 %x)",
     "declare i32 @llvm.amdgcn.ds.bpermute(i32, i32)",
     [](int l) { return 100 + 63 - l; }},
    // xor 16, in halves of 32
    {"%r = call i32 @llvm.amdgcn.ds.swizzle(i32 %x, i32 16415)",
     "declare i32 @llvm.amdgcn.ds.swizzle(i32, i32)",
     [](int l) { return 100 + (l ^ 16); }},
    // quads in reverse
    {"%r = call i32 @llvm.amdgcn.ds.swizzle(i32 %x, i32 32795)",
     "declare i32 @llvm.amdgcn.ds.swizzle(i32, i32)",
     [](int l) { return 100 + (l ^ 3); }},
    {"%p = call {i32, i32} @llvm.amdgcn.permlane32.swap(i32 %x, i32 %x, i1 "
     "false, i1 false)\n%r = extractvalue {i32, i32} %p, 0",
     "declare {i32, i32} @llvm.amdgcn.permlane32.swap(i32, i32, i1, i1)",
     [](int l) { return 100 + l % 32; }},
    {"%p = call {i32, i32} @llvm.amdgcn.permlane16.swap(i32 %x, i32 %x, i1 "
     "false, i1 false)\n%r = extractvalue {i32, i32} %p, 1",
     "declare {i32, i32} @llvm.amdgcn.permlane16.swap(i32, i32, i1, i1)",
     [](int l) { return 100 + (l | 16); }},
    {"%r = call i32 @llvm.amdgcn.permlanex16.i32(i32 0, i32 %x, i32 "
     "1985229328, i32 -19088744, i1 false, i1 false)",
     "declare i32 @llvm.amdgcn.permlanex16.i32(i32, i32, i32, i32, i1, i1)",
     [](int l) { return 100 + (l ^ 16); }},
    {"%r = call i32 @llvm.amdgcn.permlane64.i32(i32 %x)",
     "declare i32 @llvm.amdgcn.permlane64.i32(i32)",
     [](int l) { return 100 + (l ^ 32); }},
    // row_shr:1, the first of a row keeps the old value
    {"%r = call i32 @llvm.amdgcn.update.dpp.i32(i32 7, i32 %x, i32 273, i32 "
     "15, "
     "i32 15, i1 false)",
     "declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32, i32, i32, i1)",
     [](int l) { return l % 16 ? 100 + l - 1 : 7; }},
    // row_shl:4 into the first bank of odd rows, zero from outside
    {"%r = call i32 @llvm.amdgcn.update.dpp.i32(i32 7, i32 %x, i32 268, i32 "
     "10, "
     "i32 3, i1 true)",
     "declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32, i32, i32, i1)",
     [](int l) {
       bool isWritten = l / 16 % 2 && l % 16 < 8;
       return !isWritten ? 7 : l % 16 < 4 ? 100 + l + 12 : 0;
     }},
    // quad_perm:[1,0,3,2], row_ror:8, row_mirror, row_bcast:15
    {"%r = call i32 @llvm.amdgcn.update.dpp.i32(i32 7, i32 %x, i32 177, i32 "
     "15, "
     "i32 15, i1 false)",
     "declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32, i32, i32, i1)",
     [](int l) { return 100 + (l ^ 1); }},
    {"%r = call i32 @llvm.amdgcn.update.dpp.i32(i32 7, i32 %x, i32 296, i32 "
     "15, "
     "i32 15, i1 false)",
     "declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32, i32, i32, i1)",
     [](int l) { return 100 + (l ^ 8); }},
    {"%r = call i32 @llvm.amdgcn.update.dpp.i32(i32 7, i32 %x, i32 320, i32 "
     "15, "
     "i32 15, i1 false)",
     "declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32, i32, i32, i1)",
     [](int l) { return 100 + (l ^ 15); }},
    {"%r = call i32 @llvm.amdgcn.update.dpp.i32(i32 7, i32 %x, i32 322, i32 "
     "15, "
     "i32 15, i1 false)",
     "declare i32 @llvm.amdgcn.update.dpp.i32(i32, i32, i32, i32, i32, i1)",
     [](int l) { return l < 16 ? 7 : 100 + l / 16 * 16 - 1; }},
    {"%r = call i32 @llvm.amdgcn.readfirstlane.i32(i32 %x)",
     "declare i32 @llvm.amdgcn.readfirstlane.i32(i32)",
     [](int) { return 100; }},
    {"%low = call i32 @llvm.amdgcn.mbcnt.lo(i32 -1, i32 0)\n"
     "%r = call i32 @llvm.amdgcn.mbcnt.hi(i32 -1, i32 %low)",
     "declare i32 @llvm.amdgcn.mbcnt.lo(i32, i32)\n"
     "declare i32 @llvm.amdgcn.mbcnt.hi(i32, i32)",
     [](int l) { return l; }},
};

TEST_F(GPUIntrinsicsTest, AMDMovesReadTheLaneThatTheISASays) {
  useChip("gfx950");
  for (const MoveCase &move : kMoves) {
    SCOPED_TRACE(move.call);
    std::vector<uint32_t> results = runAlways(
        makeKernel(true, "%at = mul i32 %tid, 4\n" + std::string(move.call),
                   move.declaration),
        makeNumbers(64, 100));
    for (int lane = 0; lane < 64; ++lane)
      EXPECT_EQ(static_cast<int>(results[lane]), move.expected(lane))
          << "lane " << lane;
  }
}

/// Reverses 64 elements through workgroup memory, whose address goes through a
/// private variable and casts of the address space.
std::string makeSplitReversal(const std::string &first,
                              const std::string &second) {
  return makeKernel(true,
                    R"(
      %slot = alloca ptr, align 8, addrspace(5)
      store ptr addrspacecast (ptr addrspace(3) @s to ptr), ptr addrspace(5) %slot
      %at = getelementptr [64 x i32], ptr addrspace(3) @s, i32 0, i32 %tid
      store i32 %x, ptr addrspace(3) %at, align 4
      )" + first + "\n" +
                        second + R"(
      %base = load ptr, ptr addrspace(5) %slot
      %other = sub i32 63, %tid
      %from = getelementptr i32, ptr %base, i32 %other
      %r = load i32, ptr %from, align 4)",
                    R"(
      @s = internal addrspace(3) global [64 x i32] undef
      declare void @llvm.amdgcn.s.barrier.signal(i32)
      declare void @llvm.amdgcn.s.barrier.wait(i16))");
}

TEST_F(GPUIntrinsicsTest, SplitBarriersOrderMemory) {
  useChip("gfx1201");
  const char *signal = "call void @llvm.amdgcn.s.barrier.signal(i32 -1)";
  const char *wait = "call void @llvm.amdgcn.s.barrier.wait(i16 -1)";
  std::vector<uint32_t> results =
      runAlways(makeSplitReversal(signal, wait), makeNumbers(64));
  for (uint32_t lane = 0; lane < 64; ++lane)
    EXPECT_EQ(results[lane], 63 - lane);
  expectFailure(makeSplitReversal(signal, ""), "unordered with an access",
                {64, 1, 1});
  expectFailure(makeSplitReversal("", wait),
                "waits for the block's barrier without a signal", {64, 1, 1});
}

} // namespace
