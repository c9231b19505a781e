"""The page that tells how the program stands here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.words import shown, with_stop
from flowbutton.domain.checkup import GRADES, TITLES, Checked, Grade, Subject
from flowbutton.ui.announce import announce
from flowbutton.ui.copying import CopyButton
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_LOOKS = {
    Grade.OK: ("check-circle", Token.OK),
    Grade.WARNING: ("warning", Token.WARN),
    Grade.PROBLEM: ("cross-circle", Token.BAD),
}


class CheckRow(QWidget):
    """One thing that is looked at: its name, how it stands, and what to do."""

    def __init__(self, theme: Theme, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = shown(TITLES[subject])
        self.glyph = Glyph(theme, "clock", Token.SOFT)
        self.title = Label(theme, self._title, Type.STRONG, wraps=True)
        self.text = Label(theme, self.tr("Looking…"), token=Token.SOFT, wraps=True)
        self.hint = Label(theme, "", wraps=True)
        for label in (self.text, self.hint):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.glyph, 0, 0)
        for row, label in enumerate((self.title, self.text, self.hint)):
            grid.addWidget(label, row, 1)
        self.hint.hide()

    def wait(self) -> None:
        """Say that it is being looked at."""
        self.glyph.show_icon("clock", Token.SOFT)
        self.text.setText(self.tr("Looking…"))
        self.title.setAccessibleName("")
        self.hint.hide()

    def show_result(self, result: Checked) -> None:
        """Say what was found."""
        self.glyph.show_icon(*_LOOKS[result.grade])
        self.title.setAccessibleName(f"{self._title}: {shown(GRADES[result.grade])}")
        self.text.setText(with_stop(shown(result.text)))
        self.hint.setText(with_stop(shown(result.hint)))
        self.hint.setVisible(bool(result.hint))


class DiagnosticsPage(Panel):
    """A row for each thing that is looked at; results appear as they come.

    Signals:
        again_wanted: everything is to be looked at once more.
    """

    again_wanted = Signal()

    def __init__(
        self, theme: Theme, subjects: Sequence[Subject], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.rows = {subject: CheckRow(theme, subject) for subject in subjects}
        self._results: dict[Subject, Checked] = {}
        scroller = Scroller()
        scroller.rows.setSpacing(2)
        for row in self.rows.values():
            scroller.rows.addWidget(row)
        scroller.rows.addStretch(1)
        self.put_scrolling(scroller)
        self.copy = CopyButton(theme, self.tr("Copy"), Kind.QUIET)
        self.again = Push(theme, self.tr("Look again"), icon="refresh")
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        self.begin_footer(self.copy)
        self.footer.addWidget(self.again)
        self.footer.addWidget(self.close_button)
        self.again.clicked.connect(self._on_again_clicked)
        self.close_button.clicked.connect(self.closed)
        self._show_sum()

    def show_result(self, result: Checked) -> None:
        """Say what was found of one thing."""
        row = self.rows.get(result.subject)
        if row is None:
            return
        row.show_result(result)
        self._results[result.subject] = result
        self._show_sum()
        if len(self._results) == len(self.rows):
            announce(self, self.subtitle.text(), is_urgent=False)

    def show_text(self, text: str) -> None:
        """Copy this text from now on."""
        self.copy.show_text(text)

    @property
    def results(self) -> tuple[Checked, ...]:
        """What was found so far, in the order of the rows."""
        return tuple(self._results[each] for each in self.rows if each in self._results)

    @override
    def first_focus(self) -> QWidget:
        return self.close_button

    def _show_sum(self) -> None:
        grades = [result.grade for result in self._results.values()]
        left = len(self.rows) - len(grades)
        problems, warnings = grades.count(Grade.PROBLEM), grades.count(Grade.WARNING)
        if left:
            text = self.tr("Looking… Nothing is run.")
        elif problems:
            text = self.tr("%n problems", "", problems)
        elif warnings:
            text = self.tr("No problem, %n warnings", "", warnings)
        else:
            text = self.tr("All is well")
        self.show_heading(self.tr("Diagnostics"), text)

    def _on_again_clicked(self) -> None:
        self._results.clear()
        for row in self.rows.values():
            row.wait()
        self._show_sum()
        self.again_wanted.emit()
