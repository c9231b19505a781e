"""Sharing buttons from the window: as a file that somebody else opens. Never a secret."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from flowbutton.app.edit_mode import EditMode
from flowbutton.app.palette_desk import PaletteDesk
from flowbutton.app.parts import Parts
from flowbutton.app.set_pictures import pictures_of
from flowbutton.bridge.palette_rows import PaletteCommand
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.desktop.button_set import ENDING, write_set
from flowbutton.domain.button import Button
from flowbutton.engine.services import Services
from flowbutton.store.exports import export
from flowbutton.store.pictures import PictureFolder


@dataclass(frozen=True, slots=True)
class ShareButtons:
    """Write a file with these buttons, without secrets and accounts, with their pictures."""

    buttons: tuple[Button, ...]
    path: Path
    pictures: PictureFolder

    def run(self, _services: Services) -> Path:
        """Return where it is. Raises StoreError."""
        text = write_set(self.buttons, pictures_of(self.buttons, self.pictures))
        export(self.path, text.encode())
        return self.path


class Exporting(QObject):
    """Asks where the file goes, and writes it: one button, those that are selected, or all.

    Signals:
        done: it is written. arg: the sentence.
        failed: it is not. arg: the AppError.
    """

    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        parts: Parts,
        window: QWidget,
        edit_mode: EditMode,
        palette: PaletteDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._edit_mode = edit_mode
        command = PaletteCommand("share", self.tr("Save the buttons as a file"), "export")
        palette.offer(command, self.share, lambda: bool(parts.shelf.buttons))
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    def add_to(self, menu: QMenu, button: Button) -> None:
        """Add the item for a button to its menu."""
        action = menu.addAction(self.tr("Save as a file…"))
        action.triggered.connect(partial(self._ask, (button,)))

    @Slot()
    def share(self) -> None:
        """Share what is selected while arranging, otherwise all buttons."""
        buttons = self._parts.shelf.buttons
        chosen = self._edit_mode.grid.selected_ids if self._edit_mode.is_on else ()
        self._ask(tuple(one for one in buttons if one.id in chosen) or buttons)

    def _ask(self, buttons: tuple[Button, ...], _is_checked: object = None) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        name = buttons[0].name if len(buttons) == 1 else self.tr("Buttons")
        clean = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip()
        where = Path(QStandardPaths.writableLocation(folder)) / f"{clean or 'FlowButton'}{ENDING}"
        dialog = QFileDialog(self._window, self.tr("Save the buttons as a file"))
        dialog.setObjectName("share")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Buttons (*.flowbutton)"))
        dialog.setDefaultSuffix(ENDING.removeprefix("."))
        dialog.selectFile(str(where))
        dialog.fileSelected.connect(partial(self._write, buttons))
        dialog.open()

    def _write(self, buttons: tuple[Button, ...], path: str) -> None:
        pictures = PictureFolder(self._parts.core.folders.pictures)
        self._parts.tasks.submit(ShareButtons(buttons, Path(path), pictures))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, ShareButtons):
            count = len(done.command.buttons)
            text = self.tr("%n buttons are saved as {file}; no secret is in it", "", count)
            self.done.emit(text.replace("{file}", done.command.path.name))

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, ShareButtons):
            self.failed.emit(failed.error)
