from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.domain.button import Preset
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.words import say
from flowbutton.ui.input_form import InputForm
from flowbutton.ui.input_values import FilledBy, FormContent, PresetWanted, RunWanted
from flowbutton.ui.panel import Scroller
from tests.ui import dragging

SUPPLIER = Field("text", "Supplier", FieldKind.TEXT, is_required=True, help="Its legal name.")
AMOUNT = Field("number", "Amount", FieldKind.NUMBER)
PIN = Field("pin", "PIN", FieldKind.TEXT, is_secret=True)
MESSAGE = Field("lines", "", FieldKind.LINES)
INVOICE = Field("file", "Invoice", FieldKind.FILE)


def check(values):
    problems = {}
    if "text" not in values:
        problems["text"] = say("Fill this in")
    if not str(values.get("number", "0")).isdigit():
        problems["number"] = say("Enter a number, such as {example}", example="12")
    return problems


@pytest.fixture
def make(qtbot, theme):
    kept = []

    def make(fields=(SUPPLIER, AMOUNT), values=None, **content):
        form = InputForm(theme, FormContent("Approve", fields, values or {}, **content), check)
        qtbot.addWidget(form)
        kept.append(form)  # Qt paints it after the test, too
        form.resize(440, 560)
        form.show()
        form.activateWindow()
        return form

    return make


def keep(form, name):
    form.save.click()
    form.saver.name.setText(name)
    form.saver.keep.click()


def line(form, key):
    return form.fields[key].editor.line


def test_answers_that_are_right_are_run(make, qtbot):
    form = make(values={"text": "Fabrikam", "number": "12"})
    with qtbot.waitSignal(form.run_wanted) as wanted:
        form.run.click()
    assert wanted.args == [RunWanted({"text": "Fabrikam", "number": "12"})]


def test_what_is_empty_is_left_out(make):
    assert make(values={"text": "Fabrikam"}).values() == {"text": "Fabrikam"}


def test_enter_in_a_field_runs_when_all_is_well(make, qtbot):
    form = make(values={"text": "Fabrikam"})
    with qtbot.waitSignal(form.run_wanted):
        QTest.keyClick(line(form, "text"), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    "field",
    [
        Field("x", "X", FieldKind.CHOICE, choices=("A",)),
        Field("x", "X", FieldKind.CHOICES, choices=("A",)),
        Field("x", "X", FieldKind.YES_NO),
        Field("x", "X", FieldKind.DATE_TIME),
        Field("x", "X", FieldKind.LOCATION),
    ],
)
def test_enter_runs_once_from_every_kind_of_input(make, qtbot, field):
    form = make(fields=(SUPPLIER, field), values={"text": "a"})
    told = []
    form.run_wanted.connect(told.append)
    QTest.keyClick(form.fields["x"].editor.main_widget(), Qt.Key.Key_Return)
    assert len(told) == 1


def test_a_held_enter_runs_once(make, qtbot):
    form = make(values={"text": "a"})
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    with qtbot.assertNotEmitted(form.run_wanted):
        QApplication.sendEvent(line(form, "text"), repeat)


def test_enter_in_the_name_of_a_preset_runs_nothing(make, qtbot):
    form = make(values={"text": "a"})
    form.save.click()
    with qtbot.assertNotEmitted(form.run_wanted), qtbot.waitSignal(form.preset_wanted):
        QTest.keyClicks(form.saver.name, "Usual")
        QTest.keyClick(form.saver.name, Qt.Key.Key_Return)


def test_the_answers_can_be_cleared_down_to_the_flows_own(make):
    fields = (
        SUPPLIER,
        Field("number", "Amount", FieldKind.NUMBER, default="7"),
        Field("x", "X", FieldKind.TEXT, default="{broken"),
        Field("y", "Y", FieldKind.TEXT, default="null"),
    )
    form = make(fields=fields, values={"text": "a", "number": "1"})
    assert form.reset.isVisible()
    form.reset.click()
    assert form.values() == {"number": "7"}


def test_without_answers_there_is_nothing_to_clear(make):
    assert not make().reset.isVisible()


def test_enter_goes_to_the_first_mistake_instead_of_running(make, qtbot):
    form = make(values={"number": "x"})
    with qtbot.assertNotEmitted(form.run_wanted):
        QTest.keyClick(line(form, "number"), Qt.Key.Key_Return)
    assert form.focusWidget() is line(form, "text")
    assert form.fields["text"].error.text() == "Fill this in"
    assert form.fields["number"].error.text() == "Enter a number, such as 12"


