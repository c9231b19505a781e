import io

import pytest

from flowbutton.app.core import build_core
from flowbutton.cli.exits import Exit
from flowbutton.store.folders import SITE_ENTRY
from tests.fakes import FakeSecrets


def saved(shell) -> str:
    return shell.core.folders.settings.read_text()


def test_the_settings_are_listed_with_what_they_may_be(shell) -> None:
    known = {entry["name"]: entry for entry in shell.json("settings")}
    assert known["cloud"]["value"] == "custom"
    assert known["look.scheme"]["choices"] == ["system", "light", "dark"]
    assert known["press.stale_after_s"]["default"] == 10.0
    text = shell("settings", "list")
    assert "look.scheme = system\n" in text
    assert "desktop.closes_to_tray = true\n" in text


def test_a_setting_is_set_read_and_reset(shell) -> None:
    assert shell("settings", "set", "look.scheme", "dark") == "look.scheme = dark\n"
    assert 'scheme = "dark"' in saved(shell)
    assert shell("settings", "get", "look.scheme") == "dark\n"
    assert shell.json("settings", "get", "look.scheme")["value"] == "dark"
    shell("settings", "reset", "look.scheme")
    assert shell("settings", "get", "look.scheme") == "system\n"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("desktop.notifies", "off", False),
        ("press.stale_after_s", "12.5", 12.5),
        ("privacy.retention_days", "30", 30),
        ("account.tenant", "contoso.example", "contoso.example"),
        ("cloud", "commercial", "commercial"),
    ],
)
def test_each_kind_of_value_is_read(shell, name, text, value) -> None:
    shell("settings", "set", name, text)
    assert shell.code == Exit.OK, shell.err
    assert shell.json("settings", "get", name)["value"] == value


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("look.scheme", "pink", "look.scheme must be one of system, light, dark"),
        ("look.text_percent", "900", "must be a whole number from 90 to 200"),
        ("look.text_percent", "big", "must be a whole number from 90 to 200"),
        ("desktop.notifies", "maybe", "must be true or false"),
        ("cloud", "moon", "cloud must be one of"),
        ("account.default", "nobody@contoso.example", "is not signed in"),
        ("look.schema", "dark", "Did you mean look.scheme"),
        ("zzz", "1", "settings list"),
    ],
)
def test_a_value_that_cannot_be_used_changes_nothing(shell, name, text, told) -> None:
    before = saved(shell)
    shell("settings", "set", name, text)
    assert (shell.code, saved(shell)) == (Exit.USAGE, before)
    assert told in shell.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["get"], "Which setting?"),
        (["set", "look.scheme"], "What shall look.scheme be?"),
        (["get", "look.scheme", "dark"], "get takes no value"),
    ],
)
def test_a_word_that_is_missing_or_too_many_is_told(shell, words, told) -> None:
    shell("settings", *words)
    assert (shell.code, told in shell.err) == (Exit.USAGE, True)


def test_the_default_account_is_set_by_its_name(signed_in) -> None:
    signed_in("settings", "set", "account.default", "MARA@contoso.example")
    (account,) = signed_in.core.auth.accounts()
    assert signed_in.json("settings", "get", "account.default")["value"] == account.id


def test_a_password_of_a_proxy_is_read_from_standard_input_and_not_shown(
    shell, monkeypatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("http://me:pa55@proxy.example:8080\n"))
    text = shell("settings", "set", "network.proxy", "-")
    assert "pa55" in saved(shell)
    assert text == "network.proxy = http://•••@proxy.example:8080\n"
    assert "pa55" not in shell("settings") + str(shell.json("settings"))


def test_what_an_administrator_has_set_is_marked_and_refused_with_who_set_it(
    shell, home, tmp_path
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('[look]\nscheme = "dark"\n')
    shell.core.close()
    shell.core = build_core({**home, SITE_ENTRY: str(tmp_path)}, FakeSecrets())
    assert "look.scheme = dark  (set by your administrator)" in shell("settings")
    before = saved(shell)
    for words in (["set", "look.scheme", "light"], ["reset", "look.scheme"]):
        document = shell.json("settings", *words)
        assert (shell.code, saved(shell)) == (Exit.FAILED, before)
        assert "Your administrator has set look.scheme" in document["error"]
        assert str(policy) in document["hint"]
    assert shell.json("settings", "get", "look.scheme")["managed"] is True
