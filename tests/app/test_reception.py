import json

import pytest

from flowbutton.app.entry import Entry
from flowbutton.demo.faults import Fault
from flowbutton.desktop.instance.asked import Asked
from flowbutton.desktop.instance.requests import Link, OpenFile, Reply, Run
from flowbutton.desktop.instance.show import Show
from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from tests.app.program import COUNT

DIGEST, COURIER = "Send the daily digest", "Order a courier"


@pytest.fixture
def reachable(program):
    """The program with Mara signed in, which later starts find."""
    program.begin_with_buttons()
    program.start_reachable()
    program.sign_in()
    program.wait(lambda: len(program.buttons) == COUNT, "the buttons")
    program.wait(lambda: program.app.desktop, "the desktop")
    return program


def reply_to(program, request):
    """Let the program take a request, and return its reply once it is there."""
    asked = Asked(request)
    program.app.desktop.reception.take(asked)
    replies = []

    def has_answered():
        try:
            said = asked.next(0)
        except TimeoutError:
            return False
        replies.append(said)
        return isinstance(said, Reply)

    program.wait(has_answered, "a reply")
    return replies[-1]


def id_of(program, name):
    return program.row(name).button.id


def link_of(program, name, words=""):
    return Link(f"flowbutton://run/{id_of(program, name)}{words}")


def test_a_command_has_the_window_press_and_is_told_the_end(reachable) -> None:
    code, out, err = reachable.answer_to("run", DIGEST, "--json")
    assert (code, err.count("Traceback")) == (0, 0), err
    document = json.loads(out)
    assert (document["state"], document["ran"]) == ("succeeded", "yes")
    assert len(reachable.sent) == 1
    assert reachable.run_of(DIGEST).press_id == document["press_id"]
    assert reachable.run_of(DIGEST).door is Door.COMMAND_LINE


def test_a_command_whose_press_is_held_back_says_that_nothing_was_run(reachable) -> None:
    reachable.tenant.order(Fault("POST /apim", delay_s=60))
    reachable.press(DIGEST)
    reachable.wait(lambda: reachable.sent, "the request")
    code, out, _err = reachable.answer_to("run", DIGEST, "--json")
    assert (code, json.loads(out)["state"]) == (3, "not_sent")
    assert len(reachable.sent) == 1
    reachable.tenant.stop()
    reachable.wait(lambda: reachable.run_of(DIGEST).state is not RunState.SENDING, "the cut")


def test_who_does_not_wait_hears_when_it_was_accepted(reachable) -> None:
    code, out, _err = reachable.answer_to("run", DIGEST, "--no-wait", "--json")
    assert code == 0
    assert json.loads(out)["ran"] == "yes"
    reachable.wait_for_end(DIGEST)


def test_a_press_that_lay_too_long_before_it_arrived_is_not_sent(reachable) -> None:
    at = reachable.core.services.clocks.monotonic() - 11
    reply = reply_to(reachable, Run(id_of(reachable, DIGEST), press_id="late", acted_at=at))
    assert reply.document["press"] == "late"
    assert reply.document["not_sent"]["title"] == "It was too late"
    assert reachable.core.journal.get("late").state is RunState.NOT_SENT
    assert reachable.sent == ()


def test_a_button_that_went_meanwhile_is_not_pressed(reachable) -> None:
    reply = reply_to(reachable, Run("gone"))
    assert reply.document["held_back"] == "This button is not there any more"


def test_a_second_start_shows_the_window_and_leaves(reachable) -> None:
    reachable.window.hide()
    assert reachable.answer_to() == (0, "", "")
    assert reachable.window.isVisible()


def test_the_icon_of_a_button_presses_it_once_through_its_guards(reachable) -> None:
    reachable.window.hide()
    icon = id_of(reachable, DIGEST)
    assert reply_to(reachable, Run(icon, Door.DESKTOP)).code == 0
    assert reply_to(reachable, Run(icon, Door.DESKTOP)).code == 0
    reachable.wait_for_end(DIGEST)
    assert len(reachable.sent) == 1
    assert reachable.run_of(DIGEST).door is Door.DESKTOP
    assert not reachable.window.isVisible()


def test_the_icon_of_a_button_that_asks_opens_a_small_window_of_its_own(reachable) -> None:
    reachable.window.hide()
    reply_to(reachable, Run(id_of(reachable, COURIER), Door.DESKTOP))
    form = reachable.dialog("form")
    assert form.window().parentWidget() is None
    assert not reachable.window.isVisible()
    form.cancel.click()
    assert reachable.sent == ()


def test_the_icon_of_a_button_that_was_opened_too_long_ago_runs_nothing(reachable) -> None:
    at = reachable.core.services.clocks.monotonic() - 11
    reply_to(reachable, Run(id_of(reachable, DIGEST), Door.DESKTOP, acted_at=at))
    assert reachable.wait_for_end(DIGEST) is RunState.NOT_SENT
    assert reachable.sent == ()


