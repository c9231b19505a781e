"""Pictures of people's own as icons of buttons: chosen, cropped, and kept in the home."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QFileDialog

from flowbutton.app.parts import Parts
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.domain.errors import InputError
from flowbutton.domain.words import say
from flowbutton.engine.services import Services
from flowbutton.store.pictures import PictureFolder
from flowbutton.ui.icon_picker import IconPicker
from flowbutton.ui.png import as_png

SIDE = 256  # pixels: the face of a big tile on a screen of 300 %, and more
MOST_BYTES = 30_000_000


@dataclass(frozen=True, slots=True)
class KeepPicture:
    """Keep the middle of a picture, as large as a face is ever shown."""

    path: Path
    folder: Path

    def run(self, _services: Services) -> str:
        """Return the name of the icon. Raises InputError, StoreError."""
        return PictureFolder(self.folder).keep(as_png(_square(self.path)))


class OwnPicture(QObject):
    """Lets people choose a picture of their own in a picker of icons, and goes with it."""

    def __init__(self, parts: Parts, picker: IconPicker) -> None:
        super().__init__(picker)
        self._tasks = parts.tasks
        self._folder = parts.core.folders.pictures
        self._picker = picker
        self._wanted: KeepPicture | None = None
        picker.own_wanted.connect(self._on_picker_own_wanted)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    @Slot()
    def _on_picker_own_wanted(self) -> None:
        dialog = QFileDialog(self._picker, self.tr("Choose a picture"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.open()

    @Slot(str)
    def _on_dialog_file_selected(self, path: str) -> None:
        self._wanted = KeepPicture(Path(path), self._folder)
        self._tasks.submit(self._wanted)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if done.command is self._wanted:
            self._picker.show_icon(str(done.result))
            self._picker.show_problem("")

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if failed.command is self._wanted:
            title, hint = shown(failed.error.title), shown(failed.error.hint)
            self._picker.show_problem(in_a_row(with_stop(title), hint))


def _square(path: Path) -> QImage:
    """Return the middle of a picture, SIDE pixels wide and high. Raises InputError."""
    try:
        is_large = path.stat().st_size > MOST_BYTES
    except OSError as error:
        raise _unusable(path) from error
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole = reader.size()
    if is_large or whole.isEmpty():
        raise _unusable(path)
    expanding = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    reader.setScaledSize(whole.scaled(SIDE, SIDE, expanding))  # a drawing is drawn at that size
    image = reader.read()
    if image.isNull():
        raise _unusable(path)
    side = min(image.width(), image.height())
    square = QRect(0, 0, side, side)
    square.moveCenter(image.rect().center())
    smooth = Qt.TransformationMode.SmoothTransformation
    exactly = Qt.AspectRatioMode.IgnoreAspectRatio
    middle = image.copy(square).convertToFormat(QImage.Format.Format_ARGB32)
    return middle.scaled(QSize(SIDE, SIDE), exactly, smooth)


def _unusable(path: Path) -> InputError:
    return InputError(
        say("“{file}” is no picture that can be used", file=path.name),
        say("Choose a PNG, JPEG, SVG or WebP file of less than 30 MB"),
    )
