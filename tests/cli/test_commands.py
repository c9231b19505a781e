import json
import re
import tracemalloc
from dataclasses import replace
from io import StringIO
from pathlib import Path

import pytest

from flowbutton.app.core import build_core
from flowbutton.cli import accounts
from flowbutton.cli.exits import Exit
from flowbutton.cli.main import run_command
from flowbutton.cli.output import Printer
from flowbutton.cli.parser import build_parser
from flowbutton.demo.addresses import Addresses
from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.services.messages import Request
from tests.fakes import FakeSecrets


def requests_of(shell):
    return [entry for entry in shell.tenant.ledger.entries if entry.has_started]


def test_nobody_is_signed_in_at_first(shell) -> None:
    assert "Nobody is signed in" in shell("whoami")
    assert shell.code == Exit.SIGN_IN
    said = {"signed_in": False, "cloud": "custom", "accounts": [], "reason": None}
    assert shell.json("whoami") == said


def test_signing_in_with_the_browser_says_who_and_out_again(shell) -> None:
    assert "Mara Visser (mara@contoso.example) was signed in, and no longer is" in shell("sign-in")
    assert shell.code == Exit.SIGN_IN  # the next command needs another one
    assert "Sign in there until" in shell.err
    before, _, after = shell.err.partition("Your browser opens")
    assert "A sign-in here ends with this command" in before  # there is no keyring
    assert "A sign-in here ends with this command" not in after
    assert shell.json("whoami")["accounts"][0]["username"] == "mara@contoso.example"
    assert "Signed out: mara@contoso.example" in shell("sign-out", "MARA@contoso.example")
    assert "Nobody was signed in" in shell("sign-out")


def test_signing_in_with_a_code_shows_it_and_waits_for_it_to_be_entered(shell, tmp_path) -> None:
    class Screen(StringIO):
        """Standard error of a terminal; a person reads the code there and enters it."""

        def write(self, text):
            if match := re.search(r"Open (\S+) and enter the code (\S+)\.", text):
                shell.tenant.person.browse(f"{match[1]}?user_code={match[2]}")
            return super().write(text)

    printer = Printer(as_json=False, out=StringIO(), err=Screen())
    args = build_parser().parse_args(["sign-in", "--device-code"])
    assert accounts.sign_in(args, shell.core, printer) is Exit.SIGN_IN
    assert "Mara Visser (mara@contoso.example) was signed in" in printer.out.getvalue()


def test_without_a_browser_the_address_and_the_other_way_are_told(shell, monkeypatch) -> None:
    monkeypatch.delenv("DISPLAY")

    class Screen(StringIO):
        """A person copies the address from here into a browser."""

        def write(self, text):
            if text.startswith("http"):
                shell.tenant.person.browse(text.strip())
            return super().write(text)

    printer = Printer(as_json=False, out=StringIO(), err=Screen())
    args = build_parser().parse_args(["sign-in"])
    assert accounts.sign_in(args, shell.core, printer) is Exit.SIGN_IN
    assert "No browser could be opened here" in printer.err.getvalue()
    assert "flowbutton sign-in --device-code" in printer.err.getvalue()


@pytest.fixture
def unreadable(signed_in, home):
    """Let the sign-in of an earlier program be there, which nobody here has the key of."""
    signed_in("add", "Send the daily digest")
    signed_in("sign-out")
    signed_in.core.folders.tokens.write_bytes(b"sealed with a key in a keyring")
    signed_in.core = build_core(home, FakeSecrets())
    yield signed_in
    signed_in.core.close()


def test_a_sign_in_that_cannot_be_read_is_told_with_why(unreadable) -> None:
    assert "Nobody is signed in. This computer has no keyring" in unreadable("whoami")
    assert unreadable.json("whoami")["reason"].startswith("This computer has no keyring")
    document = unreadable.json("run", "send")
    assert (unreadable.code, document["ran"]) == (Exit.SIGN_IN, "no")
    assert document["advice"]["hint"].startswith("This computer has no keyring")
    assert "Run flowbutton sign-in." in unreadable.err


def test_a_sign_out_that_could_not_be_done_says_so(unreadable) -> None:
    unreadable("sign-out")
    assert unreadable.code == Exit.FAILED
    assert "Nobody was signed out" in unreadable.err
    assert "This computer has no keyring" in unreadable.err


