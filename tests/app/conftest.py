"""The program for a test: not started, started, or with somebody signed in."""

import pytest

from tests.app.program import COUNT, Program


@pytest.fixture
def program(qtbot, qapp, tmp_path):
    """A program that is not started yet; its folder is there."""
    font, palette = qapp.font(), qapp.palette()
    qapp.setQuitOnLastWindowClosed(False)  # as the program does
    program = Program(qtbot, qapp, tmp_path)
    yield program
    program.close()
    program.tenant.stop()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def started(program):
    program.start()
    return program


@pytest.fixture
def signed_in(program):
    """The program with Mara signed in and the demo's buttons."""
    program.begin_with_buttons()
    program.start()
    program.sign_in()
    program.wait(lambda: len(program.buttons) == COUNT, "the buttons")
    return program
