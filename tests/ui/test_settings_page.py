from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton

from flowbutton.domain.account import Account
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import AccountSettings, LookSettings, Scheme, Settings, TileSize
from flowbutton.ui.label import Label
from flowbutton.ui.settings_controls import Control, KeyControl
from flowbutton.ui.settings_page import SettingsPage
from flowbutton.ui.settings_values import (
    About,
    FolderWanted,
    SettingsAction,
    setting_of,
    with_setting,
)

COMMERCIAL = Cloud(
    "commercial", "Microsoft 365", "", False, "", "", (), (), "", "", "", "", "", "", "", (),
    is_tried=True,
)  # fmt: skip  # a table
GCC = replace(COMMERCIAL, name="gcc", title="GCC", is_tried=False)
MARA = Account("m", "mara@contoso.com", "Mara Visser")
ABOUT = About("1.2.3", (("Settings folder", "/settings"), ("Log folder", "/logs")))


@pytest.fixture
def make(qtbot, theme):
    kept = []

    def make(settings=None, about=ABOUT):
        page = SettingsPage(
            theme, settings or Settings(), about, clouds=(COMMERCIAL, GCC), accounts=(MARA,)
        )
        qtbot.addWidget(page)
        kept.append(page)  # Qt paints it after the test, too
        page.resize(620, 700)
        page.show()
        return page

    return make


def change(page, name, act):
    """Return what is told when `act` changes the control of a setting."""
    told = []
    page.settings_changed.connect(told.append)
    act(page.rows[name].control)
    return told


def pick(index):
    def act(control):
        control.combo.setCurrentIndex(index)
        control.combo.activated.emit(index)

    return act


def type_in(text):
    def act(control):
        control.line.setFocus()
        control.line.setText(text)
        QTest.keyClick(control.line, Qt.Key.Key_Return)

    return act


@pytest.mark.parametrize(
    ("name", "act", "value"),
    [
        ("cloud", pick(1), "gcc"),
        ("account.client_id", type_in(" abc "), "abc"),
        ("account.tenant", type_in("contoso.com"), "contoso.com"),
        ("account.default", pick(1), "m"),
        ("look.scheme", pick(2), Scheme.DARK),
        ("look.text_percent", lambda control: control.spin.stepUp(), 110),
        ("look.tile_size", pick(2), TileSize.LIST),
        ("look.language", pick(2), "de"),
        ("look.reduces_motion", lambda control: control.switch.click(), True),
        ("press.stale_after_s", lambda control: control.spin.setValue(12.5), 12.5),
        ("press.double_press_ms", lambda control: control.spin.setValue(250), 250),
        ("desktop.closes_to_tray", lambda control: control.switch.click(), False),
        ("desktop.starts_with_system", lambda control: control.switch.click(), True),
        ("desktop.notifies", lambda control: control.switch.click(), False),
        (
            "desktop.hot_key",
            lambda control: control.keys.setKeySequence(QKeySequence("Ctrl+Alt+Space")),
            "Ctrl+Alt+Space",
        ),
        ("network.proxy", type_in("http://proxy:8080"), "http://proxy:8080"),
        ("network.connect_timeout_s", lambda control: control.spin.setValue(5), 5.0),
        ("network.read_timeout_s", lambda control: control.spin.setValue(60), 60.0),
        ("network.run_timeout_s", lambda control: control.spin.setValue(200), 200.0),
        ("privacy.retention_days", lambda control: control.spin.setValue(30), 30),
    ],
)
def test_each_setting_applies_at_once_and_keeps_the_others(make, name, act, value):
    before = Settings(cloud="commercial", account=AccountSettings(client_id="x"))
    [told] = change(make(before), name, act)
    assert told == with_setting(before, name, value)
    assert type(setting_of(told, name)) is type(value)


def test_every_setting_there_is_can_be_changed_here(make):
    names = {
        f"{part.name}.{inner.name}" if is_dataclass(getattr(Settings(), part.name)) else part.name
        for part in fields(Settings)
        for inner in (
            fields(getattr(Settings(), part.name))
            if is_dataclass(getattr(Settings(), part.name))
            else (part,)
        )
    }
    assert set(make().rows) == names - {"custom_cloud", "managed", "managed_by"}


def test_showing_settings_tells_nothing(make, qtbot):
    page = make()
    other = Settings(
        cloud="gcc",
        account=AccountSettings("id", "contoso.com", "m"),
        look=replace(Settings().look, text_percent=150, language="nl", scheme=Scheme.LIGHT),
        desktop=replace(Settings().desktop, hot_key="Ctrl+K", notifies=False),
    )
    with qtbot.assertNotEmitted(page.settings_changed):
        page.show_settings(other)
    assert page.rows["cloud"].control.combo.currentText() == "GCC (not tried by us)"
    assert page.rows["look.text_percent"].control.spin.value() == 150
    assert page.rows["desktop.hot_key"].control.keys.keySequence() == QKeySequence("Ctrl+K")


def test_a_value_that_is_not_offered_is_shown_as_none(make):
    page = make(Settings(cloud="custom"))
    assert page.rows["cloud"].control.combo.currentIndex() == -1


def test_a_plain_control_holds_nothing(qtbot):
    control = Control()
    qtbot.addWidget(control)
    control.show_value(5)
    assert control.main_widget() is control


