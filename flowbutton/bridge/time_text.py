"""Moments and spans of time, in the words and numbers of the person's language."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from flowbutton.bridge.words import shown
from flowbutton.domain.words import count_of, say

_MINUTE_S = 60
_HOUR_S = 3600
_MINUTES = 60  # of an hour
_WEEKDAY = re.compile(r"[,، ]*dddd[,،]?")  # of a long date, with the sign that parts it
_MINUTES_BEHIND = re.compile("[Hh]([:.])mm?")  # a colon or a full stop between hours and minutes
_YEAR = re.compile(r"(,| 'de')? *yyyy年?")


def span(seconds: float) -> str:
    """Return a length of time in one or two units: "6 s", "1 min 20 s", "2 h 5 min"."""
    whole = max(0, int(seconds))
    if whole < _MINUTE_S:
        return shown(say("{seconds} s", seconds=_number(whole)))
    if whole < _HOUR_S:
        minutes, rest = divmod(whole, _MINUTE_S)
        if not rest:
            return shown(say("{minutes} min", minutes=_number(minutes)))
        return shown(
            say("{minutes} min {seconds} s", minutes=_number(minutes), seconds=_number(rest))
        )
    hours, rest = divmod(whole, _HOUR_S)
    minutes = rest // _MINUTE_S
    if not minutes:
        return shown(say("{hours} h", hours=_number(hours)))
    return shown(say("{hours} h {minutes} min", hours=_number(hours), minutes=_number(minutes)))


def stopwatch(seconds: float) -> str:
    """Return a length of time as minutes and seconds, where two stand side by side: "1:20"."""
    whole, rest = divmod(max(0, int(seconds)), _MINUTE_S)
    return f"{_number(whole)}:{_number(rest).rjust(2, _number(0))}"


def fine_span(seconds: float) -> str:
    """Return a length of time with tenths below a minute: "3.4 s"."""
    if seconds >= _MINUTE_S:
        return span(seconds)
    return shown(say("{seconds} s", seconds=QLocale().toString(max(0.0, seconds), "f", 1)))


def ago(then: datetime, now: datetime) -> str:
    """Return how long ago a moment was, briefly: "2 min ago", "yesterday"."""
    seconds = (now - then).total_seconds()
    if seconds < _MINUTE_S:
        return shown(say("just now"))
    minutes = round(seconds / _MINUTE_S)
    if minutes < _MINUTES:
        return shown(say("{minutes} min ago", minutes=_number(minutes)))
    return _earlier(then, now) or shown(
        say("{hours} h ago", hours=_number(round(seconds / _HOUR_S)))
    )


def long_ago(then: datetime, now: datetime) -> str:
    """Return how long ago a moment was, to be read aloud: "2 minutes ago"."""
    seconds = (now - then).total_seconds()
    if seconds < _MINUTE_S:
        return shown(say("just now"))
    minutes = round(seconds / _MINUTE_S)
    if minutes < _MINUTES:
        return shown(count_of("{count} minute ago", "{count} minutes ago", minutes))
    earlier = _earlier(then, now)
    if earlier:
        return earlier
    hours = round(seconds / _HOUR_S)
    return shown(count_of("{count} hour ago", "{count} hours ago", hours))


def clock(then: datetime) -> str:
    """Return the local time of day without seconds: "14:02"."""
    return QLocale().toString(_time(then), QLocale.FormatType.ShortFormat)


def log_time(then: datetime, now: datetime) -> str:
    """Return the local time of day to the second, for another day its date: "10:42:07"."""
    if _date(then) == _date(now):
        return QLocale().toString(_time(then), _seconds_format())
    return shown(say("{day} {time}", day=_day(then), time=clock(then)))


def whole_time(then: datetime) -> str:
    """Return the local date and time, with nothing left out."""
    day = QLocale().toString(_date(then), QLocale.FormatType.LongFormat)
    return shown(
        say("{day} {time}", day=day, time=QLocale().toString(_time(then), _seconds_format()))
    )


def short_day(day: QDate, *, with_year: bool = False) -> str:
    """Return a day in short, in the order of the locale: "24 Nov", "Nov 24", "11月24日"."""
    form = _WEEKDAY.sub("", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    form = form if with_year else _YEAR.sub("", form)
    return QLocale().toString(day, form.replace("MMMM", "MMM").strip())


def _earlier(then: datetime, now: datetime) -> str:
    """Return the day of a moment before today, "" for today."""
    if _date(then) == _date(now):
        return ""
    if _date(then) == _date(now - timedelta(days=1)):
        return shown(say("yesterday {time}", time=clock(then)))
    return _day(then)


def _day(then: datetime) -> str:
    return short_day(_date(then))


def _number(value: int) -> str:
    return QLocale().toString(value)


def _date(then: datetime) -> QDate:
    local = then.astimezone()
    return QDate(local.year, local.month, local.day)


def _time(then: datetime) -> QTime:
    local = then.astimezone()
    return QTime(local.hour, local.minute, local.second)


def _seconds_format() -> str:
    """Return the locale's short format of a time with its seconds, and without a zone."""
    short = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    minutes = _MINUTES_BEHIND.search(short)
    if minutes is not None:
        return f"{short[: minutes.end()]}{minutes[1]}ss{short[minutes.end() :]}"
    long = QLocale().timeFormat(QLocale.FormatType.LongFormat)
    return long.replace("t", "").replace("()", "").replace("[]", "").strip()
