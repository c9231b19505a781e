from pathlib import Path

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Output
from flowbutton.engine.keep_answer import KeepAnswer, file_name
from tests.fakes import FakeTrigger, services_of

JSON = Output("application/json; charset=utf-8", 2, "{}")


@pytest.mark.parametrize(
    ("name", "output", "told"),
    [
        ("Order status", JSON, "Order status.json"),
        ("a/b: c?", Output("application/pdf", 9, path="/x"), "a b c.pdf"),
        ("///", Output("", 2, "ab"), "answer.txt"),
        ("Raw", Output("application/x-own", 2, path="/x"), "Raw.bin"),
    ],
)
def test_a_file_is_called_after_its_button_and_what_is_in_it(name, output, told) -> None:
    assert file_name(name, output) == told


def test_an_answer_is_written_where_it_is_wanted() -> None:
    written = []
    command = KeepAnswer(JSON, Path("a.json"), lambda *what: written.append(what))
    assert command.run(services_of(FakeTrigger())) == Path("a.json")
    assert written == [(JSON, Path("a.json"))]


def test_a_file_that_cannot_be_written_is_told() -> None:
    def refuse(_output, _where):
        raise PermissionError

    with pytest.raises(StoreError, match=r"could not be saved as a\.json"):
        KeepAnswer(JSON, Path("a.json"), refuse).run(services_of(FakeTrigger()))
