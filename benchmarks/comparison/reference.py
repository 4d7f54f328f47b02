"""Inputs, and their codes from NumPy in f64."""

import numpy as np

from .cases import SCALE

NAN_CODE = 0x7F
BLOCK = 1 << 20  # elements to have in f64 at a time


def make_input(case):
    generator = np.random.default_rng(1)
    x = generator.standard_normal((case.rows, case.columns), dtype=np.float32)
    x *= 16 if case.masked else 2
    return x.reshape(case.shape)


def make_mask(case):
    """Padding, of another length for each batch, and a causal mask.

    The fourth query of the first batch sees nothing.
    """
    batch, queries, columns = case.mask_shape
    ends = columns - 5 * np.arange(batch) % columns
    hidden = np.arange(columns) >= ends[:, None, None]
    hidden = hidden | ~np.tri(queries, columns, dtype=bool)
    hidden[0, min(3, queries - 1)] = True
    return np.where(hidden, -np.inf, 0).astype(np.float32)


def get_codes(numbers):
    """The f8E4M3FN codes of f64 numbers in [0, 448] or NaN: one rounding."""
    _, exponents = np.frexp(numbers)
    exponents = np.where(numbers < 2**-6, -6, exponents - 1)
    # The spacing there is 2^(exponent - 3), and rint takes ties to even.
    codes = np.rint(np.ldexp(numbers, 3 - exponents)) + 8 * (exponents + 6)
    return np.where(np.isnan(numbers), NAN_CODE, codes).astype(np.uint8)


def compute_rows(case, x, mask, begin, end):
    rows = x.reshape(case.rows, case.columns)[begin:end].astype(np.float64)
    if case.masked:
        _, heads, queries, _ = case.shape
        index = np.arange(begin, end)
        rows = rows * SCALE + mask[index // (heads * queries), index % queries]
    with np.errstate(invalid="ignore"):
        rows = np.exp(rows - rows.max(axis=1, keepdims=True))
    return get_codes(rows * (448 / rows.sum(axis=1, keepdims=True)))


def compute(case, x, mask=None, rows=None):
    rows = case.rows if rows is None else rows
    step = max(1, BLOCK // case.columns)
    blocks = [
        compute_rows(case, x, mask, begin, min(begin + step, rows))
        for begin in range(0, rows, step)
    ]
    return np.concatenate(blocks)


class Wrong(Exception):
    """A result that is not what f64 gives."""


def compare(codes, expected, names=()):
    """The share of codes that differ; more than one apart is an error.

    The names are those of the first rows.
    """
    codes = codes.reshape(-1, expected.shape[1])[: len(expected)]
    differ = codes != expected
    if not differ.any():
        return 0.0
    rows, columns = np.nonzero(differ)
    got = codes[rows, columns].astype(int)
    wanted = expected[rows, columns].astype(int)
    wrong = np.abs(got - wanted) > 1
    wrong |= (got == NAN_CODE) | (wanted == NAN_CODE)
    if wrong.any():
        at = wrong.argmax()
        row = rows[at]
        name = f" ({names[row]})" if row < len(names) else ""
        raise Wrong(
            f"row {row}{name}, column {columns[at]} is 0x{got[at]:02x},"
            f" expected 0x{wanted[at]:02x}; {wrong.sum()} are wrong"
        )
    return len(rows) / expected.size


def drop_sign_of_nan(codes):
    """A framework's NaN may be the other one."""
    return np.where(codes & 0x7F == NAN_CODE, NAN_CODE, codes)


def make_special_rows(columns):
    """Rows that give NaN codes or whose elements are mostly masked."""
    names, rows = [], []

    def add(name, fill, at=None, value=None, bits=None):
        row = np.full(columns, fill, np.float32)
        if value is not None:
            row[at % columns] = value
        if bits is not None:
            row.view(np.uint32)[at % columns] = bits
        names.append(name)
        rows.append(row)

    for at in (0, columns // 2, columns - 1):
        add(f"NaN at {at}", 1, at, bits=0x7FC00000)
    add("NaN with the sign set", 1, 5, bits=0xFFC00000)
    add("NaN with a payload", 1, 5, bits=0x7FC00001)
    add("NaN of ones", 1, 5, bits=0xFFFFFFFF)
    add("+Inf", 1, 3, np.inf)
    add("-Inf only", -np.inf)
    add("-Inf but for one", -np.inf, columns - 1, 2)
    add("one of -Inf", 1, 7, -np.inf)
    add("equal", 3)
    add("one large", -1000, 2, 1000)
    return names, np.stack(rows)


def check_special_rows(case, x, mask, run):
    """Runs on x with such rows in the place of its first ones."""
    names, special = make_special_rows(case.columns)
    rows = x.reshape(case.rows, case.columns)
    step = min(case.rows, len(special))
    for begin in range(0, len(special), step):
        part = special[begin : begin + step]
        kept = rows[: len(part)].copy()
        rows[: len(part)] = part
        try:
            shown = min(case.rows, len(part) + 1)  # one after must not change
            expected = compute(case, x, mask, shown)
            compare(run(), expected, names[begin : begin + step])
        finally:
            rows[: len(part)] = kept
