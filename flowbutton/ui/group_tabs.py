"""The groups of buttons, as tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget
from typing_extensions import override

from flowbutton.bridge.button_filter import AllButtons, Choice, Favourites, Group
from flowbutton.bridge.ordering import in_order
from flowbutton.domain.button import Button
from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.pill import Pill, PillLook
from flowbutton.ui.theme import Theme

_LINES = 2  # of tabs that are always seen


class GroupTabs(QWidget):
    """All buttons, the favourites, and each group that there is.

    Signals:
        chosen: other buttons are to be shown. arg: the Choice.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = FlowLayout(self, spacing=4, top=0)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_group_button_clicked)
        self._choices: list[Choice] = []
        self.setAccessibleName(self.tr("Groups"))
        self._build((AllButtons(), Favourites()), AllButtons())

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choices[self._group.checkedId()]

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return list(self._group.buttons())

    def show_groups_of(self, buttons: Sequence[Button]) -> None:
        """Show a tab for each group of these buttons."""
        names = in_order({button.group for button in buttons if button.group})
        choices: list[Choice] = [AllButtons(), Favourites(), *map(Group, names)]
        if choices == self._choices:
            return
        was = self.choice
        self._build(choices, was if was in choices else choices[0])
        if self.choice != was:
            self.chosen.emit(self.choice)

    def choose(self, choice: Choice) -> None:
        """Go to a tab, if there is one for it."""
        if choice in self._choices and choice != self.choice:
            self._group.button(self._choices.index(choice)).setChecked(True)
            self.chosen.emit(choice)

    def choice_at(self, point: QPoint) -> Choice | None:
        """Return what the tab at a point is for, None when there is no tab."""
        pill = self.childAt(point)
        at = self._group.id(pill) if isinstance(pill, QAbstractButton) else -1
        return self._choices[at] if at >= 0 else None

    def _build(self, choices: Sequence[Choice], chosen: Choice) -> None:
        blocker = QSignalBlocker(self._group)
        for pill in self._group.buttons():
            self._group.removeButton(pill)
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._choices = list(choices)
        for number, choice in enumerate(choices):
            icon = "star" if isinstance(choice, Favourites) else ""
            pill = Pill(self._theme, self._name(choice), PillLook.TAB, icon, self)
            pill.setChecked(choice == chosen)
            self._group.addButton(pill, number)
            self._row.addWidget(pill)
            pill.show()
        blocker.unblock()
        self._keep_lines()
        self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # text of another size, too
            self._keep_lines()
        return is_done

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines()

    def _keep_lines(self) -> None:
        """Have room for the first lines of tabs in a low window, too: the buttons scroll."""
        line = self._row.sizeHint().height() + self._row.spacing()
        wanted = self._row.heightForWidth(self.width())
        self.setMinimumHeight(min(wanted, _LINES * line - self._row.spacing()))

    def _name(self, choice: Choice) -> str:
        if isinstance(choice, Group):
            return choice.name
        return self.tr("Favourites") if isinstance(choice, Favourites) else self.tr("All")

    def _on_group_button_clicked(self, pill: QAbstractButton) -> None:
        self.chosen.emit(self._choices[self._group.id(pill)])
