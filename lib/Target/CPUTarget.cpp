//===- CPUTarget.cpp - the processor that code is made for ----------------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "fpq/Target/CPUTarget.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/IR/DataLayout.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

using namespace fpq;

/// `features` without those that `subtarget` has, or lacks, by itself.
static llvm::SmallVector<std::string>
getDifference(const llvm::MCSubtargetInfo &subtarget,
              llvm::ArrayRef<std::string> features) {
  llvm::SmallVector<std::string> different;
  for (const std::string &feature : features)
    if (!subtarget.checkFeatures(feature))
      different.push_back(feature);
  return different;
}

static std::vector<std::string> getHostFeatures() {
  std::vector<std::string> features;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    features.push_back((feature.second ? "+" : "-") + feature.first().str());
  llvm::sort(features);
  return features;
}

/// Fills in what the lowering wants to know.
static void describe(CPUTarget &target, const llvm::Triple &triple,
                     const llvm::MCSubtargetInfo &subtarget) {
  bool prefersNarrower = false;
  if (triple.isX86()) {
    bool hasAVX512 = subtarget.checkFeatures("+avx512f,+avx512vl,+avx512bw");
    if (hasAVX512)
      target.vectorWidth = 512;
    else if (subtarget.checkFeatures("+avx"))
      target.vectorWidth = 256;
    prefersNarrower = subtarget.checkFeatures("+prefer-256-bit");
    target.hasFMA = subtarget.checkFeatures("+fma");
    target.hasMaskedMemory = hasAVX512;
    target.hasVectorMultiply = subtarget.checkFeatures("+sse4.1");
    target.hasF16Extension = subtarget.checkFeatures("+f16c");
  } else if (triple.isAArch64()) {
    bool hasNeon = subtarget.checkFeatures("+neon");
    target.hasFMA = target.hasF16Extension = hasNeon;
    target.hasVectorMultiply = hasNeon && triple.isLittleEndian();
  }
  if (target.preferVectorWidth)
    target.vectorWidth = std::min(target.vectorWidth, target.preferVectorWidth);
  else if (prefersNarrower)
    target.vectorWidth = std::min(target.vectorWidth, 256u);
}

void fpq::initializeTargets() {
  static const bool initialized = [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargets();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllAsmPrinters();
    return true;
  }();
  (void)initialized;
}

llvm::Expected<CPUTarget> CPUTarget::get(const CPUTargetOptions &options) {
  auto fail = [](const llvm::Twine &message) {
    return llvm::createStringError(message);
  };
  initializeTargets();
  if (options.preferVectorWidth &&
      (options.preferVectorWidth < 64 ||
       !llvm::isPowerOf2_32(options.preferVectorWidth)))
    return fail("prefer-vector-width is 0 or a power of two from 64 bits on, "
                "got " +
                llvm::Twine(options.preferVectorWidth));
  llvm::Triple host(llvm::sys::getProcessTriple());
  llvm::Triple triple(
      options.triple.empty()
          ? host
          : llvm::Triple(llvm::Triple::normalize(options.triple)));
  std::string error;
  const llvm::Target *llvmTarget =
      llvm::TargetRegistry::lookupTarget(triple, error);
  if (!llvmTarget)
    return fail("target triple '" + options.triple + "': " + error);

  CPUTarget target;
  target.triple = triple.str();
  target.preferVectorWidth = options.preferVectorWidth;
  bool isNative = options.cpu == "native" ||
                  (options.cpu.empty() && triple.getArch() == host.getArch() &&
                   options.triple.empty());
  if (options.cpu == "native" && triple.getArch() != host.getArch())
    return fail("target cpu 'native' is the host's, a " + host.getArchName() +
                ", which is none of '" + options.triple + "'");
  target.cpu = isNative ? llvm::sys::getHostCPUName().str() : options.cpu;
  if (target.cpu.empty())
    target.cpu =
        triple.getArch() == llvm::Triple::x86_64 ? "x86-64" : "generic";

  std::unique_ptr<llvm::MCSubtargetInfo> subtarget(
      llvmTarget->createMCSubtargetInfo(triple, /*CPU=*/"", /*Features=*/""));
  if (!subtarget->isCPUStringValid(target.cpu))
    return fail("target cpu '" + target.cpu + "' is none of LLVM's for " +
                triple.getArchName() + "; llc -march=" + triple.getArchName() +
                " -mcpu=help lists them");

  std::vector<std::string> wanted;
  if (isNative)
    wanted = getHostFeatures();
  llvm::SmallVector<llvm::StringRef> given;
  llvm::StringRef(options.features).split(given, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef feature : given) {
    bool isKnown =
        feature.size() > 1 && (feature[0] == '+' || feature[0] == '-') &&
        llvm::any_of(subtarget->getAllProcessorFeatures(), [&](auto &known) {
          return feature.drop_front() == known.Key;
        });
    if (!isKnown)
      return fail("target feature '" + feature +
                  "' is not a '+' or '-' and a feature that LLVM has for " +
                  triple.getArchName());
    wanted.push_back(feature.str());
  }
  subtarget.reset(llvmTarget->createMCSubtargetInfo(triple, target.cpu, ""));
  target.features = getDifference(*subtarget, wanted);
  subtarget.reset(llvmTarget->createMCSubtargetInfo(
      triple, target.cpu, llvm::join(target.features, ",")));
  std::unique_ptr<llvm::TargetMachine> machine(
      llvmTarget->createTargetMachine(triple, target.cpu, "", {}, {}));
  target.dataLayout = machine->createDataLayout().getStringRepresentation();
  describe(target, triple, *subtarget);
  return target;
}
