from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale

from flowbutton.bridge import time_text

NOON = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def before(**length) -> datetime:
    return (NOON - timedelta(**length)).astimezone(UTC)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-1, "0 s"),
        (6.9, "6 s"),
        (60, "1 min"),
        (80, "1 min 20 s"),
        (3600, "1 h"),
        (7500, "2 h 5 min"),
    ],
)
def test_a_span_takes_one_or_two_units(seconds, text) -> None:
    assert time_text.span(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.21, "0.2 s"), (3.44, "3.4 s"), (-2, "0.0 s"), (80.5, "1 min 20 s")]
)
def test_a_fine_span_has_tenths_below_a_minute(seconds, text) -> None:
    assert time_text.fine_span(seconds) == text


@pytest.mark.parametrize(
    ("then", "text", "aloud"),
    [
        (before(seconds=-3), "just now", "just now"),
        (before(seconds=59), "just now", "just now"),
        (before(minutes=1), "1 min ago", "1 minute ago"),
        (before(minutes=2), "2 min ago", "2 minutes ago"),
        (before(hours=1), "1 h ago", "1 hour ago"),
        (before(hours=3), "3 h ago", "3 hours ago"),
        (before(hours=14), "yesterday 22:00", "yesterday 22:00"),
    ],
)
def test_how_long_ago_is_told_briefly_and_aloud(then, text, aloud) -> None:
    assert time_text.ago(then, NOON) == text
    assert time_text.long_ago(then, NOON) == aloud


def test_long_ago_is_told_by_its_day() -> None:
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert time_text.ago(datetime(2026, 11, 20, 12, tzinfo=UTC), now) == "20 Nov"


def test_the_log_tells_seconds_today_and_the_day_before_that() -> None:
    assert time_text.log_time(before(minutes=1, seconds=2), NOON) == "11:58:58"
    day = QLocale().toString((NOON - timedelta(days=1)).date(), "d MMM")
    assert time_text.log_time(before(days=1), NOON) == f"{day} 12:00"


def test_the_whole_time_leaves_nothing_out() -> None:
    text = time_text.whole_time(before(seconds=1))
    assert "11:59:59" in text
    assert str(NOON.year) in text


def test_times_are_in_the_persons_own_language() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert time_text.fine_span(3.4) == "3,4 s"
    QLocale.setDefault(QLocale("es_ES"))
    assert time_text.log_time(before(seconds=1), NOON) == "11:59:59"


@pytest.mark.parametrize(
    ("locale", "day", "with_year"),
    [
        ("en_GB", "24 Nov", "24 Nov 2026"),
        ("en_US", "Nov 24", "Nov 24, 2026"),
        ("de_DE", "24. Nov.", "24. Nov. 2026"),
        ("fr_FR", "24 nov.", "24 nov. 2026"),
        ("es_ES", "24 de nov", "24 de nov de 2026"),
        ("nl_NL", "24 nov", "24 nov 2026"),
        ("ja_JP", "11月24日", "2026年11月24日"),
    ],
)
def test_a_day_is_written_in_the_order_of_the_locale(locale, day, with_year):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    date = QDate(2026, 11, 24)
    written = (time_text.short_day(date), time_text.short_day(date, with_year=True))
    QLocale.setDefault(before)
    assert written == (day, with_year)


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja_JP", "14:02:07"), ("en_US", "2:02:07 PM"), ("fi_FI", "14.02.07"), ("fr_CA", "14 h 02")],
)
def test_seconds_stand_behind_the_short_time_of_the_language(language, text) -> None:
    QLocale.setDefault(QLocale(language))
    then = NOON.replace(hour=14, minute=2, second=7)
    assert time_text.log_time(then, then).replace("\u202f", " ").startswith(text)
