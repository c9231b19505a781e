import sys

from flowbutton.desktop.tools import run_tool


def test_a_tool_that_does_well_says_so():
    code = "import os, sys; sys.exit(os.environ['WORD'] != 'x')"
    assert run_tool([sys.executable, "-c", code], {"WORD": "x"})
    assert not run_tool([sys.executable, "-c", code], {"WORD": "y"})


def test_a_tool_that_is_not_there_is_no_error():
    assert not run_tool(["/nowhere/tool"])
