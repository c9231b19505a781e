"""Which buttons are shown: those of a group, and those that a search finds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from typing_extensions import override

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.button import Button
from flowbutton.domain.folding import has_words, words_of


@dataclass(frozen=True, slots=True)
class AllButtons:
    """Every button."""


@dataclass(frozen=True, slots=True)
class Favourites:
    """The buttons with a star."""


@dataclass(frozen=True, slots=True)
class Group:
    """The buttons of a group."""

    name: str


Choice = AllButtons | Favourites | Group


class ButtonFilter(QSortFilterProxyModel):
    """The buttons of one choice whose names, groups or notes hold every word of a search."""

    def __init__(self, model: ButtonModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._choice: Choice = AllButtons()
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    @property
    def is_searching(self) -> bool:
        """Whether a search narrows the buttons down."""
        return bool(self._words)

    def choose(self, choice: Choice) -> None:
        """Show these buttons only."""
        if choice != self._choice:
            self._choice = choice
            self._filter_anew()

    def search(self, text: str) -> None:
        """Show what holds every word of `text`; a search looks into all groups."""
        words = words_of(text)
        if words != self._words:
            self._words = words
            self._filter_anew()

    def first(self) -> Button | None:
        """Return the first button that is shown."""
        row = self.index(0, 0).data(OBJECT_ROLE) if self.rowCount() else None
        return row.button if isinstance(row, TileRow) else None

    def _filter_anew(self) -> None:
        # WORKAROUND: invalidateFilter() is deprecated in Qt 6.11 and endFilterChange() is new in
        # 6.10; setting a pattern filters anew in all of them. Can go with Qt 6.9.
        self.setFilterFixedString("")

    @override
    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        button = self._model.row_at(source_row).button
        if self._words:
            text = f"{button.name} {button.title} {button.group} {button.note}"
            return has_words(text, self._words)
        return self._chosen(button)

    def _chosen(self, button: Button) -> bool:
        if isinstance(self._choice, Group):
            return button.group == self._choice.name
        return button.is_favourite or isinstance(self._choice, AllButtons)
