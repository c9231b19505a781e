"""What a look at the program and its surroundings found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from flowbutton.domain.words import NOTHING, Sentence, say


class Grade(StrEnum):
    """How it stands."""

    OK = "ok"
    WARNING = "warning"  # presses may go well all the same
    PROBLEM = "problem"


class Subject(StrEnum):
    """What is looked at, in the order in which it is told."""

    PROGRAM = "program"
    SIGN_IN = "sign_in"
    CLOCK = "clock"
    PROXY = "proxy"
    SIGN_IN_SERVICE = "sign_in_service"
    FLOW_SERVICE = "flow_service"
    AZURE = "azure"
    IFTTT = "ifttt"
    ADDRESSES = "addresses"
    KEYRING = "keyring"
    FOLDERS = "folders"
    HISTORY = "history"
    TRAY = "tray"


TITLES = {
    Subject.PROGRAM: say("Program"),
    Subject.SIGN_IN: say("Sign-in"),
    Subject.CLOCK: say("Clock"),
    Subject.PROXY: say("Proxy"),
    Subject.SIGN_IN_SERVICE: say("Sign-in service"),
    Subject.FLOW_SERVICE: say("Power Automate"),
    Subject.AZURE: say("Azure"),
    Subject.IFTTT: say("IFTTT"),
    Subject.ADDRESSES: say("Pasted addresses"),
    Subject.KEYRING: say("Keyring"),
    Subject.FOLDERS: say("Folders"),
    Subject.HISTORY: say("History"),
    Subject.TRAY: say("Tray"),
}
GRADES = {
    Grade.OK: say("OK"),
    Grade.WARNING: say("Warning"),
    Grade.PROBLEM: say("Problem"),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One result: how it stands, what there is to say, and what to do about it."""

    subject: Subject
    grade: Grade
    text: Sentence
    hint: Sentence = NOTHING
