"""What is found where a 202 says that the answer will be: asked over a real server."""

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Ran, RunState
from flowbutton.services.direct import DirectCall, send_direct
from flowbutton.services.late_answer import next_place
from flowbutton.services.messages import Reply
from tests.services.web import Says, error

FLOW_AUDIENCE = "https://service.flow.microsoft.com/"
PATH = "/triggers/manual/paths/invoke"
THERE = "/operations/1"
ACCEPTED = (RunState.ACCEPTED, Ran.YES, "RUN1")
NOT_FETCHED = "Accepted, and its answer could not be fetched"


@pytest.fixture
def press(web, transport, make_press):
    """Return what presses an address that says where its answer will be, and what says it."""

    def press(*there, location="", wait="1", run_timeout_s=60.0):
        transport.network = type(transport.network)(run_timeout_s=run_timeout_s)
        headers = {"Location": location or THERE + "?sig=OTHER", "Retry-After": wait}
        web.on("POST", PATH, Says(202, None, {**headers, "x-ms-workflow-run-id": "RUN1"}))
        web.on("GET", THERE, *there)
        call = DirectCall(make_press(), web.url + PATH + "?a=1", audience=FLOW_AUDIENCE)
        answer = send_direct(transport, call, lambda: False)
        assert len(web.asked("POST")) == 1
        assert (answer.state, answer.ran, answer.run_id) == ACCEPTED
        return answer

    return press


def test_late_answer_is_fetched_without_a_token(web, press, clock):
    answer = press(Says(202), Says(200, {"done": True}))
    assert answer.output.text == '{"done": true}'
    assert (answer.http_status, answer.advice) == (200, None)
    assert clock.now == 1003.0
    assert [mark.what for mark in answer.marks] == ["sent", "answered"]
    assert answer.marks[1].at_ms >= 3000
    assert all("authorization" not in asked.headers for asked in web.asked("GET"))
    assert web.asked("GET")[0].query == {"sig": "OTHER"}


def test_the_first_answer_is_heard_before_the_later_one_is_looked_for(web, transport, make_press):
    web.on("POST", PATH, Says(202, None, {"Location": THERE, "x-ms-workflow-run-id": "RUN1"}))
    web.on("GET", THERE, Says(200, "done"))
    call, heard = DirectCall(make_press(), web.url + PATH, audience=FLOW_AUDIENCE), []
    late = send_direct(
        transport, call, lambda: False, lambda answer: heard.append((answer, web.asked("GET")))
    )
    ((first, looks),) = heard
    assert (first.state, first.ran, first.run_id) == ACCEPTED
    assert (looks, first.output, late.output.text) == ([], None, "done")


def test_place_may_change_on_the_way(web, press):
    web.on("GET", "/elsewhere", Says(200, "there it is"))
    answer = press(Says(202, None, {"Location": "/elsewhere?sig=THIRD"}))
    assert answer.output.text == "there it is"
    assert web.asked("GET")[-1].query == {"sig": "THIRD"}


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503])
def test_error_that_bears_the_id_of_the_run_is_its_answer(press, status):
    answer = press(Says(status, {"no": 1}, {"x-ms-workflow-run-id": "RUN1"}))
    assert str(answer.message) == "The flow answered with an error"
    assert (answer.http_status, answer.output.text) == (status, '{"no": 1}')
    assert answer.advice.fix is Fix.OPEN_RUN


def test_error_that_no_service_words_so_is_the_answer_too(press):
    answer = press(Says(422, {"no": 1}))
    assert str(answer.message) == "The flow answered with an error"
    assert answer.output.text == '{"no": 1}'


@pytest.mark.parametrize(
    "says",
    [
        error(401, "SecurityTokenExpired", "sig=S3CRET has expired"),
        error(403, "AuthorizationFailed"),
        error(404, "WorkflowRunNotFound"),
        Says(404),
        Says(410),
        Says(302, None, {"Location": "/elsewhere"}),
        error(400, "InvalidWorkflowRunActionName"),
    ],
)
def test_refusal_of_the_address_is_not_the_word_of_the_run(web, press, says):
    answer = press(says)
    assert str(answer.message) == NOT_FETCHED
    assert (answer.http_status, answer.output) == (202, None)
    assert answer.advice.fix is Fix.OPEN_RUN
    assert answer.advice.raw.startswith(f"HTTP {says.status}")
    assert "S3CRET" not in answer.advice.raw
    assert len(web.asked("GET")) == 1


@pytest.mark.parametrize(
    "busy", [Says(429, None, {"Retry-After": "17"}), Says(503, None, {"Retry-After": "17"})]
)
def test_a_busy_service_is_asked_again_when_it_says(press, clock, busy):
    answer = press(busy, busy, Says(200, "done"))
    assert answer.output.text == "done"
    assert clock.now == 1000.0 + 1 + 17 + 17


def test_a_long_wait_that_is_asked_for_is_kept(press, clock):
    answer = press(Says(200, "done"), wait="45")
    assert answer.output.text == "done"
    assert clock.now == 1045.0


@pytest.mark.parametrize("passing", [Says(drops=True), Says(502, "<html>"), Says(504)])
def test_what_passes_is_waited_out(press, passing):
    assert press(passing, passing, Says(200, "done")).output.text == "done"


@pytest.mark.parametrize("passing", [Says(drops=True), Says(502, "<html>")])
def test_what_does_not_pass_is_told_without_a_verdict(web, press, passing):
    answer = press(passing)
    assert str(answer.message) == NOT_FETCHED
    assert (answer.http_status, answer.output) == (202, None)
    assert len(web.asked("GET")) == 5


def test_a_throttled_look_says_nothing_when_the_time_is_over(press):
    answer = press(Says(429, None, {"Retry-After": "20"}), run_timeout_s=50.0)
    assert str(answer.message) == NOT_FETCHED
    assert answer.advice.raw.startswith("HTTP 429")


def test_a_place_that_is_always_busy_is_not_asked_for_ever(web, press, clock):
    answer = press(Says(429, None, {"Retry-After": "5"}), run_timeout_s=60.0)
    assert str(answer.message) == NOT_FETCHED
    assert clock.now < 1080.0
    assert len(web.asked("GET")) < 20


def test_run_that_ends_without_an_answer_is_told_so(press):
    answer = press(error(502, "NoResponse", "no response from an upstream server"))
    assert str(answer.message) == "The flow ended without an answer"
    assert (answer.http_status, answer.output) == (502, None)


def test_late_answer_is_not_waited_for_for_ever(press):
    answer = press(Says(202, None, {"Retry-After": "1"}), run_timeout_s=3.0)
    assert str(answer.message) == "Accepted, and no answer yet"
    assert (answer.http_status, answer.advice) == (202, None)


@pytest.mark.parametrize("location", ["ftp://nowhere", "http://[nowhere", "http://a b/"])
def test_address_that_is_none_is_told_as_an_answer_that_cannot_be_had(press, location):
    assert str(press(Says(200), location=location).message) == NOT_FETCHED


def test_end_of_the_program_ends_the_wait(web, press, transport):
    transport._wait = lambda seconds: True
    assert str(press(Says(200)).message) == "Accepted, and no answer yet"
    assert web.asked("GET") == []


def test_a_place_without_protection_is_not_asked():
    reply = Reply(202, {"location": "http://a.test/1?sig=x"})
    assert next_place("https://a.test/run", reply) == ""
    assert next_place("http://localhost/run", reply) == "http://a.test/1?sig=x"
