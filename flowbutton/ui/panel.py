"""The frame of a page: a heading, a body, and a bar of buttons; and the window around one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent, QWindow
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flowbutton.ui.combo import Combo
from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Ground
from flowbutton.ui.label import Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.spin import Spin
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

BAR = 12  # the width of a scroll bar
EDGE = 24  # from the edge of a page to what is on it
QUIET = 14  # from the edge of a quiet button, which nobody sees, to what it shows
_NARROW = {QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum}
_FIELDS = "QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QListWidget, QDoubleSpinBox"
_LOCKED = "QLineEdit:disabled, QComboBox:disabled, QDoubleSpinBox:disabled"


class Panel(Ground):
    """A heading with a line below it, a body, and `footer` for buttons.

    Signals:
        closed: the person is done with it, or pressed Esc.
    """

    closed = Signal()

    def __init__(self, theme: Theme, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, Token.SURFACE, parent)
        self.theme = theme
        # Before the labels: a style sheet that is set takes older palettes back.
        theme.changed.connect(self._on_theme_changed_fields)
        self.heading = Label(theme, heading, Type.HEADING, wraps=True)
        self.heading.setObjectName("heading")
        self.subtitle = Label(theme, "", Type.BODY, Token.SOFT, wraps=True)
        self.subtitle.hide()
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self._body.setContentsMargins(reading_margins(self, EDGE, 16, EDGE - BAR, EDGE - 4))
        self._footer_bar = Ground(theme, Token.BG, has_line=True)
        self.footer = QHBoxLayout(self._footer_bar)
        self.footer.setContentsMargins(EDGE, 14, EDGE, 14)
        self.footer.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(EDGE, EDGE - 4, EDGE, 0)
        top.setSpacing(4)
        top.addWidget(self.heading)
        top.addWidget(self.subtitle)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addLayout(self._body, 1)
        rows.addWidget(self._footer_bar)
        self._on_theme_changed_fields()

    def show_heading(self, heading: str, subtitle: str = "") -> None:
        """Say what the page is about."""
        self.heading.setText(heading)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def put(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what is in the body."""
        row = QHBoxLayout()
        row.setContentsMargins(reading_margins(self, 0, 0, BAR, 0))
        row.addWidget(widget)
        if widget.sizePolicy().horizontalPolicy() in _NARROW:
            row.addStretch(1)  # else it would stand in the middle
        self._body.addLayout(row, stretch)

    def put_scrolling(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget whose scroll bar stands in the edge of the page below what is there."""
        self._body.addWidget(widget, stretch)

    def begin_footer(self, *quiet: QWidget) -> None:
        """Begin the bar of buttons with quiet ones: what they show stands below the heading."""
        self.footer.setContentsMargins(reading_margins(self, EDGE - QUIET, 14, EDGE, 14))
        for button in quiet:
            self.footer.addWidget(button)
        self.footer.addStretch(1)

    def first_focus(self) -> QWidget:
        """Return the widget to begin with."""
        return self

    def _on_theme_changed_fields(self) -> None:
        color = self.theme.color(Token.BG).name()
        line = self.theme.color(Token.LINE).name()
        self.setStyleSheet(
            f"{_FIELDS} {{ background: {color}; }}"
            f"{_LOCKED} {{ background: transparent; border-bottom-color: {line}; }}"
            f"{Combo.RULES} {Spin.RULES}"
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


class PanelDialog(QDialog):
    """A window of its own around a page; it closes when the page does."""

    def __init__(self, title: str, panel: Panel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = panel
        self._most = 0
        self._is_growing = False
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(panel)
        panel.closed.connect(self._on_panel_closed)
        panel.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def grow_up_to(self, most: int) -> None:
        """Let the window grow with what its page shows, until a person gives it a size."""
        self._most = most
        for scroller in self.panel.findChildren(Scroller):
            scroller.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible() and not self._is_growing:
            self._most = 0
        super().resizeEvent(event)

    @override
    def reject(self) -> None:
        self.panel.closed.emit()

    def _on_bar_range_changed(self, least: int, most: int) -> None:
        if least < most and self.height() < self._most:
            self._is_growing = True
            self.resize(self.width(), min(self.height() + most - least, self._most))
            self._is_growing = False

    def _on_panel_closed(self) -> None:
        super().reject()


class Scroller(QScrollArea):
    """A column that scrolls when it is too high, on the ground of its page.

    Its bar stands beside the column, in the edge of the page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QWidget()
        self._column.setObjectName("column")
        self.rows = QVBoxLayout(self._column)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(12)
        self.setWidget(self._column)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet("QScrollArea, QWidget#column { background: transparent; }")
        self.verticalScrollBar().rangeChanged.connect(self._on_bar_range_changed)
        self._on_bar_range_changed(0, 0)
        self._window: QWindow | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._sought: QWidget | None = None
        self._soon.timeout.connect(self._on_soon_timeout)

    def show_soon(self, widget: QWidget) -> None:
        """Scroll to a widget once it has its place; one that is not shown any more is let be."""
        self._sought = widget
        self._soon.start()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not self._window:
            self._window = window
            window.focusObjectChanged.connect(self._on_window_focus_object_changed)

    def _on_window_focus_object_changed(self, focus: QObject | None) -> None:
        """Scroll to what has the focus: Qt itself does so only for what comes from within."""
        if isinstance(focus, QWidget) and self.isAncestorOf(focus):
            place = QRect(focus.mapTo(self, QPoint(0, 0)), focus.size())
            if not place.intersects(self.rect()):
                self.ensureWidgetVisible(focus)

    def _on_soon_timeout(self) -> None:
        if self._sought is not None and self._sought.isVisible():
            start = self._sought.mapTo(self._column, QPoint(0, 0))
            # Of a text, ensureWidgetVisible shows no more than the line of its cursor.
            self.ensureVisible(start.x(), start.y() + self._sought.height())
            self.ensureVisible(start.x(), start.y())
        self._sought = None

    def _on_bar_range_changed(self, least: int, most: int) -> None:
        margins = self.rows.contentsMargins()
        gap = 0 if most > least else BAR
        if self.isRightToLeft():
            margins.setLeft(gap)
        else:
            margins.setRight(gap)
        self.rows.setContentsMargins(margins)