def test_two_accounts_side_by_side(signed_in) -> None:
    signed_in.tenant.person.account = "jonas@contoso.example"
    signed_in("sign-in")
    names = [account["username"] for account in signed_in.json("whoami")["accounts"]]
    assert sorted(names) == ["jonas@contoso.example", "mara@contoso.example"]
    signed_in("sign-out", "nobody@contoso.example")
    assert signed_in.code == Exit.USAGE
    assert "“nobody@contoso.example” is not signed in" in signed_in.err


@pytest.mark.parametrize(
    "words", [["sign-in"], ["flows"], ["whoami"], ["run", "Send the daily digest"]]
)
def test_without_a_client_id_the_command_that_sets_it_is_told(signed_in, home, words) -> None:
    shell = signed_in
    shell("add", "Send the daily digest")
    shell("sign-out")
    shell("settings", "set", "account.client_id", "")
    shell.core = build_core(home, FakeSecrets())
    shell(*words)
    assert shell.code == Exit.SIGN_IN
    assert "flowbutton settings set account.client_id ID" in shell.out + shell.err
    shell.core.close()


def test_a_certificate_file_that_is_not_there_is_no_mistake_in_the_command(signed_in, home) -> None:
    settings = signed_in.core.folders.config / "settings.toml"
    text = settings.read_text()
    settings.write_text(re.sub(r"(?m)^ca_file = .*$", 'ca_file = "gone.pem"', text))
    assert 'ca_file = "gone.pem"' in settings.read_text()
    core = build_core(home, FakeSecrets())
    with pytest.raises(StoreError, match="certificates cannot be read"):
        core.transport.read(Request("GET", core.cloud.flow_api))
    core.close()


def test_a_sign_in_that_is_given_up_says_so(shell) -> None:
    shell.tenant.person.account = ""
    document = shell.json("sign-in")
    assert shell.code == Exit.SIGN_IN
    assert document["error"]


def test_the_flows_are_listed_with_why_some_cannot_be_pressed(signed_in) -> None:
    flows = {flow["title"]: flow for flow in signed_in.json("flows")}
    assert flows["Order a courier"]["can_press"] is True
    assert flows["Page the on-call"]["state"] == "off"
    assert "not from a button" in flows["Follow up on an item"]["reason"]
    assert "Order a courier" in signed_in("flows", "--environment", "Contoso (default)")
    assert "Order a courier" not in signed_in("flows", "--environment", "Operations")
    assert "No flows were found" in signed_in("flows", "--environment", "Nowhere")


@pytest.mark.parametrize("words", ["jonas stand-up", "JONAS instant", "on weber contoso"])
def test_flows_are_told_with_their_owner_and_found_by_it(signed_in, words) -> None:
    lines = signed_in("flows", "--search", words).splitlines()
    assert any("Start stand-up" in line and "Jonas Weber" in line for line in lines)
    assert not any(" mine " in line for line in lines)
    owners = {flow["title"]: flow["owner"] for flow in signed_in.json("flows")}
    assert owners["Start stand-up"] == "Jonas Weber"
    assert owners["Send the daily digest"] is None


def test_flows_without_a_sign_in_say_so(shell) -> None:
    shell("flows")
    assert shell.code == Exit.SIGN_IN


@pytest.mark.parametrize("what", ["name", "id", "link"])
def test_a_button_is_made_of_a_flows_name_id_or_link(signed_in, what) -> None:
    flow = next(f for f in signed_in.json("flows") if f["title"] == "Order a courier")["target"]
    text = {
        "name": "order a courier",
        "id": flow["flow"],
        "link": "https://make.powerautomate.com/environments/"
        f"{flow['environment']}/flows/{flow['flow']}/details",
    }[what]
    button = signed_in.json("add", text, "--name", "Courier")
    assert button["target"] == flow
    assert [field["title"] for field in button["inputs"]] == ["What to pick up", "Where to"]
    assert signed_in.json("list") == [button]
    assert "Courier" in signed_in("list")


def test_what_cannot_be_pressed_becomes_no_button(signed_in) -> None:
    signed_in("add", "Follow up on an item")
    assert signed_in.code == Exit.USAGE
    assert "not from a button" in signed_in.err
    assert "No buttons yet" in signed_in("list")