def test_escape_and_cancel_send_nothing(make, qtbot):
    form = make(values={"text": "Fabrikam"})
    with qtbot.assertNotEmitted(form.run_wanted):
        with qtbot.waitSignal(form.closed):
            QTest.keyClick(line(form, "text"), Qt.Key.Key_Escape)
        with qtbot.waitSignal(form.closed):
            form.cancel.click()


def test_enter_on_cancel_cancels(make, qtbot):
    form = make(values={"text": "Fabrikam"})
    with qtbot.assertNotEmitted(form.run_wanted), qtbot.waitSignal(form.closed):
        QTest.keyClick(form.cancel, Qt.Key.Key_Return)


def test_nothing_is_called_wrong_before_the_person_was_there(make):
    form = make()
    assert not form.fields["text"].error.isVisible()


def test_a_mistake_is_shown_when_its_field_is_left_and_goes_away_while_typing(make, qtbot):
    form = make(values={"text": "Fabrikam"})
    number = line(form, "number")
    number.setFocus()
    qtbot.waitUntil(number.hasFocus)
    QTest.keyClicks(number, "12O")
    assert not form.fields["number"].error.isVisible()
    QTest.keyClick(number, Qt.Key.Key_Tab)
    assert form.fields["number"].error.isVisible()
    assert number.property("wrong") is True
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_Backspace)
    assert not form.fields["number"].error.isVisible()
    assert number.property("wrong") is False


def test_a_screen_reader_hears_that_it_is_required_what_is_wrong_and_what_helps(make):
    form = make()
    assert line(form, "text").accessibleName() == "Supplier"
    assert line(form, "text").accessibleDescription() == "Required. Its legal name."
    assert line(form, "number").accessibleDescription() == ""
    form.run.click()
    assert line(form, "text").accessibleDescription() == "Fill this in Required. Its legal name."


def test_how_to_write_a_list_is_said_unless_the_flow_says_it(make):
    plain = Field("a", "Rooms", FieldKind.ARRAY)
    told = Field("b", "Rooms", FieldKind.ARRAY, help="Blue or green")
    form = make(fields=(plain, told))
    how = "One entry a line, or a JSON list."
    assert form.fields["a"].help.text() == how
    assert form.fields["b"].help.text() == "Blue or green"


def test_how_to_write_json_is_said_with_an_example_of_what_fits(make):
    schema = '{"type": "object", "properties": {"name": {"type": "string"}}}'
    rows = '{"type": "array", "items": {"type": "object", "required": ["sku"]}}'
    form = make(
        fields=(
            Field("a", "Customer", FieldKind.JSON, schema=schema),
            Field("b", "Customer", FieldKind.JSON, help="Who orders", schema=schema),
            Field("c", "Lines", FieldKind.ARRAY, schema=rows),
            Field("d", "Lines", FieldKind.ARRAY, schema='{"items": {"type": "object"}}'),
            Field("e", "Anything", FieldKind.JSON),
            Field("f", "Anything", FieldKind.JSON, help="Any JSON."),
        )
    )
    assert {key: field.help.text() for key, field in form.fields.items()} == {
        "a": 'As JSON, such as {"name": "text"}',
        "b": 'Who orders. As JSON, such as {"name": "text"}',
        "c": 'As JSON, such as [{"sku": "text"}]',
        "d": "As JSON, such as [{}]",
        "e": "As JSON.",
        "f": "Any JSON.",
    }


def test_a_file_is_asked_for_in_the_words_of_the_flow_and_with_its_limit(make):
    told = Field("a", "Invoice", FieldKind.FILE, help="The signed one")
    text = make(fields=(told,)).fields["a"].help.text()
    assert text == "The signed one. Drop a file here, or choose one. 40\u00a0MB at most."


def test_a_switch_is_its_own_label(make):
    form = make(fields=(Field("pay", "Pay at once", FieldKind.YES_NO, is_required=True),))
    assert form.fields["pay"].editor.switch.text() == "Pay at once"
    assert form.fields["pay"].editor.switch.accessibleDescription() == "Required."


def test_an_input_without_a_title_is_called_by_its_key(make):
    form = make(fields=(MESSAGE,))
    assert form.fields["lines"].editor.text.accessibleName() == "lines"


def test_last_answers_are_said_to_be_filled_in(make):
    form = make(values={"text": "a"}, filled_by=FilledBy.LAST_TIME)
    assert "Last answers are filled in" in form.subtitle.text()
    assert not form.link.isVisible()


