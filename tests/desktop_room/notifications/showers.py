"""Something that shows notifications, without a desktop."""

from PySide6.QtCore import QObject, Signal


class FakeShower(QObject):
    """Keeps what is shown in a dictionary; with `works` False there is nobody to show it."""

    clicked = Signal(object)
    not_shown = Signal(object)
    shown = Signal()

    def __init__(self, works=True):
        super().__init__()
        self.works = works
        self.notes = {}
        self.count = 0

    def show_note(self, note):
        self.count += 1
        if self.works:
            self.notes[note.key] = note
        else:
            self.not_shown.emit(note)
        self.shown.emit()

    def take_away(self, key):
        self.notes.pop(key, None)

    def close(self):
        self.notes.clear()
        return self.works