def test_a_name_nobody_knows_becomes_no_button(signed_in) -> None:
    signed_in("add", "No such flow")
    assert signed_in.code == Exit.USAGE
    assert "No flow is called “No such flow”" in signed_in.err


def test_a_run_is_followed_to_its_end(signed_in) -> None:
    signed_in("add", "Send the daily digest")
    run = signed_in.json("run", "send the daily DIGEST")
    assert signed_in.code == Exit.OK
    assert (run["state"], run["ran"], run["http_status"]) == ("succeeded", "yes", 202)
    assert run["run_id"]
    assert run["run_url"].endswith(run["run_id"])
    assert run["started_at"] < run["ended_at"]
    assert len(requests_of(signed_in)) == 1
    (row,) = signed_in.json("history")
    assert row["press_id"] == run["press_id"]
    assert "Succeeded" in signed_in("history", "--button", "send")


def test_a_run_that_fails_says_which_step(signed_in) -> None:
    signed_in("add", "Nightly export")
    assert "Failed at step “Upload the file”" in signed_in("run", "Nightly export")
    assert signed_in.code == Exit.FAILED


def test_a_run_without_waiting_is_accepted(signed_in) -> None:
    signed_in("add", "Deploy to staging")
    run = signed_in.json("run", "Deploy to staging", "--no-wait")
    assert (signed_in.code, run["state"], run["ran"]) == (Exit.OK, "accepted", "yes")


def test_waiting_ends_with_the_timeout_and_says_that_the_run_goes_on(signed_in) -> None:
    signed_in("add", "Request a laptop")
    run = signed_in.json("run", "Request a laptop", "--timeout", "0.1")
    assert signed_in.code == Exit.UNKNOWN
    assert run["ran"] == "yes"
    assert "The run goes on" in signed_in.err


def test_inputs_are_given_by_title_and_reach_the_flow(signed_in) -> None:
    signed_in("add", "Order a courier")
    run = signed_in.json(
        "run", "order", "--input", "what to pick up=Box", "--input", "text_1=Depot"
    )
    assert signed_in.code == Exit.OK
    (entry,) = requests_of(signed_in)
    assert entry.body == {"text": "Box", "text_1": "Depot"}
    assert run["inputs"] == entry.body


def test_places_in_values_are_filled(signed_in) -> None:
    signed_in("add", "Order a courier")
    signed_in("run", "order", "--input", "text=Box of {date}", "--input", "text_1={nowhere}")
    (entry,) = requests_of(signed_in)
    assert re.fullmatch(r"Box of \d{4}-\d\d-\d\d", entry.body["text"])
    assert entry.body["text_1"] == "{nowhere}"


def test_missing_inputs_are_told_and_nothing_is_run(signed_in) -> None:
    signed_in("add", "Order a courier")
    run = signed_in.json("run", "order")
    assert (signed_in.code, run["state"], run["ran"]) == (Exit.NOT_SENT, "not_sent", "no")
    assert "What to pick up: Fill this in" in run["message"]
    assert requests_of(signed_in) == []
    assert '--input "What to pick up=VALUE"' in signed_in("run", "order")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--input", "nonsense"], "“nonsense” is not KEY=VALUE"),
        (["--input", "=secret"], "“=…” is not KEY=VALUE"),
        (["--input", "colour=red"], "There is no input “colour”"),
        (["--input-file", "text=/no/such/file"], "/no/such/file cannot be read: No such file"),
        (["--json-body", "/no/such/file"], "/no/such/file cannot be read: No such file"),
        (["--json-body", "/"], "/ cannot be read: Is a directory"),
        (["--inputs-file", "/bin/sh"], "/bin/sh cannot be read: it is not text in UTF-8"),
    ],
)
def test_words_that_make_no_sense_run_nothing(signed_in, words, told) -> None:
    signed_in("add", "Order a courier")
    signed_in("run", "order", *words)
    assert signed_in.code == Exit.USAGE
    assert told in signed_in.err
    assert requests_of(signed_in) == []


def test_a_json_body_is_checked_and_sent(signed_in, tmp_path) -> None:
    signed_in("add", "Order a courier")
    body = tmp_path / "body.json"
    body.write_text(json.dumps({"text": "Box", "text_1": "Depot"}))
    signed_in("run", "order", "--json-body", str(body))
    assert signed_in.code == Exit.OK
    assert requests_of(signed_in)[0].body == {"text": "Box", "text_1": "Depot"}
    body.write_text("{")
    signed_in("run", "order", "--json-body", str(body))
    assert signed_in.code == Exit.USAGE
    assert "is not JSON" in signed_in.err


