"""What is in a file of buttons, before any of them is added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tick_list import TickList
from flowbutton.ui.tokens import Token


class ImportPage(Panel):
    """A row for each button of a file; those that are here already (`known`) are not ticked.

    Signals:
        confirmed: the person said yes. arg: a tuple with the numbers of the ticked rows.
    """

    confirmed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        names: Sequence[str],
        known: frozenset[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        here = self.tr("{name} · you have this one")
        texts = tuple(
            here.replace("{name}", name) if row in known else name for row, name in enumerate(names)
        )
        self.list = TickList(theme, texts)
        self.list.setAccessibleName(self.tr("Buttons in the file"))
        self.list.tick_rows(set(range(len(names))) - known)
        self.put(self.list)
        note = self.tr("Nothing is run by adding them.")
        self.put(Label(theme, note, token=Token.SOFT, wraps=True))
        self.put(QWidget(), 1)
        self.cancel = Push(theme, self.tr("Cancel"))
        self.go_on = Push(theme, self.tr("Add"), Kind.PRIMARY)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.go_on)
        self.cancel.clicked.connect(self.closed)
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.list.itemChanged.connect(self._show_count)
        self._show_count()

    @override
    def first_focus(self) -> QWidget:
        return self.cancel

    def _show_count(self) -> None:
        count = len(self.list.ticked_rows())
        if count:
            self.show_heading(self.tr("Add %n buttons?", "", count))
        elif self.list.count() == 1:
            self.show_heading(self.tr("You have this button already"))
        else:
            self.show_heading(self.tr("You have these buttons already"))
        self.go_on.setEnabled(count > 0)

    def _on_go_on_clicked(self) -> None:
        rows = tuple(self.list.ticked_rows())
        self.closed.emit()
        self.confirmed.emit(rows)
