import base64

import pytest

from flowbutton.domain.errors import InputError
from flowbutton.engine.inputs_file import (
    MAX_FILE_BYTES,
    file_problem,
    file_size,
    file_value,
    read_file_value,
)


def test_a_file_is_sent_with_its_bare_name_and_its_content():
    value = file_value("C:\\docs\\Größe.pdf", b"\x00\x01abc")
    assert value["name"] == "Größe.pdf"
    assert base64.b64decode(value["contentBytes"]) == b"\x00\x01abc"
    assert file_value("here/a.txt", b"")["name"] == "a.txt"


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 299])
def test_the_size_of_a_file_is_told_without_decoding_it(size):
    assert file_size(file_value("a", b"x" * size)) == size


def test_what_is_no_file_has_no_size():
    assert [file_size(value) for value in (None, "x", {}, {"contentBytes": 5})] == [0] * 4


def test_a_large_file_is_refused_before_it_is_read():
    assert not file_problem(MAX_FILE_BYTES)
    assert str(file_problem(MAX_FILE_BYTES + 1)) == "The file has 41 MB; 40 MB can be sent"
    with pytest.raises(InputError, match="41 MB"):
        file_value("a", bytes(MAX_FILE_BYTES + 1))


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (5, "Choose a file"),
        ({}, "Choose a file"),
        ({"name": " ", "contentBytes": ""}, "Choose a file"),
        ({"name": "a", "contentBytes": 5}, "Choose a file"),
        ({"name": "a", "contentBytes": "QUJ"}, "damaged"),
        ({"name": "a", "contentBytes": "Q?JD"}, "damaged"),
        ({"name": "a", "contentBytes": "QUJD" * 200 + "Q U="}, "damaged"),
        ({"name": "a", "contentBytes": "QUJD" * 14_000_000}, "41 MB"),
    ],
)
def test_what_cannot_be_sent_as_a_file_is_told(value, problem):
    with pytest.raises(InputError, match=problem):
        read_file_value(value)


def test_a_file_that_can_be_sent_is_left_as_it_is():
    value = file_value("a", b"x" * 1000)
    assert read_file_value(value) is value
