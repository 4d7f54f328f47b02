//===- Pipelines.h - fpq pipelines ------------------------------*- C++ -*-===//
//
// Part of fpq, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef FPQ_PIPELINES_PIPELINES_H
#define FPQ_PIPELINES_PIPELINES_H

#include "fpq/Conversion/NarrowFloatsToROCDL.h"
#include "mlir/Pass/PassOptions.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace fpq {

/// Who runs the rows of a softmax.
enum class Threads { None, OMP };

/// Options about the code for the CPU that every pipeline has.
template <typename T>
struct HostPipelineOptions : public mlir::PassPipelineOptions<T> {
  template <typename DataType>
  using Option =
      typename mlir::PassPipelineOptions<T>::template Option<DataType>;

  Option<bool> checkRanges{
      *this, "check-ranges",
      llvm::cl::desc("Abort where a value is outside of its proven range"),
      llvm::cl::init(false)};
  Option<std::string> targetTriple{
      *this, "target-triple",
      llvm::cl::desc("The triple to make code for; the host's if empty")};
  Option<std::string> targetCPU{
      *this, "target-cpu",
      llvm::cl::desc("The processor, as llc's -mcpu takes it; the host if "
                     "empty, any of the architecture under a triple")};
  Option<std::string> targetFeatures{
      *this, "target-features",
      llvm::cl::desc("Features of the processor, as llc's -mattr takes them")};
  Option<unsigned> preferVectorWidth{
      *this, "prefer-vector-width",
      llvm::cl::desc("The widest vectors to use, in bits; 0 for the widest "
                     "there are"),
      llvm::cl::init(0)};
  Option<bool> vectorizeSoftmax{
      *this, "vectorize-softmax",
      llvm::cl::desc("Compute softmax and the elementwise ops around it row by "
                     "row in vectors"),
      llvm::cl::init(true)};
  Option<bool> exactScale{
      *this, "exact-scale",
      llvm::cl::desc("Divide each element of a softmax, then multiply by the "
                     "scale, instead of dividing once a row"),
      llvm::cl::init(false)};
  Option<bool> approximateExp{
      *this, "approximate-exp",
      llvm::cl::desc("Let the exp of a softmax that is quantized be as inexact "
                     "as the result allows"),
      llvm::cl::init(false)};
  Option<Threads> threads{
      *this, "threads",
      llvm::cl::desc("What runs loops with enough work in parallel"),
      llvm::cl::init(Threads::None),
      llvm::cl::values(clEnumValN(Threads::None, "none", "nothing"),
                       clEnumValN(Threads::OMP, "omp",
                                  "OpenMP, whose runtime has to be linked"))};
};

/// Options of `--fpq-to-llvm`.
struct ToLLVMPipelineOptions
    : public HostPipelineOptions<ToLLVMPipelineOptions> {};

/// A parser of an enumeration that says what it accepts.
template <typename T> struct ListingParser : public llvm::cl::parser<T> {
  using llvm::cl::parser<T>::parser;

  bool parse(llvm::cl::Option &option, llvm::StringRef name,
             llvm::StringRef argument, T &value) {
    std::string accepted;
    for (auto &known : this->Values) {
      if (known.Name == argument) {
        value = known.V.getValue();
        return false;
      }
      accepted += (accepted.empty() ? "" : ", ") + known.Name.str();
    }
    return option.error(
        "'" + argument + "' is not accepted; these are: " + accepted, name);
  }
};

/// The GPUs that kernels are made for.
enum class NVIDIAChip { SM89, SM90a, SM100a, SM120a };

llvm::StringRef getName(NVIDIAChip chip);

/// What becomes of kernels: LLVM bitcode, assembly, an object, or an object and
/// assembly.
enum class KernelFormat { LLVM, ISA, Bin, Fatbin };

llvm::StringRef getName(KernelFormat format);

