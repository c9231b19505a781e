"""The check of an installation, as it is run on every package that is built."""

import subprocess

from tests.e2e.program import PROGRAM


def test_the_program_finds_itself_well():
    done = subprocess.run([PROGRAM, "--self-test"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
