"""Pictures of the window at the scale of this process."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from flowbutton.app.language import speak
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_model import LogCounts, RunModel
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.run import RunState
from flowbutton.domain.settings import LookSettings, Scheme, TileSize
from flowbutton.ui.grid_empty import GridEmpty
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.message_bar import Message, MessageAction
from flowbutton.ui.message_card import Tone
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token
from tests.samples import BUTTONS, DEPLOY, INVOICE, NOW, RUNS, button, run

MARA = Account("1", "mara@contoso.com", "Mara Visser", "contoso")


class Forgetful:
    """Keeps nothing of the window."""

    def get(self, key: str) -> str:
        return ""

    def put(self, key: str, value: str) -> None:
        pass


class HighContrast(QObject):
    """A system that wants high contrast."""

    changed = Signal()
    is_high = True


def window_of(theme: Theme, size: TileSize = TileSize.BIG, buttons=BUTTONS) -> MainWindow:
    """The window of the pictures."""
    tiles, log = ButtonModel(NOW), RunModel(NOW)
    tiles.set_buttons(buttons)
    tiles.set_past({})
    for one in RUNS:
        tiles.put_run(one)
    tiles.refresh_times(NOW)
    log.put_past(RUNS)
    window = MainWindow(theme, tiles, log, Forgetful(), size)
    window.kept = (tiles, log)
    window.header.show_account(MARA)
    window.status.show_state("Signed in", Token.OK)
    window.status.show_place("Default environment · Contoso")
    window.status.show_counts(LogCounts(running=1, failed=1, today=128))
    return window


def states_of() -> tuple[Button, ...]:
    """A button for each state of a run, named after it."""
    return tuple(
        button(state.value.replace("_", " ").title(), color=number, icon="send")
        for number, state in enumerate(RunState)
    )


def show_states(window: MainWindow) -> None:
    """Show a tile in each state, one armed, one answering, one with a very long name."""
    tiles, log = window.kept
    buttons = states_of()
    long = button(
        "Überweisungsbestätigung für die Jahreshauptversammlung aller Vereine in Bad Münstereifel"
    )
    armed = button("Armed", icon="clock")
    busy = button("Pressed twice", icon="refresh")
    tiles.set_buttons((*buttons, armed, busy, long, DEPLOY, INVOICE))
    runs = [
        run(one, state, ago_s=60 + n, ended_at=NOW if state.is_final else None)
        for n, (one, state) in enumerate(zip(buttons, RunState, strict=True))
    ]
    for one in runs:
        tiles.put_run(one)
    tiles.set_typical(buttons[3].id, 90)
    tiles.set_armed(armed.id, 5)
    tiles.set_remark(busy.id, "Already running, 12 s")
    log.clear()
    log.put_many(runs)


def shoot(app: QApplication, window: MainWindow, path: Path) -> None:
    window.show()
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(path))


def shoot_empty(app: QApplication, theme: Theme, folder: Path, scheme: Scheme) -> None:
    """Take pictures of a window without buttons, and of a search that finds none."""
    window = window_of(theme, buttons=())
    GridEmpty(theme, window)
    window.resize(QSize(1000, 586))
    shoot(app, window, folder / f"main-empty-{scheme}.png")
    window.kept[0].set_buttons(BUTTONS)
    window.header.field.setText("xyzzy")
    shoot(app, window, folder / f"main-not-found-{scheme}.png")
    window.close()


def shoot_contrast(app: QApplication, folder: Path) -> None:
    """Take a picture of the window as a system with high contrast has it."""
    theme = Theme(app, LookSettings(), contrast=HighContrast())
    window = window_of(theme)
    window.grid.setFocus()
    window.resize(QSize(1000, 586))
    shoot(app, window, folder / "main-contrast.png")
    window.close()
    theme.leave()


def main() -> None:
    folder, scale = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
    speak(app, *sys.argv[3:4] or [""])
    app.setFont(QFont("Inter", 10))
    theme = Theme(app, LookSettings())
    end = "" if scale == 1 else f"-{scale}x"
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        look = LookSettings(scheme=scheme)
        theme.apply(look)
        window = window_of(theme)
        window.grid.setFocus()
        window.grid.setCurrentIndex(window.grid.model().index(1, 0))
        window.resize(QSize(1000, 586))
        shoot(app, window, folder / f"main-{scheme}{end}.png")
        if scale == 1:
            window.resize(QSize(360, 480))
            shoot(app, window, folder / f"main-small-{scheme}.png")
            window.resize(QSize(1000, 586))
            for size in (TileSize.MEDIUM, TileSize.LIST):
                window.grid.set_size(size)
                shoot(app, window, folder / f"main-{size}-{scheme}.png")
            window.grid.set_size(TileSize.BIG)
            app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            mirrored = window_of(theme)
            mirrored.resize(QSize(1000, 586))
            shoot(app, mirrored, folder / f"main-rtl-{scheme}.png")
            mirrored.close()
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            theme.apply(replace(look, text_percent=200))
            shoot(app, window, folder / f"main-text200-{scheme}.png")
            theme.apply(look)
            shoot_empty(app, theme, folder, scheme)
            window.messages.say(
                Message(
                    "You are signed out",
                    "Sign in again to run your flows",
                    Tone.WARN,
                    (MessageAction("sign_in", "Sign in"),),
                )
            )
            window.resize(QSize(1000, 940))
            show_states(window)
            shoot(app, window, folder / f"states-{scheme}.png")
        window.close()
    if scale == 1:
        shoot_contrast(app, folder)


if __name__ == "__main__":
    main()
