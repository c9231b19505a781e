import socket
from http.client import BadStatusLine

import pytest

from flowbutton.services.transport.answer import Answer, CutError


@pytest.fixture
def answer_of():
    """Return a maker of answers that consist of these bytes and then of the end."""
    ends = []

    def make(data, method="POST"):
        ours, theirs = socket.socketpair()
        ends.append(ours)
        ours.settimeout(5)
        with theirs:
            theirs.sendall(data)
        return Answer(ours, method)

    yield make
    for end in ends:
        end.close()


def body_of(answer):
    answer.begin()
    return b"".join(answer.pieces())


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
def test_a_whole_answer_is_read(answer_of, end):
    head = end.join([b"HTTP/1.1 202 Accepted", b"Content-Length: 2", b"X-Run: 1", b"", b"ok"])
    answer = answer_of(head)
    assert body_of(answer) == b"ok"
    assert (answer.status, answer.known_status, answer.getheader("X-Run")) == (202, 202, "1")


def test_a_status_without_words_is_known(answer_of):
    answer = answer_of(b"HTTP/1.1 202\r\nContent-Le")
    with pytest.raises(CutError):
        answer.begin()
    assert answer.known_status == 202


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_head_that_ends_between_two_lines_is_cut(answer_of, count):
    lines = [b"HTTP/1.1 202 Accepted", b"Content-Type: text/plain", b"X-Run: 1"][: count + 1]
    answer = answer_of(b"".join(line + b"\r\n" for line in lines))
    with pytest.raises(CutError):
        answer.begin()
    assert answer.known_status == 202


def test_the_size_of_a_piece_is_never_taken_for_a_status(answer_of):
    head = b"HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n"
    answer = answer_of(head + b"2;a 404 b\r\nok\r\n0\r\n\r\n")
    assert body_of(answer) == b"ok"
    assert answer.known_status == 202


def test_what_only_informs_is_no_status(answer_of):
    early = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    answer = answer_of(early + b"HTTP/1.1 202 Acc")
    with pytest.raises(CutError):
        answer.begin()
    assert answer.known_status is None
    answer = answer_of(early + b"HTTP/1.1 204 No Content\r\n\r\n")
    assert body_of(answer) == b""
    assert answer.known_status == 204


def test_lines_that_end_with_a_bare_line_feed_are_lines(answer_of):
    answer = answer_of(b"HTTP/1.1 103 Early Hints\nLink: x\n\nHTTP/1.1 202 Accepted\nX-Run: 1")
    with pytest.raises(CutError):
        answer.begin()
    assert answer.known_status == 202


def test_a_line_without_a_status_is_no_answer(answer_of):
    answer = answer_of(b"HTTP/1.1\r\n\r\n")
    with pytest.raises(BadStatusLine):
        answer.begin()
    assert answer.known_status is None


@pytest.mark.parametrize("sent", [1, 48])
def test_an_answer_begins_after_some_that_inform(answer_of, sent):
    early = b"HTTP/1.1 102 Processing\r\n\r\n" * sent
    answer = answer_of(early + b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    assert body_of(answer) == b"ok"


def test_one_that_only_ever_informs_does_not_begin(answer_of):
    with pytest.raises(CutError, match="does not begin"):
        answer_of(b"HTTP/1.1 102 Processing\r\n\r\n" * 60).begin()


def test_the_answer_to_head_has_no_body(answer_of):
    answer = answer_of(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", "HEAD")
    assert body_of(answer) == b""
