"""Compiles fpq, what fpq makes of modules, and the kernels in intrinsics."""

import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile
import time

SOURCE = pathlib.Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent

# The compiler of the intrinsics, and of what is linked.
COMPILERS = ["clang++-22", "/usr/lib/llvm-22/bin/clang++", "clang++"]


def find_compiler():
    for compiler in COMPILERS:
        if shutil.which(compiler):
            return compiler
    sys.exit(f"none of {', '.join(COMPILERS)} is found; scripts/setup.sh installs one")


def find_openmp():
    """LLVM's OpenMP runtime, or None."""
    folders = ["/usr/lib/llvm-22/lib", f"/usr/lib/{platform.machine()}-linux-gnu"]
    for folder in map(pathlib.Path, [*folders, "/usr/lib64", "/usr/lib"]):
        for name in ("libomp.so", "libomp.so.5"):
            if (folder / name).exists():
                return folder / name
    return None


def build_tools(tools=("fpq-opt", "fpq-translate")):
    """The folder of the tools of the release build."""
    build = ROOT / "build" / "release"
    if not (build / "build.ninja").exists():
        subprocess.run(
            ["cmake", "--preset", "release"], cwd=ROOT, check=True, stdout=sys.stderr
        )
    subprocess.run(
        ["cmake", "--build", build, "--target", *tools],
        check=True,
        stdout=sys.stderr,
    )
    return build / "bin"


class Failed(Exception):
    """A module that is not compiled, with the first line of the reason."""


def run(command):
    """Its seconds and the most bytes that it had in memory."""
    start = time.monotonic()
    with tempfile.TemporaryFile() as errors:
        with subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=errors
        ) as process:
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            errors.seek(0)
            lines = errors.read().decode(errors="replace").splitlines()
            chosen = [line for line in lines if "error" in line.lower()] or lines
            raise Failed(chosen[0] if chosen else f"{command[0]} failed")
    return time.monotonic() - start, usage.ru_maxrss * 1024


class Compiler:
    def __init__(self, tools, folder):
        self.tools = tools
        self.folder = pathlib.Path(folder)
        self.compiler = find_compiler()
        self.openmp = find_openmp()
        self.count = 0
        self.reset_usage()

    def reset_usage(self):
        self.seconds, self.peak = 0, 0

    def run(self, command):
        seconds, peak = run(command)
        self.seconds += seconds
        self.peak = max(self.peak, peak)

    def compile_native(self):
        """The shared object of NativeKernels.cpp and what it calls."""
        flags = ["-O3", "-std=c++17", "-fPIC", "-c"]
        units = [("NativeKernels.cpp", ["-march=native"])]
        units.append(("HandWrittenSoftmax.cpp", []))
        if platform.machine() == "x86_64":
            avx512 = ["-mavx512f", "-mavx512bw", "-mavx512dq", "-mavx512vl", "-mfma"]
            units.append(("HandWrittenAttention.cpp", avx512))
            units.append(("HandWrittenAttention.cpp", ["-mavx2", "-mfma"]))
        if self.openmp:
            units[0][1].append("-fopenmp")
        objects = []
        for source, options in units:
            objects.append(self.folder / f"native{len(objects)}.o")
            command = [self.compiler, *flags, *options, SOURCE / source]
            self.run([*command, "-o", objects[-1]])
        return self.link(objects, "native")

    def link(self, objects, name, threads=True):
        library = self.folder / f"{name}.so"
        libraries = [self.openmp] if threads and self.openmp else []
        command = [self.compiler, "-shared", *objects, *libraries, "-lm"]
        self.run([*command, "-o", library])
        return str(library)

    def compile_module(self, module, options=()):
        """The shared object of a module: its text, or the path of its file."""
        threads = "threads=omp" in options
        if threads and not self.openmp:
            raise Failed("LLVM's OpenMP runtime is not installed (libomp5)")
        name = f"module{self.count}"
        self.count += 1
        if isinstance(module, str):
            path = self.folder / f"{name}.mlir"
            path.write_text(module)
            module = path
        lowered = self.folder / f"{name}.mlirbc"
        flag = "--fpq-to-llvm" + (f"={' '.join(options)}" if options else "")
        fpq_opt = pathlib.Path(self.tools, "fpq-opt")
        self.run([fpq_opt, flag, module, "--emit-bytecode", "-o", lowered])
        compiled = self.folder / f"{name}.o"
        translate = pathlib.Path(self.tools, "fpq-translate")
        self.run([translate, "--mlir-to-object", lowered, "-o", compiled])
        lowered.unlink()
        return self.link([compiled], name, threads)
