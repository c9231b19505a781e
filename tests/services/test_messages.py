import pytest

from flowbutton.domain.run import Ran
from flowbutton.services.messages import Outcome, Reply, Request


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_what_never_arrived_surely_ran_nothing(outcome):
    arrived = {Outcome.WRITTEN_NO_ANSWER, Outcome.ANSWER_CUT, Outcome.COMPLETE}
    assert (outcome.ran is Ran.UNKNOWN) == (outcome in arrived)
    assert outcome.ran is not Ran.YES


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("5", 5), (" 0 ", 0), ("1.5", 1.5), ("-1", None), ("inf", None), ("nan", None), ("", None)],
)
def test_retry_after_is_seconds(value, seconds):
    assert Reply(429, {"retry-after": value}).retry_after_s == seconds


def test_retry_after_as_a_date_says_nothing():
    assert Reply(503, {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}).retry_after_s is None


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/plain; charset=iso-8859-1", b"\xfc", "ü"),
        ("application/json", b"\xef\xbb\xbf{}", "{}"),
        ("text/plain; charset=no-such", b"\xfc", "\ufffd"),
        ("text/plain; charset=", b"a", "a"),
        ("text/plain; charset=hex", b"zz", "zz"),
    ],
)
def test_text_is_decoded_whatever_it_claims_to_be(content_type, body, text):
    assert Reply(200, {"content-type": content_type}, body).text == text


@pytest.mark.parametrize("body", [b"", b"no json", b"[" * 100_000, b"\xff"])
def test_what_is_no_json_is_nothing(body):
    assert Reply(200, {}, body).json() is None


def test_json_need_not_be_an_object():
    assert Reply(200, {}, b"[1]").json() == [1]


@pytest.mark.parametrize(
    ("status", "content_type", "is_file"),
    [
        (200, "application/pdf", True),
        (201, "image/png", True),
        (200, "image/svg+xml", False),
        (200, "application/json; charset=utf-8", False),
        (200, "text/html", False),
        (200, "", False),
        (502, "application/octet-stream", False),
    ],
)
def test_only_a_success_that_is_no_text_is_a_file(status, content_type, is_file):
    assert Reply(status, {"content-type": content_type}).is_file is is_file


def test_secrets_are_not_in_the_representation():
    request = Request("POST", "https://a/?sig=S3CRET", body=b"S3CRET", headers={"a": "S3CRET"})
    reply = Reply(200, {"location": "S3CRET"}, b"S3CRET")
    assert "S3CRET" not in repr((request, reply))