def test_a_file_is_sent_with_its_name(signed_in, tmp_path) -> None:
    button = signed_in.json("add", "Ask for a file")
    key = button["inputs"][0]["key"]
    paper = tmp_path / "paper.txt"
    paper.write_text("ABC")
    run = signed_in.json("run", "Ask for a file", "--input-file", f"{key}={paper}")
    assert signed_in.code == Exit.OK
    assert requests_of(signed_in)[0].body == {key: {"name": "paper.txt", "contentBytes": "QUJD"}}
    assert run["inputs"][key] == {"name": "paper.txt", "size_bytes": 3}


def test_what_a_flow_answers_is_printed(signed_in) -> None:
    signed_in("add", "Meeting room lights")
    run = signed_in.json("run", "Meeting room lights")
    assert signed_in.code == Exit.OK
    assert isinstance(run["outputs"], dict)
    text = signed_in("run", "Meeting room lights")
    assert next(iter(run["outputs"])) in text


def test_the_headers_of_an_answer_are_in_the_document(signed_in) -> None:
    signed_in("add", "Order status")
    run = signed_in.json("run", "Order status", "--input", "name=2231")
    assert (signed_in.code, run["http_status"]) == (Exit.OK, 200)
    assert run["answer_headers"]["x-orders"] == "2"
    assert set(run["answer_headers"]).isdisjoint({"set-cookie", "location"})


def test_a_second_press_at_once_is_held_back(signed_in) -> None:
    signed_in("add", "Deploy to staging")
    signed_in("run", "Deploy", "--no-wait")
    run = signed_in.json("run", "Deploy", "--no-wait")
    assert (signed_in.code, run["state"], run["ran"]) == (Exit.NOT_SENT, "not_sent", "no")
    assert len(requests_of(signed_in)) == 1


def test_a_flow_that_is_turned_off_says_so(signed_in) -> None:
    signed_in("add", "Page the on-call")
    run = signed_in.json("run", "Page the on-call")
    assert (signed_in.code, run["ran"]) == (Exit.NOT_SENT, "no")
    assert "turned off" in run["message"]


def test_a_button_nobody_knows_is_told_with_those_that_are_there(signed_in) -> None:
    signed_in("run", "Lights")
    assert (signed_in.code, "flowbutton add" in signed_in.err) == (Exit.USAGE, True)
    for _ in range(7):
        signed_in("add", "Send the daily digest")
    signed_in("run", "Lights")
    assert "and 2 more" in signed_in.err
    signed_in("run", "Send the daily digest")
    assert "could be 7 buttons" in signed_in.err
    signed_in("run", signed_in.json("list")[3]["id"])
    assert signed_in.code == Exit.OK


def test_a_press_after_signing_out_needs_a_sign_in(signed_in) -> None:
    signed_in("add", "Send the daily digest")
    signed_in("sign-out")
    run = signed_in.json("run", "send")
    assert (signed_in.code, run["state"], run["ran"]) == (Exit.SIGN_IN, "not_sent", "no")
    assert requests_of(signed_in) == []


def test_a_press_without_network_is_not_sent(signed_in) -> None:
    signed_in("add", "Send the daily digest")
    signed_in.core.transport.close()
    signed_in.tenant.stop()
    run = signed_in.json("run", "send")
    assert (signed_in.code, run["state"], run["ran"]) == (Exit.NOT_SENT, "not_sent", "no")


def test_a_trigger_address_is_kept_in_the_keyring_and_nowhere_else(signed_in, monkeypatch) -> None:
    address = "https://example.com/workflows/x/triggers/manual/paths/invoke?sp=a&sv=1.0&sig=sEcReT"
    button = signed_in.json("add", address, "--name", "Webhook")
    assert button["target"] == {"kind": "http", "host": "example.com", "method": "POST"}
    folder = signed_in.core.folders.config
    texts = [path.read_bytes() for path in folder.iterdir() if path.is_file()]
    assert not any(b"sEcReT" in text for text in texts)
    assert address in signed_in.core.secrets.values.values()


