"""Every page as a person would meet it, by name."""

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from flowbutton.app.language import speak
from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.bridge.status_text import Tone
from flowbutton.domain.account import Account
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.binned import Binned
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.checkup import Checked, Grade, Subject
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.flow import Choice, Environment, FlowState, Sharing
from flowbutton.domain.press import Door
from flowbutton.domain.run import Mark, Ran, Run, RunState
from flowbutton.domain.settings import LookSettings, Scheme, Settings
from flowbutton.domain.target import FlowTarget, HttpTarget
from flowbutton.domain.words import say
from flowbutton.ui.add_page import AddPage
from flowbutton.ui.add_values import AddFix, Preview
from flowbutton.ui.bin_page import BinPage
from flowbutton.ui.confirm_box import ConfirmBox
from flowbutton.ui.confirm_values import ConfirmContent
from flowbutton.ui.details_content import DetailsContent, StepBar
from flowbutton.ui.diagnostics_page import DiagnosticsPage
from flowbutton.ui.edit_page import EditPage
from flowbutton.ui.effects_page import EffectsContent, EffectsPage
from flowbutton.ui.first_run import FirstRunPage
from flowbutton.ui.help_sheet import HelpSheet
from flowbutton.ui.input_form import InputForm
from flowbutton.ui.input_values import FilledBy, FormContent
from flowbutton.ui.key_page import KeyPage
from flowbutton.ui.message_bar import MessageAction
from flowbutton.ui.run_details import RunDetails
from flowbutton.ui.settings_page import SettingsPage
from flowbutton.ui.settings_values import About
from flowbutton.ui.sign_in_page import SignInPage
from flowbutton.ui.theme import Theme
from flowbutton.ui.toast import Toast, ToastText
from flowbutton.ui.tray_menu import TrayMenu
from tests.fakes import TARGET
from tests.ui.small_pages import SMALL
from tests.ui.window_pages import WINDOWS

NORMAL, ROOM = 100, 900  # a text size in percent; a page that has room for a larger one


def first_run(theme):
    page = FirstRunPage(theme)
    page.resize(720, 463)
    return page


COMMERCIAL = Cloud(
    "commercial", "Microsoft 365", "", False, "", "", (), (), "", "", "", "", "", "", "", (),
    is_tried=True,
)  # fmt: skip  # a table


def _sign_in(theme):
    page = SignInPage(theme, lambda: 28.0)
    page.resize(720, 463)
    return page


def sign_in_browser(theme):
    page = _sign_in(theme)
    page.show_browser("https://login.example.org/authorize", 300.0)
    page.show_keyring_missing(say("This computer has no keyring that could keep a sign-in."))
    return page


def sign_in_code(theme):
    page = _sign_in(theme)
    page.show_code("F7KQ9XTPL", "https://microsoft.com/devicelogin", 900.0)
    return page


def sign_in_failed(theme):
    page = _sign_in(theme)
    page.show_failed(
        say("You said no to what FlowButton asks for"),
        say("Try again and choose Accept, or ask your administrator to allow FlowButton."),
    )
    return page


def flow(title, **changes):
    values = {
        "target": FlowTarget("contoso", title),
        "title": title,
        "kind": say("Instant"),
        "state": FlowState.ON,
        "environment": "Contoso (default)",
    }
    return Choice(**values | changes)


def texts(count):
    return tuple(Field(f"text_{number}", "Input", FieldKind.TEXT) for number in range(count))


COURIER = flow(
    "Order a courier", fields=texts(2), modified_at=datetime(2026, 11, 23, 9, tzinfo=UTC)
)
CHOICES = (
    COURIER,
    flow("Start stand-up"),
    flow(
        "Intake webhook",
        target=HttpTarget("a", "prod.example.org"),
        kind=say("HTTP request, any user in the tenant"),
    ),
    flow("Archive old mail", reason=say("Runs on a schedule: it has no trigger to press")),
    flow(
        "Page the on-call",
        sharing=Sharing.SHARED,
        state=FlowState.OFF,
        environment="Operations",
    ),
)


