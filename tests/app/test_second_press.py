"""A second press while a run goes on: each door of the program, for each rule of a button."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QMenu

from flowbutton.demo.faults import Fault
from flowbutton.desktop.hot_keys.grabber import Struck
from flowbutton.desktop.instance.requests import Run
from flowbutton.desktop.notifications.center import Chosen
from flowbutton.desktop.notifications.note import Action
from flowbutton.domain.button import Behaviour, Preset, SecondPress
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, RunState
from flowbutton.ui.grid_intents import MenuIntent
from tests.app.inputs import answer
from tests.app.test_dropping import drop, tile
from tests.app.test_reception import link_of, reachable, reply_to

__all__ = ["reachable"]

LAPTOP, COURIER = "Request a laptop", "Order a courier"  # the second one has inputs
ANSWERS = {"text": "Two boxes", "text_1": "Depot 4"}
CTRL = Qt.KeyboardModifier.ControlModifier


def id_of(program, name):
    return program.row(name).button.id


def say_yes(program):
    program.wait(lambda: program.dialog("confirm"), "the question")
    program.dialog("confirm").run.click()


def fill_in(program):
    program.wait(lambda: program.dialog("form"), "the form")
    form = program.dialog("form")
    answer(form, ANSWERS)
    form.run.click()
    program.wait(lambda: program.dialog("form") is None, "the end of the form")


def by_mouse(program):
    program.press(LAPTOP)


def by_key(key):
    def press(program):
        program.window.grid.setCurrentIndex(program.index(LAPTOP))
        program.strike(key, program.window.grid)

    return press


def by_digit(program):
    at = program.buttons.index(LAPTOP)
    program.window.activateWindow()  # another window was there before
    program.wait(program.window.isActiveWindow, "the window in front")
    program.strike(Qt.Key(Qt.Key.Key_1 + at), modifiers=CTRL)


def by_palette(program):
    program.window.header.field.setText("laptop")
    program.strike(Qt.Key.Key_Return, program.window.header.field)


def by_tray(program):
    menu = program.app.tray.tray.menu
    menu.fill()
    items = [*menu.actions(), *(a for m in menu.findChildren(QMenu) for a in m.actions())]
    pressing = (i for i in items if i.text().startswith(LAPTOP) and not i.menu())
    next(pressing).trigger()


def by_icon(program):
    reply_to(program, Run(id_of(program, LAPTOP), Door.DESKTOP))


def by_command(program):
    program.answer_to("run", LAPTOP, "--no-wait", "--json")


def by_link(program):
    reply_to(program, link_of(program, LAPTOP))
    say_yes(program)


def by_hot_key(program):
    program.app.desktop.keys._on_keys_struck(Struck(id_of(program, LAPTOP)))


def by_notification(program):
    run = program.run_of(LAPTOP)
    program.app.telling._on_chosen(Chosen(Action.RUN_AGAIN, (run,)))
    say_yes(program)


def by_menu(program):
    items(program, LAPTOP)["Run"].trigger()


def by_log(program):
    program.app.actions.press_again(program.run_of(LAPTOP))


def by_form(program):
    program.press(COURIER)
    fill_in(program)


def by_preset(program):
    preset = next(item for text, item in items(program, COURIER).items() if "Weekly" in text)
    next(item for item in preset.menu().actions() if item.text() == "Run").trigger()


def by_drop(program):
    data = QMimeData()
    data.setText("Two boxes")
    drop(program, data, tile(program, COURIER))
    fill_in(program)


def by_log_with_inputs(program):
    program.app.actions.press_again(program.run_of(COURIER))
    fill_in(program)


def by_notification_with_inputs(program):
    run = program.run_of(COURIER)
    program.app.telling._on_chosen(Chosen(Action.RUN_AGAIN, (run,)))
    fill_in(program)


def items(program, name):
    program.window.grid.menu_wanted.emit(MenuIntent(id_of(program, name), QPoint(10, 10)))
    menu = [m for m in program.window.findChildren(QMenu) if m.isVisible()][-1]
    found = {action.text().partition("\t")[0]: action for action in menu.actions()}
    menu.close()
    return found


DOORS = {
    "tile": (LAPTOP, by_mouse, Door.WINDOW),
    "space": (LAPTOP, by_key(Qt.Key.Key_Space), Door.KEYBOARD),
    "enter": (LAPTOP, by_key(Qt.Key.Key_Return), Door.KEYBOARD),
    "Ctrl and a digit": (LAPTOP, by_digit, Door.KEYBOARD),
    "palette": (LAPTOP, by_palette, Door.PALETTE),
    "tray menu": (LAPTOP, by_tray, Door.TRAY),
    "launcher icon": (LAPTOP, by_icon, Door.DESKTOP),
    "command line": (LAPTOP, by_command, Door.COMMAND_LINE),
    "link": (LAPTOP, by_link, Door.LINK),
    "notification": (LAPTOP, by_notification, Door.NOTIFICATION),
    "hot key": (LAPTOP, by_hot_key, Door.HOT_KEY),
    "tile menu": (LAPTOP, by_menu, Door.WINDOW),
    "log": (LAPTOP, by_log, Door.WINDOW),
    "form": (COURIER, by_form, Door.WINDOW),
    "preset": (COURIER, by_preset, Door.WINDOW),
    "drop": (COURIER, by_drop, Door.WINDOW),
    "notification with inputs": (COURIER, by_notification_with_inputs, Door.NOTIFICATION),
    "log with inputs": (COURIER, by_log_with_inputs, Door.WINDOW),
}


class Bystander:
    """Sees what became of each press."""

    def __init__(self, program) -> None:
        self.program = program
        self.held_back = []
        program.app.parts.runs.guarded.connect(self.held_back.append)

    @property
    def sent(self):
        return len(self.program.sent)

    def open(self, state=None):
        runs = self.program.core.journal.unfinished()
        return [run for run in runs if state in {None, run.state}]

    def forget(self) -> None:
        """Wait for no run any longer, and clear the log."""
        program = self.program
        program.wait(lambda: not self.open(RunState.SENDING), "the answer")
        for run in self.open():
            program.app.parts.runs.stop_waiting(run)
        program.wait(lambda: not self.open(), "the end of waiting")
        program.core.journal.clear()

    def wait_for_a_moment(self) -> None:
        """Wait until a press is no second half of a double one any more."""
        clock = self.program.core.services.clocks.monotonic
        since = clock()
        self.program.wait(lambda: clock() - since > 0.6, "half a second")


@pytest.fixture
def bystander(reachable):
    """Somebody at a program in which a run of each button goes on and does not end."""
    reachable.tenant.order(Fault("GET /runs", status=503, times=100_000))
    reachable.change(COURIER, presets=(Preset("Weekly", ANSWERS),))
    bystander = Bystander(reachable)
    reachable.press(LAPTOP)
    by_form(reachable)
    reachable.wait(lambda: [run.ran for run in bystander.open()] == [Ran.YES] * 2, "two runs")
    bystander.wait_for_a_moment()
    return bystander


def follow(bystander, rule):
    for name in (LAPTOP, COURIER):
        bystander.program.change(name, behaviour=Behaviour(second_press=rule))


def test_it_is_held_back_at_every_door(bystander) -> None:
    follow(bystander, SecondPress.IGNORE)
    for times, (door, (name, press, _)) in enumerate(DOORS.items(), 1):
        press(bystander.program)
        bystander.program.wait(lambda n=times: len(bystander.held_back) == n, f"the {door}")
        assert "Already running" in str(bystander.held_back[-1].error.title), door
        assert bystander.held_back[-1].button == id_of(bystander.program, name), door
        assert bystander.sent == 2, door


def test_it_is_asked_about_at_every_door_where_somebody_can_be_asked(bystander) -> None:
    follow(bystander, SecondPress.ASK)
    program = bystander.program
    for door, (_name, press, kind) in DOORS.items():
        press(program)
        if kind is not Door.COMMAND_LINE:  # it is in a terminal, or in none at all: held back
            program.wait(lambda: program.dialog("confirm"), f"the question at the {door}")
            box = program.dialog("confirm")
            assert "Run it once more?" in box.origin.title.text(), door
            box.cancel.click()
        assert program.dialog("confirm") is None
        assert bystander.sent == 2, door


def test_it_runs_where_that_is_allowed_and_is_remembered_with_its_door(bystander) -> None:
    follow(bystander, SecondPress.ALLOW)
    for times, (door, (_name, press, kind)) in enumerate(DOORS.items(), 3):
        press(bystander.program)
        bystander.program.wait(lambda n=times: bystander.sent == n, f"a run by the {door}")
        bystander.program.wait(lambda n=times: len(bystander.open()) == n, "its row")
        assert bystander.open()[-1].door is kind, door
        bystander.wait_for_a_moment()
    assert bystander.held_back == []


def test_it_waits_for_its_turn_at_every_door(bystander) -> None:
    follow(bystander, SecondPress.QUEUE)
    program = bystander.program
    for door, (_name, press, _kind) in DOORS.items():
        press(program)
        program.wait(lambda: bystander.open(RunState.QUEUED), f"what waits by the {door}")
        (waiting,) = bystander.open(RunState.QUEUED)
        assert waiting.queued_until is not None
        program.app.parts.runs.cancel(waiting)
        program.wait(lambda: not bystander.open(RunState.QUEUED), "its end")
        assert bystander.sent == 2, door
        bystander.wait_for_a_moment()


def let_second_half_be(program, within_ms) -> None:
    settings = program.core.settings
    press = replace(settings.now.press, double_press_ms=within_ms)
    settings.use(replace(settings.now, press=press))


def test_the_second_half_of_a_double_press_is_dropped_at_every_door(reachable) -> None:
    reachable.change(LAPTOP, behaviour=Behaviour(second_press=SecondPress.ALLOW))
    for door, (name, press, kind) in DOORS.items():
        if name != LAPTOP or kind is Door.COMMAND_LINE:
            continue  # forms are no double press, nor are two commands: each is a wish of its own
        bystander = Bystander(reachable)
        before = bystander.sent
        let_second_half_be(reachable, 0)  # of the press by the door before
        press(reachable)
        reachable.wait(lambda b=bystander, n=before: b.sent == n + 1, f"a run by the {door}")
        let_second_half_be(reachable, 60_000)  # a machine may take long between two presses
        press(reachable)
        reachable.wait(lambda b=bystander: b.held_back, f"the guard at the {door}")
        assert str(bystander.held_back[0].error.title) == "Pressed twice, only the first counts", (
            door
        )
        assert bystander.sent == before + 1, door
        bystander.forget()
