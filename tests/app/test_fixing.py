import json

from PySide6.QtWidgets import QApplication

from flowbutton.demo.addresses import Addresses
from flowbutton.demo.faults import Fault
from flowbutton.demo.ifttt import IFTTT_KEY
from flowbutton.demo.people import JONAS, MARA
from flowbutton.domain.button import Button
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget
from flowbutton.ui.push import Push

DIGEST = "Send the daily digest"
ASKS = (Field("name", "", FieldKind.TEXT, is_required=True),)
SIGNATURE = "&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=" + "A" * 43


def address_of(program, title):
    """Return the address of a flow's trigger, as its owner copies it."""
    tenant = program.tenant
    flow = tenant.desk.shelf.titled(title)
    return Addresses(tenant.desk).callback(flow, tenant.base, "1")["value"]


def add(program, button, secret=""):
    if secret:
        program.secrets.put("kept", secret)
    program.app.parts.shelf.add(button)
    program.wait(lambda: button.name in program.buttons, "the button")


def add_address(program, url):
    host = program.tenant.base.removeprefix("https://")
    add(program, Button("door", "Door", HttpTarget("kept", host), fields=ASKS), url)


def pressed(program, name, /, **inputs):
    """Press a button with its answers; return what came of it."""
    program.set("press.double_press_ms", 0)  # a test is quicker than a hand
    button = program.row(name).button
    program.app.parts.doors.press_with(button, inputs, Door.WINDOW)
    return answered(program, name)


def answered(program, name, *, after=None):
    """Return what came of a press that was not `after`."""

    def is_there():
        run = program.run_of(name)
        is_new = run is not None and (after is None or run.press_id != after.press_id)
        return is_new and run.state not in {RunState.SENDING, RunState.QUEUED}

    program.wait(is_there, "an answer")
    return program.run_of(name)


def fix(program, run):
    """Press the button of the advice in the details."""
    program.app.actions.show_details(run)
    details = program.dialog("details")
    text = details.advice.fix.text()
    details.advice.fix.click()
    details.closed.emit()
    return text


def choose_account(text):
    """Choose in the menu of accounts; return which of them was marked."""
    menu = next(m for m in QApplication.topLevelWidgets() if m.objectName() == "switch-account")
    marked = [action.text() for action in menu.actions() if action.isChecked()]
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()
    return marked


def offered(program, says="from now on"):
    """Press the button of the message that offers to run it now."""
    program.wait(lambda: says in program.message, "the offer")
    bar = program.window.messages
    next(b for b in bar.findChildren(Push) if b.text() == "Run it now").click()


def test_a_flow_that_wants_an_account_gets_it_and_no_signature(signed_in) -> None:
    add_address(signed_in, address_of(signed_in, "Intake webhook") + SIGNATURE)
    first = pressed(signed_in, "Door", name="Ann")
    assert (first.ran, first.http_status) == (Ran.NO, 401)
    assert fix(signed_in, first) == "Use my account"
    offered(signed_in)
    signed_in.dialog("form").run.click()
    assert answered(signed_in, "Door", after=first).ran is Ran.YES
    assert "sig=" not in signed_in.secrets.values["kept"]
    assert not signed_in.row("Door").button.target.is_signed
    assert [(entry.status, entry.body) for entry in signed_in.sent] == [
        (401, {"name": "Ann"}),
        (202, {"name": "Ann"}),
    ]
    assert signed_in.sent[-1].user == MARA.username


def test_a_flow_that_wants_its_signature_gets_it_and_no_account(signed_in) -> None:
    whole = address_of(signed_in, "Old intake")
    mara = signed_in.app.parts.session.accounts[0].id
    host = signed_in.tenant.base.removeprefix("https://")
    target = HttpTarget("kept", host, is_signed=False)
    add(signed_in, Button("door", "Door", target, mara), whole.partition("&sp=")[0])
    first = pressed(signed_in, "Door")
    assert (first.ran, first.http_status) == (Ran.NO, 401)
    assert fix(signed_in, first) == "Use the signed address"
    page = signed_in.dialog("address")
    page.field.setText("nothing of use")
    assert not page.save.isEnabled()
    page.field.setText(whole)
    page.save.click()
    offered(signed_in)
    assert answered(signed_in, "Door", after=first).ran is Ran.YES
    assert signed_in.row("Door").button.account == ""
    assert (len(signed_in.sent), signed_in.sent[-1].user) == (2, "")


