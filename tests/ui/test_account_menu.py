import pytest

from flowbutton.domain.account import Account
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.account_menu import AccountMenu

MARA = Account("m", "mara@contoso.com", "Mara Visser")
JOOST = Account("j", "joost@fabrikam.com")


@pytest.fixture
def menu(qtbot, theme):
    menu = AccountMenu(theme)
    qtbot.addWidget(menu)
    return menu


def texts(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def tick_height(menu, theme, percent):
    """Return how high that is which tells the one who is used from another."""
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent))
    menu.show_accounts([MARA, JOOST], "")
    menu.ensurePolished()
    menu.adjustSize()
    without = menu.grab().toImage()
    menu.show_accounts([MARA, JOOST], "m")
    with_it = menu.grab().toImage()
    across = range(without.width())
    rows = [
        y
        for y in range(without.height())
        if any(without.pixel(x, y) != with_it.pixel(x, y) for x in across)
    ]
    return rows[-1] - rows[0] + 1


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_with_nobody_signed_in_one_can_only_sign_in(menu, qtbot):
    assert texts(menu) == ["Sign in…"]
    with qtbot.waitSignal(menu.add_wanted):
        choose(menu, "Sign in…")


def test_one_account_can_sign_out_at_once(menu, qtbot):
    menu.show_accounts([MARA], "m")
    assert texts(menu) == ["Mara Visser · mara@contoso.com", "Add another account…", "Sign out"]
    with qtbot.waitSignal(menu.sign_out_wanted) as wanted:
        choose(menu, "Sign out")
    assert wanted.args == [MARA]


def test_of_several_accounts_one_is_used_and_another_can_be(menu, qtbot):
    menu.show_accounts([MARA, JOOST], "m")
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, False]
    with qtbot.waitSignal(menu.default_chosen) as chosen:
        choose(menu, "joost@fabrikam.com")
    assert chosen.args == [JOOST]


def test_of_several_accounts_each_can_sign_out(menu, qtbot):
    menu.show_accounts([MARA, JOOST], "m")
    inner = menu.actions()[-1].menu()
    assert texts(inner) == ["Mara Visser · mara@contoso.com", "joost@fabrikam.com"]
    with (
        qtbot.waitSignal(menu.sign_out_wanted) as wanted,
        qtbot.assertNotEmitted(menu.default_chosen),
    ):
        choose(inner, "joost@fabrikam.com")
    assert wanted.args == [JOOST]


def test_showing_others_forgets_those_before(menu):
    menu.show_accounts([MARA, JOOST], "m")
    menu.show_accounts([JOOST], "j")
    assert texts(menu) == ["joost@fabrikam.com", "Add another account…", "Sign out"]


def test_an_ampersand_in_a_name_is_shown(menu):
    menu.show_accounts([Account("x", "", "Q&A")], "")
    assert texts(menu)[0] == "Q&&A"


def test_the_tick_grows_with_the_words(menu, theme):
    small = tick_height(menu, theme, 100)
    assert tick_height(menu, theme, 200) >= 1.8 * small
