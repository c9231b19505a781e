"""What answers a press is not always the run: the service, a gateway, somebody's page."""

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Ran, RunState
from tests.services.power_automate.shapes import AT_FLOW
from tests.services.web import Says, error

SCHEDULE = {"Recurrence": {"type": "Recurrence"}}
HTTP = {"manual": {"type": "Request", "kind": "Http"}}
MANAGED = f"{AT_FLOW}/triggers/Recurrence/run$"
AGAIN = f"{AT_FLOW}/triggers/manual/histories/RUN0/resubmit$"
CONNECTOR = "/apim/logicflows/.*/triggers/manual/run$"
INVOKE = "/workflows/x/triggers/manual/paths/invoke"
HTML = {"Content-Type": "text/html; charset=utf-8"}
PAGE = Says(200, "<html>Blocked</html>", HTML)
OWN = {"x-ms-workflow-run-id": "RUN1"}


@pytest.fixture
def by_service(service, web, is_flow, make_press):
    """Return how the service itself answers: to a run, and to a run again."""

    def press(says):
        is_flow(SCHEDULE)
        web.on("POST", MANAGED, says)
        first = service.send(make_press(), lambda: False)
        is_flow()
        web.on("POST", AGAIN, says)
        return first, service.resubmit(make_press(account="x"), "RUN0", lambda: False)

    return press


@pytest.mark.parametrize("says", [error(504, "GatewayTimeout"), error(502, "NoResponse")])
def test_a_service_that_got_no_answer_itself_does_not_know_whether_it_ran(by_service, says):
    for answer in by_service(says):
        assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
        assert answer.advice.fix is Fix.FOLLOW_RUN
        assert answer.advice.title.text in {
            "The service took too long",
            "The service has a problem of its own",
        }


def test_a_service_that_names_the_run_knows_that_it_ran(by_service):
    for answer in by_service(error(504, "GatewayTimeout", **OWN)):
        assert (answer.ran, answer.run_id) == (Ran.YES, "RUN1")
        assert str(answer.advice.title) == "The flow is still busy"


@pytest.mark.parametrize("says", [error(504, "GatewayTimeout"), error(502, "NoResponse")])
@pytest.mark.parametrize("trigger", [None, HTTP])
def test_a_run_that_is_asked_itself_is_known_to_be_there(
    web, service, is_flow, make_press, says, trigger
):
    is_flow(trigger)
    web.on("POST", "listCallbackUrl$", Says(200, {"value": f"{web.url}{INVOKE}?sig=S3CRET"}))
    web.on("POST", f"{CONNECTOR}|{INVOKE}", says)
    assert service.send(make_press(), lambda: False).ran is Ran.YES


def test_a_page_in_the_services_place_does_not_say_that_it_ran(by_service):
    for answer in by_service(PAGE):
        assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
        assert (answer.advice.fix, answer.output, answer.headers) == (Fix.FOLLOW_RUN, None, ())
        assert "Something else answered" in str(answer.message)
        assert "Blocked" in answer.advice.raw


@pytest.mark.parametrize("trigger", [None, HTTP])
def test_nor_does_one_in_the_run_times_place(web, service, is_flow, make_press, trigger):
    is_flow(trigger)
    web.on("POST", "listCallbackUrl$", Says(200, {"value": f"{web.url}{INVOKE}?sig=S3CRET"}))
    web.on("POST", f"{CONNECTOR}|{INVOKE}", PAGE)
    answer = service.send(make_press(), lambda: False)
    assert (answer.state, answer.output, answer.follows) == (RunState.UNKNOWN, None, True)


@pytest.mark.parametrize("trigger", [None, HTTP])
def test_a_run_may_answer_with_a_page(web, service, is_flow, make_press, trigger):
    is_flow(trigger)
    web.on("POST", "listCallbackUrl$", Says(200, {"value": f"{web.url}{INVOKE}?sig=S3CRET"}))
    web.on("POST", f"{CONNECTOR}|{INVOKE}", Says(200, "<html>Thanks</html>", {**HTML, **OWN}))
    answer = service.send(make_press(), lambda: False)
    assert (answer.ran, answer.output.text) == (Ran.YES, "<html>Thanks</html>")


def test_a_page_does_not_make_a_second_way_the_one_to_keep(web, service, is_flow, make_press):
    is_flow()
    web.on("POST", CONNECTOR, error(403, "ConnectionAuthorizationFailed"))
    web.on("POST", f"{AT_FLOW}/triggers/manual/run$", PAGE)
    assert service.send(make_press(), lambda: False).ran is Ran.UNKNOWN
    web.ledger.clear()
    service.send(make_press(), lambda: False)
    assert len(web.asked("POST", "apim")) > 0


@pytest.mark.parametrize("body", [{}, "null", {"status": "queued"}])
def test_what_the_service_says_is_not_the_flows_answer(by_service, body):
    for answer in by_service(Says(200, body)):
        assert (answer.ran, answer.output, answer.headers) == (Ran.YES, None, ())
        assert str(answer.message) == "Accepted, not finished yet"
