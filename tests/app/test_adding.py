import pytest

from flowbutton.bridge.button_filter import Favourites
from flowbutton.bridge.choice_model import DETAIL_ROLE
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.demo.faults import Fault
from flowbutton.desktop.button_set import write_set
from flowbutton.domain.button import Button
from flowbutton.domain.errors import StoreError
from flowbutton.domain.target import FlowTarget, IftttTarget
from flowbutton.domain.words import say
from flowbutton.ui.add_values import AddFix

ADDRESS = "https://example.com/workflows/x/triggers/manual/paths/invoke?sp=a&sv=1.0&sig=sEcReT"
MARA = "mara@contoso.example"


@pytest.fixture
def adding(started):
    """The program with Mara signed in and the page for her first button open."""
    started.sign_in()
    started.wait(lambda: started.dialog("add"), "the page")
    started.wait(lambda: picker(started).list.model().rowCount() > 0, "the flows")
    return started


def picker(program):
    return program.dialog("add").picker


def paste(program, text):
    picker(program).field.setText(text)


def finish(program, name=""):
    """Go through the second page; return the new button."""
    page = program.dialog("add")
    program.wait(page.next.isEnabled, "something to add")
    page.next.click()
    if name:
        page.looks.name.setText(name)
    page.add.click()
    program.wait(lambda: program.app.parts.shelf.buttons, "the new button")
    assert program.dialog("add") is None
    return program.app.parts.shelf.buttons[-1]


def keyring(program):
    return list(program.secrets.values.values())


def test_a_flow_is_picked_from_the_list(adding) -> None:
    paste(adding, "Order a courier")
    button = finish(adding, "Courier")
    assert (button.name, button.title) == ("Courier", "Order a courier")
    assert [field.title for field in button.fields] == ["What to pick up", "Where to"]
    assert adding.window.shows_buttons


@pytest.mark.parametrize("what", ["id", "link"])
def test_a_flow_is_pasted(adding, what) -> None:
    flow = adding.tenant.desk.shelf.titled("Send the daily digest")
    link = f"{adding.tenant.web}/environments/{flow.environment}/flows/{flow.id}/details"
    paste(adding, {"id": flow.id, "link": link}[what])
    button = finish(adding)
    assert button.target == FlowTarget(flow.environment, flow.id)
    assert button.name == "Send the daily digest"


@pytest.mark.parametrize("words", ["jonas", "contoso start stand", "shared turned on"])
def test_a_flow_is_found_by_all_that_is_told_about_it(adding, words) -> None:
    paste(adding, words)
    found = picker(adding).list.model()
    rows = [found.index(row, 0) for row in range(found.rowCount())]
    details = {str(row.data()): str(row.data(DETAIL_ROLE)) for row in rows}
    assert "Jonas Weber · Contoso (default)" in details["Start stand-up"]
    assert "Send the daily digest" not in details


def test_what_is_junk_is_only_searched_for(adding) -> None:
    paste(adding, "no such flow at all")
    page = adding.dialog("add")
    assert not page.next.isEnabled()
    assert "no such flow at all" in page.picker.empty.title.text()
    page.picker.empty.button.click()
    assert page.next.isEnabled()


def test_a_flow_that_is_nobodys_is_told_before_anything_is_made(adding) -> None:
    paste(adding, "00000000-0000-4000-8000-000000000000")
    card = picker(adding).preview.card
    adding.wait(lambda: "None of your environments" in card.title.text(), "the answer")
    assert not adding.dialog("add").next.isEnabled()


def test_the_method_of_a_pasted_address_can_be_chosen(adding) -> None:
    paste(adding, ADDRESS)
    page = adding.dialog("add")
    adding.wait(page.next.isEnabled, "something to add")
    methods = page.picker.preview.methods
    assert not methods.isHidden()
    assert methods.combo.currentText() == "POST"
    methods.combo.setCurrentText("GET")
    button = finish(adding, "Status")
    assert button.target.method == "GET"
    assert button.fields == ()
    assert keyring(adding) == [ADDRESS]


