import io
from dataclasses import replace

import pytest

from flowbutton.cli.exits import Exit
from flowbutton.domain.button import Confirm, SecondPress

ADDRESS = "https://example.com/workflows/x/triggers/manual/paths/invoke?sp=a&sv=1.0&sig={}"


@pytest.fixture
def courier(signed_in):
    signed_in("add", "Order a courier", "--name", "Courier")
    return signed_in


def only(shell):
    (button,) = shell.core.buttons.all()
    return button


def test_what_is_named_changes_and_the_rest_stays(courier) -> None:
    before = only(courier)
    words = "--icon truck --color 3 --group Office --star --confirm ask --second-press queue"
    document = courier.json("edit", "cour", "--name", " Van ", "--undo", "5", *words.split())
    after = only(courier)
    assert (after.name, after.icon, after.color, after.group) == ("Van", "truck", 2, "Office")
    assert (after.is_favourite, after.behaviour.undo_s) == (True, 5)
    assert after.behaviour.confirm is Confirm.ASK
    assert after.behaviour.second_press is SecondPress.QUEUE
    assert (after.id, after.fields, after.target) == (before.id, before.fields, before.target)
    assert (document["name"], document["color"], document["favourite"]) == ("Van", 3, True)
    courier("edit", "Van", "--no-star", "--group", "", "--no-notify", "--form", "--note", "Mine")
    after = only(courier)
    assert (after.is_favourite, after.group, after.asks, after.note) == (False, "", True, "Mine")
    assert after.behaviour.notifies is False


def test_a_press_may_wait_for_the_network_until_a_time_of_the_day(courier) -> None:
    document = courier.json("edit", "Courier", "--when-back", "--until", "11:00")
    assert (document["sends_when_back"], document["send_until"]) == (True, "11:00")
    behaviour = only(courier).behaviour
    assert (behaviour.sends_when_back, behaviour.send_until) == (True, "11:00")
    document = courier.json("edit", "Courier", "--no-when-back", "--until", "")
    assert (document["sends_when_back"], document["send_until"]) == (False, None)


def test_an_edit_that_is_refused_leaves_no_secret_behind(shell) -> None:
    shell("add", ADDRESS.format("Old"), "--name", "Hook")
    before = only(shell)
    shell("edit", "Hook", "--flow", ADDRESS.format("New"), "--answer", "no equals sign")
    assert (shell.code, only(shell)) == (Exit.USAGE, before)
    assert list(shell.core.secrets.values.values()) == [ADDRESS.format("Old")]


def test_a_button_that_cannot_be_made_leaves_no_secret_behind(shell) -> None:
    shell("add", "lights@abcdefghijklmnopqrstuv", "--method", "GET")
    assert (shell.code, shell.core.buttons.all()) == (Exit.USAGE, ())
    assert "This button has no address of its own" in shell.err
    assert not shell.core.secrets.values


def test_answers_are_checked_kept_and_forgotten(courier) -> None:
    courier("edit", "Courier", "--answer", "where to=Depot", "--answer", "text=Box")
    assert only(courier).values == {"text": "Box", "text_1": "Depot"}
    courier("edit", "Courier", "--answer", "text=")
    assert only(courier).values == {"text_1": "Depot"}
    courier("edit", "Courier", "--answer", "Depot")
    assert (courier.code, "“Depot” is not KEY=VALUE" in courier.err) == (Exit.USAGE, True)


def test_an_answer_that_does_not_fit_is_told_by_the_name_of_its_input(signed_in) -> None:
    key = signed_in.json("add", "Ask for a number")["inputs"][0]["key"]
    signed_in("edit", "Ask", "--answer", f"{key}=many")
    assert "How many: " in signed_in.err


def test_a_secret_answer_is_not_kept(signed_in) -> None:
    signed_in("add", "Ask for a secret")
    signed_in("edit", "Ask", "--answer", "Door code=4711")
    assert (signed_in.code, only(signed_in).values) == (Exit.USAGE, {})
    assert "4711" not in signed_in.err


def test_an_answer_that_does_not_fit_is_refused(signed_in) -> None:
    signed_in("add", "Ask for a number")
    signed_in("edit", "Ask", "--answer", "How many=many")
    assert (signed_in.code, only(signed_in).values) == (Exit.USAGE, {})


def test_an_emoji_is_an_icon_and_an_unknown_name_is_told_with_near_ones(courier) -> None:
    courier("edit", "Courier", "--icon", "🚚")
    assert only(courier).icon == "emoji:🚚"
    courier("edit", "Courier", "--icon", "truk")
    assert (courier.code, "truck" in courier.err) == (Exit.USAGE, True)


@pytest.mark.parametrize("words", [[], ["--name", "Courier"]])
def test_a_change_that_changes_nothing_is_said_so(courier, words) -> None:
    courier("edit", "Courier", *words)
    assert (courier.code, "Nothing was changed" in courier.err) == (Exit.USAGE, True)


def test_a_button_needs_a_name(courier) -> None:
    courier("edit", "Courier", "--name", " ")
    assert (courier.code, only(courier).name) == (Exit.USAGE, "Courier")


def test_what_its_flow_asks_for_is_read_again(courier) -> None:
    courier.core.buttons.change(
        lambda row: tuple(replace(b, fields=(), values={"text": "Box", "old": "x"}) for b in row)
    )
    courier("edit", "Courier", "--refresh")
    assert [field.title for field in only(courier).fields] == ["What to pick up", "Where to"]
    assert only(courier).values == {"text": "Box"}


def test_another_address_takes_the_place_of_the_old_one_in_the_keyring(shell, monkeypatch) -> None:
    shell("add", ADDRESS.format("Old"), "--name", "Lights")
    monkeypatch.setattr("sys.stdin", io.StringIO(ADDRESS.format("New") + "\n"))
    shell("edit", "Lights", "--flow", "-")
    assert shell.code == Exit.OK, shell.err
    assert list(shell.core.secrets.values.values()) == [ADDRESS.format("New")]


def test_another_account_presses_it(courier) -> None:
    courier.tenant.person.account = "jonas@contoso.example"
    courier("sign-in")
    courier("edit", "Courier", "--account", "jonas@contoso.example")
    jonas = next(a for a in courier.core.auth.accounts() if a.username.startswith("jonas"))
    assert only(courier).account == jonas.id


def test_removed_buttons_can_be_restored_with_their_secrets(shell) -> None:
    shell("add", ADDRESS.format("One"), "--name", "One")
    shell("remove", "One")
    assert shell.core.buttons.all() == ()
    assert [one.button.name for one in shell.core.buttons.bin()] == ["One"]
    assert list(shell.core.secrets.values.values()) == [ADDRESS.format("One")]


def test_for_good_the_secrets_go_at_once_unless_one_is_still_used(shell) -> None:
    shell("add", ADDRESS.format("One"), "--name", "One")
    shell("add", ADDRESS.format("Two"), "--name", "Two")
    shell.core.buttons.change(lambda row: (*row, replace(row[1], id="copy", name="Copy")))
    gone = shell.json("remove", "One", "Two", "One", "--for-good")
    assert [button["name"] for button in gone] == ["One", "Two"]
    assert only(shell).name == "Copy"
    assert list(shell.core.secrets.values.values()) == [ADDRESS.format("Two")]


def test_nothing_is_removed_when_one_is_not_known(courier) -> None:
    courier("remove", "Courier", "Curier")
    assert (courier.code, only(courier).name) == (Exit.USAGE, "Courier")
    assert "Did you mean “Courier”?" in courier.err
