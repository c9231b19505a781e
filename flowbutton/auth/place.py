"""Where somebody signs in: a cloud, a tenant and an app registration."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from flowbutton.auth.contents import Registration
from flowbutton.domain.cloud import Cloud


@dataclass(frozen=True, slots=True)
class Place:
    """A sign-in service and the app registration at it; `client_id` "" when none is set."""

    cloud: Cloud
    client_id: str
    tenant: str

    @property
    def authority(self) -> str:
        """The address that MSAL takes."""
        base = self.cloud.authority.rstrip("/")
        return base if self.cloud.oidc else f"{base}/{self.tenant}"

    @property
    def discovery_url(self) -> str:
        """Where the service describes itself (OpenID Connect Discovery 1.0, 4)."""
        version = "" if self.cloud.oidc else "/v2.0"
        return f"{self.authority}{version}/.well-known/openid-configuration"

    @property
    def admin_link(self) -> str:
        """The page on which an administrator of the tenant allows the app registration."""
        return f"{self.authority}/adminconsent?client_id={quote(self.client_id, safe='')}"

    @property
    def owner(self) -> Registration:
        """Whose entries of the cache count."""
        return Registration(self.client_id, (urlsplit(self.authority).hostname or "").lower())

    def scope(self, audience: str) -> str:
        """Return what to ask for to get a token of the audience.

        An audience that ends with a slash has two in its scope: Microsoft Entra takes away
        "/.default" and compares the rest to the letter.
        """
        return f"{audience}/.default"

    def sign_in_scopes(self, audience: str) -> tuple[str, ...]:
        """Return what to ask a person for, that of the audience ("" any) first.

        Microsoft Entra takes one audience at a time and gives the others silently; a plain
        provider gives later only what was asked for in the beginning (RFC 6749, 6).
        """
        cloud = self.cloud
        all_of_them = (audience, cloud.flow_audience, cloud.runtime_audience, cloud.arm_audience)
        scopes = tuple(dict.fromkeys(self.scope(one) for one in all_of_them if one))
        return scopes if cloud.oidc else scopes[:1]

    def prompt(self, login_hint: str) -> str:
        """Return how the service shall ask the person, "" for as it likes.

        A plain provider gives refresh tokens only after asking (OpenID Connect Core 1.0, 11).
        """
        if self.cloud.oidc:
            return "consent" if login_hint else "login consent"
        return "" if login_hint else "select_account"