def test_the_icon_of_a_button_that_is_gone_says_so(reachable) -> None:
    reachable.window.hide()
    reply = reply_to(reachable, Run("gone", Door.DESKTOP))
    assert reply.code == 2
    assert reply.lines[0] == "The button of this icon is not there any more."
    assert reachable.window.isVisible()
    assert "not there any more" in reachable.message


def test_a_link_asks_even_for_a_button_that_does_not(reachable) -> None:
    assert reply_to(reachable, link_of(reachable, DIGEST)).code == 0
    question = reachable.dialog("confirm")
    assert question.origin.title.text() == "A link asks to run this"
    assert reachable.sent == ()
    question.run.click()
    reachable.wait_for_end(DIGEST)
    assert len(reachable.sent) == 1
    assert reachable.run_of(DIGEST).door is Door.LINK


def test_a_link_fills_the_form_in_and_runs_nothing_itself(reachable) -> None:
    fields = reachable.row(COURIER).button.fields
    reply_to(reachable, link_of(reachable, COURIER, f"?input.{fields[0].key}=Two%20boxes"))
    form = reachable.dialog("form")
    assert not form.link.isHidden()
    assert form.values()[fields[0].key] == "Two boxes"
    form.cancel.click()
    assert reachable.sent == ()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("flowbutton://run/nobody", "The button of this link is not there"),
        ("flowbutton://run/demo-1?input.x=1", "may not fill in"),
        ("flowbutton://run/demo-2?input.nonsense=1", "nonsense"),
        ("flowbutton://format-the-disk", "does not know"),
        ("flowbutton:", "does not know"),
    ],
)
def test_a_link_that_cannot_be_followed_is_told_and_runs_nothing(reachable, url, said) -> None:
    assert reply_to(reachable, Link(url)).code == 2
    assert said in reachable.message
    assert reachable.dialogs() == []
    assert reachable.sent == ()


def test_a_link_puts_nothing_into_content_that_no_field_shows(reachable) -> None:
    content = Field("", "Content", FieldKind.JSON)
    reachable.change(DIGEST, fields=(content,))
    assert reply_to(reachable, link_of(reachable, DIGEST, "?input.order=7")).code == 2
    assert "may not fill in" in reachable.message
    assert reachable.sent == ()


def test_a_link_to_add_opens_the_page_with_what_it_names(reachable) -> None:
    reply_to(reachable, Link("flowbutton://add?flow=Nightly%20export&name=Export&group=Office"))
    page = reachable.dialog("add")
    assert page.picker.field.text() == "Nightly export"
    reachable.wait(page.picker.choice, "the flow")
    page.next.click()
    assert page.looks.look.name == "Export"
    assert page.looks.look.group == "Office"
    assert len(reachable.buttons) == COUNT
    page.cancel.click()


def test_a_file_of_buttons_is_reviewed_first(reachable, tmp_path) -> None:
    path = tmp_path / "team.flowbutton"
    path.write_text('{"flowbutton": 1, "buttons": []}')
    reply_to(reachable, OpenFile(str(path)))
    reachable.wait(lambda: reachable.dialog("import") or reachable.message, "the review")
    assert len(reachable.buttons) == COUNT


def test_a_program_that_is_started_for_a_press_does_it_without_its_window(program) -> None:
    program.begin_with_buttons()
    program.start()
    program.sign_in()
    program.wait(lambda: len(program.buttons) == COUNT, "the buttons")
    program.change(DIGEST, behaviour=Behaviour(confirm=Confirm.ASK))
    icon = id_of(program, DIGEST)
    program.end()
    program.close()
    program.start_reachable(Entry(Run(icon, Door.DESKTOP), is_hidden=True))
    program.wait(lambda: program.dialog("confirm"), "the question")
    assert not program.window.isVisible()
    program.sign_in()
    program.dialog("confirm").run.click()
    program.wait_for_end(DIGEST)
    assert len(program.sent) == 1


def test_a_program_that_is_started_for_a_press_ends_after_it_where_there_is_no_panel(
    program, qtbot
) -> None:
    program.start_reachable(Entry(Run("gone", Door.DESKTOP), is_hidden=True))
    program.wait(lambda: program.app.desktop, "the desktop")
    program.window.hide()
    with qtbot.waitSignal(program.app.desktop.quit_wanted):
        program.app.desktop.staying.look()


def test_a_hidden_start_without_a_panel_leaves_a_window_in_the_task_bar(program) -> None:
    program.start_reachable(Entry(Show(), is_hidden=True))
    program.wait(lambda: program.app.desktop, "the desktop")
    assert not program.window.isVisible()
    program.app.desktop.staying.look()
    assert program.window.isMinimized()


def test_a_hidden_start_with_a_panel_stays_there(program) -> None:
    program.has_panel = True
    program.start_reachable(Entry(Show(), is_hidden=True))
    program.wait(lambda: program.app.desktop, "the desktop")
    program.app.desktop.staying.look()
    assert not program.window.isVisible()
