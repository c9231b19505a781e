"""What is dropped on the window: answers for a button, an address to add, a file of buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QUrl, Signal
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent
from typing_extensions import override

from flowbutton.app.adding import Adding
from flowbutton.app.edit_mode import EditMode
from flowbutton.app.importing import Importing
from flowbutton.app.parts import Parts
from flowbutton.desktop.button_set import ENDING
from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import FieldKind
from flowbutton.domain.words import say
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.tile_delegate import Drag

_TEXTS = (FieldKind.TEXT, FieldKind.LINES)
_ADDRESSES = ("http://", "https://", "flowbutton://")
_MOST = 100_000  # characters; more is no answer to an input


class Dropping(QObject):
    """Opens the form with what was dropped on a tile, and the page to add with an address.

    Nothing runs by a drop alone: the form, or the page, is what a person goes on from.

    Signals:
        failed: what was dropped is of no use there. arg: the AppError.
    """

    failed = Signal(object)

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        adding: Adding,
        importing: Importing,
        edit_mode: EditMode,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._adding = adding
        self._importing = importing
        self._edit_mode = edit_mode
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def close(self) -> None:
        """Take no more drops: the window is about to go."""
        self._window.removeEventFilter(self)
        self._window.setAcceptDrops(False)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):  # and the entering, which is one too
            if _file(event.mimeData()) or _text(event.mimeData()):
                event.acceptProposedAction()
                self._show(event.mimeData(), self._button_at(event.position()))
            return True
        if isinstance(event, QDragLeaveEvent):
            self._window.grid.show_drag(None)
            return True
        if isinstance(event, QDropEvent):
            event.acceptProposedAction()
            self._window.grid.show_drag(None)
            self._take(event.mimeData(), self._button_at(event.position()))
            return True
        return super().eventFilter(watched, event)

    def _show(self, data: QMimeData, below: Button | None) -> None:
        """Show which tiles take it; what the window takes as a whole is no tile's alone."""
        path, text = _file(data), _text(data)
        is_windows = path.endswith(ENDING) or text.lower().startswith(_ADDRESSES)
        kinds = (FieldKind.FILE,) if path else _TEXTS
        if is_windows or self._edit_mode.is_on:
            self._window.grid.show_drag(None)
            return
        takers = (one.id for one in self._parts.shelf.buttons if _key(one, *kinds))
        at = below.id if below is not None else ""
        self._window.grid.show_drag(Drag(frozenset(takers), at))

    def _take(self, data: QMimeData, button: Button | None) -> None:
        path, text = _file(data), _text(data)
        if path.endswith(ENDING):
            self._importing.read(path)
        elif button is not None and path:
            self._fill(button, path, FieldKind.FILE)
        elif button is not None and text and _key(button, *_TEXTS):
            self._fill(button, text, *_TEXTS)
        elif text.lower().startswith(_ADDRESSES):
            self._adding.open(text)
        elif button is not None and text:
            self.failed.emit(InputError(say("This button takes no text"), _ELSEWHERE))

    def _fill(self, button: Button, value: str, *kinds: FieldKind) -> None:
        key = _key(button, *kinds)
        if key:
            self._parts.doors.fill(button, {key: value})
        else:
            self.failed.emit(InputError(say("This button takes no file"), _ELSEWHERE))

    def _button_at(self, spot: QPointF) -> Button | None:
        """Return the button whose tile is there; while buttons are edited none takes anything."""
        grid = self._window.grid
        if self._edit_mode.is_on or not self._window.shows_buttons or not grid.isVisible():
            return None
        point = grid.viewport().mapFrom(self._window, spot.toPoint())
        if not grid.viewport().rect().contains(point):
            return None
        return self._parts.shelf.get(grid.button_at(point))


_ELSEWHERE = say("Nothing was run. Drop it on a button that asks for one")


def _key(button: Button, *kinds: FieldKind) -> str:
    """Return the first input of these kinds, "" when the button has none; secrets are typed."""
    keys = (field.key for field in button.fields if field.kind in kinds and not field.is_secret)
    return next(keys, "")


def _file(data: QMimeData) -> str:
    """Return the path of the one local file, "" for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""


def _text(data: QMimeData) -> str:
    """Return the address or the text, "" for files and for what is too long for an answer."""
    urls = data.urls()
    if any(url.isLocalFile() for url in urls):
        return ""
    if len(urls) == 1:
        return urls[0].toString(QUrl.ComponentFormattingOption.FullyEncoded)
    text = data.text().strip() if data.hasText() else ""
    return text if len(text) <= _MOST else ""
