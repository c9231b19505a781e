"""The files for packages of Linux distributions."""

import re
import subprocess
from pathlib import Path

import pytest

from flowbutton import assets
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.names import APP_ID
from flowbutton.desktop.program.linux import MIME_XML, OPENS, program_entry

FOLDER = Path(__file__).parents[2] / "packaging/linux"
ENTRY = FOLDER / f"{APP_ID}.desktop"
METAINFO = FOLDER / f"{APP_ID}.metainfo.xml"
MIME = FOLDER / f"{APP_ID}.xml"
KNOWN = (
    "url-homepage-missing",  # there is none
    "developer-name-tag-deprecated",  # older systems read this one alone
    "developer-info-missing",
)


def judged(*argv):
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def tree(tmp_path):
    """The files as a package lays them out."""
    for path, data in (
        (f"applications/{ENTRY.name}", ENTRY.read_bytes()),
        (f"metainfo/{METAINFO.name}", METAINFO.read_bytes()),
        (f"mime/packages/{MIME.name}", MIME.read_bytes()),
        (f"icons/hicolor/scalable/apps/{APP_ID}.svg", assets.app_icon()),
    ):
        file = tmp_path / "usr/share" / path
        file.parent.mkdir(parents=True)
        file.write_bytes(data)
    return tmp_path


def test_desktop_file_validate_finds_nothing():
    assert judged("desktop-file-validate", ENTRY) == (0, "")


def found_by_appstream(*argv):
    """Return what it finds besides what is known."""
    said = judged("appstreamcli", *argv)[1]
    assert said.strip(), "it has looked"
    lines = [line.strip() for line in said.splitlines()]
    found = [line for line in lines if line[:2] in {"E:", "W:", "I:"}]
    return [line for line in found if not line.endswith(KNOWN)]


def test_appstream_finds_nothing():
    assert found_by_appstream("validate", "--no-net", METAINFO) == []


def test_appstream_finds_everything_together(tree):
    assert found_by_appstream("validate-tree", "--no-net", tree) == []


def test_files_of_buttons_are_known_by_their_name(tree):
    mime = tree / "usr/share/mime"
    assert judged("update-mime-database", mime)[0] == 0
    assert ":*.flowbutton\n" in (mime / "globs2").read_text()


def test_packages_say_the_same_as_the_program_itself():
    assert ENTRY.read_text() == program_entry(Commands(("flowbutton",))).text()
    assert MIME.read_text() == MIME_XML
    assert set(re.findall("<mediatype>(.*)</mediatype>", METAINFO.read_text())) == set(OPENS)
