"""Run every check, in the order in which a fault is found soonest; `checks.py lint` without tests.

Runs on with the rest after a failure and ends with the list of what failed.
"""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
STRICT_ROOMS = ("domain", "local", "engine", "services", "auth", "store", "bridge")


@dataclass(frozen=True, slots=True)
class Check:
    """One command; `is_loud` ones show their output while they run."""

    name: str
    argv: tuple[str, ...]
    is_loud: bool = False


LINT = (
    Check("format", ("ruff", "format", "--check", "--quiet")),
    Check("lint", ("ruff", "check", "--quiet")),
    Check("types", ("mypy", "--no-error-summary")),
    Check("layers", ("lint-imports",)),
    Check("dependencies", ("deptry", ".")),
    Check("dead code", ("vulture",)),
    Check("only for tests", ("vulture", "flowbutton")),  # what nothing but tests calls
    Check("spelling", ("codespell",)),
)
BUILD = (Check("wheel", ("python", "packaging/try_wheel.py")),)
# A file stays with one worker, for what its tests share; in their order, the long ones early.
IN_PARALLEL = ("-n", "auto", "--maxprocesses=4", "--dist=loadfile", "--no-loadscope-reorder")
TESTS = (
    Check("fresh coverage", ("coverage", "erase")),
    # a panel shows its icons in time only when it has the machine to itself
    Check("desktop", ("coverage", "run", "-m", "pytest", "-q", "tests/desktop"), is_loud=True),
    Check(
        "tests",
        ("coverage", "run", "-m", "pytest", "-q", "--ignore=tests/desktop", *IN_PARALLEL),
        is_loud=True,
    ),
    Check("gather coverage", ("coverage", "combine", "--quiet")),
    Check("coverage", ("coverage", "report", "--fail-under=95"), is_loud=True),
    Check(
        "strict coverage",
        (
            "coverage",
            "report",
            "--fail-under=99",
            "--include=" + ",".join(f"flowbutton/{room}/*" for room in STRICT_ROOMS),
        ),
    ),
)


def main(goal):
    """Run the checks of `goal`, "lint" or "all", and return the exit code."""
    checks = LINT if goal == "lint" else LINT + BUILD + TESTS
    failed = [check.name for check in checks if not _passes(check)]
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _passes(check):
    began = time.monotonic()
    result = subprocess.run(
        check.argv,
        cwd=ROOT,
        env={**os.environ, "PATH": f"{BIN}:{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        stdout=None if check.is_loud else subprocess.PIPE,
        stderr=None if check.is_loud else subprocess.STDOUT,
        text=True,
        check=False,
    )
    word = "ok" if result.returncode == 0 else f"FAILED ({result.returncode})"
    if result.returncode and result.stdout:
        print(result.stdout)
    print(f"{check.name:<16} {word:<12} {time.monotonic() - began:5.1f} s", flush=True)
    return result.returncode == 0


if __name__ == "__main__":
    sys.exit(main("lint" if sys.argv[1:] == ["lint"] else "all"))
