import json

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTime
from PySide6.QtTest import QTest

from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.date_editor import DateEditor, DateTimeEditor, read_date, whole_date
from flowbutton.ui.editors import Editor
from flowbutton.ui.input_field import editor_for
from flowbutton.ui.tokens import Token


@pytest.fixture
def make(qtbot, theme):
    kept = []

    def make(kind, **about):
        editor = editor_for(theme, Field("key", "Title", kind, **about))
        qtbot.addWidget(editor)
        kept.append(editor)  # Qt paints it after the test, too
        editor.resize(360, editor.sizeHint().height())
        editor.show()
        editor.activateWindow()
        return editor

    return make


@pytest.mark.parametrize(
    ("kind", "about", "given", "value"),
    [
        (FieldKind.TEXT, {}, "abc", "abc"),
        (FieldKind.TEXT, {"is_secret": True}, "abc", "abc"),
        (FieldKind.TEXT, {}, 5, "5"),
        (FieldKind.LINES, {}, "a\nb", "a\nb"),
        (FieldKind.EMAIL, {}, "a@b.c", "a@b.c"),
        (FieldKind.NUMBER, {}, "12,50", "12,50"),
        (FieldKind.INTEGER, {}, 7, "7"),
        (FieldKind.CHOICE, {"choices": ("A", "B")}, "B", "B"),
        (FieldKind.CHOICE, {"choices": ("A", "B"), "is_required": True}, "B", "B"),
        (FieldKind.CHOICE, {"choices": ("A", "B")}, "C", None),
        (FieldKind.CHOICES, {"choices": ("A", "B", "C")}, ["C", "A"], ["A", "C"]),
        (FieldKind.CHOICES, {"choices": ("A", "B")}, "A", None),
        (FieldKind.YES_NO, {}, True, True),
        (FieldKind.YES_NO, {}, False, False),
        (FieldKind.DATE, {}, "2026-11-30", "2026-11-30"),
        (FieldKind.DATE, {}, "{date}", "{date}"),
        (FieldKind.DATE_TIME, {}, "2026-11-30T14:05", "2026-11-30T14:05:00"),
        (FieldKind.DATE_TIME, {}, "2026-11-30", "2026-11-30T00:00"),
        (FieldKind.ARRAY, {}, ["a", "b"], "a\nb"),
        (FieldKind.ARRAY, {}, "a\nb", "a\nb"),
        (FieldKind.JSON, {}, '{"a": 1', '{"a": 1'),
        (
            FieldKind.LOCATION,
            {},
            {"fullAddress": "x", "address": {"city": "Delft"}, "coordinates": {"latitude": 52.5}},
            {"fullAddress": "x", "address": {"city": "Delft"}, "coordinates": {"latitude": 52.5}},
        ),
        (FieldKind.LOCATION, {}, {"coordinates": {"longitude": "4,36"}},
         {"coordinates": {"longitude": 4.36}}),
        (FieldKind.LOCATION, {}, {"coordinates": {"longitude": "east"}},
         {"coordinates": {"longitude": "east"}}),
    ],
)  # fmt: skip  # a table
def test_what_is_filled_in_is_the_value(make, kind, about, given, value):
    editor = make(kind, **about)
    editor.fill(given)
    assert editor.value() == value
    assert editor.problem() == ""


@pytest.mark.parametrize("kind", [kind for kind in FieldKind if kind is not FieldKind.YES_NO])
def test_an_editor_that_is_emptied_has_no_value(make, kind):
    editor = make(kind, choices=("A",))
    editor.fill(None)
    assert editor.value() is None


@pytest.mark.parametrize("kind", list(FieldKind))
def test_the_focus_goes_where_the_person_types(make, kind):
    editor = make(kind, choices=("A",))
    assert editor.focusProxy() is editor.main_widget()


@pytest.mark.parametrize("kind", [FieldKind.ARRAY, FieldKind.JSON])
@pytest.mark.parametrize("value", [[1, 2], ["a", "[b]"], ["a\nb"], [" a"], [], [{"a": 1}]])
def test_a_list_that_lines_would_tell_wrongly_is_shown_as_json(make, kind, value):
    editor = make(kind)
    editor.fill(value)
    assert json.loads(editor.value()) == value


def test_a_switch_nobody_touched_is_not_sent_unless_it_is_required(make):
    assert make(FieldKind.YES_NO).value() is None
    assert make(FieldKind.YES_NO, is_required=True).value() is False


def test_a_switch_that_was_touched_is_sent(make, qtbot):
    editor = make(FieldKind.YES_NO)
    with qtbot.waitSignals([editor.changed, editor.left]):
        QTest.keyClick(editor.switch, Qt.Key.Key_Space)
    assert editor.value() is True
    editor.switch.click()
    assert editor.value() is False


