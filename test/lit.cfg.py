import ctypes
import importlib.util
import os
import shutil
import sys

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "fpq"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "acme", "lib"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.fpq_binary_dir, "test")

# A variable that a CHECK line captures is local to its CHECK-LABEL block
# unless its name starts with $.
config.environment["FILECHECK_OPTS"] = "--enable-var-scope"

# ccache keeps its cache where the user has it.
llvm_config.with_system_environment(["CCACHE_DIR", "XDG_CACHE_HOME"])
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("PATH", config.fpq_tools_dir, append_path=True)

# --- Tools -------------------------------------------------------------------

tool_dirs = [config.fpq_tools_dir, config.llvm_tools_dir]
tools = [
    ToolSubst("FileCheck", unresolved="fatal"),
    ToolSubst("count", unresolved="fatal"),
    ToolSubst("not", unresolved="fatal"),
    ToolSubst("fpq-calibrate", unresolved="fatal"),
    ToolSubst("fpq-opt", unresolved="fatal"),
    ToolSubst("fpq-report", unresolved="fatal"),
    ToolSubst("fpq-translate", unresolved="fatal"),
    ToolSubst("mlir-opt", unresolved="fatal"),
    "clang-format",
    "llc",
    "llvm-nm",
    "llvm-readelf",
    "llvm-tblgen",
    "mlir-runner",
    "mlir-tblgen",
    "mlir-translate",
    "opt",
    "split-file",
]
llvm_config.add_tool_substitutions(tools, tool_dirs)

config.substitutions += [
    ("%fpq_source_dir", config.fpq_source_dir),
    ("%fpq_binary_dir", config.fpq_binary_dir),
    ("%mlir_lib_dir", config.mlir_lib_dir),
    ("%mlir_include_dir", config.mlir_include_dir),
    ("%mlir_cmake_dir", config.mlir_cmake_dir),
    ("%python", sys.executable),
]

# --- Running code ------------------------------------------------------------

runner_libs = ["libmlir_c_runner_utils.so", "libmlir_runner_utils.so"]
runner_libs = ",".join(os.path.join(config.mlir_lib_dir, lib) for lib in runner_libs)
config.substitutions.append(("%runner_libs", f"--shared-libs={runner_libs}"))

# --- The plugin --------------------------------------------------------------

sanitizers = config.fpq_sanitizers.split(",") if config.fpq_sanitizers else []
if "address" in sanitizers:
    config.available_features.add("asan")
if "undefined" in sanitizers:
    config.available_features.add("ubsan")

# The packaged libraries share allocators with instrumented code but do not
# unpoison what they allocate from them.
asan_options = "allow_user_poisoning=0"
config.environment["ASAN_OPTIONS"] = asan_options

# What loads instrumented code into a tool that is not: the runtime must come
# first, and what that tool leaks is its own affair.
preload = ""
if config.fpq_asan_runtime:
    preload = (
        f"env LD_PRELOAD={config.fpq_asan_runtime}"
        f" ASAN_OPTIONS={asan_options}:detect_leaks=0 "
    )

if config.fpq_plugin:
    config.available_features.add("plugin")
    mlir_opt = os.path.join(config.llvm_tools_dir, "mlir-opt")
    config.substitutions += [
        ("%fpq_plugin", config.fpq_plugin),
        (
            "%plugin_opt",
            f"{preload}{mlir_opt} --load-dialect-plugin={config.fpq_plugin}"
            f" --load-pass-plugin={config.fpq_plugin}",
        ),
    ]

# --- Calibration -------------------------------------------------------------

config.substitutions += [
    ("%fpq_runtime", config.fpq_runtime),
    (
        "%calibration_runner",
        f"{preload}{os.path.join(config.llvm_tools_dir, 'mlir-runner')}"
        f" --entry-point-result=void --shared-libs={config.fpq_runtime}",
    ),
]
if config.fpq_has_libzip == "1":
    config.available_features.add("libzip")

# --- The GPU runtime ---------------------------------------------------------

mlir_runner = os.path.join(config.llvm_tools_dir, "mlir-runner")
config.substitutions += [
    ("%mock_cuda_dir", os.path.join(config.fpq_binary_dir, "test", "mock-cuda")),
    (
        "%gpu_runner",
        f"{preload}{mlir_runner} --entry-point-result=void"
        f" --shared-libs={config.fpq_gpu_runtime}",
    ),
]
# NVIDIA's own, which nothing needs but a test that compares with it.
for directory in ["/usr/local/cuda/include", "/usr/include"]:
    if os.path.exists(os.path.join(directory, "cuda.h")):
        config.available_features.add("cuda-header")
        config.substitutions.append(("%cuda_include_dir", directory))
        break


def find_gpu_chip():
    """What the first NVIDIA GPU is called, of those that fpq-to-nvvm knows."""
    chips = {(8, 9): "sm_89", (9, 0): "sm_90a", (10, 0): "sm_100a", (12, 0): "sm_120a"}
    try:
        cuda = ctypes.CDLL("libcuda.so.1")
    except OSError:
        return None
    device, major, minor = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    if cuda.cuInit(0) or cuda.cuDeviceGet(ctypes.byref(device), 0):
        return None
    for value, attribute in ((major, 75), (minor, 76)):
        if cuda.cuDeviceGetAttribute(ctypes.byref(value), attribute, device):
            return None
    return chips.get((major.value, minor.value))


gpu_chip = find_gpu_chip()
if gpu_chip:
    config.available_features.add("gpu")
    config.substitutions.append(("%gpu_chip", gpu_chip))

# The compiler that fpq is built with, for what a test compiles.
config.substitutions.append(("%cxx", config.cxx_compiler))

# --- Documents ---------------------------------------------------------------

# The tools as Debian names them, for the commands that the documents show.
document_tools = " ".join(
    f"--tool '{tool}-22={preload if tool == 'mlir-opt' else ''}"
    f"{os.path.join(config.llvm_tools_dir, tool)}'"
    for tool in ["clang", "llvm-config", "mlir-opt", "mlir-runner", "mlir-translate"]
)
config.substitutions.append(
    (
        "%run_document",
        f"{sys.executable} {config.test_source_root}/Docs/Inputs/run-document.py"
        f" --source {config.fpq_source_dir} --build {config.fpq_binary_dir}"
        f" {document_tools}",
    )
)

# --- Building against fpq ----------------------------------------------------

config.substitutions.append(("%cmake_command", config.cmake_command))
# The compiler, its launcher and the linker that fpq itself is built with.
config.substitutions.append(
    (
        "%cmake_configure",
        " ".join(
            [
                f"{config.cmake_command} -G '{config.cmake_generator}'",
                f"-DCMAKE_C_COMPILER='{config.c_compiler}'",
                f"-DCMAKE_CXX_COMPILER='{config.cxx_compiler}'",
                f"-DCMAKE_CXX_COMPILER_LAUNCHER='{config.cxx_compiler_launcher}'",
                f"-DCMAKE_EXE_LINKER_FLAGS='{config.exe_linker_flags}'",
            ]
        ),
    )
)

# --- Optional tools ----------------------------------------------------------

for tool in ["clang-format", "bash", "ld.lld", "ptxas"]:
    if shutil.which(tool, path=config.environment["PATH"]):
        config.available_features.add(tool)
if importlib.util.find_spec("numpy"):
    config.available_features.add("numpy")