def test_a_text_is_told_only_when_it_is_another(make):
    page = make(Settings(account=AccountSettings(tenant="contoso.com")))
    assert change(page, "account.tenant", type_in("contoso.com")) == []
    assert len(change(page, "account.tenant", type_in("fabrikam.com"))) == 1


def test_what_an_administrator_has_set_is_locked_and_says_so(make):
    page = make(Settings(managed=frozenset({"account.tenant"})))
    row = page.rows["account.tenant"]
    assert row.lock.isVisible()
    assert row.lock.text() == "Set by your administrator"
    assert not row.control.isEnabled()
    assert "Set by your administrator" in row.control.line.accessibleDescription()
    assert page.rows["cloud"].control.isEnabled()
    page.show_settings(Settings())
    assert row.control.isEnabled()
    assert not row.lock.isVisible()


def test_who_has_set_it_is_named_when_it_is_known(make):
    page = make(Settings(managed=frozenset({"cloud"}), managed_by="Contoso IT"))
    assert page.rows["cloud"].lock.text() == "Set by Contoso IT"


def shown(page):
    return {name for name, row in page.rows.items() if not row.isHidden()}


def test_a_search_finds_settings_by_their_words_and_by_their_section(make):
    page = make()
    page.search.setText("proxy")
    assert shown(page) == {"network.proxy"}
    page.search.setText("PRESSES second")
    assert shown(page) == {"press.double_press_ms"}
    page.search.setText("presses")
    assert shown(page) == {"press.stale_after_s", "press.double_press_ms"}
    page.search.clear()
    assert shown(page) == set(page.rows)


def test_a_search_without_result_says_so(make):
    page = make()
    page.search.setText("warp drive")
    assert shown(page) == set()
    assert page.nothing.isVisible()
    assert page.nothing.title.text() == "No setting is called “warp drive”"
    page.nothing.button.click()
    assert page.search.text() == ""
    assert not page.nothing.isVisible()


def test_every_control_has_a_name_and_says_what_it_means(make):
    page = make()
    for row in page.rows.values():
        assert row.control.main_widget().accessibleName() == row.title.text()
        assert row.control.main_widget().accessibleDescription() == row.help.text()


def test_the_wheel_over_a_number_scrolls_the_page_instead(make):
    page = make()
    spin = page.rows["look.text_percent"].control.spin
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(spin, event)
    assert spin.value() == 100


def test_a_number_shows_its_arrows_on_either_side(make):
    page = make()
    spin = page.rows["look.text_percent"].control.spin
    before = spin.grab().toImage()
    spin.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert spin.grab().toImage() != before


def test_the_program_says_its_version_and_where_its_files_lie(make, qtbot):
    page = make()
    assert "FlowButton 1.2.3" in [label.text() for label in page.findChildren(Label)]
    for button, path in zip(page.folders, ("/settings", "/logs"), strict=True):
        with qtbot.waitSignal(page.folder_wanted) as wanted:
            button.click()
        assert wanted.args == [FolderWanted(path)]


@pytest.mark.parametrize(
    ("button", "action"),
    [
        ("clear_history", SettingsAction.CLEAR_HISTORY),
        ("diagnostics", SettingsAction.DIAGNOSTICS),
        ("licences", SettingsAction.LICENCES),
        ("changes", SettingsAction.CHANGES),
        ("bin", SettingsAction.DELETED_BUTTONS),
        ("practice", SettingsAction.PRACTICE),
    ],
)
def test_what_else_is_wanted_is_told(make, qtbot, button, action):
    page = make()
    with qtbot.waitSignal(page.action_wanted) as wanted:
        getattr(page, button).click()
    assert wanted.args == [action]


def test_the_page_begins_in_the_search_and_can_be_closed(make, qtbot):
    page = make()
    assert page.first_focus() is page.search
    with qtbot.waitSignal(page.closed):
        page.close_button.click()


def test_a_control_stands_below_the_words_where_there_is_no_room_beside_them(make):
    row = make().rows["look.scheme"]
    for width, is_below in ((700, False), (400, True), (700, False)):
        row.resize(width, 80)
        row.layout().activate()
        assert (row.control.x() < 100) is is_below


def test_a_control_below_the_words_is_as_wide_as_they_at_any_size_of_text(make, theme):
    row = make().rows["look.scheme"]
    row.resize(400, 120)
    row.layout().activate()
    assert (row.control.x(), row.control.width()) == (0, 400)
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200, reduces_motion=True))
    assert row.minimumSizeHint().width() < 300
    row.resize(1200, 120)
    row.layout().activate()
    assert row.control.width() == theme.scaled(220)


def test_the_line_that_takes_a_hot_key_is_read_aloud_with_its_name(theme, qtbot):
    control = KeyControl(theme)
    qtbot.addWidget(control)
    control.describe("Hot key", "Finds and runs a button.")
    line = control.keys.findChild(QLineEdit)
    assert (line.accessibleName(), line.accessibleDescription()) == (
        "Hot key",
        "Finds and runs a button.",
    )
    assert all(button.accessibleName() for button in line.findChildren(QToolButton))


def test_of_a_long_value_the_beginning_is_seen(make):
    long = replace(Settings(), account=AccountSettings(client_id="0f00-" * 40))
    assert make(long).rows["account.client_id"].control.line.cursorPosition() == 0