@pytest.mark.parametrize(
    ("filled_by", "words"),
    [
        (FilledBy.NOBODY, "The flow asks for these."),
        (FilledBy.PRESET, "The preset is filled in."),
        (FilledBy.DROP, "What you dropped is filled in."),
    ],
)
def test_where_the_answers_come_from_is_said(make, filled_by, words):
    assert make(filled_by=filled_by).subtitle.text().endswith(words)


def test_answers_of_a_link_are_said_to_be_somebody_elses(make):
    form = make(values={"text": "a"}, filled_by=FilledBy.LINK)
    assert form.link.isVisible()
    assert form.link.title.text() == "Filled in by a link"


def test_the_owners_note_is_shown(make):
    assert make(note="Ask Mara first").subtitle.text() == "Ask Mara first"


def test_the_first_empty_field_comes_first(make):
    form = make(values={"text": "Fabrikam"})
    assert form.first_focus() is line(form, "number")
    form.show_values({"text": "a", "number": "1"})
    assert form.first_focus() is line(form, "text")
    assert make(fields=()).first_focus().text() == "Run"


def test_what_will_be_sent_is_folded_and_masks_secrets(make):
    form = make(fields=(SUPPLIER, PIN), values={"text": "Fabrikam", "pin": "1234"})
    assert not form.preview.text.isVisible()
    form.preview.button.click()
    assert form.preview.text.isVisible()
    assert "Fabrikam" in form.preview.text.toPlainText()
    assert "1234" not in form.preview.text.toPlainText()
    form.preview.button.click()
    assert not form.preview.text.isVisible()


@pytest.mark.parametrize("text", ["{}", "{\n  1\n}", "word " * 40, "a\n" * 8, "word " * 9000])
def test_what_will_be_sent_is_seen_whole_where_there_is_room(qtbot, theme, text):
    content = FormContent("Approve", (SUPPLIER,), {"text": "a"})
    form = InputForm(theme, content, check, lambda values: text)
    qtbot.addWidget(form)
    form.resize(420, 900)
    form.show()
    form.preview.button.click()
    has_room = len(text) < 1000
    bar = form.preview.text.verticalScrollBar()
    qtbot.waitUntil(lambda: (bar.maximum() == 0) is has_room)
    assert form.preview.text.height() < theme.scaled(300)


def test_the_preview_follows_what_is_typed(make):
    form = make()
    QTest.keyClicks(line(form, "text"), "Contoso")
    assert "Contoso" in form.preview.text.toPlainText()


def test_another_preview_can_be_given(qtbot, theme):
    content = FormContent("Approve", (SUPPLIER,), {"text": "a"})
    form = InputForm(theme, content, check, lambda values: f"sent: {values}")
    qtbot.addWidget(form)
    assert form.preview.text.toPlainText() == "sent: {'text': 'a'}"


def test_secrets_are_in_no_representation():
    assert "1234" not in repr(RunWanted({"pin": "1234"}))
    assert "1234" not in repr(FormContent("a", (PIN,), {"pin": "1234"}))


