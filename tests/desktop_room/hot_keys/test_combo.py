import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.desktop.hot_keys.combo import KEYSYMS, Combo, Modifier, parse_combo
from flowbutton.domain.errors import InputError

keys = st.sampled_from([*"ABCXYZ0189", *KEYSYMS, "F1", "F12", "F24"])
combos = st.builds(
    Combo,
    st.frozensets(st.sampled_from(Modifier)).map(lambda held: held | {Modifier.CTRL}),
    keys,
)


@given(combos)
def test_a_combination_is_read_as_it_is_written(combo):
    assert parse_combo(str(combo)) == combo
    assert parse_combo(f" {str(combo).lower()} ") == combo


@pytest.mark.parametrize(
    ("text", "keysym"),
    [
        ("Ctrl+Alt+1", "1"),
        ("ctrl + a", "a"),
        ("Meta+Space", "space"),
        ("Ctrl++", "plus"),
        ("Ctrl+Shift++", "plus"),
        ("Ctrl+PgUp", "Prior"),
        ("F9", "F9"),
        ("Shift+f9", "F9"),
    ],
)
def test_a_key_is_found_by_the_name_that_the_display_knows(text, keysym):
    assert parse_combo(text).keysym == keysym


@pytest.mark.parametrize("text", ["A", "Shift+A", "Space", "+", "Shift++"])
def test_a_key_that_others_need_is_refused(text):
    with pytest.raises(InputError, match="needs Ctrl, Alt or Meta"):
        parse_combo(text)


@pytest.mark.parametrize(
    "text",
    ["", "++", "Ctrl", "Ctrl+", "Ctrl+Foo", "Super+A", "Ctrl+ä", "F25", "F0", "Ctrl+A+B", "+++"],
)
def test_what_is_no_combination_is_told(text):
    with pytest.raises(InputError, match="no combination of keys"):
        parse_combo(text)


@given(st.text())
def test_any_text_is_a_combination_or_a_sentence(text):
    try:
        combo = parse_combo(text)
    except InputError:
        return
    assert parse_combo(str(combo)) == combo
