"""What a person may make a button of, as a list under headings that a search narrows down."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from flowbutton.bridge.choice_text import (
    detail_text,
    heading_text,
    owner_text,
    state_text,
)
from flowbutton.bridge.ordering import name_key
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.bridge.words import shown
from flowbutton.domain.flow import Choice, Sharing
from flowbutton.domain.folding import holds
from flowbutton.domain.target import Target

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

ADDED_ROLE = Qt.ItemDataRole.UserRole + 10  # whether a button of the choice exists
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 11  # the second line


@dataclass(frozen=True, slots=True)
class Heading:
    """What the choices below it have in common; `environment` is "" for what others share."""

    is_mine: bool
    environment: str = ""


Row = Heading | Choice


def arranged(choices: Iterable[Choice], search: str = "") -> tuple[Row, ...]:
    """Return the choices that hold every word of `search`, sorted, each group below its heading.

    The person's own come first, by environment; then what others share. In each group what
    cannot be pressed comes last.
    """
    found = {choice for choice in choices if holds(_haystack(choice), search)}
    rows: list[Row] = []
    heading: Heading | None = None
    name = name_key()
    for choice in sorted(found, key=lambda choice: _sort_key(choice, name)):
        if heading != (heading := _heading(choice)):
            rows.append(heading)
        rows.append(choice)
    return tuple(rows)


def _heading_text(heading: Heading) -> str:
    return heading_text(is_mine=heading.is_mine, environment=heading.environment)


def _heading(choice: Choice) -> Heading:
    if choice.sharing == Sharing.MINE:
        return Heading(is_mine=True, environment=choice.environment)
    return Heading(is_mine=False)


def _sort_key(choice: Choice, name: Callable[[str], Any]) -> tuple[Any, ...]:
    is_shared = choice.sharing != Sharing.MINE
    place = "" if is_shared else choice.environment
    is_last = not choice.can_press
    return is_shared, name(place), place, is_last, name(choice.title), repr(choice.target)


def _haystack(choice: Choice) -> str:
    """Return all that is told about it, and whose it is: any of it may be looked for."""
    whose = _heading_text(_heading(choice))
    words = (choice.title, shown(choice.kind), state_text(choice), owner_text(choice))
    return " ".join((*words, choice.environment, whose))


class ChoiceModel(QAbstractListModel):
    """Choices under headings.

    A heading can be neither selected nor focused. A choice that cannot be pressed can be
    focused, so that its reason is read, and is told apart by `Choice.can_press`.
    """

    def __init__(
        self,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._choices: tuple[Choice, ...] = ()
        self._added: frozenset[Target] = frozenset()
        self._search = ""
        self._rows: list[Row] = []

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All choices, also those that the search leaves out."""
        return self._choices

    def show_choices(self, choices: Iterable[Choice]) -> None:
        """Replace what can be chosen."""
        self._choices = tuple(choices)
        self._arrange()

    def show_added(self, targets: Collection[Target]) -> None:
        """Mark the choices that a button exists of."""
        self._added = frozenset(targets)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [ADDED_ROLE])

    def search(self, text: str) -> None:
        """Keep only the choices that hold every word of the text."""
        self._search = text
        self._arrange()

    def first_row(self) -> int:
        """Return the row of the first choice that can be pressed, -1 when there is none."""
        for row, value in enumerate(self._rows):
            if isinstance(value, Choice) and value.can_press:
                return row
        return -1

    def _arrange(self) -> None:
        """Remove the rows that are gone, from below, then insert those that are new."""
        rows = arranged(self._choices, self._search)
        wanted = frozenset(rows)
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            if self._rows[last] not in wanted:
                while first > 0 and self._rows[first - 1] not in wanted:
                    first -= 1
                self.beginRemoveRows(QModelIndex(), first, last)
                del self._rows[first : last + 1]
                self.endRemoveRows()
            last = first - 1
        self._insert(rows)

    def _insert(self, rows: tuple[Row, ...]) -> None:
        """Insert what is missing. What is there is in the same order: arranged() sorts it all."""
        first = 0
        while first < len(rows):
            here = self._rows[first] if first < len(self._rows) else None
            end = first
            while end < len(rows) and rows[end] != here:
                end += 1
            if end > first:
                self.beginInsertRows(QModelIndex(), first, end - 1)
                self._rows[first:first] = rows[first:end]
                self.endInsertRows()
            first = end + 1

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == OBJECT_ROLE:
            return row
        if isinstance(row, Heading):
            return _heading_text(row) if role in _TEXT_ROLES else None
        return self._choice_data(row, role)

    def _choice_data(self, choice: Choice, role: int) -> Any:
        if role in _TEXT_ROLES:
            return choice.title
        if role in {
            DETAIL_ROLE,
            Qt.ItemDataRole.AccessibleDescriptionRole,
            Qt.ItemDataRole.ToolTipRole,
        }:
            return detail_text(choice, self._now())
        return choice.target in self._added if role == ADDED_ROLE else None


_TEXT_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
