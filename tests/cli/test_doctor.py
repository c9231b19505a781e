import shutil
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from flowbutton.app import doctor
from flowbutton.auth.contents import Contents
from flowbutton.domain.button import Button
from flowbutton.domain.target import HttpTarget, IftttTarget
from flowbutton.store.folders import Folders


@pytest.fixture
def checks(shell):
    def look():
        document = shell.json("doctor")
        return {each["check"]: each for each in document["checks"]} | {"all": document["result"]}

    return look


def use(shell, **parts):
    shell.core = replace(shell.core, **parts)


def test_all_is_looked_at_and_nothing_is_run(shell, checks):
    shell("sign-in")
    found = checks()
    assert shell.code == 0
    assert found["flow_service"]["result"] == "ok"
    assert found["sign_in_service"]["result"] == "ok"
    assert found["clock"]["result"] == "ok"
    assert found["sign_in"]["text"] == "mara@contoso.example is signed in"
    assert found["proxy"]["text"] == "No proxy is used"
    assert found["folders"]["result"] == "ok"
    assert found["addresses"]["text"] == "No button goes to a pasted address"
    assert shell.tenant.ledger.entries == ()


def test_people_get_a_line_each_and_what_to_do_below(shell):
    out = shell("doctor").splitlines()
    at = out.index("warning   Sign-in: Nobody is signed in.")
    assert out[at + 1].startswith("          Sign in, unless")
    assert shell.code == 0


def test_no_keyring_is_a_warning(shell, checks):
    found = checks()["keyring"]
    assert found["result"] == "warning"
    assert "keyring" in found["hint"]


def test_a_service_that_cannot_be_reached_is_a_problem(shell, checks):
    shell.tenant.stop()
    found = checks()
    assert shell.code == 1
    assert found["all"] == "problem"
    assert "cannot be reached" in found["flow_service"]["text"]
    assert found["flow_service"]["hint"] == "Check your connection."
    assert found["azure"]["result"] == "warning"  # no button needs it
    assert found["clock"]["result"] == "warning"


def test_what_a_button_needs_is_a_problem_when_it_cannot_be_reached(shell, checks):
    buttons = (
        Button("a", "Lamp", IftttTarget("lamp", "k")),
        Button("b", "Intake", HttpTarget("s", "127.0.0.1:1")),
    )
    shell.core.buttons.replace(buttons)
    shell.tenant.stop()
    found = checks()
    assert found["ifttt"]["result"] == "problem"
    assert found["addresses"]["text"] == "These cannot be reached: 127.0.0.1:1"


def test_a_folder_that_cannot_be_written_is_a_problem(shell, checks):
    own = shell.core.folders
    use(shell, folders=Folders(own.config, Path("/proc"), own.log, own.site))
    found = checks()["folders"]
    assert (found["result"], found["text"]) == ("problem", "Nothing can be written to /proc")


class Room(NamedTuple):
    total: int
    used: int
    free: int


@pytest.mark.parametrize(
    ("free", "result"), [(1_000_000, "problem"), (100_000_000, "warning"), (10**10, "ok")]
)
def test_little_room_is_told(shell, checks, monkeypatch, free, result):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Room(0, 0, free))
    assert checks()["folders"]["result"] == result
    assert doctor.TOO_LITTLE_BYTES < doctor.LITTLE_BYTES


@pytest.mark.parametrize(
    ("setting", "result", "text"),
    [
        ("proxy.example:8080", "ok", "The proxy proxy.example:8080 is used"),
        ("http://mara:s3cret@proxy.example:8080", "ok", "The proxy proxy.example:8080 is used"),
        ("socks5://proxy.example", "problem", "The proxy that is set is of a kind"),
    ],
)
def test_the_proxy_is_told_without_its_password(shell, checks, setting, result, text):
    live = shell.core.settings
    now = live.now
    live.use(replace(now, network=replace(now.network, proxy=setting)))
    use(shell, cloud=replace(shell.core.cloud, flow_api="https://api.flow.example"))
    found = checks()["proxy"]
    assert found["result"] == result
    assert found["text"].startswith(text)
    assert "s3cret" not in shell.out


def test_a_sign_in_that_has_ended_is_a_problem(shell, checks):
    shell("sign-in")
    account = shell.core.auth.accounts()[0]
    shell.tenant.knobs.refused_audiences.add(shell.core.cloud.flow_audience)
    vault = shell.core.auth._vault
    vault.write(Contents.parse(vault.read()).without_access(account.id))
    assert checks()["sign_in"]["result"] == "problem"