def test_only_an_address_is_asked_for_its_method(adding) -> None:
    paste(adding, adding.tenant.desk.shelf.titled("Send the daily digest").id)
    adding.wait(adding.dialog("add").next.isEnabled, "the flow")
    assert picker(adding).preview.methods.isHidden()
    paste(adding, f"curl -X DELETE '{ADDRESS}'")
    adding.wait(lambda: not picker(adding).preview.methods.isHidden(), "the address")
    assert picker(adding).preview.methods.combo.currentText() == "DELETE"


def test_a_signed_address_goes_to_the_keyring_and_to_no_file(adding) -> None:
    paste(adding, ADDRESS)
    finish(adding, "Webhook")
    assert keyring(adding) == [ADDRESS]
    texts = [path.read_bytes() for path in adding.folder.iterdir() if path.is_file()]
    assert not any(b"sEcReT" in text for text in texts)


def test_an_address_that_is_not_added_leaves_the_keyring_as_it_was(adding) -> None:
    paste(adding, ADDRESS)
    adding.wait(adding.dialog("add").next.isEnabled, "the answer")
    assert keyring(adding) == [ADDRESS]
    paste(adding, "https://hooks.example.com/other")
    adding.wait(lambda: ADDRESS not in keyring(adding), "the first one forgotten")
    adding.dialog("add").cancel.click()
    adding.wait(lambda: keyring(adding) == [], "an empty keyring")


def test_without_a_keyring_an_address_is_refused_with_a_sentence(adding) -> None:
    adding.secrets.error = StoreError(say("No keyring"), say("Install one"))
    paste(adding, ADDRESS)
    card = picker(adding).preview.card
    adding.wait(lambda: card.title.text() == "No keyring", "the sentence")
    assert not adding.dialog("add").next.isEnabled()


def test_an_event_of_ifttt_needs_no_account(started) -> None:
    started.app.home.first_run.paste.click()
    assert picker(started).empty.button.text() == "Sign in"
    paste(started, f"order_coffee@{'k' * 43}")
    button = finish(started, "Coffee")
    assert isinstance(button.target, IftttTarget)
    assert button.account == ""


def test_what_needs_an_account_says_so_and_comes_back_after_the_sign_in(started) -> None:
    started.app.home.first_run.paste.click()
    flow = started.tenant.desk.shelf.titled("Send the daily digest")
    paste(started, flow.id)
    card = picker(started).preview.card
    started.wait(lambda: "Sign in" in card.detail.text(), "what is missing")
    picker(started).fix_wanted.emit(AddFix.SIGN_IN)
    assert started.dialog("add") is None
    assert started.page is started.app.signing_in.page
    started.wait(lambda: started.dialog("add"), "the page again")
    assert picker(started).field.text() == flow.id
    assert finish(started).target == FlowTarget(flow.environment, flow.id)


def test_another_environment_shows_its_flows(adding) -> None:
    combo = picker(adding).environment
    combo.setCurrentText("Operations")
    combo.activated.emit(combo.currentIndex())

    def titles():
        return [choice.title for choice in adding.app.adding._model.choices]

    adding.wait(lambda: "Page the on-call" in titles(), "its flows")
    assert "Order a courier" not in titles()


def test_flows_that_cannot_be_read_can_be_asked_for_again(started) -> None:
    started.tenant.order(Fault("GET /providers/Microsoft.ProcessSimple", status=403, times=50))
    started.sign_in()
    started.wait(lambda: started.dialog("add"), "the page")
    empty = picker(started).empty
    started.wait(lambda: empty.button.text() == "Look again", "the sentence")
    started.tenant.faults.clear()
    empty.button.click()
    started.wait(lambda: picker(started).list.model().rowCount() > 0, "the flows")


