"""Stand-ins for what the services take from the outside."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from flowbutton.domain.cloud import Cloud
from flowbutton.services.clouds import COMMERCIAL


@dataclass
class FakeTokens:
    """Gives numbered tokens, a new one each time one is renewed."""

    asked: list[tuple[str, str, str]] = field(default_factory=list)
    renewed: int = 0
    error: Exception | None = None

    def token(self, account: str, audience: str, *, claims: str = "") -> str:
        self.asked.append((account, audience, claims))
        if self.error is not None:
            raise self.error
        if claims:
            self.renewed += 1
        return f"eyJtoken{self.renewed}.{audience.rstrip('/').rpartition('/')[2]}"


class FakeFacts:
    """Facts in memory."""

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        self.known = dict(known or {})

    def get(self, key: str) -> str:
        return self.known.get(key, "")

    def put(self, key: str, value: str) -> None:
        self.known[key] = value


def cloud_at(url: str, ca_file: str = "") -> Cloud:
    """Return a cloud whose services all live at one address."""
    host = url.partition("://")[2]
    return replace(
        COMMERCIAL,
        name="custom",
        authority=url,
        flow_api=url,
        flow_hosts=(),
        runtime_hosts=(host,),
        environment_suffix="",
        arm=url,
        ifttt=url,
        trigger_hosts=(host,),
        ca_file=ca_file,
    )


@dataclass
class FakeClock:
    """A clock that goes when it is told to."""

    now: float

    def __call__(self) -> float:
        return self.now
