"""Icons of buttons, the program's own place in the menu, and its start with the desktop."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton import assets
from flowbutton.app.desktop_kit import DesktopKit, ReadStanding, Standing
from flowbutton.app.parts import Parts
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.desktop.autostart import TurnAutostart
from flowbutton.desktop.launchers.keeper import KeepUpLaunchers, PutLauncher, RemoveLauncher
from flowbutton.desktop.program.port import InstallProgram, UninstallProgram
from flowbutton.domain.button import Button
from flowbutton.domain.settings import Settings
from flowbutton.ui.button_picture import button_picture

OFFERED = "menu_offered"  # the fact that a place in the menu was offered
AS_SET = "desktop_as_set"  # the fact of what the settings were when the desktop was made so
LANE = "desktop"  # one after the other: each finds what the one before has made


@dataclass(frozen=True, slots=True)
class _Pictures:
    """Pictures of buttons, by their ids; drawn on the GUI thread, read on a worker."""

    drawn: dict[str, bytes]

    def __call__(self, button: Button) -> bytes:
        return self.drawn[button.id]


class IconDesk(QObject):
    """Puts things on the desktop, and keeps them as the buttons and the settings are.

    Signals:
        done: something was done that is worth a line. arg: the sentence.
        menu_missed: the program is not in the menu, where people would look for it.
        failed: the desktop would not do it. arg: the AppError.
    """

    done = Signal(str)
    menu_missed = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, kit: DesktopKit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._kit = kit
        self._icons: set[str] = set()
        self._is_read = False
        now = parts.core.settings.now.desktop
        self._standing = Standing(frozenset(), now.starts_with_system, now.in_menu)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)
        parts.shelf.buttons_changed.connect(self._on_buttons_changed)
        parts.tasks.submit(ReadStanding(kit), LANE)

    def has_icon(self, button_id: str) -> bool:
        """Return whether a button has an icon of its own."""
        return button_id in self._icons

    def put(self, button_id: str) -> None:
        """Put a button on the desktop and into the menu."""
        button = self._parts.shelf.get(button_id)
        if button is not None:
            picture = button_picture(self._parts.theme.icons, button)
            self._parts.tasks.submit(PutLauncher(self._kit.launchers, button, picture), LANE)

    def remove(self, button_id: str) -> None:
        """Take a button off the desktop."""
        self._parts.tasks.submit(RemoveLauncher(self._kit.launchers, button_id), LANE)

    def follow(self, settings: Settings) -> None:
        """Make the desktop as the settings say; what is so already is left alone."""
        if not self._is_read:
            return  # what is set by then counts as soon as it is known how things stand
        before, self._standing = (
            self._standing,
            replace(
                self._standing,
                starts=settings.desktop.starts_with_system,
                in_menu=settings.desktop.in_menu,
            ),
        )
        if self._standing.starts != before.starts:
            turn = TurnAutostart(self._kit.autostart, on=self._standing.starts)
            self._parts.tasks.submit(turn, LANE)
        if self._standing.in_menu != before.in_menu:
            self._place()
        if self._parts.core.facts.get(AS_SET) != _mark(settings):
            self._parts.core.facts.put(AS_SET, _mark(settings))

    def _is_missed(self) -> bool:
        """Return whether to offer a place in the menu: once, to who has begun to use it."""
        core, kit = self._parts.core, self._kit
        is_offered = bool(core.facts.get(OFFERED)) or core.is_demo
        is_free = "desktop.in_menu" not in core.settings.now.managed
        return (
            is_free
            and not kit.is_everybodys
            and not is_offered
            and not self._standing.in_menu
            and bool(self._parts.shelf.buttons)
        )

    def _place(self) -> None:
        """Put the program into the menu with its favourites as they are, or take it out."""
        program = self._kit.program
        if self._standing.in_menu:
            stars = tuple(one for one in self._parts.shelf.buttons if one.is_favourite)
            self._parts.tasks.submit(InstallProgram(program, stars, assets.app_icon()), LANE)
        else:
            self._parts.tasks.submit(UninstallProgram(program), LANE)

    def _show(self, standing: Standing) -> None:
        """Learn how things stand; a person may have changed them with the desktop's own means."""
        self._is_read = True
        self._standing = standing
        self._icons = set(standing.icons)
        live, facts = self._parts.core.settings, self._parts.core.facts
        if facts.get(AS_SET) == _mark(live.now):  # the settings did not change in between
            desktop = replace(
                live.now.desktop, starts_with_system=standing.starts, in_menu=standing.in_menu
            )
            live.use(replace(live.now, desktop=desktop))
        self.follow(live.now)
        if not self._parts.core.is_practice and self._is_missed():
            facts.put(OFFERED, "yes")
            self.menu_missed.emit()
        self._on_buttons_changed(self._parts.shelf.buttons)

    @Slot(object)
    def _on_buttons_changed(self, buttons: tuple[Button, ...]) -> None:
        if self._icons:
            drawn = {
                one.id: button_picture(self._parts.theme.icons, one)
                for one in buttons
                if one.id in self._icons
            }
            keep = KeepUpLaunchers(self._kit.launchers, buttons, _Pictures(drawn))
            self._icons &= {one.id for one in buttons}
            self._parts.tasks.submit(keep, LANE)
        if self._standing.in_menu:
            self._place()

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command:
            case ReadStanding() if isinstance(done.result, Standing):
                self._show(done.result)
            case PutLauncher(button=button):
                self._icons.add(button.id)
                text = self.tr("“{name}” is on the desktop and in the menu")
                if isinstance(done.result, tuple) and len(done.result) == 1:
                    text = self.tr("“{name}” is in the menu")
                self.done.emit(text.replace("{name}", button.name))
            case RemoveLauncher(button_id=button_id):
                self._icons.discard(button_id)
                self.done.emit(self.tr("The icon is removed"))

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        command = failed.command
        if isinstance(
            command,
            PutLauncher
            | RemoveLauncher
            | KeepUpLaunchers
            | TurnAutostart
            | InstallProgram
            | UninstallProgram,
        ):
            self.failed.emit(failed.error)


def _mark(settings: Settings) -> str:
    return f"{settings.desktop.starts_with_system} {settings.desktop.in_menu}"
