from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.cli.exits import Exit
from flowbutton.domain.run import QueuedFor, Ran, RunState
from flowbutton.domain.target import IftttTarget
from flowbutton.engine.not_sent import queued
from flowbutton.engine.press import new_run
from tests.fakes import press_of

NOW = datetime.now(UTC)


def written(shell, press_id="aaaa-1", **changes):
    """Write a run into the journal, and return it."""
    run = replace(new_run(press_of(id=press_id, pressed_at=NOW, account="")), **changes)
    shell.core.journal.save(run)
    return run


@pytest.fixture
def pressed(signed_in):
    """A press whose run goes on until a person has answered."""
    signed_in("add", "Request a laptop")
    return signed_in.json("run", "Request a laptop", "--no-wait")


def test_a_receipt_proves_a_run(shell) -> None:
    written(shell, state=RunState.SUCCEEDED, ran=Ran.YES, run_id="0858", ended_at=NOW)
    text = shell("receipt", "aaaa-1")
    assert shell.code == Exit.OK
    assert text.startswith("FlowButton receipt\n")
    assert "Press id:    aaaa-1\n" in text
    assert shell.json("receipt", "aaaa-1")["run_id"] == "0858"


def test_a_receipt_calls_the_inputs_as_the_form_does(signed_in) -> None:
    signed_in("add", "Order a courier")
    signed_in("run", "order", "-i", "text=Two boxes", "-i", "text_1=Depot")
    assert "What to pick up = Two boxes; Where to = Depot" in signed_in("receipt", "last")
    document = signed_in.json("receipt", "last")
    assert document["inputs"] == {"text": "Two boxes", "text_1": "Depot"}
    assert document["input_titles"] == {"text": "What to pick up", "text_1": "Where to"}


def test_a_receipt_names_the_person(pressed, shell) -> None:
    assert shell.json("receipt", pressed["press_id"])["account"] == "mara@contoso.example"


def test_a_press_is_found_by_the_beginning_of_its_id_or_as_the_last(shell) -> None:
    written(shell, "aaaa-1")
    written(shell, "aaaa-2")
    assert shell.json("receipt", "aaaa-2")["press_id"] == "aaaa-2"
    assert shell.json("receipt", "last")["press_id"] == "aaaa-2"
    written(shell, "bbbb-3")
    assert shell.json("receipt", "bbbb")["press_id"] == "bbbb-3"
    shell("receipt", "aaaa")
    assert (shell.code, "2 presses begin with “aaaa”" in shell.err) == (Exit.USAGE, True)


@pytest.mark.parametrize("wanted", ["last", "aaaa", "a", ""])
def test_a_press_that_is_not_there_is_said_so(shell, wanted) -> None:
    shell("receipt", wanted)
    assert (shell.code, f"There is no press “{wanted}”" in shell.err) == (Exit.USAGE, True)


def test_a_run_is_cancelled(pressed, shell) -> None:
    shell("cancel", pressed["press_id"])
    assert shell.code == Exit.OK
    assert shell.core.journal.get(pressed["press_id"]).is_cancel_asked
    shell("history", "--refresh")
    (run,) = shell.json("history")
    assert (run["state"], run["message"]) == ("cancelled", "Cancelled by you")


def test_a_queued_press_is_taken_back(shell) -> None:
    run = queued(new_run(press_of(id="aaaa-1")), QueuedFor.NETWORK, NOW + timedelta(hours=1))
    shell.core.journal.save(run)
    assert shell.json("cancel", "aaaa-1")["state"] == "cancelled"
    assert shell.core.journal.get("aaaa-1").state is RunState.CANCELLED


def test_what_has_ended_cannot_be_cancelled(shell) -> None:
    written(shell, state=RunState.SUCCEEDED, ran=Ran.YES)
    shell("cancel", "aaaa-1")
    assert (shell.code, "There is nothing to cancel" in shell.err) == (Exit.USAGE, True)


def test_the_page_of_a_run_is_opened(shell, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr("webbrowser.open", lambda url: opened.append(url) or True)
    written(shell, run_url="https://portal.example/run/7")
    assert shell("open", "last") == "https://portal.example/run/7\n"
    assert shell.json("open", "last") == {"url": "https://portal.example/run/7"}
    assert opened == ["https://portal.example/run/7"]


def test_a_run_without_a_page_of_its_own_leads_to_its_flow(shell) -> None:
    run = written(shell)
    assert run.target.flow in shell.json("open", "last")["url"]


def test_a_run_without_any_page_is_said_so(shell) -> None:
    written(shell, target=IftttTarget("lights", "key"))
    shell("open", "last")
    assert (shell.code, "There is no page" in shell.err) == (Exit.USAGE, True)


def test_a_page_that_no_browser_opens_is_named(shell, monkeypatch) -> None:
    monkeypatch.setattr("webbrowser.open", lambda url: False)
    written(shell, run_url="https://portal.example/run/7")
    assert "https://portal.example/run/7" in shell("open", "last")
    assert (shell.code, "No browser could be opened" in shell.err) == (Exit.FAILED, True)
