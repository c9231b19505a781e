import subprocess

from flowbutton.cli.man_page import man_page
from flowbutton.cli.parser import COMMANDS
from flowbutton.cli.words.shape import words_of


def shown() -> str:
    argv = ["groff", "-Kutf8", "-man", "-Tutf8", "-ww", "-P-cbou"]
    done = subprocess.run(argv, input=man_page(), capture_output=True, text=True, check=True)
    assert not done.stderr
    return " ".join(done.stdout.split()).replace("\u2010 ", "")


def test_the_page_is_shown_with_every_command_and_option() -> None:
    text = shown()
    for command in COMMANDS:
        assert f"flowbutton {command.name}" in text
        for word in words_of(command):
            assert all(name in text for name in word.names)
    assert "unlock --input password=@-" in text


def test_the_page_tells_what_exit_codes_mean() -> None:
    assert "3 not sent: nothing was run" in shown()
