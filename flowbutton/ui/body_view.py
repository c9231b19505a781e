"""Shows a body: as text, or as a table when it is a list of objects."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flowbutton.ui.body_text import Table, pieces_of, pretty, table_of
from flowbutton.ui.body_writer import BodyWriter
from flowbutton.ui.copying import CopyButton
from flowbutton.ui.fonts import Type
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_HEIGHT = 168
_QUICK = 1 << 17  # characters that are laid out in no time
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class BodyView(QWidget):
    """A text that can be selected and copied; a button goes from the table to it and back.

    `save` is not there unless its owner shows it: not every body is worth a file.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._writer = BodyWriter(self.text)
        self._shown = "", ""
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(_LEADING)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setShowGrid(False)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.toggle = Push(theme, "", icon="list")
        self.copy = CopyButton(theme, self.tr("Copy"))
        self.save = Push(theme, self.tr("Save…"), icon="save")
        self.save.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.table, 1)
        below = QHBoxLayout()
        for button in (self.toggle, self.copy, self.save):
            button.let_shrink()
        below.addWidget(self.toggle)
        below.addStretch(1)
        below.addWidget(self.copy)
        below.addWidget(self.save)
        rows.addLayout(below)
        self.toggle.clicked.connect(self._on_toggle_clicked)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_body(self, name: str, body: str) -> None:
        """Show a body; `name` says what it is."""
        if (name, body) == self._shown:
            return
        self._shown = name, body
        self._writer.write(pieces_of(body))
        self.copy.show_text(pretty(body) if len(body) <= _QUICK else body)
        self.text.setAccessibleName(name)
        self.table.setAccessibleName(name)
        table = table_of(body)
        if table is not None:
            self._fill(table)
        self.toggle.setVisible(table is not None)
        self._show_table(is_table=table is not None)

    def _fill(self, table: Table) -> None:
        self.table.setColumnCount(len(table.columns))
        self.table.setHorizontalHeaderLabels(table.columns)
        self.table.setRowCount(len(table.rows))
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setToolTip(cell)
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()

    def _show_table(self, *, is_table: bool) -> None:
        self.table.setVisible(is_table)
        self.text.setVisible(not is_table)
        self.toggle.setText(self.tr("Show as text") if is_table else self.tr("Show as a table"))

    def _on_toggle_clicked(self) -> None:
        self._show_table(is_table=self.table.isHidden())

    def _on_theme_changed(self) -> None:
        self.text.setFont(self._theme.font(Type.MONO))
        height = self._theme.scaled(_HEIGHT)
        self.text.setMinimumHeight(height)
        self.table.setMinimumHeight(height)
        ground, head, line = (
            self._theme.color(token).name() for token in (Token.BG, Token.SURFACE, Token.LINE)
        )
        self.table.setStyleSheet(
            f"QTableWidget {{ background: {ground}; border: 1px solid {line};"
            " border-radius: 6px; }"
            f"QHeaderView::section {{ background: {head}; border: none; padding: 5px 11px;"
            f" border-bottom: 1px solid {line}; }}"
            "QHeaderView { background: transparent; }"
            "QHeaderView, QHeaderView::section:first { border-top-left-radius: 5px; }"
            "QHeaderView, QHeaderView::section:last { border-top-right-radius: 5px; }"
            "QHeaderView, QHeaderView::section:only-one { border-top-left-radius: 5px;"
            " border-top-right-radius: 5px; }"
            "QTableWidget::item { padding: 3px 8px; }"
        )
