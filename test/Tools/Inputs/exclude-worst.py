"""Runs a command with the exclude option of a report.

exclude-worst.py REPORT.json COMMAND...: `@` in the arguments is the option.
"""

import json
import pathlib
import subprocess
import sys

option = json.loads(pathlib.Path(sys.argv[1]).read_text())["exclude"]
command = [argument.replace("@", option) for argument in sys.argv[2:]]
sys.exit(subprocess.run(command).returncode)
