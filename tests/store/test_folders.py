import os
import stat
from pathlib import Path

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.store.folders import SITE_ENTRY, find_folders, make_folder


def test_a_home_has_everything_flat(tmp_path):
    folders = find_folders({"FLOWBUTTON_HOME": str(tmp_path)})
    assert [
        path.relative_to(tmp_path).as_posix()
        for path in (
            folders.settings,
            folders.buttons,
            folders.journal,
            folders.tokens,
            folders.facts,
            folders.outputs,
            folders.log_file,
        )
    ] == [
        "settings.toml",
        "buttons.json",
        "journal.sqlite3",
        "tokens.bin",
        "facts.json",
        "outputs",
        "flowbutton.log",
    ]


def test_a_home_may_be_relative_or_begin_with_a_tilde(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_folders({"FLOWBUTTON_HOME": "here"}).config == tmp_path / "here"
    assert find_folders({"FLOWBUTTON_HOME": "~/here"}).config == Path.home() / "here"


def test_a_tilde_with_the_name_of_nobody_is_a_name_like_any(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert find_folders({"FLOWBUTTON_HOME": "~no body/x"}).data == tmp_path / "~no body" / "x"


def test_without_a_home_each_kind_lies_where_the_system_wants_it(monkeypatch, tmp_path):
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    folders = find_folders({"FLOWBUTTON_HOME": ""})
    assert folders.config == tmp_path / "config" / "flowbutton"
    assert folders.data == tmp_path / "data" / "flowbutton"
    assert folders.log == tmp_path / "state" / "flowbutton" / "log"


def test_no_environment_moves_what_an_administrator_has_set(monkeypatch, tmp_path):
    place = find_folders({}).policy
    assert place.is_absolute()
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path))
    assert find_folders(os.environ).policy == place
    assert find_folders({"FLOWBUTTON_HOME": str(tmp_path)}).policy == place
    with pytest.raises((OSError, ValueError)):
        os.putenv(SITE_ENTRY, str(tmp_path))


def test_the_program_itself_may_name_another_place_for_it(tmp_path):
    folders = find_folders({SITE_ENTRY: str(tmp_path)})
    assert folders.policy == tmp_path / "policy.toml"


def test_folders_are_made_for_this_user_only(tmp_path):
    folders = find_folders({"FLOWBUTTON_HOME": str(tmp_path / "home")})
    folders.make()
    folders.make()
    assert stat.S_IMODE(folders.data.stat().st_mode) == 0o700


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        make_folder(tmp_path / "file" / "folder")