def test_a_flow_that_goes_away_meanwhile_makes_no_button(adding) -> None:
    paste(adding, "Order a courier")
    adding.tenant.order(Fault("GET /providers", status=404, times=50))
    page = adding.dialog("add")
    page.next.click()
    page.add.click()
    adding.wait(lambda: adding.message, "why not")
    assert adding.buttons == []


def test_the_page_opens_once(adding) -> None:
    adding.window.header.add_button.click()
    assert len([dialog for dialog in adding.dialogs() if dialog.isVisible()]) == 1


def test_buttons_that_cannot_be_written_are_told(adding) -> None:
    def full(_change):
        raise StoreError(say("The disk is full"), say("Make room"))

    adding.app.parts.shelf._store = type("Full", (), {"change": staticmethod(full), "bin": tuple})()
    paste(adding, "Order a courier")
    page = adding.dialog("add")
    page.next.click()
    page.add.click()
    adding.wait(lambda: adding.message == "The disk is full Make room", "the sentence")
    assert adding.buttons == []


def title_of(program):
    return picker(program).preview.card.title.text()


def detail_of(program):
    return picker(program).preview.card.detail.text()


def test_what_was_copied_and_cannot_be_pressed_gets_a_sentence(adding) -> None:
    paste(adding, f"{adding.tenant.web}/environments/Default-x/flows")
    assert title_of(adding) == "A page of the portal, but not of one flow"
    assert "copy the link of its page" in detail_of(adding)
    assert not adding.dialog("add").next.isEnabled()
    paste(adding, "")
    assert adding.dialog("add").next.isEnabled()


def test_a_pasted_flow_tells_whose_it_is_and_what_it_asks(adding) -> None:
    flow = adding.tenant.desk.shelf.titled("Greet the new colleague")
    adding.wait(lambda: adding.app.adding._lists.titles, "the environments")
    paste(adding, flow.id)
    adding.wait(adding.dialog("add").next.isEnabled, "the answer")
    assert title_of(adding) == "Greet the new colleague"
    assert detail_of(adding).splitlines() == [
        "Instant.",
        "Of Jonas Weber, in the environment Contoso (default).",
        "It asks for Name.",
    ]


@pytest.mark.parametrize(
    ("name", "told"),
    [("Page the on-call", "It is turned off: "), ("Old newsletter", "It is suspended: ")],
)
def test_a_pasted_flow_that_does_not_run_now_is_warned_of(adding, name, told) -> None:
    paste(adding, adding.tenant.desk.shelf.titled(name).id)
    adding.wait(adding.dialog("add").next.isEnabled, "the answer")
    (warning,) = picker(adding).preview.warnings
    assert warning.title.text().startswith(told)


def test_the_content_of_a_command_is_sent_by_the_new_button(adding) -> None:
    paste(adding, f"curl -X POST '{ADDRESS}' -d '{{\"order\": 7}}'")
    adding.wait(adding.dialog("add").next.isEnabled, "the answer")
    assert "The content of the command is sent with it" in detail_of(adding)
    button = finish(adding, "Webhook")
    assert (button.values, button.needs_form) == ({"": {"order": 7}}, False)


def test_a_secret_in_the_content_of_a_command_is_not_kept(adding) -> None:
    paste(adding, f"curl -X POST '{ADDRESS}' -d '{{\"password\": \"hunter2\"}}'")
    assert finish(adding, "Webhook").values == {}


def test_a_link_that_adds_a_button_fills_the_page_in(adding) -> None:
    flow = adding.tenant.desk.shelf.titled("Send the daily digest")
    paste(adding, f"flowbutton://add?flow={flow.id}&name=News&group=Mail")
    adding.wait(lambda: picker(adding).field.text() == flow.id, "the flow of the link")
    adding.wait(adding.dialog("add").next.isEnabled, "the answer")
    button = finish(adding)
    assert (button.name, button.group) == ("News", "Mail")