def test_an_answer_over_ten_megabytes_is_a_file_and_not_in_memory(signed_in) -> None:
    signed_in("add", "Export all orders")
    tracemalloc.start()
    outputs = signed_in.json("run", "Export all orders")["outputs"]
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    kept = Path(outputs["file"])
    assert outputs["size_bytes"] == kept.stat().st_size > 10 * 1024 * 1024
    with kept.open() as lines:
        assert next(lines) == "order,supplier,state,total\n"
        assert sum(1 for _line in lines) == 400_000
    assert peak < 2 * 10 * 1024 * 1024 + outputs["size_bytes"] // 2
    assert str(kept.parent) in signed_in("run", "Export all orders")


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        ("", Exit.USAGE, "flowbutton: Nothing was pasted."),
        ("https://portal.azure.com/#home", Exit.USAGE, "not of a Logic App"),
        ("https://example.com/x", Exit.OK, "example.com: do you trust it?\n"),
    ],
)
def test_each_thing_that_is_given_gets_a_whole_sentence(signed_in, text, code, says) -> None:
    signed_in("add", text)
    assert signed_in.code is code
    assert says in signed_in.err
    assert bool(signed_in.json("list")) is (code is Exit.OK)


def test_the_method_of_an_address_is_chosen_and_changed(signed_in) -> None:
    address = "https://example.com/workflows/x/triggers/manual/paths/invoke?sp=a&sv=1.0&sig=sEcReT"
    button = signed_in.json("add", address, "--name", "Status", "--method", "get")
    assert (button["target"]["method"], button["inputs"]) == ("GET", [])
    button = signed_in.json("edit", "Status", "--method", "PUT")
    assert (button["target"]["method"], len(button["inputs"])) == ("PUT", 1)
    signed_in("add", "Send the daily digest", "--method", "PUT")
    assert (signed_in.code, "no address" in signed_in.err) == (Exit.USAGE, True)


def test_the_content_of_a_pasted_command_is_sent_unless_other_is_given(signed_in) -> None:
    desk, base = signed_in.tenant.desk, signed_in.tenant.base
    address = Addresses(desk).callback(desk.shelf.titled("Old intake"), base, "1")["value"]
    for name in ("Hook", "Other"):
        signed_in("add", f"curl -X POST '{address}' -d '{{\"order\": 7}}'", "--name", name)
    signed_in("run", "Hook")
    signed_in("run", "Other", "--input", "name=Ann")
    assert [entry.body for entry in requests_of(signed_in)] == [{"order": 7}, {"name": "Ann"}]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("https://make.powerautomate.com/x?sig=sEcReT", "copy the link of its page"),
        ("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJzRWNSZVQifQ." + "sEcReT" * 20, "Paste the link"),
        ("flowbutton://add?flow=https%3A%2F%2Fx%2F%3Fsig%3DsEcReT", "window of FlowButton"),
        ("x.flowbutton", "window of FlowButton"),
    ],
)
def test_what_cannot_be_pressed_is_told_without_repeating_it(signed_in, text, says) -> None:
    signed_in("add", text)
    assert signed_in.code == Exit.USAGE
    assert says in signed_in.err
    assert "sEcReT" not in signed_in.err


def test_files_that_cannot_be_written_are_told(signed_in) -> None:
    def fail(_change):
        raise StoreError(say("The disk is full"), say("Make room"))

    class FullDisk:
        notices = ()
        all = staticmethod(lambda: ())
        change = staticmethod(fail)

    full = replace(signed_in.core, buttons=FullDisk())
    args = build_parser().parse_args(["add", "Send the daily digest"])
    assert run_command(args, lambda: full) == Exit.FAILED
    assert "The disk is full" in signed_in.capture.readouterr().err


def test_a_bug_is_told_without_its_traceback(shell, expected_logs) -> None:
    def broken():
        raise ZeroDivisionError

    expected_logs("whoami failed")
    assert run_command(build_parser().parse_args(["whoami"]), broken) == Exit.FAILED
    err = shell.capture.readouterr().err
    assert "Something went wrong in FlowButton" in err
    assert "ZeroDivisionError" not in err


def test_a_bug_is_told_with_where_the_log_is(shell, expected_logs) -> None:
    expected_logs("whoami failed")
    shell.core = replace(shell.core, auth=None)
    shell("whoami")
    assert shell.code == Exit.FAILED
    assert f"See {shell.core.folders.log_file}." in shell.err
