"""What the program can do by name: the commands of the palette."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from flowbutton.app.bin_desk import BinDesk
from flowbutton.app.palette_desk import PaletteDesk
from flowbutton.app.parts import Parts
from flowbutton.app.practice_desk import PracticeDesk
from flowbutton.app.settings_desk import SettingsDesk
from flowbutton.bridge.palette_rows import PaletteCommand
from flowbutton.domain.settings import LookSettings, Scheme, TileSize
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.shortcuts import KEYS, Does

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Acts:
    """What some commands do, where it is not the window's own affair."""

    sign_in: Act
    open_file: Act
    settings: SettingsDesk
    bin: BinDesk
    practice: PracticeDesk
    quit: Act


class Commands(QObject):
    """Offers the commands to the palette."""

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        palette: PaletteDesk,
        acts: Acts,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._palette = palette
        self._acts = acts
        self._offer_places()
        self._offer_accounts()
        self._offer_looks()

    def _offer_places(self) -> None:
        window, acts = self._window, self._acts
        self._offer("add", self.tr("Add a button"), "plus", window.header.add_wanted.emit, Does.ADD)
        arrange = window.header.edit_wanted.emit
        self._offer("arrange", self.tr("Arrange the buttons"), "edit", arrange, Does.EDIT_MODE)
        self._offer("bin", self.tr("Deleted buttons"), "trash", acts.bin.open)
        acts.bin.add_wanted.connect(window.header.add_wanted)
        self._offer("file", self.tr("Open a button file"), "folder", acts.open_file)
        self._offer("log", self.tr("Go to the status log"), "list", window.focus_log, Does.LOG)
        self._offer("export", self.tr("Export the status log"), "export", self._export)
        self._offer(
            "refresh",
            self.tr("Look again how everything goes"),
            "refresh",
            window.refresh_wanted.emit,
            Does.LOOK_AGAIN,
        )
        pages = acts.settings
        self._offer("settings", self.tr("Settings"), "gear", acts.settings.open, Does.SETTINGS)
        self._offer("help", self.tr("Show the keys"), "question", pages.open_help, Does.HELP)
        self._offer("diagnostics", self.tr("Diagnostics"), "wrench", pages.open_diagnostics)
        window.log.program.diagnostics_wanted.connect(pages.open_diagnostics)
        self._offer("changes", self.tr("What is new"), "info", pages.open_changes)
        self._palette.offer(
            PaletteCommand("practice", self.tr("Practise; nothing is run"), "shield"),
            acts.practice.open,
            lambda: self._parts.core.can_practise,
        )
        self._offer("quit", self.tr("Quit FlowButton"), "power", acts.quit, Does.QUIT)

    def _offer_accounts(self) -> None:
        self._offer("sign-in", self.tr("Sign in"), "sign-in", self._acts.sign_in)
        self._palette.offer(
            PaletteCommand("sign-out", self.tr("Sign out"), "sign-out"),
            self._sign_out,
            lambda: bool(self._parts.session.accounts),
        )

    def _offer_looks(self) -> None:
        for size, title, icon in (
            (TileSize.BIG, self.tr("Show big buttons"), "square"),
            (TileSize.MEDIUM, self.tr("Show medium buttons"), "square"),
            (TileSize.LIST, self.tr("Show the buttons as a list"), "list"),
        ):
            self._offer_look(f"size-{size}", title, icon, tile_size=size)
        for scheme, title, icon in (
            (Scheme.LIGHT, self.tr("Light colours"), "sun"),
            (Scheme.DARK, self.tr("Dark colours"), "moon"),
            (Scheme.SYSTEM, self.tr("Colours as the system has them"), "gear"),
        ):
            self._offer_look(f"scheme-{scheme}", title, icon, scheme=scheme)

    def _offer(self, key: str, title: str, icon: str, act: Act, does: Does | None = None) -> None:
        keys = "" if does is None else KEYS[does]
        self._palette.offer(PaletteCommand(key, title, icon, keys), act)

    def _offer_look(self, key: str, title: str, icon: str, **changes: object) -> None:
        """Offer another look, while it is not the one in force and nobody has locked it."""

        def fits() -> bool:
            now = self._parts.core.settings.now
            locked = any(f"look.{name}" in now.managed for name in changes)
            return not locked and _looks(now.look, changes) != now.look

        def act() -> None:
            now = self._parts.core.settings.now
            self._acts.settings.use(replace(now, look=_looks(now.look, changes)))

        self._palette.offer(PaletteCommand(key, title, icon), act, fits)

    @Slot()
    def _export(self) -> None:
        self._window.log.export_wanted.emit()

    @Slot()
    def _sign_out(self) -> None:
        self._parts.session.sign_out(self._parts.session.accounts[0].id)


def _looks(look: LookSettings, changes: dict[str, object]) -> LookSettings:
    return replace(look, **changes)  # type: ignore[arg-type]  # the names and values of its fields
