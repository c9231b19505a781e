from PySide6.QtCore import Qt

from flowbutton.domain.run import RunState
from tests.app.inputs import answer

COURIER = "Order a courier"
CTRL = Qt.KeyboardModifier.ControlModifier


def run_courier(program):
    """Run the flow with inputs, through its form, to its end."""
    program.press(COURIER)
    form = program.dialog("form")
    answer(form, {"text": "Two boxes", "text_1": "Depot 4"})
    form.run.click()
    assert program.wait_for_end(COURIER) is RunState.SUCCEEDED
    return program.run_of(COURIER)


def test_running_again_in_the_cloud_is_one_more_run_with_the_same_inputs(signed_in) -> None:
    first = run_courier(signed_in)
    signed_in.app.actions.show_details(first)
    signed_in.dialog("details").again_there.click()
    signed_in.wait(lambda: signed_in.run_of(COURIER).press_id != first.press_id, "a new press")
    assert signed_in.wait_for_end(COURIER) is RunState.SUCCEEDED
    assert [(e.transport, e.has_started) for e in signed_in.sent][1:] == [("resubmit", True)]
    book = signed_in.tenant.desk.book
    assert [book.get(e.run_id).body for e in signed_in.sent if e.run_id][-1] == {
        "text": "Two boxes",
        "text_1": "Depot 4",
    }
