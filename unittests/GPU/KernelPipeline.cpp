//===- KernelPipeline.cpp - fpq-to-nvvm and fpq-to-rocdl for tests --------===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelPipeline.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace fpq;

/// The element of `all` that is called `name`.
template <typename Chip, size_t count>
static std::optional<Chip> find(const Chip (&all)[count], StringRef name) {
  const Chip *found =
      llvm::find_if(all, [&](Chip chip) { return getName(chip) == name; });
  if (found == std::end(all))
    return std::nullopt;
  return *found;
}

void fpq::test::buildKernelPipeline(OpPassManager &manager, StringRef chip,
                                    KernelFormat format) {
  constexpr NVIDIAChip kNVIDIA[] = {NVIDIAChip::SM89, NVIDIAChip::SM90a,
                                    NVIDIAChip::SM100a, NVIDIAChip::SM120a};
  constexpr AMDChip kAMD[] = {AMDChip::GFX942, AMDChip::GFX950,
                              AMDChip::GFX1200, AMDChip::GFX1201};
  if (std::optional<NVIDIAChip> nvidia = find(kNVIDIA, chip)) {
    ToNVVMPipelineOptions options;
    options.chip = *nvidia;
    options.format = format;
    return buildToNVVMPipeline(manager, options);
  }
  ToROCDLPipelineOptions options;
  options.chip = *find(kAMD, chip);
  options.format = format;
  buildToROCDLPipeline(manager, options);
}
