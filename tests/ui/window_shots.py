"""Pictures of the window at the scale of this process."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_model import LogCounts, RunModel
from flowbutton.domain.account import Account
from flowbutton.domain.settings import LookSettings, Scheme, TileSize
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token
from tests.samples import BUTTONS, NOW, RUNS

MARA = Account("1", "mara@contoso.com", "Mara Visser", "contoso")


class Forgetful:
    """Keeps nothing of the window."""

    def get(self, key: str) -> str:
        return ""

    def put(self, key: str, value: str) -> None:
        pass


def window_of(theme: Theme, size: TileSize = TileSize.BIG, buttons=BUTTONS) -> MainWindow:
    """The window of the pictures."""
    tiles, log = ButtonModel(NOW), RunModel(NOW)
    tiles.set_buttons(buttons)
    for run in RUNS:
        tiles.put_run(run)
    tiles.refresh_times(NOW)
    log.put_many(RUNS)
    window = MainWindow(theme, tiles, log, Forgetful(), size)
    window.kept = (tiles, log)
    window.header.show_account(MARA)
    window.status.show_state("Signed in", Token.OK)
    window.status.show_place("Default environment · Contoso")
    window.status.show_counts(LogCounts(running=1, failed=1, today=128))
    return window


def shoot(app: QApplication, window: MainWindow, path: Path) -> None:
    window.show()
    for _ in range(3):
        app.processEvents()
    window.grab().save(str(path))


def main() -> None:
    folder, scale = Path(sys.argv[1]), int(sys.argv[2])
    app = QApplication([])
    QLocale.setDefault(QLocale("en_GB"))
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
            theme.apply(replace(look, text_percent=200))
            shoot(app, window, folder / f"main-text200-{scheme}.png")
        window.close()


if __name__ == "__main__":
    main()