def _add(theme, choices):
    model = ChoiceModel(lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
    model.show_choices(choices)
    model.show_added([COURIER.target])
    page = AddPage(theme, model, ("Office", "Operations"))
    model.setParent(page)
    page.resize(560, 525)
    return page


def add(theme):
    page = _add(theme, CHOICES)
    page.show_environments([Environment("a", "Contoso (default)")], "a")
    page.show_choices()
    return page


def add_disabled(theme):
    page = _add(theme, CHOICES)
    page.show_environments(
        [Environment("a", "Contoso (default)"), Environment("b", "Operations")], "a"
    )
    page.show_choices()
    page.picker.list.select(page.picker.list.model().index(1))
    page.picker.list.setFocus()
    return page


def add_preview(theme):
    page = _add(theme, CHOICES)
    page.picker.field.setText("https://prod-12.westeurope.logic.azure.com/workflows/1a2b")
    page.show_preview(
        Preview(
            say("The address of a flow that starts from an HTTP request"),
            say("It goes to prod-12.westeurope.logic.azure.com. It asks for nothing."),
            (say("Microsoft retires addresses of this kind: paste the new one when you have it."),),
            CHOICES[2],
        )
    )
    return page


def add_signed_out(theme):
    page = _add(theme, ())
    page.show_problem(
        say("You are not signed in"), say("Sign in to see your flows."), AddFix.SIGN_IN
    )
    return page


def add_loading(theme):
    page = _add(theme, ())
    page.show_loading()
    return page


def add_looks(theme):
    page = add(theme)
    page.begin(color=1)
    page.next.click()
    page.looks.icons.show_icon("truck")
    return page


FIELDS = (
    Field("text", "Supplier", FieldKind.TEXT, is_required=True),
    Field("number", "Amount (EUR)", FieldKind.NUMBER, is_required=True),
    Field("date", "Due date", FieldKind.DATE),
    Field("choice", "Department", FieldKind.CHOICE, choices=("Facilities", "Sales")),
    Field("file", "Invoice file", FieldKind.FILE),
    Field("boolean", "Pay at once", FieldKind.YES_NO),
)
EVERY_FIELD = (
    Field("lines", "Message", FieldKind.LINES, help="It is sent as it is."),
    Field("choices", "Floors", FieldKind.CHOICES, choices=("First", "Second", "Third")),
    Field("when", "Begins", FieldKind.DATE_TIME, is_required=True),
    Field("email", "Answer to", FieldKind.EMAIL),
    Field("pin", "PIN", FieldKind.TEXT, is_secret=True),
    Field("array", "Rooms", FieldKind.ARRAY),
    Field("location", "Where", FieldKind.LOCATION),
    Field("json", "Payload", FieldKind.JSON),
)


def _check(values):
    text = str(values.get("number", ""))
    return (
        {} if text.replace(",", "").isdigit() else {"number": say("Enter a number, such as 12.50")}
    )


def inputs(theme):
    file = Path(tempfile.gettempdir()) / "invoice-2231.pdf"
    file.write_bytes(bytes(184 * 1024))
    values = {
        "text": "Fabrikam Paper",
        "number": "12,5O",
        "date": "2026-11-30",
        "choice": "Facilities",
        "file": file,
        "boolean": True,
    }
    content = FormContent("Approve invoice", FIELDS, values, FilledBy.LAST_TIME)
    form = InputForm(theme, content, _check)
    form.resize(440, 576)
    form.run.click()
    form.run.setFocus()
    return form


def inputs_every(theme):
    values = {
        "lines": "Dear all,\nthe lift is out of order.",
        "choices": ["Second"],
        "when": "2026-11-30T14:00",
        "pin": "1234",
        "array": ["Blue", "Green"],
        "location": {"address": {"city": "Delft"}},
        "json": {"level": 3},
    }
    presets = (Preset("Lift", {}),)
    content = FormContent("Tell the house", EVERY_FIELD, values, FilledBy.LINK, presets)
    form = InputForm(theme, content, lambda _: {})
    form.preview.button.click()
    form.resize(480, 1380)
    return form


PRESSED = datetime(2026, 11, 24, 10, 31, 55, tzinfo=UTC)
ANSWER = """HTTP/1.1 409 Conflict
x-ms-request-id: westeurope:5d0c…
{"error":{"code":"WorkflowTriggerIsNotEnabled","message":"Could not execute workflow \
trigger 'manual' …"}}"""


def a_run(**changes):
    values = {
        "press_id": "6f0c1d2e-0000-4000-8000-00000009a1e0",
        "button": "b",
        "name": "Page the on-call",
        "target": FlowTarget("contoso", "on-call"),
        "account": "mara",
        "door": Door.TRAY,
        "started_at": PRESSED,
    }
    return Run(**values | changes)


def details(theme):
    run = a_run(
        state=RunState.FAILED,
        ran=Ran.NO,
        ended_at=PRESSED + timedelta(milliseconds=203),
        http_status=409,
        advice=Advice(
            say("The flow is turned off."),
            say("Its owner turned it off on 20 November. Turn it on, then run it again."),
            Fix.TURN_ON,
            "WorkflowTriggerIsNotEnabled",
        ),
        marks=(
            Mark("pressed", 0),
            Mark("token", 4, "mara@contoso.com · token valid 58 min"),
            Mark("sent", 31, "POST api.flow.microsoft.com · press id 6f0c…9a1e"),
            Mark("answered", 203),
        ),
    )
    page = RunDetails(
        theme,
        DetailsContent(
            run,
            answer=ANSWER,
            request="POST …",
            token="aud: https://service.flow.microsoft.com/",
            steps_text="[]",
            page_url="https://make.powerautomate.com/",
            curl="curl …",
            receipt="FlowButton receipt",
        ),
    )
    page.resize(560, 694)
    return page


def details_steps(theme):
    run = a_run(
        name="Order a courier",
        state=RunState.RUNNING,
        ran=Ran.YES,
        marks=(Mark("pressed", 0), Mark("sent", 31), Mark("answered", 240)),
        http_status=202,
    )
    steps = (
        StepBar("Get_a_quote", RunState.SUCCEEDED, 0, 820),
        StepBar("Choose_the_cheapest", RunState.SUCCEEDED, 820, 900),
        StepBar("Book_it", RunState.FAILED, 900, 2600, "Not allowed: ask for the role Booker"),
        StepBar("Send_a_mail", RunState.SKIPPED),
    )
    rows = '[{"city":"Delft","parcels":3},{"city":"Utrecht","parcels":12,"note":"late"}]'
    page = RunDetails(theme, DetailsContent(run, steps, answer=rows, can_cancel=True))
    page.resize(560, 620)
    return page


def diagnostics(theme):
    page = DiagnosticsPage(theme, (Subject.SIGN_IN, Subject.CLOCK, Subject.KEYRING, Subject.TRAY))
    page.show_result(Checked(Subject.SIGN_IN, Grade.OK, say("{name} is signed in", name="mara")))
    page.show_result(
        Checked(
            Subject.CLOCK,
            Grade.PROBLEM,
            say("The clock of this computer is wrong by about {hours} hours", hours="24"),
            say("Set the date and the time of this computer, then sign in again"),
        )
    )
    page.show_result(
        Checked(
            Subject.KEYRING,
            Grade.WARNING,
            say("This computer has no keyring that could keep a sign-in."),
            say("Unlock or install a keyring to keep sign-ins"),
        )
    )
    page.resize(560, 420)
    return page


def confirm(theme):
    box = ConfirmBox(
        theme,
        ConfirmContent(
            "Pay suppliers",
            account="mara@contoso.com",
            place="Production · Contoso",
            inputs=(("Supplier", "Fabrikam Paper"), ("Amount (EUR)", "12.50"), ("PIN", "•••")),
            effects="Sends e-mail\nAsks somebody to approve\nCreates SharePoint items",
            is_dangerous=True,
        ),
    )
    box.resize(440, 380)
    box.cancel.setFocus()
    return box


def tray_menu(theme):
    def row(name, **about):
        favourite = Button(name, name, FlowTarget("e", name), is_favourite=True, **about)
        return TileRow(favourite)

    def ran(row, state):
        ended = PRESSED if state.is_final else None
        run = a_run(name=row.button.name, state=state, ended_at=ended, follows=True)
        return replace(row, run=run)

    rows = [
        ran(row("Send the daily digest", icon="mail"), RunState.SUCCEEDED),
        ran(row("Order a courier", icon="truck"), RunState.RUNNING),
        ran(row("Page the on-call", icon="bell", asks=True), RunState.FAILED),
    ]
    return TrayMenu(theme, lambda: rows, lambda _: PRESSED + timedelta(minutes=2))


def bin_(theme):
    page = BinPage(theme)
    buttons = (
        Button("a", "Order a courier", TARGET, icon="truck", color=1),
        Button("b", "Close the month and send the figures to everybody who waits", TARGET),
    )
    ago = (timedelta(hours=2), timedelta(days=7))
    page.show_binned(
        [Binned(one, 0, PRESSED - time) for one, time in zip(buttons, ago, strict=True)], PRESSED
    )
    page.resize(560, 420)
    return page


def bin_empty(theme):
    page = BinPage(theme)
    page.show_binned((), PRESSED)
    page.resize(560, 420)
    return page


def settings(theme):
    page = SettingsPage(
        theme,
        Settings(managed=frozenset({"account.tenant"})),
        About("1.0.0", (("Settings folder", "/a"), ("Log folder", "/b"))),
        clouds=(COMMERCIAL, replace(COMMERCIAL, name="gcc", title="GCC", is_tried=False)),
        accounts=(Account("m", "mara@contoso.com", "Mara Visser"),),
    )
    page.resize(620, 1330)
    return page


def edit(theme):
    button = Button(
        "courier",
        "Order a courier",
        TARGET,
        icon="truck",
        color=5,
        group="Office",
        note="A van comes within the hour. If it does not, call Mara.",
        fields=(
            Field("text", "What is sent", FieldKind.TEXT),
            Field("day", "On which day", FieldKind.DATE),
        ),
        values={"text": "Two boxes"},
        presets=(Preset("Weekly", {"text": "A"}), Preset("Large parcel", {"text": "B"})),
    )
    accounts = (
        Account("1", "mara@contoso.example", "Mara Visser"),
        Account("2", "jonas@contoso.example", "Jonas Weber"),
    )
    button = replace(button, account="1")
    page = EditPage(theme, button, ("Home", "Office"), "Courier · Contoso (default)", accounts)
    page.resize(theme.scaled(560), theme.scaled(640))
    return page


def edit_below(theme):
    page = edit(theme)
    page.resize(page.width(), theme.scaled(1500))
    return page


def keys(theme):
    page = HelpSheet(theme)
    page.resize(480, 620)
    return page


def toast(theme, text=None):
    toast = Toast(theme)
    toast.setWindowFlags(Qt.WindowType.Window)
    toast.show_text(
        text or ToastText("Send the daily digest", "Succeeded in 3.4 s", "check-circle", Tone.OK, 1)
    )
    return toast


def toast_failed(theme):
    actions = MessageAction("details", "Details"), MessageAction("run-again", "Run again…")
    words = "Page the on-call failed", "The flow is turned off."
    return toast(theme, ToastText(*words, "cross-circle", Tone.BAD, 1, actions))


def effects(theme):
    does = ("Sends e-mail", "Asks somebody to approve", "Creates SharePoint items")
    content = EffectsContent(
        "Pay suppliers",
        "Pays what is due this week. Questions: Jonas, 4711.",
        "Instant",
        "Jonas Weber",
        "mara@contoso.com",
        "Contoso (default)",
        does,
        knows=True,
        suggests=True,
    )
    page = EffectsPage(theme, content)
    page.resize(460, 420)
    return page


def key(theme):
    page = KeyPage(theme, "Send the daily digest", "Ctrl+Alt+D")
    page.resize(theme.scaled(440), theme.scaled(300))
    return page


def key_taken(theme):
    page = key(theme)
    page.show_problem(
        "Ctrl+Alt+D belongs to another program", "flowbutton run 'Send the daily digest'"
    )
    return page


PAGES = {
    "first-run": first_run,
    "sign-in-browser": sign_in_browser,
    "sign-in-code": sign_in_code,
    "sign-in-failed": sign_in_failed,
    "add": add,
    "add-disabled": add_disabled,
    "add-preview": add_preview,
    "add-signed-out": add_signed_out,
    "add-loading": add_loading,
    "add-looks": add_looks,
    "inputs": inputs,
    "inputs-every": inputs_every,
    "details": details,
    "diagnostics": diagnostics,
    "details-steps": details_steps,
    "confirm": confirm,
    "tray-menu": tray_menu,
    "bin": bin_,
    "bin-empty": bin_empty,
    "settings": settings,
    "toast": toast,
    "toast-failed": toast_failed,
    "edit": edit,
    "edit-below": edit_below,
    "keys": keys,
    "effects": effects,
    "key": key,
    "key-taken": key_taken,
    **SMALL,
    **WINDOWS,
}


class HighContrast(QObject):
    """A system that wants high contrast."""

    changed = Signal()
    is_high = True


def save(app, theme, looks, names, path_of):
    """Save the pages of these names, or all, in each of these looks."""
    kept = []
    for look in looks:
        theme.apply(look)  # once for all pages: those that are there follow it
        for name, make in PAGES.items():
            if names and name not in names:
                continue
            page = make(theme)
            if look.text_percent > NORMAL and page.width() < ROOM:
                page.resize(page.width() * 3 // 2, page.height() * 3 // 2)
            page.show()
            page.activateWindow()
            for _ in range(4):
                app.processEvents()
            page.grab().save(str(path_of(name, look)))
            page.hide()
            kept.append(page)


def main(arguments):
    """Save pages: FOLDER SCALE [NAME…] [--language=XX] [--reverse] [--text=200] [--contrast]."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter", 10))
    folder, scale, *words = arguments
    names = [word for word in words if not word.startswith("--")]
    options = dict(word.partition("=")[::2] for word in words if word.startswith("--"))
    speak(app, options.get("--language", "en"))
    if "--language" not in options:
        QLocale.setDefault(QLocale("en_GB"))  # as the words are
    if "--reverse" in options:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    is_high = "--contrast" in options
    look = LookSettings(
        scheme=Scheme.LIGHT,
        reduces_motion=True,
        text_percent=int(options.get("--text", NORMAL)),
    )
    schemes = (Scheme.LIGHT,) if is_high else (Scheme.LIGHT, Scheme.DARK)
    theme = Theme(app, look, contrast=HighContrast() if is_high else None)
    theme.enforce_rules()
    end = f"{float(scale) * 100:.0f}"

    def path_of(name, look):
        scheme = "contrast" if is_high else look.scheme.value
        text = "" if look.text_percent == NORMAL else f"-text{look.text_percent}"
        return Path(folder) / f"{name}-{scheme}{text}-{end}.png"

    save(app, theme, [replace(look, scheme=scheme) for scheme in schemes], names, path_of)


if __name__ == "__main__":
    main(sys.argv[1:])
