"""An editor of a file: dropped or chosen. It carries the path; others read the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QLocale, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from flowbutton.ui.editors import Editor
from flowbutton.ui.field_button import FieldButton
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.theme import Theme

MAX_MB = 40
_MAX_BYTES = MAX_MB * 1024 * 1024
_AS_PEOPLE_DO = QLocale.DataSizeFormat.DataSizeTraditionalFormat


class FileEditor(Editor):
    """A file's place: drop one, or choose one with a click, Space or Enter. The value is a Path."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.box = FieldButton(theme, "paperclip")
        self.clear = IconButton(theme, "close", self.tr("Take the file away"))
        self._holds(self.box, self.clear)
        self.setAcceptDrops(True)
        self.box.clicked.connect(self.choose)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.fill(None)

    @override
    def main_widget(self) -> QWidget:
        return self.box

    @override
    def value(self) -> object:
        return self._path

    @override
    def fill(self, value: object) -> None:
        is_path = isinstance(value, str | Path) and bool(str(value))
        self._path = Path(str(value)) if is_path else None
        self.clear.setVisible(self._path is not None)
        if self._path is None:
            self.box.show_content(self.tr("Choose a file"), is_empty=True)
        else:
            size_bytes = QFileInfo(str(self._path)).size()
            size = self.locale().formattedDataSize(size_bytes, 0, _AS_PEOPLE_DO)
            self.box.show_content(self._path.name, size)

    @override
    def problem(self) -> str:
        info = QFileInfo(str(self._path or ""))
        if self._path is None:
            return ""
        if not info.isFile() or not info.isReadable():
            return self.tr("This file cannot be read. Choose another one")
        if info.size() > _MAX_BYTES:
            return self.tr("This file is too large: {size} MB at most").replace(
                "{size}", str(MAX_MB)
            )
        return ""

    def choose(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self, self.tr("Choose a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.take)
        dialog.open()

    def take(self, path: str) -> None:
        """Take the file that the person gave."""
        self.fill(path)
        self.changed.emit()
        self.left.emit()

    def _on_clear_clicked(self) -> None:
        self.take("")
        self.box.setFocus()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take(_dropped(event.mimeData()))


def _dropped(data: QMimeData) -> str:
    """Return the path of the one local file, "" for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
