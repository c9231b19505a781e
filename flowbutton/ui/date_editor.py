"""Editors of a date, and of a date with a time: typed, or picked from a calendar."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from flowbutton.ui.editors import LineEditor
from flowbutton.ui.line_ends import LineButton, LineEnds
from flowbutton.ui.reading import backward, onward
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_CENTURY = 2000
_YEAR_DIGITS = 4
_PLACE = "{"  # begins what is filled in when it is sent, such as {date}
_THREE_NUMBERS = re.compile(r"(\d{1,4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,4})\D?")
_WEEKDAY = re.compile(r"[,、]?\s*dddd[,.]?\s*")


def read_date(text: str, locale: QLocale) -> QDate:
    """Return the date that a person wrote; an invalid one when it is none.

    Three numbers are read in the locale's order of day, month and year, or as ISO when the year
    comes first; a year of two digits is one of this century.
    """
    numbers = _THREE_NUMBERS.fullmatch(text)
    if numbers is None:
        formats = (_long_format(locale), locale.dateFormat(QLocale.FormatType.LongFormat))
        dates = (locale.toDate(text, form) for form in formats)
        return next((date for date in dates if date.isValid()), QDate())
    order = "yMd" if len(numbers[1]) == _YEAR_DIGITS else _order(locale)
    parts = dict(zip(order, (int(number) for number in numbers.groups()), strict=True))
    is_short = len(numbers[order.index("y") + 1]) < _YEAR_DIGITS
    return QDate(parts["y"] + (_CENTURY if is_short else 0), parts["M"], parts["d"])


def _order(locale: QLocale) -> str:
    """Return the letters of day, month and year in the order of the locale's short dates."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return "".join(sorted("dMy", key=short.find))


def whole_date(date: QDate, locale: QLocale) -> str:
    """Return the date with its month in words and without a weekday: "30 November 2026"."""
    return locale.toString(date, _long_format(locale))


def _long_format(locale: QLocale) -> str:
    return _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).strip()


class Calendar(QFrame):
    """A month to pick a day from, below its field.

    Signals:
        picked: a day was picked. arg: the QDate.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.month = QCalendarWidget()
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setMinimumSize(theme.scaled(300), theme.scaled(270))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(4, 4, 4, 4)
        rows.addWidget(self.month)
        self.month.clicked.connect(self._on_month_picked)
        self.month.activated.connect(self._on_month_picked)

    def open_below(self, field: QWidget, date: QDate) -> None:
        """Show the month of the date below the field."""
        self._dress()
        self.month.setLocale(field.locale())
        self.month.setSelectedDate(date)
        self.adjustSize()
        self.move(field.mapToGlobal(QPoint(0, field.height() + 2)))
        self.show()
        self.month.setFocus()

    def _dress(self) -> None:
        """Put on what a style sheet cannot: Qt's own weekends are red, and its arrows its own."""
        days = QTextCharFormat()
        days.setForeground(self._theme.color(Token.SOFT))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, days)
        self.month.setHeaderTextFormat(days)
        arrows = ("prevmonth", backward(self)), ("nextmonth", onward(self))
        for name, icon in arrows:
            if button := self.month.findChild(QToolButton, f"qt_calendar_{name}"):
                button.setIcon(self._theme.icon(icon))

    def _on_month_picked(self, date: QDate) -> None:
        self.close()
        self.picked.emit(date)


class DateEditor(LineEditor):
    """A date as the locale writes it; the value is ISO. Alt+Down opens the calendar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calendar = Calendar(theme, self)
        self.pick_button = LineButton(theme, "calendar", self.tr("Pick a day"), Token.INK)
        LineEnds(theme, self.line).put_begin(self.pick_button)
        self.example = whole_date(QDate(2026, 11, 30), self.locale())
        self.line.setPlaceholderText(self.tr("such as {date}").replace("{date}", self.example))
        self.pick_button.clicked.connect(self.pick)
        self.line.editingFinished.connect(self._on_line_editing_finished)
        self.calendar.picked.connect(self.take)

    @property
    def date(self) -> QDate:
        """The date, invalid when there is none."""
        return read_date(self.line.text().strip(), self.locale())

    @override
    def value(self) -> object:
        date = self.date
        if date.isValid():
            return date.toString(Qt.DateFormat.ISODate)
        return self.line.text().strip() or None

    @override
    def fill(self, value: object) -> None:
        date = QDate.fromString(str(value)[:10], Qt.DateFormat.ISODate)
        super().fill(whole_date(date, self.locale()) if date.isValid() else value)

    @override
    def problem(self) -> str:
        text = self.line.text().strip()
        if not text or _PLACE in text or self.date.isValid():
            return ""
        return self.tr("Enter a date, such as {date}").replace("{date}", self.example)

    def pick(self) -> None:
        """Open the calendar."""
        date = self.date
        self.calendar.open_below(self.line, date if date.isValid() else QDate.currentDate())

    def take(self, date: QDate) -> None:
        """Take the date that was picked."""
        self.fill(date.toString(Qt.DateFormat.ISODate))
        self.changed.emit()
        self.left.emit()

    def _on_line_editing_finished(self) -> None:
        """Write a date that was typed the way it was read, for the person to check."""
        if self.date.isValid():
            self.fill(self.value())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Down and is_alt:
            self.pick()
            return
        super().keyPressEvent(event)


class DateTimeEditor(DateEditor):
    """A date, and beside it the time of day on this computer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.time = QLineEdit()
        self.time.setMaximumWidth(theme.scaled(90))
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setPlaceholderText(self.locale().toString(QTime(14, 0), _SHORT))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.time)
        self.time.textEdited.connect(self._on_line_edited)
        self.time.editingFinished.connect(self.left)

    @override
    def value(self) -> object:
        date, text = super().value(), self.time.text().strip()
        if not text:
            return f"{date}T00:00" if self.date.isValid() else date
        time = _read_time(text, self.locale())
        if not self.date.isValid() or not time.isValid():
            return f"{date or ''} {text}".strip()
        return f"{date}T{time.toString('HH:mm:ss')}"

    @override
    def fill(self, value: object) -> None:
        day, _, time = str(value or "").partition("T")
        super().fill(day or None)
        moment = QTime.fromString(time[:5], "HH:mm")
        if value is None or moment.isValid():
            self.time.setText(self.locale().toString(moment, _SHORT))

    @override
    def problem(self) -> str:
        date, time = self.line.text().strip(), self.time.text().strip()
        if not time or _PLACE in date + time:
            return super().problem()
        if not self.date.isValid():
            return self.tr("Enter a date, such as {date}").replace("{date}", self.example)
        if _read_time(time, self.locale()).isValid():
            return ""
        example = self.time.placeholderText()
        return self.tr("Enter a time, such as {time}").replace("{time}", example)

    @override
    def _on_line_editing_finished(self) -> None:
        if self.date.isValid():
            self.line.setText(whole_date(self.date, self.locale()))


_SHORT = QLocale.FormatType.ShortFormat


def _read_time(text: str, locale: QLocale) -> QTime:
    time = locale.toTime(text, _SHORT)
    return time if time.isValid() else QTime.fromString(text, "H:mm")