def test_the_method_of_a_trigger_is_chosen_after_it_was_refused(signed_in) -> None:
    add_address(signed_in, address_of(signed_in, "Look up a room").replace("{room}", "7"))
    first = pressed(signed_in, "Door", name="x")
    assert (first.ran, str(first.message)) == (Ran.NO, "The address does not take this method")
    fix(signed_in, first)
    page = signed_in.dialog("address")
    assert not page.save.isEnabled()
    page.method.setCurrentText("GET")
    page.save.click()
    offered(signed_in)
    signed_in.dialog("form").run.click()
    assert answered(signed_in, "Door", after=first).http_status == 200
    button = signed_in.row("Door").button
    assert (button.target.method, len(button.fields)) == ("GET", 1)


def test_a_signature_that_was_cut_is_not_told_as_a_sign_in(signed_in) -> None:
    whole = address_of(signed_in, "Public intake")
    add_address(signed_in, whole[:-3])
    first = pressed(signed_in, "Door", name="Ann")
    assert str(first.message) == "The signature in the address was not accepted"
    assert fix(signed_in, first) == "Paste the new address"
    signed_in.dialog("address").field.setText(whole)
    signed_in.dialog("address").save.click()
    offered(signed_in)
    signed_in.dialog("form").run.click()
    assert answered(signed_in, "Door", after=first).ran is Ran.YES


def test_a_button_from_a_file_gets_its_address_at_the_first_press(signed_in) -> None:
    host = signed_in.tenant.base.removeprefix("https://")
    add(signed_in, Button("door", "Door", HttpTarget("", host)))
    first = pressed(signed_in, "Door")
    assert "not in the keyring" in str(first.message) or "no such entry" in str(first.message)
    assert fix(signed_in, first) == "Paste the new address"
    signed_in.dialog("address").field.setText(address_of(signed_in, "Old intake"))
    signed_in.dialog("address").save.click()
    offered(signed_in)
    assert answered(signed_in, "Door", after=first).ran is Ran.YES
    assert signed_in.row("Door").button.target.secret


def test_what_was_pasted_offers_no_page_that_it_does_not_have(signed_in) -> None:
    add_address(signed_in, address_of(signed_in, "Forgotten answer"))
    run = pressed(signed_in, "Door", name="x")
    assert str(run.message) == "The flow ended without an answer"
    signed_in.app.actions.show_details(run)
    assert signed_in.dialog("details").advice.fix.isHidden()
    signed_in.app.actions.open_page(run)
    signed_in.wait(lambda: "no page to open" in signed_in.message, "the line")


def test_a_flow_from_the_list_is_asked_for_its_address_again_when_it_lets_in_otherwise(
    signed_in,
) -> None:
    """Its owner has changed who may call it, after its address was read."""
    flow = signed_in.tenant.desk.shelf.titled("Old intake")
    mara = signed_in.app.parts.session.accounts[0].id
    add(signed_in, Button("door", "Door", FlowTarget(flow.environment, flow.id), mara))
    says = {"error": {"code": "DirectApiInvalidAuthorizationScheme", "message": "no"}}
    path = "POST /powerautomate/automations"
    signed_in.tenant.order(Fault(path, status=401, body=json.dumps(says)))
    first = pressed(signed_in, "Door")
    assert (first.ran, first.http_status) == (Ran.NO, 401)
    asked = len(lists_of_addresses(signed_in))
    assert fix(signed_in, first) == "Use my account"
    assert len(signed_in.sent) == 1
    offered(signed_in, "at the next press")
    assert answered(signed_in, "Door", after=first).ran is Ran.YES
    assert len(lists_of_addresses(signed_in)) > asked


def lists_of_addresses(program):
    return [seen for seen in program.tenant.ledger.requests if "listCallbackUrl" in seen.path]


def test_a_missing_part_of_an_address_is_filled_in_and_the_press_goes_out_once(signed_in) -> None:
    url = "https://example.com/invoke/orders/{order}?sp=a&sv=1.0&sig=" + "A" * 43
    add(signed_in, Button("door", "Door", HttpTarget("kept", "example.com")), url)
    first = pressed(signed_in, "Door")
    assert (first.state, first.message.text) == (RunState.NOT_SENT, "“{name}” is missing")
    assert fix(signed_in, first) == "Edit inputs"
    signed_in.wait(lambda: signed_in.dialog("form"), "the form")
    signed_in.wait(lambda: "order" in signed_in.dialog("form").fields, "the part of the address")


