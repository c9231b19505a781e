"""Processes that are not measured, for tests that look at what a process does by itself."""

import os


def uncovered():
    """Return the environment without coverage, which imports modules and writes a file."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
