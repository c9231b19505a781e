"""The row above the status log."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)
from typing_extensions import override

from flowbutton.bridge.log_counts import LogCounts
from flowbutton.bridge.log_wish import Chip
from flowbutton.ui.fonts import Type
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.label import Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.pill import Pill, PillLook
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.tab_strip import TabStrip
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_GAP = 8
_SPACE, _TIGHT = 6, 2  # between what stands in the row
#: What is left out, one step after the other: the title, the words of the buttons, the tabs with
#: the title in their place again, all but what is needed, all but the chips. Below these widths at
#: the latest; sooner where the words of a language take more room, but for the last step.
_STEPS = (720, 640, 560, 460, 240)
_TITLE, _WORDS, _TABS, _TINY, _TINIEST = range(1, len(_STEPS) + 1)
_CHIPS = (Chip.ALL, Chip.RUNNING, Chip.FAILED)
_RANKS = (0, 2, 1)  # where there is no room for all, the last of these goes first


class LogHeader(QWidget):
    """The title, the chips with their counts, and what can be done with the log.

    Signals:
        chosen: another chip was chosen. arg: the Chip.
        filter_toggled: the search in the log is wanted or not. arg: whether it is.
        export_wanted: the shown runs are to be saved to a file.
        fold_wanted: the log is to be folded or unfolded.
        program_toggled: what the program did is wanted, or the runs. arg: whether the first.
    """

    chosen = Signal(object)
    filter_toggled = Signal(bool)
    export_wanted = Signal()
    fold_wanted = Signal()
    program_toggled = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, self.tr("Status log"), Type.STRONG)
        self.filter_button = Push(theme, self.tr("Filter"), Kind.QUIET, "filter")
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(self.filter_toggled)
        self.export_button = Push(theme, self.tr("Export"), Kind.QUIET, "export")
        self.export_button.clicked.connect(self.export_wanted)
        self.tabs = TabStrip(theme)
        self.tabs.setAccessibleName(self.tr("What is shown below"))
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for title in (self.tr("Runs"), self.tr("Program")):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.look_button = IconButton(theme, "more", self.tr("Arrange the status log"))
        self.fold_button = IconButton(theme, "chevron-down", "")
        self.fold_button.clicked.connect(self.fold_wanted)
        self._chips = QButtonGroup(self)
        self._chips.buttonClicked.connect(self._on_chips_button_clicked)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(reading_margins(self, 16, 5, 10, 5))
        self._gaps = (QSpacerItem(_GAP, 0), QSpacerItem(_GAP, 0))
        row.addWidget(self.title)
        row.addItem(self._gaps[0])
        row.addWidget(self.tabs)
        row.addItem(self._gaps[1])
        for number in range(len(_CHIPS)):
            pill = Pill(theme, "", PillLook.CHIP)
            pill.setChecked(number == 0)
            self._chips.addButton(pill, number)
            row.addWidget(pill)
        row.addStretch(1)
        row.addWidget(self.filter_button)
        row.addWidget(self.export_button)
        row.addWidget(self.look_button)
        row.addWidget(self.fold_button)
        self.show_counts(LogCounts())
        self.show_folded(is_folded=False)

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        buttons = (self.filter_button, self.export_button, self.look_button, self.fold_button)
        return [self.tabs, *self._chips.buttons(), *buttons]

    @property
    def shows_program(self) -> bool:
        """Whether what the program did is shown, and not the runs."""
        return self.tabs.currentIndex() == 1

    def show_counts(self, counts: LogCounts) -> None:
        """Show how many runs are behind each chip."""
        texts = (
            self.tr("All"),
            #: short: three of these stand side by side in a very narrow window
            self.tr("Running {count}").replace("{count}", self.locale().toString(counts.running)),
            #: short: three of these stand side by side in a very narrow window
            self.tr("Failed {count}").replace("{count}", self.locale().toString(counts.failed)),
        )
        for number, text in enumerate(texts):
            pill = self._chips.button(number)
            if number == 0:
                pill.setAccessibleName(self.tr("All runs"))  # the groups have an "All", too
            if pill.text() != text:
                pill.setText(text)
                pill.updateGeometry()
        self._fit()

    def show_folded(self, *, is_folded: bool) -> None:
        """Show which way the log can be folded."""
        name = self.tr("Show the status log") if is_folded else self.tr("Fold the status log")
        icon = "chevron-up" if is_folded else "chevron-down"
        self.fold_button.setIcon(self._theme.icon(icon, Token.SOFT))
        self.fold_button.setToolTip(name)
        self.fold_button.setAccessibleName(name)

    def choose(self, chip: Chip) -> None:
        """Choose a chip as a click does."""
        self._chips.button(_CHIPS.index(chip)).click()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out as little as there is no room for."""
        step = sum(self.width() < self._theme.scaled(width) for width in _STEPS)
        self._leave_out(step)
        while step < _TINY and self._row.sizeHint().width() > self.width():
            step += 1
            self._leave_out(step)
        if not self.shows_program:
            self._fit_chips()

    def _leave_out(self, step: int) -> None:
        has_room = step < _TINY
        self._row.setSpacing(_SPACE if has_room else _TIGHT)
        for gap in self._gaps:
            gap.changeSize(_GAP if has_room else 0, 0)
        self.tabs.setVisible(step < _TABS)
        self.title.setVisible(step < _TITLE or step == _TABS)
        for widget in (*self._chips.buttons(), self.filter_button, self.look_button):
            widget.setVisible(not self.shows_program)
        if step >= _TINIEST:
            self.filter_button.hide()
            self.look_button.hide()
        self.export_button.setVisible(has_room and not self.shows_program)
        texts = (self.tr("Filter"), self.tr("Export")) if step < _WORDS else ("", "")
        names = (self.tr("Filter the status log"), self.tr("Export the status log"))
        buttons = (self.filter_button, self.export_button)
        for button, text, name in zip(buttons, texts, names, strict=True):
            button.setText(text)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._row.invalidate()

    def _fit_chips(self) -> None:
        """Leave out the chips that there is no room for, the one that is chosen last of all."""
        for chip in sorted(self._chips.buttons(), key=self._rank)[:0:-1]:
            if self._row.sizeHint().width() <= self.width():
                return
            chip.hide()
            self._row.invalidate()

    def _rank(self, chip: QAbstractButton) -> tuple[bool, int]:
        return not chip.isChecked(), _RANKS[self._chips.id(chip)]

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def _on_tabs_current_changed(self) -> None:
        self._fit()
        self.program_toggled.emit(self.shows_program)

    def _on_chips_button_clicked(self, pill: QAbstractButton) -> None:
        self._fit()  # what is chosen has its place
        self.chosen.emit(_CHIPS[self._chips.id(pill)])
