"""What the first paint needs: the window with the saved buttons, and nothing behind it yet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from flowbutton.app.awake import awake_or_not
from flowbutton.app.clocks import CLOCKS
from flowbutton.app.home_files import HomeFiles
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_model import RunModel
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.ui.geometry import keep_on_screen
from flowbutton.ui.grid_intents import PressIntent
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class EarlyPress:
    """A press, and the moment of the finger in seconds that go on in sleep too."""

    intent: PressIntent
    acted_at: float


class Front(QObject):
    """The window, its look and its models.

    `buttons` are the saved ones, `trouble` is why they could not be read. A press that comes
    before there is anybody to take it waits, with its moment; `leaves` is true when the window
    was closed before that: then nothing of it was run.
    """

    def __init__(self, qt: QApplication, files: HomeFiles) -> None:
        super().__init__()
        look = files.settings.now.look
        self.theme = Theme(qt, look)
        self.theme.icons.pictures = files.folders.pictures
        self.tiles = ButtonModel(CLOCKS.now(), jumps=CLOCKS.jumps)
        self.log = RunModel(CLOCKS.now(), jumps=CLOCKS.jumps)
        self.window = MainWindow(self.theme, self.tiles, self.log, files.facts, look.tile_size)
        self.buttons: tuple[Button, ...] = ()
        self.trouble: AppError | None = None
        self._early: list[EarlyPress] = []
        self.leaves = False
        self._qt = qt
        self._show_saved(files)
        keep_on_screen(self.window)
        self.window.closing = self._is_closing
        self.window.press_wanted.connect(self._on_window_press_wanted)
        self.window.quit_wanted.connect(self._on_window_quit_wanted)

    def hand_over(self) -> tuple[EarlyPress, ...]:
        """Return the presses that waited; from now on somebody else takes them."""
        self.window.press_wanted.disconnect(self._on_window_press_wanted)
        self.window.quit_wanted.disconnect(self._on_window_quit_wanted)
        early, self._early = tuple(self._early), []
        return early

    def close(self) -> None:
        """Close the window before there was anything behind it."""
        self.window.keep_geometry()
        self.theme.leave()
        self.window.close()

    def _show_saved(self, files: HomeFiles) -> None:
        try:
            self.buttons = files.buttons.all()
        except AppError as error:
            self.trouble = error
        self.tiles.set_buttons(self.buttons)

    def _is_closing(self) -> bool:
        self._on_window_quit_wanted()
        return True

    @Slot(object)
    def _on_window_press_wanted(self, intent: PressIntent) -> None:
        self._early.append(EarlyPress(intent, awake_or_not()))

    @Slot()
    def _on_window_quit_wanted(self) -> None:
        self.leaves = True
        self._qt.quit()
