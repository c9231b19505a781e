from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.domain.account import Account
from flowbutton.domain.button import Behaviour, Button, Confirm, Preset, SecondPress
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.target import IftttTarget
from flowbutton.ui.edit_list import value_of, with_values
from flowbutton.ui.edit_page import EditPage
from tests.fakes import TARGET

COURIER = Button(
    "courier", "Order a courier", TARGET, icon="truck", color=5, group="Office", note="Ask Mara",
    fields=(Field("text", "What", FieldKind.TEXT),
            Field("pin", "PIN", FieldKind.TEXT, is_secret=True),
            Field("file", "Paper", FieldKind.FILE)),
    values={"text": "Two boxes"},
    presets=(Preset("Weekly", {"text": "A"}), Preset("Monthly", {"text": "B"})),
)  # fmt: skip  # a table


MARA = Account("1.contoso", "mara@contoso.example", "Mara Visser")
JONAS = Account("2.contoso", "jonas@contoso.example", "Jonas Weber")


@pytest.fixture
def make(qtbot, theme):
    kept = []

    def make(button=COURIER, *accounts):
        page = EditPage(theme, button, ("Home", "Office"), "Courier · Contoso", accounts)
        qtbot.addWidget(page)
        kept.append(page)
        page.resize(560, 640)
        page.show()
        return page

    return make


def saved(page):
    """Return what Save tells, None when it tells nothing."""
    told = []
    page.saved.connect(told.append)
    page.save.click()
    return told[0] if told else None


def pick(page, name, value):
    page.rows[name].control.changed.emit(value)


def test_what_is_not_touched_stays(make):
    edited = saved(make())
    assert edited.button == COURIER
    assert edited.values == {"text": "Two boxes"}
    assert "Two boxes" not in repr(edited)


def test_looks_and_note_are_kept(make):
    page = make()
    page.form.name.setText(" Courier ")
    page.form.group.setCurrentText("New")
    page.note.setPlainText("Call Jo ")
    button = saved(page).button
    assert (button.name, button.group, button.note) == ("Courier", "New", "Call Jo")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("confirm", Confirm.HOLD),
        ("second_press", SecondPress.QUEUE),
        ("undo_s", 7),
        ("sends_when_back", True),
        ("notifies", False),
        ("is_favourite", True),
        ("is_ready", True),
    ],
)
def test_each_row_changes_its_own_and_nothing_else(make, name, value):
    page = make()
    pick(page, name, value)
    button = saved(page).button
    assert value_of(button, name) == value
    assert button == with_values(COURIER, {name: value})


def test_until_when_it_waits_is_asked_only_when_it_waits(make):
    page = make()
    assert not page.rows["send_until"].isVisible()
    pick(page, "sends_when_back", value=True)
    assert page.rows["send_until"].isVisible()
    page.rows["send_until"].control.line.setText("17:30")
    assert saved(page).button.behaviour == Behaviour(sends_when_back=True, send_until="17:30")


def test_a_time_that_is_none_is_told_and_nothing_is_kept(make):
    page = make()
    pick(page, "sends_when_back", value=True)
    page.rows["send_until"].control.line.setText("25:00")
    assert saved(page) is None
    assert "17:30" in page.problem.text()
    assert page.problem.isVisible()


def test_a_button_needs_a_name(make):
    page = make()
    page.form.name.setText("  ")
    assert saved(page) is None
    assert page.problem.text() == "A button needs a name"


def test_an_answer_is_changed_and_a_secret_is_not_asked(make):
    page = make()
    assert set(page.fields) == {"text"}
    page.fields["text"].editor.fill("Three")
    assert saved(page).values == {"text": "Three"}


def test_an_answer_that_cannot_be_read_is_told(make):
    page = make(replace(COURIER, fields=(Field("n", "Number", FieldKind.DATE),), values={}))
    editor = page.fields["n"].editor
    editor.problem = lambda: "Not a date"
    assert saved(page) is None
    assert page.problem.text() == "Not a date"


def test_presets_are_renamed_and_deleted(make):
    page = make()
    weekly, monthly = page.presets.rows
    weekly.name.setText("Each week")
    monthly.delete.click()
    assert not monthly.isVisible()
    assert saved(page).button.presets == (Preset("Each week", {"text": "A"}),)


def test_two_presets_of_one_name_are_told(make):
    page = make()
    page.presets.rows[1].name.setText("weekly")
    assert saved(page) is None
    assert page.problem.text() == "Each preset needs a name of its own"


def test_a_preset_becomes_a_button(make, qtbot):
    page = make()
    with qtbot.waitSignal(page.button_wanted) as wanted:
        page.presets.rows[0].make.click()
    assert wanted.args == [COURIER.presets[0]]


def test_a_button_without_inputs_is_not_asked_about_them(make):
    page = make(replace(COURIER, fields=(), presets=()))
    assert "is_ready" not in page.rows
    assert saved(page).values == {}


def test_enter_in_the_name_saves_and_escape_keeps_nothing(make, qtbot):
    page = make()
    assert page.first_focus() is page.form.name
    with qtbot.waitSignals([page.saved, page.closed]):
        QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    page = make()
    with qtbot.assertNotEmitted(page.saved), qtbot.waitSignal(page.closed):
        page.cancel.click()


def test_every_control_has_a_name_and_the_page_its_size(make):
    page = make()
    for row in page.rows.values():
        assert row.control.main_widget().accessibleName()
    assert page.note.accessibleName() == "Note"
    assert page.presets.rows[0].name.accessibleName()
    assert page.sizeHint().width() == 560


def test_of_two_accounts_another_can_press_the_button(make):
    page = make(replace(COURIER, account=MARA.id), MARA, JONAS)
    combo = page.rows["account"].control.combo
    assert [combo.itemText(at) for at in range(combo.count())] == [MARA.username, JONAS.username]
    assert combo.currentText() == MARA.username
    pick(page, "account", JONAS.id)
    assert saved(page).button == replace(COURIER, account=JONAS.id)


def test_a_button_of_somebody_who_signed_out_says_so_and_can_get_another(make):
    page = make(replace(COURIER, account="3.contoso"), MARA)
    assert page.rows["account"].control.combo.currentText() == "Nobody who is signed in"
    pick(page, "account", MARA.id)
    assert saved(page).button.account == MARA.id


def test_a_button_of_nobody_in_particular_can_get_somebody(make):
    page = make(replace(COURIER, account=""), MARA)
    assert page.rows["account"].control.combo.currentText() == "Whoever is signed in"


def test_whose_it_is_is_not_asked_where_there_is_no_choice(make):
    mine = replace(COURIER, account=MARA.id)
    assert "account" not in make(mine, MARA).rows
    ours = replace(COURIER, target=IftttTarget("lights", "key"), account="")
    assert "account" not in make(ours, MARA, JONAS).rows
