"""A window for practice: what it says of itself, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.palette_desk import PaletteDesk
from flowbutton.app.parts import Parts
from flowbutton.bridge.palette_rows import PaletteCommand
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.practice_bar import PracticeBar


class Practising(QObject):
    """Shows the bar of practice, and goes back to the program with the person's own buttons.

    Signals:
        over: the window for practice is to close.
    """

    over = Signal()

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        palette: PaletteDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self.bar = PracticeBar(parts.theme)
        window.show_above_grid(self.bar)
        self.bar.show()
        window.header.account_chip.hide()  # a sign-in would need a network
        self.bar.back_wanted.connect(self.go_back)
        command = PaletteCommand("practice-end", self.bar.back.text(), "shield")
        palette.offer(command, self.go_back)

    @Slot()
    def go_back(self) -> None:
        """Bring the program with the real buttons to the front, or start it; then close."""
        if self._parts.outside.start(""):
            self.over.emit()
