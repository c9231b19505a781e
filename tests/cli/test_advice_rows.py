"""What the services may answer to a press, each for real: what is said, did it run, the one fix."""

import json
from dataclasses import dataclass

import pytest

from flowbutton.cli.exits import Exit
from flowbutton.demo.faults import Fault

DIGEST = "Send the daily digest"
HTML = "<html><body>Bad Gateway</body></html>"


def error(code, message=""):
    return json.dumps({"error": {"code": code, "message": message}})


@dataclass(frozen=True)
class Row:
    """An answer of the run-time, and what a person is to be told of it."""

    status: int
    body: str
    title: str
    fix: str
    ran: str = "no"
    code: Exit = Exit.NOT_SENT


ROWS = (
    Row(403, error("EnvironmentAccessDenied"), "no access to this environment", "ask_admin"),
    Row(403, error("ConnectionAuthorizationFailed"), "not shared with you", "ask_owner"),
    Row(404, error("FlowNotFound"), "was not found", "refresh"),
    Row(400, error("TriggerInputSchemaMismatch"), "do not match", "edit_inputs"),
    Row(400, error("InvalidRequestContent"), "cannot read what was sent", "edit_inputs"),
    Row(400, error("InvokerConnectionOverrideFailed"), "connections of whoever", "ask_owner"),
    Row(400, error("WorkflowTriggerIsNotEnabled"), "turned off", "turn_on"),
    Row(400, error("X", "in the state 'Deleted'"), "deleted or made anew", "paste_address"),
    Row(404, error("NoRegisteredTrigger"), "trigger was not found", "refresh"),
    Row(403, error("MissingAdequateQuotaPolicy"), "Premium licence", "ask_admin"),
    Row(403, error("ServiceToServiceEnvironmentNotFound"), "no access to this service",
        "ask_admin"),
    Row(403, error("X", "blocked by a data loss prevention policy"), "rule of your organisation",
        "ask_admin"),
    Row(400, error("MissingApiVersionParameter"), "not whole", "paste_address"),
    Row(400, error("MacroRegionDerivationFailed"), "another region", "try_again"),
    Row(403, '{"error": "Calling Power Automate through ARM is no longer supported."}',
        "has been closed", "none"),
    Row(413, "", "too large", "edit_inputs"),
    Row(409, "", "busy with the same thing", "wait"),
    Row(400, json.dumps({"odata.error": {"code": "-1", "message": {"value": "An error"}}}),
        "could not use the request", "edit_inputs"),
    Row(403, json.dumps({"status": 403, "message": "No", "source": "x.azure-apihub.net"}),
        "You may not do this here", "ask_owner"),
    Row(502, error("NoResponse"), "ended without an answer", "open_run", "yes", Exit.OK),
)  # fmt: skip  # a table


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.title)
def test_an_answer_is_told_with_whether_it_ran_and_the_one_fix(signed_in, row) -> None:
    signed_in("add", DIGEST)
    fault = Fault("POST /triggers/", status=row.status, body=row.body, times=3)
    signed_in.tenant.order(fault)
    run = signed_in.json("run", DIGEST, "--no-wait")
    assert row.title in run["advice"]["title"]
    assert (run["advice"]["fix"], run["ran"]) == (row.fix, row.ran)
    assert signed_in.code == row.code
    assert not any(entry.has_started for entry in signed_in.tenant.ledger.entries)


@pytest.mark.parametrize("status", [500, 503, 504])
def test_an_answer_of_a_proxy_says_no_more_than_is_known(signed_in, status) -> None:
    signed_in("add", DIGEST)
    signed_in.tenant.order(
        Fault("POST /apim", status=status, body=HTML, content_type="text/html", starts=True)
    )
    run = signed_in.json("run", DIGEST)
    assert (run["state"], run["ran"]) == ("succeeded", "yes")  # it was found, and followed
    assert sum(entry.has_started for entry in signed_in.tenant.ledger.entries) == 1
