from pathlib import Path

import pytest

from flowbutton.domain.button import Button
from flowbutton.domain.fields import MASK, Field, FieldKind
from flowbutton.engine.answers import FillIn, kept, problems_of, shown_payload
from tests.fakes import TARGET, FakeTrigger, services_of

FIELDS = (
    Field("text", "Supplier", FieldKind.TEXT, is_required=True),
    Field("number", "Amount", FieldKind.NUMBER),
    Field("file", "Invoice", FieldKind.FILE),
    Field("pin", "PIN", FieldKind.TEXT, is_secret=True),
)
BUTTON = Button("invoice", "Approve invoice", TARGET, fields=FIELDS)


def filled(values, read=Path.read_bytes, known=None):
    return FillIn(BUTTON, values, known or {}, ",", read).run(services_of(FakeTrigger()))


def test_a_file_is_read_and_sent_with_its_name(tmp_path) -> None:
    path = tmp_path / "invoice.pdf"
    path.write_bytes(b"ABC")
    checked = filled({"text": "Fabrikam", "number": "12,50", "file": path})
    assert checked.problems == {}
    assert checked.inputs == {
        "text": "Fabrikam",
        "number": 12.5,
        "file": {"name": "invoice.pdf", "contentBytes": "QUJD"},
    }


def test_a_file_that_is_gone_is_told_beside_its_input(tmp_path) -> None:
    checked = filled({"text": "Fabrikam", "file": tmp_path / "gone.pdf"})
    assert {key: str(why) for key, why in checked.problems.items()} == {
        "file": "gone.pdf cannot be read"
    }


def test_a_file_that_is_too_large_is_not_even_read(tmp_path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(41 * 1024 * 1024)

    def never(_path):
        raise AssertionError

    checked = filled({"text": "Fabrikam", "file": path}, read=never)
    assert "41 MB" in str(checked.problems["file"])


def test_places_are_filled_before_the_check() -> None:
    checked = filled({"text": "For {user}"}, known={"user": "Mara"})
    assert checked.inputs == {"text": "For Mara"}


@pytest.mark.parametrize(
    ("values", "keys"),
    [
        ({}, {"text"}),
        ({"text": "Fabrikam", "number": "12,5O"}, {"number"}),
        ({"text": "Fabrikam", "file": Path("invoice.pdf")}, set()),
    ],
)
def test_a_form_is_checked_without_opening_files(values, keys) -> None:
    assert set(problems_of(FIELDS, values, ",")) == keys


def test_secrets_and_files_are_not_kept_for_next_time() -> None:
    values = {"text": "Fabrikam", "pin": "1234", "file": Path("a.pdf"), "other": Path("b.pdf")}
    assert kept(FIELDS, values) == {"text": "Fabrikam"}


def shown(values, known=lambda: pytest.fail("nobody needs it")):
    return shown_payload(FIELDS, values, known, ",")


def test_the_preview_is_what_is_sent_with_secrets_and_files_left_out(tmp_path) -> None:
    values = {"pin": "1234", "number": "12,50", "text": "Fabrikam", "file": tmp_path / "a.pdf"}
    payload, file = shown(values), {"name": "a.pdf", "contentBytes": "…"}
    assert payload == {"text": "Fabrikam", "number": 12.5, "file": file, "pin": MASK}
    assert list(payload) == ["text", "number", "file", "pin"]


def test_the_preview_shows_what_words_in_braces_stand_for() -> None:
    assert shown({"text": "on {date}"}, lambda: {"date": "2026-11-28"}) == {"text": "on 2026-11-28"}


def test_the_preview_leaves_out_what_cannot_be_read_yet() -> None:
    assert shown({"text": "Fabrikam", "number": "many"}) == {"text": "Fabrikam"}


def test_the_preview_of_a_whole_body_is_that_body() -> None:
    body = Field("", "Content", FieldKind.JSON)
    sent = shown_payload((body,), {"": '{"password": "x", "n": [1]}'}, dict, ".")
    assert sent == {"password": MASK, "n": [1]}
