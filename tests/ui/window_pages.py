"""The window in each of its states, by name."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_counts import LogCounts
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.palette_model import PaletteModel
from flowbutton.bridge.palette_rows import PaletteCommand, rows_for
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.settings import TileSize
from flowbutton.ui.details_content import DetailsContent
from flowbutton.ui.edit_bar import EditBar
from flowbutton.ui.grid_editing import GridEditing
from flowbutton.ui.grid_empty import GridEmpty
from flowbutton.ui.log_empty import LogEmpty
from flowbutton.ui.log_look import LogLook
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.message_bar import Message, MessageAction
from flowbutton.ui.message_card import Tone
from flowbutton.ui.palette import Palette
from flowbutton.ui.practice_bar import PracticeBar
from flowbutton.ui.run_details import RunDetails
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token
from tests.samples import (
    BUTTONS,
    COURIER,
    DEPLOY,
    DIGEST,
    INVOICE,
    NOW,
    ON_CALL_RUN,
    RUNS,
    button,
    run,
)

MARA = Account("1", "mara@contoso.com", "Mara Visser", "contoso")
SIZE = QSize(1000, 586)
LONG = "Close the month, send the figures to everybody who waits for them and file a copy, "
STRANGE = (
    "Überweisungsbestätigung für die Jahreshauptversammlung aller Vereine in Bad Münstereifel",
    (LONG * 3)[:200],
    "🚀 Launch 🎉 party 👩‍👩‍👧‍👦",
    "طلب مراسل إلى المكتب الرئيسي",
    "W" * 60,
    "請求書を承認してから経理部に送る作業を開始するボタン",
)


class Forgetful:
    """Keeps nothing of the window."""

    def get(self, key: str) -> str:
        return ""

    def put(self, key: str, value: str) -> None:
        pass


def window_of(
    theme: Theme,
    size: TileSize = TileSize.BIG,
    buttons: tuple[Button, ...] = BUTTONS,
    runs: tuple[Run, ...] = RUNS,
) -> MainWindow:
    """The window of the pictures; its models are `kept`."""
    tiles, log = ButtonModel(NOW), RunModel(NOW)
    tiles.set_buttons(buttons)
    tiles.set_past({})
    for one in runs:
        tiles.put_run(one)
    tiles.refresh_times(NOW)
    log.put_past(runs)
    window = MainWindow(theme, tiles, log, Forgetful(), size)
    window.kept = (tiles, log)
    window.header.show_account(MARA)
    window.status.show_state("Signed in", Token.OK)
    window.status.show_place("Default environment · Contoso")
    window.status.show_counts(LogCounts(running=1, failed=1, today=128))
    window.resize(SIZE)
    return window


def plain(theme: Theme) -> MainWindow:
    window = window_of(theme)
    window.grid.setFocus()
    window.grid.setCurrentIndex(window.grid.model().index(1, 0))
    return window


def small(theme: Theme) -> MainWindow:
    window = plain(theme)
    window.resize(360, 480)
    return window


def empty(theme: Theme) -> MainWindow:
    window = window_of(theme, buttons=(), runs=())
    window.status.show_counts(LogCounts())
    GridEmpty(theme, window)
    LogEmpty(theme, window.log)
    return window


def not_found(theme: Theme) -> MainWindow:
    window = window_of(theme)
    GridEmpty(theme, window)
    window.header.field.setText("xyzzy")
    return window


def states(theme: Theme) -> MainWindow:
    """A tile in each state, one armed, one answering, one with a very long name."""
    named = tuple(
        button(state.value.replace("_", " ").capitalize(), color=number, icon="send")
        for number, state in enumerate(RunState)
    )
    armed = button("Armed", icon="clock")
    busy = button("Pressed twice", icon="refresh")
    runs = [
        run(one, state, ago_s=60 + n, ended_at=NOW if state.is_final else None)
        for n, (one, state) in enumerate(zip(named, RunState, strict=True))
    ]
    long = button(STRANGE[0])
    window = window_of(theme, buttons=(*named, armed, busy, long, DEPLOY, INVOICE), runs=runs)
    tiles, _log = window.kept
    tiles.set_typical(named[3].id, 90)
    tiles.set_armed(armed.id, 5)
    tiles.set_remark(busy.id, "Already running, 12 s")
    window.messages.say(
        Message(
            "You are signed out",
            "Sign in again to run your flows",
            Tone.WARN,
            (MessageAction("sign_in", "Sign in"),),
        )
    )
    window.resize(1000, 940)
    return window


def strange(theme: Theme) -> MainWindow:
    """Names that are long, or of other letters."""
    named = tuple(
        button(name, color=number, icon="send", group=name[:40])
        for number, name in enumerate(STRANGE)
    )
    runs = tuple(run(one, ago_s=60 * (n + 1), ended_at=NOW) for n, one in enumerate(named))
    window = window_of(theme, buttons=named, runs=runs)
    window.status.show_place((LONG * 3)[:200])
    window.header.show_account(Account("1", f"{'mara.' * 12}@contoso.com", (LONG * 3)[:200], "a"))
    window.resize(1000, 640)
    return window


def details(theme: Theme) -> MainWindow:
    """The details of a run beside the log, where there is room for them."""
    window = window_of(theme)
    page = RunDetails(theme, DetailsContent(ON_CALL_RUN, receipt="Page the on-call"))
    window.resize(1200, 700)
    if window.side.fits(window.width()):
        window.side.put(page)
    else:
        window.show_page(page)
    return window


def editing(theme: Theme) -> MainWindow:
    """Edit mode, with two buttons selected."""
    window = window_of(theme)
    bar, grid = EditBar(theme), GridEditing(theme, window.grid, window)
    window.show_above_grid(bar)
    grid.turn(on=True)
    bar.show()
    grid._select({COURIER.id, INVOICE.id})
    bar.show_count(2)
    return window


def palette(theme: Theme, text: str = "") -> MainWindow:
    window = window_of(theme)
    tiles, _log = window.kept
    commands = (
        PaletteCommand("add", "Add a button", "plus", "Ctrl+N"),
        PaletteCommand("settings", "Settings", "gear", "Ctrl+,"),
        PaletteCommand("size", "Show medium buttons", "square"),
    )
    model = PaletteModel(NOW, window)
    model.show_rows(rows_for(tiles.rows(), commands, text), NOW)
    window.palette_over = Palette(theme, model, window)
    window.palette_over.open(text)
    return window


def small_editing(theme: Theme) -> MainWindow:
    window = editing(theme)
    window.resize(360, 480)
    return window


def small_palette(theme: Theme) -> MainWindow:
    window = palette(theme)
    window.resize(360, 480)
    return window


def commands(theme: Theme) -> MainWindow:
    return palette(theme, "> ")


def filtering(theme: Theme) -> MainWindow:
    """The log with its headings and what narrows it down."""
    window = window_of(theme)
    window.log.use_look(replace(LogLook(), has_headings=True))
    window.log.header.filter_button.click()
    window.log.table.setCurrentIndex(window.log.filter.index(1, 0))
    window.resize(1000, 700)
    return window


def no_runs(theme: Theme) -> MainWindow:
    window = window_of(theme, runs=())
    LogEmpty(theme, window.log)
    return window


def practice(theme: Theme) -> MainWindow:
    """A window for practice, in which no press goes anywhere."""
    named = [replace(one, name=f"PRACTICE · {one.name}") for one in BUTTONS[:4]]
    window = window_of(theme, buttons=tuple(named), runs=())
    window.show_above_grid(PracticeBar(theme))
    window.header.account_chip.hide()
    LogEmpty(theme, window.log)
    return window


def program(theme: Theme) -> MainWindow:
    """What the program did."""
    window = window_of(theme)
    window.log.header.tabs.setCurrentIndex(1)
    window.log.program.add(
        "2026-11-24 10:42:06 INFO engine.press: sending Order a courier\n"
        "2026-11-24 10:42:06 INFO services.transport: POST api.flow.microsoft.com 202 in 240 ms\n"
        "2026-11-24 10:42:07 INFO engine.follow: running, step 2 of 5\n"
    )
    return window


def no_program(theme: Theme) -> MainWindow:
    window = window_of(theme)
    window.log.header.tabs.setCurrentIndex(1)
    return window


def message(theme: Theme) -> MainWindow:
    """A message with a long hint and three buttons."""
    window = window_of(theme)
    window.messages.say(
        Message(
            "“Page the on-call” was not sent",
            "The flow is turned off. Nothing was run. Turn it on, then press again.",
            Tone.BAD,
            (
                MessageAction("turn_on", "Turn the flow on"),
                MessageAction("open", "Open in Power Automate"),
                MessageAction("details", "Details"),
            ),
        )
    )
    return window


def deleted(theme: Theme) -> MainWindow:
    window = window_of(theme, size=TileSize.MEDIUM, buttons=BUTTONS[1:])
    text = f"Deleted “{DIGEST.name}”"
    window.messages.say(Message(text, "", Tone.INFO, (MessageAction("undo", "Undo"),)))
    return window


def as_list(theme: Theme) -> MainWindow:
    return window_of(theme, size=TileSize.LIST)


WINDOWS = {
    "window": plain,
    "window-small": small,
    "window-small-editing": small_editing,
    "window-small-palette": small_palette,
    "window-empty": empty,
    "window-not-found": not_found,
    "window-states": states,
    "window-strange": strange,
    "window-details": details,
    "window-editing": editing,
    "window-palette": palette,
    "window-commands": commands,
    "window-filtering": filtering,
    "window-no-runs": no_runs,
    "window-practice": practice,
    "window-program": program,
    "window-no-program": no_program,
    "window-message": message,
    "window-deleted": deleted,
    "window-list": as_list,
}
