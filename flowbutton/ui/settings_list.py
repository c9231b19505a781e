"""Which settings there are, in the order of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from flowbutton.domain.account import Account
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import LANGUAGES, Scheme, TileSize
from flowbutton.ui.settings_controls import (
    ChoiceControl,
    Control,
    KeyControl,
    NumberControl,
    SwitchControl,
    TextControl,
)
from flowbutton.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting: its dotted name, what people call it, and how its control is made."""

    name: str
    title: str
    help_text: str
    make: Callable[[], Control]


@dataclass(frozen=True, slots=True)
class Section:
    """Settings that belong together."""

    title: str
    entries: tuple[Entry, ...]


def sections(
    theme: Theme, clouds: Sequence[Cloud], accounts: Sequence[Account]
) -> tuple[Section, ...]:
    """Return the settings page's sections."""
    return (
        _account(theme, clouds, accounts),
        _look(theme),
        _presses(theme),
        _desktop(theme),
        _notifications(),
        _network(theme),
        _privacy(theme),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)


def _account(theme: Theme, clouds: Sequence[Cloud], accounts: Sequence[Account]) -> Section:
    known = [(cloud.name, _cloud(cloud)) for cloud in clouds]
    people = [("", _tr("The first one")), *((each.id, each.title) for each in accounts)]
    return Section(
        _tr("Account and cloud"),
        (
            Entry(
                "cloud",
                _tr("Cloud"),
                _tr(
                    "Where your organisation's flows live. Another one counts at the next start."
                    " One of your own is described in settings.toml, under [cloud]: its name is"
                    " custom, and its authority has to be there."
                ),
                lambda: ChoiceControl(theme, known),
            ),
            Entry(
                "account.client_id",
                _tr("Client id"),
                _tr("Of the app registration that FlowButton signs in with."),
                lambda: TextControl("00000000-0000-0000-0000-000000000000"),
            ),
            Entry(
                "account.tenant",
                _tr("Tenant"),
                _tr("A domain, a tenant id, or “organizations” for any."),
                lambda: TextControl("organizations"),
            ),
            Entry(
                "account.default",
                _tr("Account for new buttons"),
                "",
                lambda: ChoiceControl(theme, people),
            ),
        ),
    )


def _cloud(cloud: Cloud) -> str:
    if cloud.is_tried:
        return cloud.title
    return _tr("{cloud} (not tried by us)").replace("{cloud}", cloud.title)


def _look(theme: Theme) -> Section:
    schemes = (
        (Scheme.SYSTEM, _tr("As the system")),
        (Scheme.LIGHT, _tr("Light")),
        (Scheme.DARK, _tr("Dark")),
    )
    sizes = (
        (TileSize.BIG, _tr("Big")),
        (TileSize.MEDIUM, _tr("Medium")),
        (TileSize.LIST, _tr("List")),
    )
    languages = (("", _tr("As the system")), *LANGUAGES.items())
    return Section(
        _tr("Look"),
        (
            Entry("look.scheme", _tr("Colours"), "", lambda: ChoiceControl(theme, schemes)),
            Entry(
                "look.text_percent",
                _tr("Text size"),
                "",
                lambda: NumberControl(theme, (90, 200), _tr(" %"), step=10),
            ),
            Entry("look.tile_size", _tr("Buttons"), "", lambda: ChoiceControl(theme, sizes)),
            Entry(
                "look.language",
                _tr("Language"),
                _tr("From the next start on."),
                lambda: ChoiceControl(theme, languages),
            ),
            Entry(
                "look.reduces_motion",
                _tr("Less motion"),
                _tr("Nothing turns or slides by itself."),
                SwitchControl,
            ),
        ),
    )


def _presses(theme: Theme) -> Section:
    return Section(
        _tr("Presses"),
        (
            Entry(
                "press.stale_after_s",
                _tr("Never send a press later than"),
                _tr("A press that is held up for longer is not sent at all."),
                lambda: NumberControl(theme, (2, 120), _tr(" s"), is_whole=False),
            ),
            Entry(
                "press.double_press_ms",
                _tr("Ignore a second press within"),
                _tr("Guards against a double click."),
                lambda: NumberControl(theme, (0, 5000), _tr(" ms"), step=50),
            ),
        ),
    )


def _desktop(theme: Theme) -> Section:
    return Section(
        _tr("Desktop"),
        (
            Entry(
                "desktop.closes_to_tray",
                _tr("Keep running when the window is closed"),
                _tr("FlowButton stays in the tray; without a tray, closing quits."),
                SwitchControl,
            ),
            Entry(
                "desktop.minimises",
                _tr("Without a tray, minimise instead of quitting"),
                "",
                SwitchControl,
            ),
            Entry(
                "desktop.in_menu",
                _tr("Show FlowButton in the applications menu"),
                _tr("With your favourites; links and button files then open here too."),
                SwitchControl,
            ),
            Entry(
                "desktop.starts_with_system",
                _tr("Start with the computer"),
                _tr("In the tray, without a window."),
                SwitchControl,
            ),
            Entry(
                "desktop.hot_key",
                _tr("Hot key"),
                _tr("Finds and runs a button from anywhere."),
                lambda: KeyControl(theme),
            ),
        ),
    )


def _notifications() -> Section:
    return Section(
        _tr("Notifications"),
        (
            Entry(
                "desktop.notifies",
                _tr("Show notifications"),
                _tr("Only while FlowButton is not in front."),
                SwitchControl,
            ),
            Entry("notifications.failed", _tr("A run failed, or was not sent"), "", SwitchControl),
            Entry(
                "notifications.needs_you",
                _tr("A run needs you"),
                _tr("It waits for a person, wants a sign-in, or it is not known whether it ran."),
                SwitchControl,
            ),
            Entry(
                "notifications.fixed", _tr("A run succeeded after it had failed"), "", SwitchControl
            ),
            Entry(
                "notifications.finished_late",
                _tr("A run ended that took longer than 10 s"),
                "",
                SwitchControl,
            ),
            Entry("notifications.finished_soon", _tr("A run ended sooner"), "", SwitchControl),
            Entry("notifications.started", _tr("A run began"), "", SwitchControl),
        ),
    )


def _network(theme: Theme) -> Section:
    def seconds(most: int) -> Callable[[], Control]:
        return lambda: NumberControl(theme, (1, most), _tr(" s"), is_whole=False)

    return Section(
        _tr("Network"),
        (
            Entry(
                "network.proxy",
                _tr("Proxy"),
                _tr("Empty for the system's own."),
                lambda: TextControl("http://proxy.example.com:8080"),
            ),
            Entry("network.connect_timeout_s", _tr("Wait for a connection"), "", seconds(120)),
            Entry("network.read_timeout_s", _tr("Wait for an answer"), "", seconds(300)),
            Entry(
                "network.run_timeout_s",
                _tr("Wait for the answer of a run"),
                _tr("The service itself waits up to 120 s."),
                seconds(600),
            ),
        ),
    )


def _privacy(theme: Theme) -> Section:
    return Section(
        _tr("Privacy"),
        (
            Entry(
                "privacy.retention_days",
                _tr("Keep the status log for"),
                _tr("What is older is deleted at each start, and once a day."),
                lambda: NumberControl(theme, (1, 3650), _tr(" days")),
            ),
        ),
    )