def test_a_key_of_ifttt_is_replaced_by_the_bare_key(signed_in) -> None:
    add(signed_in, Button("lamp", "Lamp", IftttTarget("lights_on", "kept")), "wrong" * 5)
    first = pressed(signed_in, "Lamp")
    assert (first.ran, first.http_status) == (Ran.NO, 401)
    assert fix(signed_in, first) == "Paste the new key"
    page = signed_in.dialog("address")
    page.field.setText(IFTTT_KEY)
    page.save.click()
    offered(signed_in)
    signed_in.dialog("form").run.click()
    assert answered(signed_in, "Lamp", after=first).ran is Ran.YES
    assert signed_in.secrets.values["kept"] == IFTTT_KEY


def test_after_a_stronger_sign_in_it_is_asked_before_anything_is_sent(signed_in) -> None:
    signed_in.tenant.knobs.needs_claims = True
    first = pressed(signed_in, DIGEST)
    assert first.ran is Ran.NO
    sent = len(signed_in.sent)
    assert fix(signed_in, first) == "Sign in"
    signed_in.wait(lambda: signed_in.dialog("confirm"), "the question")
    assert "claims=" in signed_in.opened[-1]
    assert "acrs" in signed_in.opened[-1]
    assert len(signed_in.sent) == sent
    signed_in.dialog("confirm").run.click()
    assert answered(signed_in, DIGEST, after=first).ran is Ran.YES
    assert sum(entry.has_started for entry in signed_in.sent) == 1


def test_a_sign_in_that_is_given_up_asks_nothing(signed_in) -> None:
    signed_in.tenant.knobs.needs_claims = True
    first = pressed(signed_in, DIGEST)
    signed_in.browser = lambda _url: True
    fix(signed_in, first)
    signed_in.wait(lambda: signed_in.app.parts.session.is_signing_in, "the sign-in")
    signed_in.app.parts.session.cancel()
    signed_in.browser = signed_in.tenant.browser
    signed_in.sign_in()
    assert signed_in.dialog("confirm") is None


def test_another_account_runs_the_button_from_then_on(signed_in) -> None:
    mara = signed_in.app.parts.session.accounts[0].id
    host = signed_in.tenant.base.removeprefix("https://")
    target = HttpTarget("kept", host, is_signed=False)
    notes = Button("notes", "Notes", target, mara, fields=ASKS)
    add(signed_in, notes, address_of(signed_in, "Board notes"))
    first = pressed(signed_in, "Notes", name="Agenda")
    assert first.http_status == 403
    signed_in.tenant.person.account = JONAS.username
    assert fix(signed_in, first) == "Switch account"
    assert not signed_in.app.parts.session.is_signing_in
    assert choose_account("Add another account…") == ["Mara Visser · mara@contoso.example"]
    signed_in.wait(lambda: len(signed_in.app.parts.session.accounts) == 2, "Jonas")
    signed_in.wait(lambda: signed_in.row("Notes").button.account != mara, "his button")
    signed_in.dialog("form").run.click()
    assert answered(signed_in, "Notes", after=first).ran is Ran.YES
    assert signed_in.sent[-1].user == JONAS.username


def test_an_account_that_is_signed_in_is_switched_to_without_another_sign_in(signed_in) -> None:
    mara = signed_in.app.parts.session.accounts[0].id
    signed_in.tenant.person.account = JONAS.username
    signed_in.sign_in()
    jonas = next(one for one in signed_in.app.parts.session.accounts if one.id != mara)
    host = signed_in.tenant.base.removeprefix("https://")
    target = HttpTarget("kept", host, is_signed=False)
    add(
        signed_in,
        Button("notes", "Notes", target, mara, fields=ASKS),
        address_of(signed_in, "Board notes"),
    )
    first = pressed(signed_in, "Notes", name="Agenda")
    fix(signed_in, first)
    assert choose_account("Jonas Weber · jonas@contoso.example") == [
        "Mara Visser · mara@contoso.example"
    ]
    assert not signed_in.app.parts.session.is_signing_in
    signed_in.wait(lambda: signed_in.row("Notes").button.account == jonas.id, "his button")
    assert len(signed_in.sent) == 1
    signed_in.dialog("form").run.click()
    assert answered(signed_in, "Notes", after=first).ran is Ran.YES
    assert signed_in.sent[-1].user == JONAS.username


def test_whether_the_flow_is_still_there_is_looked_at_before_another_press(signed_in) -> None:
    gone = '{"error": {"code": "FlowNotFound", "message": "Could not find flow"}}'
    signed_in.tenant.order(Fault("POST /run", status=404, body=gone))
    first = pressed(signed_in, DIGEST)
    assert fix(signed_in, first) == "Look again"
    line = "The flow is there. Press again"
    signed_in.wait(lambda: signed_in.message == line, "the answer")
    assert len(signed_in.sent) == 1
