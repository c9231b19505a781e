"""The keys of the window, for those who listen to them and for the sheet that lists them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from flowbutton.domain.words import Sentence, say


class Does(StrEnum):
    """What a key does."""

    RUN = "run"
    RUN_TOO = "run_too"
    RUN_DIGIT = "run_digit"
    ASK_FIRST = "ask_first"
    TAKE_BACK = "take_back"
    LOOK_AGAIN = "look_again"
    PALETTE = "palette"
    FIND = "find"
    ADD = "add"
    EDIT = "edit"
    EDIT_TOO = "edit_too"
    EDIT_MODE = "edit_mode"
    MOVE = "move"
    MARK = "mark"
    COPY = "copy"
    DELETE = "delete"
    UNDO = "undo"
    REDO = "redo"
    LOG = "log"
    RUNS = "runs"
    STOP = "stop"
    DETAILS = "details"
    SETTINGS = "settings"
    MENU = "menu"
    HELP = "help"
    LEAVE = "leave"
    QUIT = "quit"


#: Portable texts. `RUN_DIGIT` is the first of nine.
KEYS: Mapping[Does, str] = {
    Does.RUN: "Space",
    Does.RUN_TOO: "Return",
    Does.RUN_DIGIT: "Ctrl+1",
    Does.ASK_FIRST: "Ctrl+Return",
    Does.TAKE_BACK: "Esc",
    Does.LOOK_AGAIN: "F5",
    Does.PALETTE: "Ctrl+K",
    Does.FIND: "Ctrl+F",
    Does.ADD: "Ctrl+N",
    Does.EDIT: "F2",
    Does.EDIT_TOO: "Ctrl+E",
    Does.EDIT_MODE: "Ctrl+Shift+E",
    Does.MOVE: "Alt+Right",
    Does.MARK: "Shift+Right",
    Does.COPY: "Ctrl+D",
    Does.DELETE: "Del",
    Does.UNDO: "Ctrl+Z",
    Does.REDO: "Ctrl+Shift+Z",
    Does.LOG: "Ctrl+L",
    Does.RUNS: "Ctrl+H",
    Does.STOP: "Ctrl+.",
    Does.DETAILS: "Return",
    Does.SETTINGS: "Ctrl+,",
    Does.MENU: "Shift+F10",
    Does.HELP: "F1",
    Does.LEAVE: "Esc",
    Does.QUIT: "Ctrl+Q",
}

#: What the keys of the window do with the buttons themselves, and with a button's runs.
EDITING = (Does.EDIT, Does.EDIT_TOO, Does.EDIT_MODE, Does.UNDO, Does.REDO)
ABOUT_RUNS = (Does.RUNS, Does.STOP)

#: The sheet: headings with what stands below them.
SHEET: tuple[tuple[Sentence, tuple[tuple[Does, Sentence], ...]], ...] = (
    (
        say("Buttons"),
        (
            (Does.RUN, say("Run the button that has the focus")),
            (Does.RUN_TOO, say("Run the button that has the focus")),
            (Does.RUN_DIGIT, say("Run one of the first nine")),
            (Does.ASK_FIRST, say("Open its inputs first")),
            (Does.TAKE_BACK, say("Take a press back while it can be undone")),
            (Does.LOOK_AGAIN, say("Look again how it goes; runs nothing")),
        ),
    ),
    (
        say("Finding"),
        (
            (Does.PALETTE, say("Find a button or a command and run it")),
            (Does.FIND, say("Show only the buttons that hold some words")),
            (Does.ADD, say("Add a button")),
        ),
    ),
    (
        say("Editing"),
        (
            (Does.EDIT, say("Edit the button that has the focus")),
            (Does.EDIT_TOO, say("Edit the button that has the focus")),
            (Does.EDIT_MODE, say("Arrange the buttons; nothing runs meanwhile")),
            (Does.MARK, say("Arranging: select more")),
            (Does.MOVE, say("Arranging: move what is selected")),
            (Does.COPY, say("Arranging: duplicate what is selected")),
            (Does.DELETE, say("Arranging: delete what is selected")),
            (Does.UNDO, say("Take back what was done with the buttons")),
            (Does.REDO, say("Do it once more")),
        ),
    ),
    (
        say("Status log"),
        (
            (Does.LOG, say("Go to the status log")),
            (Does.RUNS, say("Show the runs of the button that has the focus")),
            (Does.STOP, say("Cancel the run that has the focus; asks first")),
            (Does.DETAILS, say("Show everything about the run that has the focus")),
        ),
    ),
    (
        say("Window"),
        (
            (Does.SETTINGS, say("Settings")),
            (Does.MENU, say("Open the menu of what has the focus")),
            (Does.HELP, say("This sheet")),
            (Does.LEAVE, say("Close what is open; stops no run")),
            (Does.QUIT, say("Quit")),
        ),
    ),
)
#: Where a row of the sheet stands for several keys: the last of them.
UNTIL: Mapping[Does, str] = {Does.RUN_DIGIT: "Ctrl+9"}
#: Of two keys that do the same: the second, which stands in the row of the first.
TOO: Mapping[Does, Does] = {Does.RUN: Does.RUN_TOO, Does.EDIT: Does.EDIT_TOO}
