from datetime import UTC, datetime, timedelta

from flowbutton.desktop.notifications.kinds import DEFAULT, FOREVER, Kind, an_hour, tomorrow

NOW = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)


def test_failures_needs_late_ends_and_repairs_are_told_at_first():
    assert {Kind.FAILED, Kind.NEEDS_YOU, Kind.FINISHED_LATE, Kind.FIXED} == DEFAULT


def test_an_hour_is_an_hour_and_forever_is_after_everything():
    assert an_hour(NOW) - NOW == timedelta(hours=1)
    assert NOW + timedelta(days=100_000) < FOREVER


def test_tomorrow_begins_at_the_next_midnight_of_the_person():
    until = tomorrow(NOW)
    local = until.astimezone()
    assert (local.hour, local.minute) == (0, 0)
    assert timedelta() < until - NOW <= timedelta(days=1)
