"""An editor of a place: its address, and where it is on the map."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget
from typing_extensions import override

from flowbutton.ui.editors import Editor
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class LocationEditor(Editor):
    """The parts of a location as flows know it; what is empty is left out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = {path: QLineEdit() for path, _ in self._parts()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (path, text) in enumerate(self._parts()):
            line = self.lines[path]
            label = Label(theme, text, Type.SMALL, Token.SOFT)
            label.setBuddy(line)
            line.setAccessibleName(text)
            line.textEdited.connect(self._on_line_edited)
            line.editingFinished.connect(self.left)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        self.setFocusProxy(self.main_widget())

    def _parts(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        """Return where each part lies in the value, and what it is called."""
        return (
            (("fullAddress",), self.tr("Full address")),
            (("address", "street"), self.tr("Street")),
            (("address", "postalCode"), self.tr("Postal code")),
            (("address", "city"), self.tr("City")),
            (("address", "state"), self.tr("State")),
            (("address", "countryOrRegion"), self.tr("Country or region")),
            (("coordinates", "latitude"), self.tr("Latitude")),
            (("coordinates", "longitude"), self.tr("Longitude")),
        )

    @override
    def main_widget(self) -> QWidget:
        return self.lines["fullAddress",]

    @override
    def value(self) -> object:
        place: dict[str, object] = {}
        for path, line in self.lines.items():
            text = line.text().strip()
            if not text:
                continue
            inner = place
            for step in path[:-1]:
                inner = _inside(inner, step)
            inner[path[-1]] = self._number(text) if path[0] == "coordinates" else text
        return place or None

    @override
    def fill(self, value: object) -> None:
        for path, line in self.lines.items():
            part: object = value
            for step in path:
                part = part.get(step) if isinstance(part, Mapping) else None
            line.setText("" if part is None else str(part))

    def _number(self, text: str) -> object:
        """Return the degrees, or the text when it is no number: the checker says so."""
        number, is_number = self.locale().toDouble(text)
        if is_number:
            return number
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return text

    def _on_line_edited(self) -> None:
        self.changed.emit()


def _inside(place: dict[str, object], step: str) -> dict[str, object]:
    """Return the part of a place, made when it is not there yet."""
    part = place.setdefault(step, {})
    return part if isinstance(part, dict) else {}