inline llvm::raw_ostream &operator<<(llvm::raw_ostream &os, NVIDIAChip chip) {
  return os << getName(chip);
}
inline llvm::raw_ostream &operator<<(llvm::raw_ostream &os, AMDChip chip) {
  return os << getName(chip);
}
inline llvm::raw_ostream &operator<<(llvm::raw_ostream &os,
                                     KernelFormat format) {
  return os << getName(format);
}

/// Options about kernels that the pipelines to GPUs have beside those.
template <typename T>
struct KernelPipelineOptions : public HostPipelineOptions<T> {
  typename mlir::PassPipelineOptions<T>::template Option<unsigned>
      threadsPerRow{
          *this, "threads-per-row",
          llvm::cl::desc("Threads that share a row of a softmax along the last "
                         "dimension, a power of two; 0 chooses by the length "
                         "of the rows"),
          llvm::cl::init(0)};
};

/// Options of `--fpq-to-nvvm`.
struct ToNVVMPipelineOptions
    : public KernelPipelineOptions<ToNVVMPipelineOptions> {
  mlir::detail::PassOptions::Option<NVIDIAChip, ListingParser<NVIDIAChip>> chip{
      *this, "chip", llvm::cl::desc("The GPU to make kernels for"),
      llvm::cl::init(NVIDIAChip::SM90a),
      llvm::cl::values(
          clEnumValN(NVIDIAChip::SM89, "sm_89", "Ada: L4, RTX 40"),
          clEnumValN(NVIDIAChip::SM90a, "sm_90a", "Hopper: H100, H200"),
          clEnumValN(NVIDIAChip::SM100a, "sm_100a", "Blackwell: B100, B200"),
          clEnumValN(NVIDIAChip::SM120a, "sm_120a", "Blackwell: RTX 50"))};
  mlir::detail::PassOptions::Option<KernelFormat, ListingParser<KernelFormat>>
      format{*this, "format", llvm::cl::desc("What becomes of the kernels"),
             llvm::cl::init(KernelFormat::ISA),
             llvm::cl::values(
                 clEnumValN(KernelFormat::LLVM, "llvm", "LLVM bitcode"),
                 clEnumValN(KernelFormat::ISA, "isa", "PTX"),
                 clEnumValN(KernelFormat::Bin, "bin",
                            "a cubin; needs ptxas, from PATH or CUDA_HOME"),
                 clEnumValN(KernelFormat::Fatbin, "fatbin",
                            "cubin and PTX; needs fatbinary, too"))};
};

/// Options of `--fpq-to-rocdl`.
struct ToROCDLPipelineOptions
    : public KernelPipelineOptions<ToROCDLPipelineOptions> {
  mlir::detail::PassOptions::Option<AMDChip, ListingParser<AMDChip>> chip{
      *this, "chip", llvm::cl::desc("The GPU to make kernels for"),
      llvm::cl::init(AMDChip::GFX942),
      llvm::cl::values(clEnumValN(AMDChip::GFX942, "gfx942", "MI300"),
                       clEnumValN(AMDChip::GFX950, "gfx950", "MI350"),
                       clEnumValN(AMDChip::GFX1200, "gfx1200", "RX 9060"),
                       clEnumValN(AMDChip::GFX1201, "gfx1201", "RX 9070"))};
  mlir::detail::PassOptions::Option<KernelFormat, ListingParser<KernelFormat>>
      format{*this, "format", llvm::cl::desc("What becomes of the kernels"),
             llvm::cl::init(KernelFormat::ISA),
             llvm::cl::values(
                 clEnumValN(KernelFormat::LLVM, "llvm", "LLVM bitcode"),
                 clEnumValN(KernelFormat::ISA, "isa", "assembly"),
                 clEnumValN(KernelFormat::Bin, "bin",
                            "a code object; needs ld.lld"))};
};