def test_answers_are_kept_as_a_preset_without_secrets_and_files(make, qtbot, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(b"a")
    form = make(fields=(SUPPLIER, PIN, INVOICE), values={"text": "a", "pin": "1234", "file": file})
    form.save.click()
    assert form.saver.isVisible()
    form.saver.name.setText("  Usual ")
    with qtbot.waitSignal(form.preset_wanted) as wanted:
        QTest.keyClick(form.saver.name, Qt.Key.Key_Return)
    assert wanted.args == [PresetWanted("Usual", {"text": "a"})]
    assert not form.saver.isVisible()
    said = "Saved as “Usual”. Files and secrets are asked for each time."
    assert form.saved.words.text() == said


def test_a_preset_that_was_kept_is_told_and_can_be_chosen_at_once(make):
    form = make(values={"text": "Fabrikam"})
    keep(form, "Usual")
    assert form.saved.words.text() == "Saved as “Usual”."
    assert form.presets.isVisible()
    assert form.presets.combo.currentText() == "Usual"
    QTest.keyClicks(line(form, "text"), " Paper")
    assert not form.saved.isVisible()
    form.presets.combo.activated.emit(0)
    assert form.values() == {"text": "Fabrikam"}


def test_a_name_that_is_taken_says_that_it_replaces(make):
    form = make(values={"text": "Fabrikam"}, presets=(Preset("Usual", {"text": "Uno"}),))
    form.save.click()
    form.saver.name.setText("Usua")
    assert form.saver.keep.text() == "Save"
    form.saver.name.setText("Usual ")
    assert form.saver.keep.text() == "Replace"
    form.saver.keep.click()
    assert form.presets.combo.count() == 1
    line(form, "text").setText("Contoso")
    form.presets.combo.activated.emit(0)
    assert form.values() == {"text": "Fabrikam"}


def test_a_preset_needs_a_name_and_escape_forgets_about_it(make, qtbot):
    form = make()
    form.save.click()
    with qtbot.assertNotEmitted(form.preset_wanted):
        form.saver.keep.click()
    with qtbot.assertNotEmitted(form.closed):
        QTest.keyClick(form.saver.name, Qt.Key.Key_Escape)
    assert not form.saver.isVisible()


def test_a_preset_fills_its_answers_in(make, qtbot):
    presets = (Preset("One", {"text": "Uno"}), Preset("Two", {"text": "Due", "number": 2}))
    form = make(values={"number": "7"}, presets=presets)
    assert form.presets.isVisible()
    form.presets.combo.activated.emit(0)
    assert form.values() == {"text": "Uno"}
    form.presets.combo.activated.emit(1)
    assert form.values() == {"text": "Due", "number": "2"}


def test_without_presets_none_are_offered(make):
    assert not make().presets.isVisible()


def test_what_will_be_sent_is_scrolled_to_when_it_is_opened(make, qtbot):
    many = tuple(Field(f"text_{number}", f"Text {number}", FieldKind.TEXT) for number in range(20))
    form = make(fields=many)
    qtbot.waitUntil(form.isActiveWindow)  # which scrolls to its focus
    form.preview.button.click()

    viewport = form.findChild(Scroller).viewport()

    def is_seen():
        text = form.preview.text
        place = QRect(text.mapTo(viewport, QPoint(0, 0)), text.size())
        assert viewport.rect().contains(place)

    qtbot.waitUntil(is_seen)


def test_without_inputs_there_is_nothing_to_keep(make):
    assert not make(fields=()).save.isVisible()


def test_what_turns_out_wrong_later_is_shown_beside_its_field(make):
    form = make(values={"text": "Fabrikam"})
    form.show_problems({"number": say("The service says no")})
    assert form.fields["number"].error.text() == "The service says no"
    assert form.focusWidget() is line(form, "number")


def test_ctrl_enter_runs_from_a_text_of_several_lines(make, qtbot):
    form = make(fields=(SUPPLIER, MESSAGE), values={"text": "a"})
    text = form.fields["lines"].editor.text
    QTest.keyClicks(text, "one")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "two")
    with qtbot.waitSignal(form.run_wanted) as wanted:
        QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted.args[0].values["lines"] == "one\ntwo"
    repeat = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.ControlModifier,
        "",
        autorep=True,
    )
    with qtbot.assertNotEmitted(form.run_wanted):
        QApplication.sendEvent(text, repeat)


def drop(widget, urls):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(url)) for url in urls])
    return dragging.drop(widget, data, QPoint(5, 5))


def test_a_file_can_be_dropped_and_taken_away(make, tmp_path):
    file = tmp_path / "invoice-2231.pdf"
    file.write_bytes(bytes(184 * 1024))
    form = make(fields=(SUPPLIER, INVOICE), values={"text": "a"})
    editor = form.fields["file"].editor
    assert "40\u00a0MB at most" in form.fields["file"].help.text()
    assert not editor.clear.isVisible()
    assert drop(editor, [file])
    assert form.values()["file"] == file
    assert editor.box.text() == "invoice-2231.pdf"
    editor.clear.click()
    assert "file" not in form.values()


def test_several_files_are_not_taken(make, tmp_path):
    form = make(fields=(INVOICE,))
    assert not drop(form.fields["file"].editor, [tmp_path / "a", tmp_path / "b"])


def test_a_file_that_cannot_be_sent_is_told_at_once(make, tmp_path):
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(40 * 1024 * 1024 + 1)
    form = make(fields=(INVOICE,))
    field = form.fields["file"]
    field.editor.take(str(large))
    assert field.error.text() == "This file is too large: 40 MB at most"
    field.editor.take(str(tmp_path / "gone"))
    assert field.error.text() == "This file cannot be read. Choose another one"
    assert isinstance(field.value(), Path)


def test_a_file_is_chosen_in_the_systems_dialog(make, qtbot, tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(b"a")
    form = make(fields=(INVOICE,))
    editor = form.fields["file"].editor
    QTest.keyClick(editor.box, Qt.Key.Key_Return)
    dialog = editor.findChild(object, options=Qt.FindChildOption.FindDirectChildrenOnly) and next(
        child for child in editor.children() if child.metaObject().className() == "QFileDialog"
    )
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert editor.value() == file
