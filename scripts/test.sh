#!/usr/bin/env bash
# Builds fpq and runs all of its tests: the unit tests and the lit suite, which
# has the lints too. The last line counts them all:
#
#   N passed, N failed, N skipped
#
# A step that fails before the tests run counts as one failure.

set -euo pipefail

usage() {
  cat <<'TEXT'
usage: scripts/test.sh [--preset NAME | --asan] [--no-setup]

  --preset NAME  the CMake preset to build, in build/NAME (default: dev)
  --asan         the same as --preset asan
  --no-setup     do not look for missing packages
TEXT
}

preset=dev
run_setup=true
while (($# > 0)); do
  case $1 in
    --asan) preset=asan ;;
    --preset)
      preset=${2:?--preset needs a name}
      shift
      ;;
    --no-setup) run_setup=false ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift
done

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=$PWD/build/$preset
jobs=$(nproc)

fail() {
  echo "test: $* failed" >&2
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
}

if $run_setup; then
  scripts/setup.sh || fail "setup"
fi
cmake --preset "$preset" || fail "configuring"
ninja -C "$build" -j"$jobs" || fail "the build"

lit_report=$build/lit-report.xml
ctest_report=$build/ctest-report.xml
rm -f "$lit_report" "$ctest_report"
lit=$(sed -n 's/^FPQ_LIT:[^=]*=//p' "$build/CMakeCache.txt")

status=0
"$lit" -sv -j"$jobs" --xunit-xml-output "$lit_report" "$build/test" || status=1
ctest --test-dir "$build" -j"$jobs" --output-on-failure --no-tests=error \
  --output-junit "$ctest_report" || status=1

# A report that is missing or empty, and a test command that failed although
# its report has no failure, count as a failure.
python3 - "$status" "$lit_report" "$ctest_report" <<'PYTHON'
import sys
import xml.etree.ElementTree as ElementTree

status, *reports = sys.argv[1:]
total = failed = skipped = 0
for report in reports:
    try:
        suites = list(ElementTree.parse(report).getroot().iter("testsuite"))
    except (OSError, ElementTree.ParseError) as error:
        print(f"test: no counts in {report}: {error}")
        suites = []
    tests = sum(int(suite.get("tests")) for suite in suites)
    if tests == 0:
        total += 1
        failed += 1
    total += tests
    failed += sum(int(suite.get("failures")) for suite in suites)
    for attribute in ("skipped", "disabled"):
        skipped += sum(int(suite.get(attribute, 0)) for suite in suites)
if status != "0" and failed == 0:
    total += 1
    failed = 1
print(f"{total - failed - skipped} passed, {failed} failed, {skipped} skipped")
sys.exit(failed != 0)
PYTHON