/// Options of `--fpq-quantize`: those of its passes that choose what is
/// quantized and how.
struct QuantizePipelineOptions
    : public mlir::PassPipelineOptions<QuantizePipelineOptions> {
  Option<std::string> stats{
      *this, "stats",
      llvm::cl::desc("File of statistics, as fpq-calibrate writes it, for the "
                     "sites whose range is not proven")};
  Option<std::string> format{*this, "format",
                             llvm::cl::desc("Narrow float type to quantize to"),
                             llvm::cl::init("f8E4M3FN")};
  Option<std::string> weightFormat{
      *this, "weight-format",
      llvm::cl::desc("Narrow float type of the weights; format if empty")};
  Option<std::string> scalePolicy{*this, "scale-policy",
                                  llvm::cl::desc("fp-max, pow2 or a number"),
                                  llvm::cl::init("fp-max")};
  Option<std::string> calibrationMethod{
      *this, "calibration-method",
      llvm::cl::desc("What a range is in a histogram: max, percentile, mse or "
                     "entropy"),
      llvm::cl::init("max")};
  Option<double> percentile{
      *this, "percentile",
      llvm::cl::desc("Share of the values, in percent, for "
                     "calibration-method=percentile"),
      llvm::cl::init(99.99)};
  Option<double> maxBound{
      *this, "max-bound",
      llvm::cl::desc("Largest proven bound that is worth a scale; sites with a "
                     "larger one are left to calibration"),
      llvm::cl::init(16.0)};
  ListOption<std::string> ops{
      *this, "ops",
      llvm::cl::desc("softmax, matmul, conv or full op names; the first three "
                     "if empty")};
  ListOption<std::string> include{
      *this, "include",
      llvm::cl::desc("Globs of the site names to quantize; all if empty")};
  ListOption<std::string> exclude{
      *this, "exclude",
      llvm::cl::desc("Globs of the site names not to quantize")};
  Option<bool> allowMissing{
      *this, "allow-missing",
      llvm::cl::desc("Leave a site that the file does not know in float, and "
                     "warn"),
      llvm::cl::init(false)};
  Option<bool> fuseMatmul{
      *this, "fuse-matmul",
      llvm::cl::desc("Multiply narrow operands and rescale the result"),
      llvm::cl::init(true)};
};

/// `--fpq-quantize`: from linalg on tensors in float to the same with
/// quantized softmax results, operands and weights: fpq-raise-softmax,
/// fpq-insert-observers, fpq-quantize-weights, fpq-fold-softmax-observers,
/// fpq-fold-bounded-observers, fpq-apply-calibration, fpq-fuse-matmul. Sites
/// that are marked already are decided too. A site that neither a proof nor
/// the statistics give a scale is an error.
void buildQuantizePipeline(mlir::OpPassManager &manager,
                           const QuantizePipelineOptions &options = {});

/// `--fpq-to-llvm`: from linalg on tensors, with fpq.quantize and
/// fpq.dequantize, to the LLVM dialect for a CPU.
///
/// Functions keep the calling convention of `convert-func-to-llvm`;
/// `llvm.emit_c_interface` is honoured. Tensors become memrefs with the
/// identity layout and a narrow float is a byte in memory. The buffers of
/// arguments are not written, and a returned buffer is a new one that belongs
/// to the caller, who frees it. An unresolved fpq.observe is an error.
void buildToLLVMPipeline(mlir::OpPassManager &manager,
                         const ToLLVMPipelineOptions &options = {});

/// `--fpq-to-nvvm`: from linalg on tensors, with fpq.quantize and
/// fpq.dequantize, to kernels for an NVIDIA GPU, in gpu.binary ops, and to the
/// LLVM dialect for the CPU that launches them. A gpu.module that is there
/// already is lowered in the same way. Functions are as `--fpq-to-llvm` has
/// them.
void buildToNVVMPipeline(mlir::OpPassManager &manager,
                         const ToNVVMPipelineOptions &options = {});

/// The same with kernels for an AMD GPU.
void buildToROCDLPipeline(mlir::OpPassManager &manager,
                          const ToROCDLPipelineOptions &options = {});

/// Registers every pipeline with the global registry.
void registerFPQPipelines();

} // namespace fpq

#endif // FPQ_PIPELINES_PIPELINES_H
