"""The palette, wired: what it finds, and what happens with what is taken."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.palette_model import PaletteModel
from flowbutton.bridge.palette_rows import NewButton, PaletteCommand, rows_for
from flowbutton.domain.press import Door
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.palette import Palette, Taken

Act = Callable[[], object]


class PaletteDesk(QObject):
    """Opens the palette over the window.

    `offer` gives it commands; those that do not fit now are left out.

    Signals:
        add_wanted: a button of this name is wanted, which is not there. arg: the name.
    """

    add_wanted = Signal(str)

    def __init__(self, parts: Parts, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._offers: dict[str, tuple[PaletteCommand, Act, Callable[[], bool]]] = {}
        clocks = parts.core.services.clocks
        self.model = PaletteModel(clocks.now(), self, jumps=clocks.jumps)
        self.palette = Palette(parts.theme, self.model, window)
        self.palette.typed.connect(self._on_palette_typed)
        self.palette.taken.connect(self._on_palette_taken)
        parts.buttons.dataChanged.connect(self._on_buttons_changed)

    def offer(
        self, command: PaletteCommand, act: Act, fits: Callable[[], bool] = lambda: True
    ) -> None:
        """Let a command be found behind ">", as long as it `fits`."""
        self._offers[command.key] = (command, act, fits)

    @Slot()
    def open(self) -> None:
        """Show the palette."""
        self.palette.open()

    @Slot(str)
    def _on_palette_typed(self, text: str) -> None:
        tiles = self._parts.buttons.rows()
        commands = [command for command, _act, fits in self._offers.values() if fits()]
        now = self._parts.core.services.clocks.now()
        self.model.show_rows(rows_for(tiles, commands, text), now)

    @Slot()
    def _on_buttons_changed(self) -> None:
        if self.palette.isVisible():
            self._on_palette_typed(self.palette.field.text())

    @Slot(object)
    def _on_palette_taken(self, taken: Taken) -> None:
        match taken.entry:
            case TileRow(button=button):
                self._parts.doors.press(button, Door.PALETTE, asks=taken.asks)
            case PaletteCommand(key=key):
                self._offers[key][1]()
            case NewButton(name=name):
                self.add_wanted.emit(name)
