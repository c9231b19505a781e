"""Settings that several processes change: each writes only what it has changed itself."""

from dataclasses import replace

import pytest

from flowbutton.app.live_settings import LiveSettings
from flowbutton.domain.errors import StoreError
from flowbutton.domain.settings import Scheme
from tests.store.settings_files import open_settings


def dark(settings):
    return replace(settings, look=replace(settings.look, scheme=Scheme.DARK))


def large(settings):
    return replace(settings, look=replace(settings.look, text_percent=150))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def window(tmp_path):
    return LiveSettings(open_settings(tmp_path))


@pytest.fixture
def command(tmp_path):
    return LiveSettings(open_settings(tmp_path))


def test_what_another_process_has_set_meanwhile_stays(window, command, tmp_path) -> None:
    command.use(large(command.now))
    command.save()
    window.use(dark(window.now))
    window.save()
    found = open_settings(tmp_path).load().look
    assert (found.text_percent, found.scheme) == (150, Scheme.DARK)


def test_what_both_have_set_is_as_the_later_one_wants_it(window, command, tmp_path) -> None:
    window.use(dark(window.now))
    window.save()
    command.use(large(command.now))
    command.save()
    window.use(replace(window.now, look=replace(window.now.look, text_percent=90)))
    window.save()
    assert open_settings(tmp_path).load().look.text_percent == 90


def test_what_was_taken_back_after_it_was_written_is_written_as_well(window, tmp_path) -> None:
    before = window.now
    window.use(dark(before))
    window.save()
    window.use(before)
    window.save()
    assert open_settings(tmp_path).load().look.scheme is Scheme.SYSTEM


def test_what_could_not_be_written_is_written_the_next_time(window, path, tmp_path) -> None:
    path.write_text("version = 2\n")
    window.use(dark(window.now))
    with pytest.raises(StoreError):
        window.save()
    path.unlink()
    window.save()
    assert open_settings(tmp_path).load().look.scheme is Scheme.DARK


def test_after_a_file_that_was_unreadable_all_that_is_in_force_is_written(
    window, path, tmp_path, expected_logs
) -> None:
    window.use(large(window.now))
    window.save()
    path.write_text("[look\n")
    window.use(dark(window.now))
    window.save()
    found = open_settings(tmp_path).load().look
    assert (found.text_percent, found.scheme) == (150, Scheme.DARK)
    expected_logs("The settings cannot be read")


def test_another_cloud_stays_beside_what_is_changed_here(window, command, tmp_path) -> None:
    command.use(replace(command.now, cloud="gcc"))
    command.save()
    window.use(dark(window.now))
    window.save()
    found = open_settings(tmp_path).load()
    assert (found.cloud, found.look.scheme) == ("gcc", Scheme.DARK)


def test_what_was_read_before_this_process_wrote_takes_nothing_back(window, command) -> None:
    found = window.read()
    window.use(dark(window.now))
    window.save()
    assert window.take(found).look.scheme is Scheme.DARK
    command.take(command.read())
    command.use(large(command.now))
    command.save()
    look = window.take(window.read()).look
    assert (look.text_percent, look.scheme) == (150, Scheme.DARK)
