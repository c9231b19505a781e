"""The sheet of shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.words import shown
from flowbutton.ui.fonts import Type
from flowbutton.ui.key_cap import KeyCap
from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.shortcuts import KEYS, SHEET, TOO, UNTIL
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys, as portable text, and what they do.

    `until` is the last of a row of keys, `too` another one that does the same.
    """

    keys: str
    does: str
    until: str = ""
    too: str = ""


_KEYS_WIDTH = 115  # so that the words below each other begin at one place


class HelpSheet(Panel):
    """Lists what the keys do, below headings."""

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[tuple[str, Sequence[Shortcut]]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(self.tr("Keys"))
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        scroller = Scroller()
        scroller.rows.setSpacing(4)
        self._tables: list[QGridLayout] = []
        for title, shortcuts in groups or self._usual():
            heading = Label(theme, title, Type.STRONG)
            heading.setContentsMargins(0, 10, 0, 2)
            scroller.rows.addWidget(heading)
            table = QWidget()
            self._tables.append(_table(theme, shortcuts, table))
            scroller.rows.addWidget(table)
        scroller.rows.addStretch(1)
        self.put_scrolling(scroller)
        self.changes = Push(theme, self.tr("What is new"), Kind.QUIET)
        self.diagnostics = Push(theme, self.tr("Diagnostics"), Kind.QUIET, "wrench")
        self.begin_footer(self.diagnostics, self.changes)
        self.footer.addWidget(self.close_button)
        self.close_button.clicked.connect(self.closed)
        theme.changed.connect(self._align)
        self._align()

    def _align(self) -> None:
        """Have the words of all tables begin at one place."""
        for table in self._tables:
            table.setColumnMinimumWidth(0, self.theme.scaled(_KEYS_WIDTH))

    @override
    def first_focus(self) -> QWidget:
        return self.close_button

    @staticmethod
    def _usual() -> tuple[tuple[str, tuple[Shortcut, ...]], ...]:
        """Return the keys of the window."""
        return tuple(
            (
                shown(title),
                tuple(
                    Shortcut(
                        KEYS[does],
                        shown(what),
                        UNTIL.get(does, ""),
                        KEYS[TOO[does]] if does in TOO else "",
                    )
                    for does, what in keys
                    if does not in TOO.values()
                ),
            )
            for title, keys in SHEET
        )


def _table(theme: Theme, shortcuts: Sequence[Shortcut], table: QWidget) -> QGridLayout:
    """Put keys, and what they do, side by side into `table`."""
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(1, 1)
    for row, shortcut in enumerate(shortcuts):
        text = " … ".join(_native(keys) for keys in (shortcut.keys, shortcut.until) if keys)
        texts = [text, _native(shortcut.too)] if shortcut.too else [text]
        caps = QHBoxLayout()
        caps.setSpacing(5)
        for one in texts:
            caps.addWidget(KeyCap(theme, one))
        grid.addLayout(caps, row, 0, Qt.AlignmentFlag.AlignLeading)
        text = ", ".join(texts)
        does = Label(theme, shortcut.does, token=Token.INK, wraps=True)
        does.setAccessibleName(f"{shortcut.does}: {text}")
        grid.addWidget(does, row, 1)
    return grid


def _native(keys: str) -> str:
    """Return the keys as this platform writes them; what Qt calls Return is told as Enter.

    So it is printed on keyboards, in each language, and so the palette calls it.
    """
    told = QKeySequence(keys.replace("Return", "Enter"))
    return told.toString(QKeySequence.SequenceFormat.NativeText)
