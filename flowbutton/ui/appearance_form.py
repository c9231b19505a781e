"""The form in which a button gets its name, icon, colour and group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.appearance import Appearance
from flowbutton.ui.combo import Combo
from flowbutton.ui.face import paint_face
from flowbutton.ui.fonts import Type
from flowbutton.ui.icon_picker import IconPicker
from flowbutton.ui.label import Label
from flowbutton.ui.panel import Scroller
from flowbutton.ui.swatches import Swatches
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_TILE = 38
_GLYPH = 22
LONGEST_NAME = 200


class TileIcon(QWidget):
    """The picture of a button on its colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Appearance("")
        theme.changed.connect(self.updateGeometry)

    def show_look(self, look: Appearance) -> None:
        """Show another picture or colour."""
        self._look = look
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.scaled(_TILE)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        square = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_face(
            painter,
            self._theme.icons,
            self._look.icon,
            square,
            8,
            ground=self._theme.tile_color(self._look.color),
            ink=self._theme.color(Token.GLYPH),
            part=_GLYPH / _TILE,
        )


class AppearanceForm(Scroller):
    """Name, icon, colour and group, with the picture they make.

    Signals:
        changed: something was changed. arg: the Appearance.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.icons = IconPicker(theme)
        self.swatches = Swatches(theme)
        self.group = Combo(theme)
        entry = QLineEdit()
        entry.setPlaceholderText(self.tr("No group"))
        entry.setAccessibleName(self.tr("Group"))
        self.group.setLineEdit(entry)
        self.group.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.group.addItems(["", *groups])
        self._tile = TileIcon(theme)
        self._lay_out()
        self.name.textChanged.connect(self._on_anything_changed)
        self.icons.changed.connect(self._on_anything_changed)
        self.swatches.changed.connect(self._on_anything_changed)
        self.group.currentTextChanged.connect(self._on_anything_changed)

    @property
    def look(self) -> Appearance:
        """What is chosen now; the name without blanks around it."""
        return Appearance(
            self.name.text().strip(),
            self.icons.icon or "play",
            self.swatches.color,
            self.group.currentText().strip(),
        )

    def show_look(self, look: Appearance) -> None:
        """Begin with these looks."""
        self.name.setText(look.name)
        self.icons.show_icon(look.icon)
        self.swatches.show_color(look.color)
        self.group.setCurrentText(look.group)
        self._tile.show_look(self.look)

    def _lay_out(self) -> None:
        named = QVBoxLayout()
        named.setSpacing(4)
        self._label(named, self.tr("&Name"), self.name)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignBottom)
        top.addLayout(named, 1)
        self.rows.addLayout(top)
        for text, widget in (
            (self.tr("&Colour"), self.swatches),
            (self.tr("&Icon"), self.icons),
            (self.tr("&Group"), self.group),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            self._label(column, text, widget)
            self.rows.addLayout(column)
        self.rows.addStretch(1)

    def _label(self, column: QVBoxLayout, text: str, widget: QWidget) -> None:
        label = Label(self._theme, text, Type.MEDIUM)
        label.setBuddy(widget)
        widget.setAccessibleName(text.replace("&", ""))
        column.addWidget(label)
        column.addWidget(widget)

    def _on_anything_changed(self) -> None:
        self._tile.show_look(self.look)
        self.changed.emit(self.look)
