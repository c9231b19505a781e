"""Measure: `python -m tests.bench [NAME …]`; without names everything, into docs/benchmarks.md.

The notes below its table stay.
"""

import importlib
import sys
import tempfile
from pathlib import Path

from tests.bench.world import ROOT, World

NAMES = ("start", "wire", "far_wire", "burst", "cold", "second", "rows", "search")
_PAGE = ROOT / "docs" / "benchmarks.md"
_HEAD = """# Measurements

Written by `make bench`. Each row compares two things that ran by turns on the same machine within
one run; what counts is the ratio, for the times are those of one machine on one day. Medians.

| what | over | ratio | aim | FlowButton | the other |
|---|---|---|---|---|---|
"""


def main(names):
    """Measure and print; write the document when everything was measured."""
    lines = []
    for name in names or NAMES:
        bench = importlib.import_module(f"tests.bench.{name}")
        with tempfile.TemporaryDirectory() as folder:
            world = World(Path(folder), getattr(bench, "DELAY_MS", 0))
            try:
                results = bench.measure(world)
            finally:
                world.close()
        for result in results:
            lines.append(result.line)
            sys.stdout.write(result.line + "\n")
            sys.stdout.flush()
    if not names:
        notes = _PAGE.read_text(encoding="utf-8").rpartition("|\n")[2]
        _PAGE.write_text(_HEAD + "\n".join(lines) + "\n" + notes, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
