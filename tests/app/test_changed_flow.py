from dataclasses import replace

from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.run import RunState
from flowbutton.engine.ask import Describe
from tests.app.inputs import answer

COURIER = "Order a courier"


def shape(fields):
    return [(field.key, field.kind) for field in fields]


def was_read(done):
    return isinstance(done.command, Describe)


def test_a_form_of_a_flow_that_is_as_it_was_stays(signed_in, qtbot) -> None:
    with qtbot.waitSignal(signed_in.app.parts.tasks.done, check_params_cb=was_read):
        signed_in.press(COURIER)
    form = signed_in.dialog("form")
    assert form.news.isHidden()
    answer(form, {"text": "Two boxes", "text_1": "Depot 4"})
    form.run.click()
    assert signed_in.wait_for_end(COURIER) is RunState.SUCCEEDED


def test_a_flow_that_asks_for_something_else_now_says_so_before_the_press(signed_in) -> None:
    now = signed_in.row(COURIER).button.fields
    old = (replace(now[0], title="Goods"), Field("size", "Size", FieldKind.TEXT))
    signed_in.change(COURIER, fields=old, values={"text": "Two boxes", "size": "Large"})
    signed_in.press(COURIER)
    signed_in.wait(
        lambda: signed_in.dialog("form") and not signed_in.dialog("form").news.isHidden(),
        "the changed form",
    )
    form = signed_in.dialog("form")
    assert "“Size” is no longer asked for." in form.news.detail.text()
    assert form.values()["text"] == "Two boxes"
    assert list(form.fields) == [field.key for field in now]
    signed_in.wait(lambda: shape(signed_in.row(COURIER).button.fields) == shape(now), "the saving")
    answer(form, {"text_1": "Depot 4"})
    form.run.click()
    assert signed_in.wait_for_end(COURIER) is RunState.SUCCEEDED
    assert signed_in.sent[0].body == {"text": "Two boxes", "text_1": "Depot 4"}
