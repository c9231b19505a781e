"""What a person or an administrator has set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from flowbutton.domain.cloud import Cloud

LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "nl": "Nederlands",
        "ja": "日本語",
    }
)  # each by the name that its speakers give it


class Scheme(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TileSize(StrEnum):
    """How large the buttons are."""

    BIG = "big"
    MEDIUM = "medium"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class AccountSettings:
    """The app registration and the tenant to sign in to; "" until set."""

    client_id: str = ""
    tenant: str = "organizations"
    default: str = ""  # Account.id used for new buttons


@dataclass(frozen=True, slots=True)
class LookSettings:
    """How the window looks."""

    scheme: Scheme = Scheme.SYSTEM
    text_percent: int = 100  # 90 to 200
    tile_size: TileSize = TileSize.BIG
    language: str = ""  # "" as the system
    reduces_motion: bool = False


@dataclass(frozen=True, slots=True)
class PressSettings:
    """How presses are guarded."""

    stale_after_s: float = 10.0
    double_press_ms: int = 500


@dataclass(frozen=True, slots=True)
class DesktopSettings:
    """How the program lives on the desktop. `hot_key` opens the palette, "" for none."""

    closes_to_tray: bool = True
    minimises: bool = False  # where there is no tray, closing minimises instead of quitting
    starts_with_system: bool = False
    in_menu: bool = False  # in the menu of the applications, with its links and files
    notifies: bool = True
    hot_key: str = ""


@dataclass(frozen=True, slots=True)
class NotificationSettings:
    """Of what notifications tell, when they tell at all."""

    failed: bool = True
    needs_you: bool = True
    fixed: bool = True
    finished_late: bool = True
    finished_soon: bool = False
    started: bool = False


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """How the network is used; times in seconds."""

    proxy: str = ""  # "" as the system
    connect_timeout_s: float = 10.0
    read_timeout_s: float = 30.0
    run_timeout_s: float = 150.0  # the service itself waits up to 120 s for a Response


@dataclass(frozen=True, slots=True)
class PrivacySettings:
    """What is kept."""

    retention_days: int = 90


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings. `cloud` names a row of the table, or "custom" with `custom_cloud`.

    `managed` are the dotted names ("account.tenant") that an administrator has set, who is called
    `managed_by`, "" when the policy does not say.
    """

    cloud: str = "commercial"
    custom_cloud: Cloud | None = None
    account: AccountSettings = AccountSettings()
    look: LookSettings = LookSettings()
    press: PressSettings = PressSettings()
    desktop: DesktopSettings = DesktopSettings()
    notifications: NotificationSettings = NotificationSettings()
    network: NetworkSettings = NetworkSettings()
    privacy: PrivacySettings = PrivacySettings()
    managed: frozenset[str] = field(default_factory=frozenset)
    managed_by: str = ""
