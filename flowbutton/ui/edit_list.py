"""How a button behaves, as rows of its page: each has a name, a control and its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from flowbutton.domain.account import Account
from flowbutton.domain.button import Behaviour, Button, Confirm, SecondPress
from flowbutton.domain.target import needs_account
from flowbutton.ui.settings_controls import ChoiceControl, NumberControl, SwitchControl, TextControl
from flowbutton.ui.settings_list import Entry
from flowbutton.ui.theme import Theme

LONGEST_UNDO_S = 60
_OF_BUTTON = ("is_favourite", "is_ready", "asks", "account")


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditPage", text)


def press_entries(
    theme: Theme, button: Button, accounts: Sequence[Account] = ()
) -> tuple[Entry, ...]:
    """Return the rows about a press of this button; `accounts` are those that are signed in."""
    confirm = (
        (Confirm.NO, _tr("Runs at once")),
        (Confirm.ASK, _tr("Asks first")),
        (Confirm.DANGEROUS, _tr("Asks, and warns")),
        (Confirm.HOLD, _tr("Is held down")),
    )
    second = (
        (SecondPress.IGNORE, _tr("Is ignored")),
        (SecondPress.ASK, _tr("Asks")),
        (SecondPress.ALLOW, _tr("Runs it once more")),
        (SecondPress.QUEUE, _tr("Runs when it ended")),
    )
    rows = [
        *_whose(theme, button, accounts),
        Entry("confirm", _tr("A press"), "", partial(ChoiceControl, theme, confirm)),
        Entry(
            "second_press",
            _tr("A second press"),
            _tr("While a run of this button is on its way."),
            partial(ChoiceControl, theme, second),
        ),
        Entry(
            "undo_s",
            _tr("Can be taken back for"),
            _tr("So long a press waits before it is sent."),
            partial(NumberControl, theme, (0, LONGEST_UNDO_S), _tr(" s")),
        ),
        Entry(
            "sends_when_back",
            _tr("Wait for the network"),
            _tr("A press without network is sent when it is back."),
            SwitchControl,
        ),
        Entry(
            "send_until",
            _tr("Wait until"),
            _tr("A time of the day such as 17:30; later it is not sent. Empty: two minutes."),
            partial(TextControl, "17:30"),
        ),
        Entry("notifies", _tr("Notify when a run ends"), "", SwitchControl),
        Entry(
            "is_favourite",
            _tr("Favourite"),
            _tr("Is among the buttons with a star."),
            SwitchControl,
        ),
    ]
    if button.fields:
        rows.append(
            Entry(
                "is_ready",
                _tr("Send the answers without asking"),
                _tr("The form opens only when an answer is missing."),
                SwitchControl,
            )
        )
    return tuple(rows)


def _whose(theme: Theme, button: Button, accounts: Sequence[Account]) -> tuple[Entry, ...]:
    """Return the row about in whose name a press runs, where that can be chosen."""
    people: list[tuple[object, str]] = [(one.id, one.username) for one in accounts]
    if button.account not in {one.id for one in accounts}:
        gone = _tr("Nobody who is signed in") if button.account else _tr("Whoever is signed in")
        people.insert(0, (button.account, gone))
    if not needs_account(button.target) or len(people) == 1:
        return ()
    return (Entry("account", _tr("Runs as"), "", partial(ChoiceControl, theme, people)),)


def value_of(button: Button, name: str) -> object:
    """Return what a row shows of a button."""
    value: object = getattr(button if name in _OF_BUTTON else button.behaviour, name)
    return value


def with_values(button: Button, values: Mapping[str, object]) -> Button:
    """Return the button with what its rows say."""
    own = {name: value for name, value in values.items() if name in _OF_BUTTON}
    rest = {name: value for name, value in values.items() if name not in _OF_BUTTON}
    behaviour: Behaviour = replace(button.behaviour, **rest)  # type: ignore[arg-type]  # by name
    return replace(button, behaviour=behaviour, **own)  # type: ignore[arg-type]  # by name
