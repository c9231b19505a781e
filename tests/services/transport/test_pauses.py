import pytest

from flowbutton.services.messages import Outcome, Reply, Sent
from flowbutton.services.transport.pauses import pause_s


def answered(status, **headers) -> Sent:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Sent(Outcome.COMPLETE, Reply(status, named))


@pytest.mark.parametrize("attempt", [0, 1, 2])
@pytest.mark.parametrize(
    "sent",
    [
        answered(503),
        Sent(Outcome.WRITTEN_NO_ANSWER),
        Sent(Outcome.ANSWER_CUT, Reply(200)),
        Sent(Outcome.NOT_WRITTEN),
    ],
)
def test_the_pause_doubles_and_nobody_comes_back_at_the_same_moment(sent, attempt) -> None:
    pauses = {pause_s(sent, attempt) for _ in range(200)}
    low, high = 0.25 * 2**attempt, 0.75 * 2**attempt
    assert low <= min(pauses) < max(pauses) < high
    assert max(pauses) - min(pauses) > (high - low) / 2
    assert len(pauses) > 100


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_the_service_says_how_long(status) -> None:
    pauses = {pause_s(answered(status, retry_after="7"), 2) for _ in range(100)}
    assert 7 <= min(pauses) < max(pauses) < 8


def test_a_service_that_asks_for_more_than_a_person_waits_is_not_waited_for() -> None:
    assert 20 <= pause_s(answered(429, retry_after="20"), 0) < 21
    assert pause_s(answered(429, retry_after="20.1"), 0) is None
    assert pause_s(answered(429, retry_after="3600"), 0) is None


def test_a_service_that_wants_fewer_requests_and_not_says_for_how_long_is_left_alone() -> None:
    assert 10 <= pause_s(answered(429), 0) < 11
    assert 10 <= pause_s(answered(429, retry_after="Wed, 21 Oct 2026 07:28:00 GMT"), 0) < 11


@pytest.mark.parametrize("status", [200, 202, 301, 400, 401, 403, 404, 408, 409, 501])
def test_what_would_be_the_same_again_is_not_asked_again(status) -> None:
    assert pause_s(answered(status, retry_after="1"), 0) is None


@pytest.mark.parametrize(
    "outcome", [Outcome.NAME, Outcome.CONNECT, Outcome.TLS, Outcome.PROXY, Outcome.LATE]
)
def test_where_there_is_no_way_nobody_tries_again_by_itself(outcome) -> None:
    assert pause_s(Sent(outcome), 0) is None
