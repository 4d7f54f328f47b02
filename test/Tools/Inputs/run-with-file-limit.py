"""Runs a command that the system kills when a file of its grows too long.

run-with-file-limit.py BYTES COMMAND...: fails unless it is killed.
"""

import resource
import signal
import subprocess
import sys

limit, *command = sys.argv[1:]


def limit_files():
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), int(limit)))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


status = subprocess.run(
    command, preexec_fn=limit_files, stderr=subprocess.DEVNULL
).returncode
if status != -signal.SIGXFSZ:
    sys.exit(f"the command ended with status {status}")
