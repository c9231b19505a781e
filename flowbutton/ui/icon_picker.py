"""Icons to choose one of, with a search."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flowbutton.bridge.words import shown
from flowbutton.domain.button import PICTURE, SET
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.ui.face import paint_face
from flowbutton.ui.icons import EMOJI
from flowbutton.ui.label import Label
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

#: Pictures that say what a flow does; the others of the program say what the program does.
TILE_ICONS = (
    "play", "bolt", "mail", "send", "chat", "bell", "phone", "calendar", "clock", "people",
    "person", "file", "folder", "receipt", "list", "chart", "database", "cart", "truck", "pin",
    "home", "lamp", "power", "key", "lock", "shield", "rocket", "cloud", "globe", "link",
    "refresh", "wrench", "gear", "printer", "tag", "star", "heart", "sun", "moon", "trash",
)  # fmt: skip  # a table
# What people look for an icon by; the first word is what it is called.
WORDS: Mapping[str, Sentence] = {
    #: words that people look for an icon by, with commas; the first one is its name
    "play": say("play, start, run, go, begin"),
    "bolt": say("bolt, power, fast, flash, energy, automation"),
    "mail": say("mail, email, post, letter, inbox"),
    "send": say("send, paper, plane, message, submit"),
    "chat": say("chat, message, talk, comment, teams"),
    "bell": say("bell, alarm, alert, notify, ring"),
    "phone": say("phone, call, mobile"),
    "calendar": say("calendar, date, day, meeting, plan"),
    "clock": say("clock, time, hour, timer, schedule"),
    "people": say("people, team, group, users"),
    "person": say("person, user, employee, staff"),
    "file": say("file, document, page, paper"),
    "folder": say("folder, files, archive"),
    "receipt": say("receipt, invoice, bill, expense"),
    "list": say("list, tasks, todo, lines"),
    "chart": say("chart, report, statistics, graph"),
    "database": say("database, data, storage, backup, export"),
    "cart": say("cart, shop, order, buy"),
    "truck": say("truck, delivery, courier, transport, ship"),
    "pin": say("pin, place, location, map, address"),
    "home": say("home, house"),
    "lamp": say("lamp, light, bulb, idea"),
    "power": say("power, off, on, switch"),
    "key": say("key, password, access"),
    "lock": say("lock, secure, close, private"),
    "shield": say("shield, safe, security, protect"),
    "rocket": say("rocket, deploy, launch, release, start"),
    "cloud": say("cloud, online, weather"),
    "globe": say("globe, world, web, internet"),
    "link": say("link, url, chain, connect"),
    "refresh": say("refresh, sync, again, reload, repeat"),
    "wrench": say("wrench, repair, tool, fix, maintenance"),
    "gear": say("gear, settings, machine"),
    "printer": say("printer, print"),
    "tag": say("tag, label, price"),
    "star": say("star, favourite"),
    "heart": say("heart, love, health"),
    "sun": say("sun, day, bright"),
    "moon": say("moon, night"),
    "trash": say("trash, delete, bin, waste"),
}
_COMMA = re.compile("[,、]")
_FIRST_EMOJI = 0x2190  # signs before it are letters
_LONGEST_EMOJI = 8  # a family of four, with its joiners
_SIDE = 20
_CELL = 38
_ROWS = 3
_AROUND = 12  # the line and the padding at both sides, and what wraps a line that is full

_Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole.UserRole


def is_emoji(text: str) -> bool:
    """Return whether a text is one sign that can stand for a button: no letters, no blanks."""
    if not text or len(text) > _LONGEST_EMOJI or ord(text[0]) < _FIRST_EMOJI:
        return False
    return not any(sign.isalnum() or sign.isspace() for sign in text)


class _IconDelegate(QStyledItemDelegate):
    """Paints a picture in the middle of its cell."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        side = self._theme.scaled(_CELL)
        return QSize(side, side)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            ring = self._theme.focus_pen()
            painter.setPen(ring if is_selected else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.HOVER))
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 6, 6)
        side = self._theme.scaled(_SIDE)
        square = QRectF(0, 0, side, side)
        square.moveCenter(cell.center())
        name, ink = str(index.data(_ROLE)), self._theme.color(Token.INK)
        if self._theme.icons.is_picture(name):
            ground = QColor(Qt.GlobalColor.transparent)
            paint_face(painter, self._theme.icons, name, square, 4, ground=ground, ink=ink, part=1)
        else:
            self._theme.icons.paint(painter, square, name, ink)
        painter.restore()


