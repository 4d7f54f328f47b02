// Compiles if CudaDriver.h has the values, sizes, offsets and symbols of
// cuda.h.

#include "CudaDriver.h"
#include <cstddef>
#include <cuda.h>
#include <type_traits>

namespace own = fpq::cuda;

// A type of CudaDriver.h and the one that stands for it.
template <typename T> struct Counterpart {
  using type = T;
};
template <typename T> struct Counterpart<T *> {
  using type = typename Counterpart<T>::type *;
};
template <typename T> struct Counterpart<const T> {
  using type = const typename Counterpart<T>::type;
};
#define COUNTERPART(name)                                                      \
  template <> struct Counterpart<own::name> {                                  \
    using type = ::name;                                                       \
  }
COUNTERPART(CUresult);
COUNTERPART(CUdevice_attribute);
COUNTERPART(CUfunction_attribute);
COUNTERPART(CUjit_option);
COUNTERPART(CUlaunchConfig);
COUNTERPART(CUctx_st);
COUNTERPART(CUmod_st);
COUNTERPART(CUfunc_st);
COUNTERPART(CUstream_st);
COUNTERPART(CUevent_st);
template <typename R, typename... Params> struct Counterpart<R(Params...)> {
  using type =
      typename Counterpart<R>::type(typename Counterpart<Params>::type...);
};

#define STRING_OF(x) #x
#define STRING(x) STRING_OF(x)
constexpr bool isSame(const char *a, const char *b) {
  return *a == *b && (*a == 0 || isSame(a + 1, b + 1));
}
// cuda.h makes the name of a function a macro for its symbol.
#define COMPARE_FUNCTION(name, symbol, params)                                 \
  namespace fpq::cuda {                                                        \
  static_assert(isSame(STRING(name), #symbol), #symbol);                       \
  using Type_##symbol = CUresult params;                                       \
  static_assert(                                                               \
      std::is_same_v<Counterpart<Type_##symbol>::type, decltype(::name)>,      \
      #symbol);                                                                \
  }
FPQ_CUDA_FUNCTIONS(COMPARE_FUNCTION)

#define COMPARE_VALUE(name)                                                    \
  static_assert(static_cast<int>(own::name) == static_cast<int>(::name), #name)
COMPARE_VALUE(CUDA_SUCCESS);
COMPARE_VALUE(CUDA_ERROR_INVALID_VALUE);
COMPARE_VALUE(CUDA_ERROR_OUT_OF_MEMORY);
COMPARE_VALUE(CUDA_ERROR_NOT_INITIALIZED);
COMPARE_VALUE(CUDA_ERROR_DEINITIALIZED);
COMPARE_VALUE(CUDA_ERROR_STUB_LIBRARY);
COMPARE_VALUE(CUDA_ERROR_NO_DEVICE);
COMPARE_VALUE(CUDA_ERROR_INVALID_DEVICE);
COMPARE_VALUE(CUDA_ERROR_INVALID_IMAGE);
COMPARE_VALUE(CUDA_ERROR_INVALID_CONTEXT);
COMPARE_VALUE(CUDA_ERROR_NO_BINARY_FOR_GPU);
COMPARE_VALUE(CUDA_ERROR_INVALID_PTX);
COMPARE_VALUE(CUDA_ERROR_JIT_COMPILER_NOT_FOUND);
COMPARE_VALUE(CUDA_ERROR_UNSUPPORTED_PTX_VERSION);
COMPARE_VALUE(CUDA_ERROR_INVALID_HANDLE);
COMPARE_VALUE(CUDA_ERROR_NOT_FOUND);
COMPARE_VALUE(CUDA_ERROR_ILLEGAL_ADDRESS);
COMPARE_VALUE(CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES);
COMPARE_VALUE(CUDA_ERROR_MISALIGNED_ADDRESS);
COMPARE_VALUE(CUDA_ERROR_LAUNCH_FAILED);
COMPARE_VALUE(CUDA_ERROR_SYSTEM_NOT_READY);
COMPARE_VALUE(CUDA_ERROR_SYSTEM_DRIVER_MISMATCH);
COMPARE_VALUE(CUDA_ERROR_UNKNOWN);
COMPARE_VALUE(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR);
COMPARE_VALUE(CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
COMPARE_VALUE(CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK_OPTIN);
COMPARE_VALUE(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES);
COMPARE_VALUE(CU_JIT_ERROR_LOG_BUFFER);
COMPARE_VALUE(CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES);
COMPARE_VALUE(CU_JIT_OPTIMIZATION_LEVEL);
COMPARE_VALUE(CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION);
COMPARE_VALUE(CU_STREAM_NON_BLOCKING);
COMPARE_VALUE(CU_EVENT_DISABLE_TIMING);
COMPARE_VALUE(CU_MEM_ATTACH_GLOBAL);

#define COMPARE_SIZE(name)                                                     \
  static_assert(sizeof(own::name) == sizeof(::name), #name)
#define COMPARE_MEMBER(name, member)                                           \
  static_assert(offsetof(own::name, member) == offsetof(::name, member), #name)
COMPARE_SIZE(CUdevice);
COMPARE_SIZE(CUdeviceptr);
COMPARE_SIZE(CUlaunchAttribute);
COMPARE_MEMBER(CUlaunchAttribute, id);
COMPARE_MEMBER(CUlaunchAttribute, value);
COMPARE_MEMBER(CUlaunchAttributeValue, clusterDim.y);
COMPARE_SIZE(CUlaunchConfig);
COMPARE_MEMBER(CUlaunchConfig, blockDimX);
COMPARE_MEMBER(CUlaunchConfig, sharedMemBytes);
COMPARE_MEMBER(CUlaunchConfig, hStream);
COMPARE_MEMBER(CUlaunchConfig, attrs);
COMPARE_MEMBER(CUlaunchConfig, numAttrs);
