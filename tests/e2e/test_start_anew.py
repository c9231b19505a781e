"""What counts at the start is set elsewhere, and the open window begins again with it."""

from tests.desktop.until import until
from tests.e2e.program import NAME, Program


def test_another_language_is_spoken_after_a_start_anew_in_the_same_process(desk):
    program = Program(desk)
    program.open()
    until(lambda: desk.reader.find(NAME, "Sign in to Microsoft"), "the first page")
    program.command("settings", "set", "look.language", "de")
    until(lambda: desk.reader.find(NAME, "Start anew"), "the offer")
    desk.reader.press(NAME, "Start anew", "FlowButton")
    until(lambda: desk.reader.find(NAME, "Bei Microsoft anmelden"), "German")
    assert program.process.poll() is None
    assert program.quit(10) == 0
