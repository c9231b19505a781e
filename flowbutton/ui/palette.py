"""The palette: a field over the window that finds buttons and commands, and does them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.palette_model import PaletteModel
from flowbutton.bridge.palette_rows import NO_COMMAND, Entry, PaletteRow
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.bridge.words import shown
from flowbutton.ui.announce import announce
from flowbutton.ui.enter import is_enter
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Elided
from flowbutton.ui.palette_delegate import PaletteDelegate
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_WIDTH, _TOP, _MARGIN = 600, 12, 16
_DIM = QColor(0, 0, 0, 84)  # over light and dark alike
_LINES = 9  # rows of the list, before it scrolls
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _LINES - 1,
    Qt.Key.Key_PageUp: 1 - _LINES,
}


@dataclass(frozen=True, slots=True)
class Taken:
    """An entry that somebody chose; `asks` when its inputs are to be shown in any case."""

    entry: Entry
    asks: bool = False


class Palette(QWidget):
    """Lies over the whole of its window; a click beside its card, or Esc, closes it.

    Signals:
        typed: other words are looked for. arg: the words.
        taken: an entry was chosen; the palette is closed by then. arg: the Taken.
    """

    typed = Signal(str)
    taken = Signal(object)

    def __init__(self, theme: Theme, model: PaletteModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: QWidget | None = None  # what had the focus
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Palette"))
        self.hide()
        self.card = _Card(theme, self)
        self.field = QLineEdit()
        self.field.setObjectName("palette-field")
        self.field.setPlaceholderText(self.tr("Find and run a button, or > for commands"))
        self.field.setAccessibleName(self.tr("Find and run a button"))
        self.field.setAccessibleDescription(
            self.tr("Up and Down go through what was found, Enter runs it, Esc closes")
        )
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self._set_up_list()
        hint = self.tr("Enter runs · Ctrl+Enter opens the inputs first · > finds commands")
        self.hint = Elided(theme, hint, Type.SMALL, Token.SOFT)
        self.hint.setContentsMargins(_MARGIN - 6, 2, _MARGIN - 6, 4)
        rows = QVBoxLayout(self.card)
        rows.setContentsMargins(6, 6, 6, 6)
        rows.setSpacing(4)
        rows.addWidget(self.field)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.hint)
        self._model = model
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_field_text_changed)
        self.list.clicked.connect(self._on_list_clicked)
        model.rowsInserted.connect(self._on_rows_inserted)
        parent.installEventFilter(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _set_up_list(self) -> None:
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setStyleSheet("QListView { background: transparent; }")

    def open(self, text: str = "") -> None:
        """Show the palette with these words in its field."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self.field.setText(text)
        self.typed.emit(text)
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._choose_best()

    def close_it(self) -> None:
        """Go back to where the person was."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def entry(self) -> Entry | None:
        """Return the entry that Enter takes, None when nothing was found."""
        row = self.list.currentIndex().data(OBJECT_ROLE)
        return row.entry if isinstance(row, PaletteRow) else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take_key(event)
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window: the next keys go to the palette."""
        QPainter(self).fillRect(self.rect(), _DIM)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_it()

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the field means; return whether it means something here."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        elif is_enter(event):
            if not event.isAutoRepeat():
                self._take(asks=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif event.key() in _MOVES:
            at = self.list.currentIndex().row() + _MOVES[Qt.Key(event.key())]
            self._choose(at)
        else:
            return event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # nowhere else to go
        return True

    def _choose_best(self) -> None:
        """Choose what Enter takes: nothing when all is listed because nothing was found."""
        best = self._model.index(0).data(OBJECT_ROLE)
        if isinstance(best, PaletteRow) and best.heading == NO_COMMAND:
            self.list.setCurrentIndex(QModelIndex())
            self.list.scrollToTop()
            announce(self.field, shown(NO_COMMAND), is_urgent=False)
        else:
            self._choose(0)

    def _choose(self, row: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        index = self._model.index(max(0, min(row, count - 1)))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        said = (index.data(), index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        announce(self.field, ". ".join(part for part in said if part), is_urgent=False)

    def _take(self, *, asks: bool = False) -> None:
        entry = self.entry()
        if entry is not None:
            self.close_it()
            self.taken.emit(Taken(entry, asks))

    def _fit(self) -> None:
        window = self.parent()
        if not isinstance(window, QWidget):
            return
        self.setGeometry(window.rect())
        width = min(self._theme.scaled(_WIDTH), self.width() - 2 * _MARGIN)
        rows = range(min(self._model.rowCount(), _LINES))
        lines = sum(self.list.sizeHintForRow(row) for row in rows)
        around = self.card.sizeHint().height() - self.list.sizeHint().height()
        height = min(around + lines + 2, self.height() - 2 * _TOP)
        self.card.setGeometry(QRect(QPoint((self.width() - width) // 2, _TOP), self.card.size()))
        self.card.resize(width, height)

    def _on_field_text_changed(self, text: str) -> None:
        if self.isVisible():
            self.typed.emit(text)
            self._fit()
            self._choose_best()

    def _on_list_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._take()

    def _on_rows_inserted(self) -> None:
        if self.isVisible():
            self._fit()

    def _on_theme_changed(self) -> None:
        self.field.setFont(self._theme.font(Type.BODY))
        self.field.setStyleSheet("QLineEdit { border: none; padding: 8px 8px; }")
        self.list.scheduleDelayedItemsLayout()
        self._fit()


class _Card(QWidget):
    """The ground of the palette, with a line around it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(Token.LINE), 1))
        painter.setBrush(self._theme.color(Token.SURFACE))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
