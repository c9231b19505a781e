import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import InputError, OfflineError, RefusedError, SignInError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from flowbutton.services.answers import (
    answer_of,
    headers_of,
    json_body,
    not_sent,
    output_of,
    run_headers,
)
from flowbutton.services.messages import Outcome, Reply, Sent


def complete(status, body=b"", **headers):
    names = {name.replace("_", "-").lower(): value for name, value in headers.items()}
    return Sent(Outcome.COMPLETE, Reply(status, names, body, "", len(body)), 1000.1, 1000.25)


def test_accepted_run_is_not_a_finished_one(make_press):
    sent = complete(202, x_ms_workflow_run_id="RUN1")
    answer = answer_of(sent, make_press(), "connector", follows=True)
    assert (answer.state, answer.ran, answer.run_id) == (RunState.ACCEPTED, Ran.YES, "RUN1")
    assert (answer.transport, answer.http_status, answer.follows) == ("connector", 202, True)
    assert str(answer.message) == "Accepted, not finished yet"
    assert answer.advice is None
    assert answer.output is None


def test_time_line_counts_from_the_finger(make_press):
    marks = answer_of(complete(202), make_press(), "").marks
    assert [(mark.what, mark.at_ms) for mark in marks] == [("sent", 600), ("answered", 750)]


def test_what_was_never_sent_has_no_place_on_the_time_line(make_press):
    answer = answer_of(Sent(Outcome.NAME), make_press(), "connector", follows=True)
    assert (answer.state, answer.ran, answer.marks) == (RunState.NOT_SENT, Ran.NO, ())
    assert not answer.follows
    assert answer.http_status is None


def test_lost_answer_is_unknown_and_not_failed(make_press):
    answer = answer_of(Sent(Outcome.WRITTEN_NO_ANSWER, None, 1000.1), make_press(), "connector")
    assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    assert [mark.what for mark in answer.marks] == ["sent"]


def test_cut_answer_with_a_good_status_did_run(make_press):
    sent = Sent(Outcome.ANSWER_CUT, Reply(202, {"x-ms-workflow-run-id": "R"}), 1000.1, 1000.2)
    answer = answer_of(sent, make_press(), "connector")
    assert (answer.state, answer.run_id) == (RunState.ACCEPTED, "R")
    assert answer.output is None
    assert answer.advice is not None


def test_what_the_run_answered_is_its_output(make_press):
    sent = complete(200, b'{"a": "\xc3\xbc"}', content_type="application/json; charset=utf-8")
    answer = answer_of(sent, make_press(), "connector")
    assert str(answer.message) == "The flow answered"
    assert answer.output.text == '{"a": "ü"}'
    assert (answer.output.content_type, answer.output.size_bytes) == ("application/json", 11)


def test_error_that_the_run_answered_is_its_output_too(make_press):
    sent = complete(422, b"too much", x_ms_workflow_run_id="R", content_type="text/plain")
    answer = answer_of(sent, make_press(), "address")
    assert (answer.state, answer.ran) == (RunState.ACCEPTED, Ran.YES)
    assert answer.output.text == "too much"
    assert answer.advice.fix is Fix.OPEN_RUN


def test_what_the_service_says_about_the_run_is_not_its_output(make_press):
    body = b'{"error":{"code":"NoResponse","message":"No answer"}}'
    answer = answer_of(complete(502, body, x_ms_workflow_run_id="R"), make_press(), "address")
    assert (answer.state, answer.output) == (RunState.ACCEPTED, None)


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/html", b"<p>", "<p>"),
        ("application/vnd.x+xml", b"<p/>", "<p/>"),
        ("", b"plain", "plain"),
        ("", b"\x00\x01", ""),
        ("application/pdf", b"%PDF", ""),
        ("image/svg+xml", b"<svg/>", "<svg/>"),
    ],
)
def test_only_text_is_shown_as_text(content_type, body, text):
    reply = Reply(200, {"content-type": content_type}, body, "", len(body))
    assert output_of(reply).text == text


def test_headers_of_an_answer_are_kept_without_what_may_be_secret():
    headers = {
        "content-type": "text/plain",
        "x-orders": "2",
        "set-cookie": "id=S3CRET",
        "location": "https://flow.example/o?sig=S3CRET",
        "link": "<https://flow.example/next?sig=S3CRET>; rel=next",
        "x-long": "a" * 9999,
    }
    kept = dict(headers_of(Reply(200, headers, b"two", "", 3)))
    assert set(kept) == {"content-type", "x-orders", "link", "x-long"}
    assert kept["x-orders"] == "2"
    assert "S3CRET" not in str(kept)
    assert len(kept["x-long"]) == 500
    many = {f"x-{number}": "" for number in range(999)}
    assert len(headers_of(Reply(200, many, b"two", "", 3))) == 60


def test_headers_of_a_run_that_answers_without_a_body_are_kept(make_press):
    run = {"x_ms_workflow_run_id": "RUN1"}
    answer = answer_of(complete(204, x_orders="2", **run), make_press(), "address")
    assert (dict(answer.headers)["x-orders"], answer.output) == ("2", None)
    for accepted in (complete(202, x_orders="2", **run), complete(200, x_orders="2")):
        assert answer_of(accepted, make_press(), "address").headers == ()


def test_large_output_stays_in_its_file():
    output = output_of(Reply(200, {"content-type": "text/plain"}, b"abc", "kept.txt", 20_000_000))
    assert (output.path, output.text, output.size_bytes) == ("kept.txt", "", 20_000_000)


@pytest.mark.parametrize("reply", [Reply(200), Reply(204, {}, b"x", "", 1)])
def test_nothing_is_no_output(reply):
    assert output_of(reply) is None


@pytest.mark.parametrize(
    ("error", "fix"),
    [
        (SignInError(say("Sign in")), Fix.SIGN_IN),
        (OfflineError(say("Offline")), Fix.TRY_AGAIN),
        (InputError(say("Wrong")), Fix.NONE),
        (RefusedError(say("No"), status=404), Fix.NONE),
    ],
)
def test_what_was_not_tried_ran_nothing(error, fix):
    answer = not_sent(error, "connector")
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert answer.message == error.title
    assert answer.advice.fix is fix
    assert answer.http_status == getattr(error, "status", None)
    assert answer.is_offline is isinstance(error, OfflineError)


def test_answer_tells_when_there_was_no_way_to_the_service(make_press):
    assert answer_of(Sent(Outcome.CONNECT), make_press(), "connector").is_offline
    assert not answer_of(Sent(Outcome.WRITTEN_NO_ANSWER), make_press(), "connector").is_offline


def test_request_carries_the_inputs_and_the_presss_id(make_press):
    press = make_press(inputs={"text": "ü", "number": 1.5})
    assert json_body(press) == '{"text": "ü", "number": 1.5}'.encode()
    assert run_headers(press)["x-ms-client-tracking-id"] == press.id
    assert json_body(make_press()) == b"{}"
    assert json_body(make_press(body=[1])) == b"[1]"
