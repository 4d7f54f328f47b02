"""Counts the instructions of the loop of each function in an assembly file.

Prints for each function that has a loop how many instructions it takes, how
many of them work on vectors, and how many on single elements of one; the
shortest loop first. Exits with 1 if a function calls another one. For the
assembly that llc writes for x86-64 and AArch64.

Usage: count-loop-instructions.py FILE
"""

import re
import sys

FUNCTION = re.compile(r"^([A-Za-z_]\w*):")
LABEL = re.compile(r"^(\.L\w+):")
INSTRUCTION = re.compile(r"^\t([a-z][\w.]*)(?:\s+(.*?))?\s*(?:# .*|//.*)?$")
BRANCH = re.compile(r"^(?:j\w+|b(?:\.\w+)?|cbn?z|tbn?z)$")
CALL = re.compile(r"^(?:callq?|blr?)$")
VECTOR = re.compile(r"%[xyz]mm|\bv\d+\.\d+[bhsd]|\bq\d+")
# Moves between a vector's element and a register, scalar arithmetic, gathers.
ELEMENT = re.compile(
    r"^v?p(?:extr|insr)|^v?\w+[sS][sS]$|gather|^[us]mov$|^ins$|^fcvt(?!l2?$)\w*$"
)


def functions(lines):
    name, body = None, []
    for line in lines:
        if match := FUNCTION.match(line):
            if name:
                yield name, body
            name, body = match[1], []
        elif name:
            body.append(line)
    if name:
        yield name, body


def loop(body):
    """The instructions from a label to the branch back to it."""
    instructions, labels = [], {}
    for line in body:
        if match := LABEL.match(line):
            labels[match[1]] = len(instructions)
        elif match := INSTRUCTION.match(line):
            instructions.append((match[1], match[2] or ""))
            target = labels.get(instructions[-1][1].split(",")[-1].strip())
            if BRANCH.match(match[1]) and target is not None:
                return instructions[target:]
    return []


def main(path):
    loops, calls = [], False
    with open(path) as file:
        for name, body in functions(file):
            found = [m[1] for m in map(INSTRUCTION.match, body) if m]
            if any(map(CALL.match, found)):
                print(f"{name}: a call")
                calls = True
            if instructions := loop(body):
                loops.append((len(instructions), name, instructions))
    for length, name, instructions in sorted(loops):
        vector = sum(bool(VECTOR.search(text)) for _, text in instructions)
        element = sum(bool(ELEMENT.search(code)) for code, _ in instructions)
        print(
            f"{name}: {length} instructions,"
            f" {vector} on vectors, {element} on elements"
        )
    return calls


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