def test_a_click_anywhere_on_a_switch_turns_it_and_it_can_be_seen(make):
    editor = make(FieldKind.YES_NO)
    off = editor.grab().toImage()
    place = QPoint(editor.switch.width() - 3, editor.switch.height() // 2)
    QTest.mouseClick(editor.switch, Qt.MouseButton.LeftButton, pos=place)
    on = editor.grab().toImage()
    editor.switch.setFocus()
    focused = editor.grab().toImage()
    editor.switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = editor.grab().toImage()
    pictures = (off, on, focused, mirrored)
    assert len({bytes(picture.constBits()) for picture in pictures}) >= 3
    assert off != on
    assert mirrored != focused


def test_a_choice_is_made_and_can_be_taken_back_when_it_is_optional(make, qtbot):
    editor = make(FieldKind.CHOICE, choices=("A", "B"))
    with qtbot.waitSignals([editor.changed, editor.left]):
        editor.combo.setCurrentIndex(2)
        editor.combo.activated.emit(2)
    assert editor.value() == "B"
    editor.combo.setCurrentIndex(0)
    assert editor.value() is None


def test_choices_are_ticked_by_key_and_by_a_click_anywhere_on_the_row(make, qtbot):
    editor = make(FieldKind.CHOICES, choices=("A", "B"))
    editor.list.setCurrentRow(0)
    with qtbot.waitSignals([editor.changed, editor.left]):
        QTest.keyClick(editor.list, Qt.Key.Key_Space)
    assert editor.value() == ["A"]
    place = editor.list.visualItemRect(editor.list.item(1)).center()
    QTest.mouseClick(editor.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.value() == ["A", "B"]
    QTest.mouseClick(editor.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editor.value() == ["A"]


def test_a_tick_can_be_seen_and_rows_grow_with_the_text(make, theme):
    editor = make(FieldKind.CHOICES, choices=("A", "B"))
    before = editor.grab().toImage()
    editor.fill(["A"])
    assert editor.grab().toImage() != before
    height = editor.list.height()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert editor.list.height() > height


def test_typing_is_told(make, qtbot):
    for kind in (FieldKind.TEXT, FieldKind.LINES, FieldKind.LOCATION, FieldKind.DATE):
        editor = make(kind)
        with qtbot.waitSignal(editor.changed):
            QTest.keyClicks(editor.main_widget(), "a")


def test_filling_in_tells_nothing(make, qtbot):
    for kind, value in (
        (FieldKind.TEXT, "a"),
        (FieldKind.LINES, "a"),
        (FieldKind.CHOICES, ["A"]),
        (FieldKind.YES_NO, True),
        (FieldKind.CHOICE, "A"),
    ):
        editor = make(kind, choices=("A",))
        with qtbot.assertNotEmitted(editor.changed):
            editor.fill(value)


def test_leaving_a_text_is_told(make, qtbot):
    editor = make(FieldKind.LINES)
    editor.text.setFocus()
    qtbot.waitUntil(editor.text.hasFocus)
    with qtbot.waitSignal(editor.left):
        editor.text.clearFocus()


def test_a_secret_shows_dots(make):
    editor = make(FieldKind.TEXT, is_secret=True)
    assert editor.line.echoMode() == editor.line.EchoMode.Password


@pytest.mark.parametrize(
    ("locale", "text", "problem"),
    [
        ("en_GB", "soon", "Enter a date, such as 30 November 2026"),
        ("de_DE", "31.2.2026", "Enter a date, such as 30. November 2026"),
        ("de_DE", "28.2.2026", ""),
        ("de_DE", "2026-02-28", ""),
        ("de_DE", "{date}", ""),
        ("de_DE", "", ""),
    ],
)
def test_a_date_that_cannot_be_read_is_told_with_one_as_this_person_writes_it(
    make, locale, text, problem
):
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        for kind in (FieldKind.DATE, FieldKind.DATE_TIME):
            editor = make(kind)
            editor.line.setText(text)
            assert editor.problem() == problem
            assert not problem or editor.value() == text
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("date", "time", "problem"),
    [
        ("2026-02-28", "two", "Enter a time, such as 14:00"),
        ("", "14:00", "Enter a date, such as 30 November 2026"),
        ("2026-02-28", "14:00", ""),
        ("{date}", "two", ""),
    ],
)
def test_a_time_needs_a_date_and_has_to_be_one(make, date, time, problem):
    editor = make(FieldKind.DATE_TIME)
    editor.line.setText(date)
    editor.time.setText(time)
    assert editor.problem().replace("\u202f", " ") == problem


def test_a_plain_editor_holds_nothing(qtbot):
    editor = Editor()
    qtbot.addWidget(editor)
    editor.fill("a")
    assert editor.value() is None
    assert editor.problem() == ""
    assert editor.main_widget() is editor


@pytest.mark.parametrize(
    ("name", "text", "date"),
    [
        ("en_US", "November 30, 2026", QDate(2026, 11, 30)),
        ("en_US", "11/30/26", QDate(2026, 11, 30)),
        ("en_GB", "30/11/2026", QDate(2026, 11, 30)),
        ("de_DE", "30.11.26", QDate(2026, 11, 30)),
        ("de_DE", "30. November 2026", QDate(2026, 11, 30)),
        ("nl_NL", "30-11-2026", QDate(2026, 11, 30)),
        ("ja_JP", "2026年11月30日", QDate(2026, 11, 30)),
        ("nl_NL", "2026-11-30", QDate(2026, 11, 30)),
        ("en_GB", "30/11/1926", QDate(1926, 11, 30)),
    ],
)
def test_a_date_is_read_as_the_language_writes_it(qapp, name, text, date):
    assert read_date(text, QLocale(name)) == date


@pytest.mark.parametrize("name", ["en_US", "de_DE", "fr_FR", "es_ES", "nl_NL", "ja_JP"])
def test_what_is_written_of_a_date_is_read_back(qapp, name):
    date = QDate(2026, 3, 1)
    assert read_date(whole_date(date, QLocale(name)), QLocale(name)) == date


@pytest.mark.parametrize("text", ["", "tomorrow", "30/13/2026", "2026-02-30"])
def test_what_is_no_date_is_none(qapp, text):
    assert not read_date(text, QLocale("en_GB")).isValid()


# offscreen there is no keyboard to grab
@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_a_date_is_picked_from_the_calendar(make, qtbot, theme):
    editor = make(FieldKind.DATE)
    QTest.keyClick(editor.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.calendar.isVisible()
    assert editor.calendar.month.selectedDate() == QDate.currentDate()
    with qtbot.waitSignals([editor.changed, editor.left]):
        editor.calendar.month.clicked.emit(QDate(2027, 1, 2))
    assert editor.value() == "2027-01-02"
    assert not editor.calendar.isVisible()
    editor.pick_button.click()
    assert editor.calendar.month.selectedDate() == QDate(2027, 1, 2)
    editor.calendar.close()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_calendar_has_the_colours_of_the_theme(make, theme, scheme):
    editor = make(FieldKind.DATE)
    theme.apply(LookSettings(scheme=scheme))
    editor.pick()
    month = editor.calendar.month
    days = month.weekdayTextFormat(Qt.DayOfWeek.Sunday)
    assert days.foreground().color() == theme.color(Token.SOFT)
    picture = editor.calendar.grab().toImage()
    assert picture.pixelColor(40, 8) == theme.color(Token.SURFACE)  # beside the arrow
    editor.calendar.close()


def test_another_key_opens_no_calendar(make):
    editor = make(FieldKind.DATE)
    QTest.keyClick(editor.line, Qt.Key.Key_Down)
    assert not editor.calendar.isVisible()


def test_a_date_that_was_typed_is_written_out_for_the_person_to_check(qtbot, theme):
    editor = DateEditor(theme)
    editor.setLocale(QLocale("en_GB"))
    qtbot.addWidget(editor)
    editor.line.setText("1/2/2027")
    editor.line.editingFinished.emit()
    assert editor.line.text() == "1 February 2027"
    editor.line.setText("one day")
    editor.line.editingFinished.emit()
    assert editor.line.text() == "one day"


def test_a_time_is_read_as_the_language_writes_it(qtbot, theme):
    editor = DateTimeEditor(theme)
    qtbot.addWidget(editor)
    for name, text in (("en_US", "2:05 PM"), ("en_US", "14:05"), ("de_DE", "14:05")):
        editor.setLocale(QLocale(name))
        editor.fill("2026-11-30T09:00")
        editor.time.setText(text)
        editor.line.editingFinished.emit()
        assert editor.value() == "2026-11-30T14:05:00"
    editor.time.setText("noon")
    assert editor.value() == "2026-11-30 noon"
    editor.line.setText("")
    assert editor.value() == "noon"
    editor.fill(None)
    assert editor.time.text() == ""


def test_the_time_of_a_saved_moment_is_shown(qtbot, theme):
    editor = DateTimeEditor(theme)
    qtbot.addWidget(editor)
    editor.fill("2026-11-30T14:05:00+01:00")
    assert editor.time.text() == editor.locale().toString(
        QTime(14, 5), QLocale.FormatType.ShortFormat
    )


def test_an_editor_of_json_grows_with_the_text(make, theme):
    editor = make(FieldKind.JSON)
    before = editor.text.height()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert editor.text.height() > before


@pytest.mark.parametrize("kind", [kind for kind in FieldKind if kind is not FieldKind.YES_NO])
def test_every_editor_frames_a_mistake(make, theme, kind):
    editor = make(kind, choices=("A", "B"), is_required=True)
    editor.setFocus()

    def framed():
        image = editor.main_widget().grab().toImage()
        return image.pixelColor(0, image.height() // 2) == theme.color(Token.BAD)

    assert not framed()
    editor.show_wrong(is_wrong=True)
    assert framed()
    editor.show_wrong(is_wrong=False)
    assert not framed()


def test_a_list_to_tick_is_left_when_the_focus_goes_on(make, qtbot):
    editor = make(FieldKind.CHOICES, choices=("A", "B"))
    editor.list.setFocus()
    qtbot.waitUntil(editor.list.hasFocus)
    with qtbot.waitSignal(editor.left):
        editor.list.clearFocus()
