from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine.again import answers_of
from flowbutton.engine.masking import LONG, written_inputs

NAME = Field("name", "Name", FieldKind.TEXT)
CODE = Field("code", "Door code", FieldKind.TEXT, is_secret=True)
FILE = Field("file", "File", FieldKind.FILE)
BODY = Field("", "Content", FieldKind.JSON)


def again(fields, payload, secrets=frozenset()):
    """Return what is filled in after the payload was sent and written down."""
    return answers_of(fields, written_inputs(payload, secrets))


def test_what_was_answered_is_filled_in_again() -> None:
    assert again([NAME], {"name": "Ann", "gone": 1}) == {"name": "Ann"}


def test_a_secret_and_a_file_have_to_be_given_anew() -> None:
    sent = {"name": "Ann", "code": "1234", "file": {"name": "a", "contentBytes": "YQ=="}}
    assert again([NAME, CODE, FILE], sent, {"code"}) == {"name": "Ann"}


def test_what_was_written_down_short_is_never_sent_for_the_whole() -> None:
    assert again([NAME], {"name": "x" * LONG}) == {"name": "x" * LONG}
    assert again([NAME], {"name": "x" * (LONG + 1)}) == {}
    assert again([BODY], {"lines": [{"text": "x" * (LONG + 1)}]}) == {}
    assert again([BODY], {"scan": {"name": "a", "contentBytes": "YQ=="}}) == {}
    assert again([BODY], {"password": "x"}, {"password"}) == {}


def test_a_whole_body_comes_back_beside_what_is_in_the_address() -> None:
    room = Field("room", "", FieldKind.TEXT)
    sent = {"room": "7", "degrees": 21}
    assert again([room, BODY], sent) == {"room": "7", "": {"degrees": 21}}
    assert again([BODY], {}) == {}
    assert again([BODY], [1, 2]) == {}  # it cannot be told from an object with this one key
