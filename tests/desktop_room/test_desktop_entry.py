import subprocess
from unicodedata import category

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flowbutton.desktop.desktop_entry import DesktopEntry, EntryAction, with_home

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
words = st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12), max_size=4)


def unescaped(value):
    """Return what a desktop makes of a value."""
    result, rest = "", value
    while rest:
        if rest[0] == "\\":
            result += {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}[rest[1]]
            rest = rest[2:]
        else:
            result, rest = result + rest[0], rest[1:]
    return result


def values(entry):
    lines = entry.text().split("\n")
    pairs = (line.partition("=") for line in lines if line and not line.startswith("["))
    return {key: unescaped(value) for key, _, value in pairs}


def started(line):
    """Return the words that a desktop starts, read as the specification says."""
    result, rest = [], line
    while rest:
        rest = rest.lstrip(" ")
        if rest.startswith('"'):
            word, rest = "", rest[1:]
            while rest[0] != '"':
                if rest[0] == "\\":
                    rest = rest[1:]
                word, rest = word + rest[0], rest[1:]
            rest = rest[1:]
        else:
            word, _, rest = rest.partition(" ")
        result.append(word.replace("%%", "%"))
    return result


def entry(name="A", command=("a",), **changes):
    return DesktopEntry(name, "Comment", command, "icon", **changes)


@given(text)
def test_any_name_arrives_as_it_is_but_for_control_characters(name):
    shown = values(entry(name))["Name"]
    expected = "".join(c if category(c) != "Cc" or c in "\n\r\t" else " " for c in name)
    assert shown == expected


@given(words)
def test_any_words_are_started_as_they_are(command):
    command = ["program", *command]
    assert started(values(entry(command=command))["Exec"]) == command


def test_a_place_for_the_link_stays_one():
    line = values(entry(command=["flow button", "link", "%u", "100%"]))["Exec"]
    assert line == '"flow button" link %u 100%%'


def test_a_program_with_a_per_cent_sign_is_found():
    assert values(entry(command=["/100%/a", "b"]))["Exec"] == "env /100%%/a b"
    assert values(entry(command=[]))["Exec"] == ""


def test_a_home_of_its_own_is_found_again():
    assert with_home(["a"], "HOME", "/x y") == ("env", "HOME=/x y", "a")
    assert with_home(["a"], "HOME", "") == ("a",)


def test_actions_are_in_the_menu_of_the_icon():
    written = entry(
        actions=[EntryAction("run-1", "Courier", ["a", "1"], "truck"), EntryAction("b", "B", ["b"])]
    ).text()
    assert "Actions=run-1;b;\n" in written
    assert "\n[Desktop Action run-1]\nName=Courier\nExec=a 1\nIcon=truck\n" in written
    assert written.endswith("\n[Desktop Action b]\nName=B\nExec=b\n")


@settings(max_examples=8, deadline=None)
@given(text.filter(str.strip), words)
def test_desktop_file_validate_finds_nothing(tmp_path_factory, name, command):
    path = tmp_path_factory.mktemp("entry") / "a.desktop"
    some = entry(
        name,
        ["program", *command],
        more={"Categories": "Utility;"},
        actions=[EntryAction("run-1", name, command or ["a"])],
    )
    path.write_text(some.text(), encoding="utf-8", newline="\n")
    done = subprocess.run(
        ["desktop-file-validate", path], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("name", [" leading", "two\nlines", "back\\slash", "tab\there"])
def test_awkward_names_are_escaped(name):
    assert values(entry(name))["Name"] == name