def test_a_link_that_is_broken_is_told(adding) -> None:
    paste(adding, "flowbutton://add?what=x")
    adding.wait(lambda: "Nothing was run" in detail_of(adding), "the sentence")
    assert not adding.dialog("add").next.isEnabled()


def test_a_link_that_presses_a_button_asks_whether_to(signed_in) -> None:
    signed_in.app.adding.open()
    paste(signed_in, f"flowbutton://run/{signed_in.row('Send the daily digest').button.id}")
    signed_in.wait(lambda: signed_in.dialog("confirm"), "the question")
    assert signed_in.dialog("add") is None
    assert not signed_in.sent
    signed_in.dialog("confirm").closed.emit()
    signed_in.app.adding.open("flowbutton://run/nobody")
    signed_in.wait(lambda: "not there" in signed_in.message, "the sentence")


def test_the_path_of_a_file_of_buttons_opens_it(adding) -> None:
    path = adding.folder / "some.flowbutton"
    flow = FlowTarget("Default-x", "00000000-0000-4000-8000-000000000000")
    path.write_text(write_set([Button("a", "Lights", flow)]), encoding="utf-8")
    paste(adding, f"file://{path}")
    adding.wait(lambda: adding.dialog("import"), "the question")
    assert "Lights" in adding.dialog("import").list.item(0).text()
    assert adding.buttons == []


def test_the_new_button_has_the_focus_whatever_was_shown(adding) -> None:
    paste(adding, "Order a courier")
    finish(adding, "First")
    assert adding.window.focusWidget() is adding.window.grid
    assert current(adding) == "First"
    adding.window.header.field.setText("nothing is called that")
    adding.window.tabs.choose(Favourites())
    adding.window.header.add_button.click()
    adding.wait(lambda: picker(adding).list.model().rowCount() > 0, "the flows")
    paste(adding, "Send the daily digest")
    page = adding.dialog("add")
    adding.wait(page.next.isEnabled, "something to add")
    page.next.click()
    page.looks.name.setText("Second")
    page.add.click()
    adding.wait(lambda: current(adding) == "Second", "the new button in sight")
    assert adding.window.focusWidget() is adding.window.grid


def current(program):
    row = program.window.grid.currentIndex().data(OBJECT_ROLE)
    return row.button.name if row is not None else ""


def test_the_first_page_begins_with_its_first_choice(started) -> None:
    assert started.window.focusWidget() is started.app.home.first_run.sign_in


def test_where_there_is_no_button_the_page_for_one_is_opened(adding) -> None:
    adding.dialog("add").cancel.click()
    assert adding.app.home.empty.isVisible()
    adding.app.home.empty.state.button.click()
    assert adding.dialog("add") is not None


def test_a_search_that_finds_nothing_is_cleared(signed_in) -> None:
    signed_in.window.header.field.setText("xyzzy")
    signed_in.app.home.empty.state.button.click()
    assert signed_in.window.header.field.text() == ""
    assert not signed_in.app.home.empty.isVisible()


def test_what_was_typed_is_there_again_when_the_page_is_opened_again(adding) -> None:
    paste(adding, "Order a courier")
    page = adding.dialog("add")
    assert not page.window().isModal()
    adding.wait(page.next.isEnabled, "something to add")
    page.next.click()
    page.looks.name.setText("Courier")
    page.closed.emit()
    adding.app.adding.open()
    assert picker(adding).field.text() == "Order a courier"
    button = finish(adding)
    assert button.name == "Courier"
    adding.app.adding.open()
    assert picker(adding).field.text() == ""


def test_a_button_that_was_added_can_be_taken_back(adding) -> None:
    paste(adding, "Order a courier")
    finish(adding, "Courier")
    adding.app.editing.stack.undo()
    adding.wait(lambda: not adding.buttons, "no button")
    assert "Taken back: Added “Courier”" in adding.message
    adding.app.editing.stack.redo()
    adding.wait(lambda: adding.buttons == ["Courier"], "the button")