class _IconList(QListWidget):
    """Pictures side by side that fill the width there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell = _CELL

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Give the pictures the width, which the style may keep free for a bar, among them."""
        width = self.width() - self.verticalScrollBar().sizeHint().width() - _AROUND
        columns = max(1, width // self.cell)
        self.setGridSize(QSize(max(self.cell, width // columns), self.cell))


class IconPicker(QWidget):
    """A list of pictures that a search narrows down.

    Signals:
        changed: another icon was chosen. arg: its name.
        own_wanted: a picture of the person's own is to be chosen.
    """

    changed = Signal(str)
    own_wanted = Signal()

    def __init__(
        self, theme: Theme, names: Sequence[str] = TILE_ICONS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search icons"))
        self.search.setAccessibleName(self.tr("Search icons"))
        self.list = _IconList()
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Icon"))
        self.list.setItemDelegate(_IconDelegate(theme, self.list))
        for name in names:
            self._add(name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self.nothing = Label(theme, "", token=Token.SOFT, wraps=True)
        self.nothing.hide()
        self.own = Push(theme, self.tr("Own picture…"), icon="folder")
        self.own.let_shrink()
        self.problem = Label(theme, "", token=Token.BAD, wraps=True)
        self.problem.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.own)
        rows.addLayout(top)
        rows.addWidget(self.list)
        rows.addWidget(self.nothing)
        rows.addWidget(self.problem)
        self.own.clicked.connect(self.own_wanted)
        self.setFocusProxy(self.search)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.list.itemSelectionChanged.connect(self._on_list_item_selection_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def icon(self) -> str:
        """The name of the chosen icon, "" when none is."""
        items = self.list.selectedItems()
        return str(items[0].data(_ROLE)) if items else ""

    def show_icon(self, name: str) -> None:
        """Choose an icon; one that is not in the list is added to it."""
        items = [item for item in self._items() if item.data(_ROLE) == name]
        self.list.setCurrentItem(items[0] if items else self._add(name))

    def show_more(self, names: Sequence[str]) -> None:
        """Show these of the set too, instead of those of the last search."""
        chosen = self.icon
        for item in self._items():
            name = str(item.data(_ROLE))
            if name.startswith(SET) and name != chosen and name not in names:
                self.list.takeItem(self.list.row(item))
        there = {str(item.data(_ROLE)) for item in self._items()}
        for name in names:
            if name not in there:
                self._add(name)
        self._show_fitting()

    def show_problem(self, text: str) -> None:
        """Say why a picture cannot be used; "" says nothing."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _add(self, name: str) -> QListWidgetItem:
        item = QListWidgetItem(self.list)
        words = self.tr("Own picture") if name.startswith(PICTURE) else name.removeprefix(EMOJI)
        if name.startswith(SET):
            words = name.rpartition(".")[2].replace("-", " ")
        elif name in WORDS:
            words = _COMMA.split(shown(WORDS[name]))[0]
        item.setData(_ROLE, name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(words)
        return item

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _on_search_text_changed(self, text: str) -> None:
        word = text.strip().casefold()
        if is_emoji(word):
            self.show_icon(EMOJI + word)
        self._show_fitting()

    def _show_fitting(self) -> None:
        """Show the icons that are called as what was typed."""
        typed = self.search.text().strip()
        parts = typed.casefold().replace("-", " ").split()
        is_found = False
        for item in self._items():
            name = str(item.data(_ROLE))
            words = f"{item.toolTip()} {shown(WORDS.get(name, NOTHING))}".casefold()
            fits = all(part in words for part in parts)
            item.setHidden(not fits)
            is_found = is_found or fits
        text = self.tr("No icon is called “{text}”. An emoji works, too, or your own picture.")
        self.nothing.setText(text.replace("{text}", typed))
        self.nothing.setVisible(not is_found)

    def _on_list_item_selection_changed(self) -> None:
        self.changed.emit(self.icon)

    def _on_theme_changed(self) -> None:
        cell = self._theme.scaled(_CELL)
        self.list.cell = cell
        self.list.fit()
        self.list.setFixedHeight(_ROWS * cell + 10)
        line, accent = (self._theme.color(token).name() for token in (Token.LINE, Token.ACCENT))
        self.list.setStyleSheet(
            f"QListWidget {{ border: 1px solid {line}; border-radius: 6px; padding: 4px; }}"
            f"QListWidget:focus {{ border: 2px solid {accent}; padding: 3px; }}"
        )
