import pytest

from flowbutton.domain.errors import InputError
from flowbutton.services.relative_path import fill_path, path_fields
from tests.fakes import press_of

URL = "https://a.b/invoke/orders/{id}/%7Bline%7D?sig={x}"


def test_an_address_asks_for_what_its_path_leaves_open():
    fields = path_fields(URL)
    assert [(field.key, field.is_required) for field in fields] == [("id", True), ("line", True)]
    assert path_fields("https://a.b/invoke?x={y}") == ()


def test_inputs_go_into_the_path_quoted_and_leave_the_body():
    press = press_of(inputs={"id": "4/2", "line": True, "note": "x"})
    url, rest = fill_path(URL, press)
    assert url == "https://a.b/invoke/orders/4%2F2/true?sig={x}"
    assert rest.inputs == {"note": "x"}
    assert rest.id == press.id


def test_a_path_without_parameters_changes_nothing():
    press = press_of(inputs={"a": 1})
    assert fill_path("https://a.b/c", press) == ("https://a.b/c", press)


@pytest.mark.parametrize("inputs", [{}, {"id": "1"}, {"id": "1", "line": ""}, {"id": None}])
def test_a_missing_part_is_told_before_anything_is_sent(inputs):
    with pytest.raises(InputError, match="is missing"):
        fill_path(URL, press_of(inputs=inputs))
