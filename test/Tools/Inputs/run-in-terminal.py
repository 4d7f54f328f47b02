"""Runs a command whose standard error is a terminal and prints what it shows."""

import os
import pty
import subprocess
import sys

ours, theirs = pty.openpty()
process = subprocess.Popen(sys.argv[1:], stderr=theirs, stdout=subprocess.DEVNULL)
os.close(theirs)
shown = b""
while True:
    try:
        data = os.read(ours, 4096)
    except OSError:  # the other end is closed
        break
    if not data:
        break
    shown += data
sys.stdout.write(shown.decode().replace("\r", "\n"))
sys.exit(process.wait())
