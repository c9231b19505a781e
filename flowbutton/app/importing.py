"""Opening a file of buttons: read on a worker, reviewed by the person, then added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from flowbutton.app.parts import Parts
from flowbutton.app.set_pictures import with_own_pictures
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.desktop.button_set import shareable
from flowbutton.desktop.button_set_read import read_set_file
from flowbutton.domain.button import Button
from flowbutton.engine.adding import adopted
from flowbutton.engine.services import Services
from flowbutton.store.pictures import PictureFolder
from flowbutton.ui.import_page import ImportPage


@dataclass(frozen=True, slots=True)
class _ReadSet:
    """Read a file of buttons."""

    path: Path
    pictures: PictureFolder

    def run(self, _services: Services) -> tuple[Button, ...]:
        return with_own_pictures(read_set_file(self.path), self.pictures)


def known_of(found: Sequence[Button], own: Sequence[Button]) -> frozenset[int]:
    """Return the numbers of those found that are here already: one name, one target."""
    here = {(button.name, button.target) for button in shareable(own).buttons}
    bare = shareable(found).buttons
    return frozenset(n for n, one in enumerate(bare) if (one.name, one.target) in here)


class Importing(QObject):
    """Asks for a file, shows what is in it, and adds it after a yes. Runs nothing.

    Signals:
        adds: new buttons are about to be saved. arg: a tuple of Button.
        failed: the file could not be read. arg: the AppError.
    """

    adds = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, windows: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._windows = windows
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    def ask(self, window: QWidget) -> None:
        """Ask which file to open."""
        dialog = QFileDialog(window, self.tr("Open a button file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Buttons (*.flowbutton)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.read)
        dialog.open()

    @Slot(str)
    def open(self, path: str) -> None:
        """Read a file whose path, or whose address with file:, was pasted."""
        is_address = path.lower().startswith("file:")
        self.read(QUrl(path).toLocalFile() if is_address else path)

    @Slot(str)
    def read(self, path: str) -> None:
        """Read a file; what is in it is shown before anything is added."""
        pictures = PictureFolder(self._parts.core.folders.pictures)
        self._parts.tasks.submit(_ReadSet(Path(path), pictures))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, _ReadSet) and isinstance(done.result, tuple):
            self._review(done.result)

    def _review(self, buttons: tuple[Button, ...]) -> None:
        known = known_of(buttons, self._parts.shelf.buttons)
        page = ImportPage(self._parts.theme, [button.name for button in buttons], known)
        page.confirmed.connect(partial(self._add, buttons))
        opening = Opening(self.tr("Open a button file"), "import", 440, 360, is_modal=False)
        self._windows.open(page, opening)

    def _add(self, found: tuple[Button, ...], rows: tuple[int, ...]) -> None:
        accounts = self._parts.session.accounts
        account = accounts[0].id if accounts else ""
        new = adopted((found[row] for row in rows), account)
        self.adds.emit(new)
        self._parts.shelf.add(*new)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, _ReadSet):
            self.failed.emit(failed.error)
