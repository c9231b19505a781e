"""Addresses of HTTP triggers, and of anything else that takes a request."""

from __future__ import annotations

import re

from flowbutton.domain.cloud import Cloud, matches
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import HttpTarget
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.services.paste.address import Address
from flowbutton.services.paste.flow import environment_of, in_environment

_BEGUN = re.compile(r"/workflows/[0-9a-f]{8,}|/api/[^/]+/triggers(?:/|$)", re.IGNORECASE)
_WHOLE = re.compile(
    r"/workflows/[0-9a-f]{32}/triggers/[^/]+/(?:paths/invoke|run)(?=/|$)"
    r"|/api/[^/]+/triggers/[^/]+/invoke(?=/|$)",
    re.IGNORECASE,
)
_AZURE = ("*.logic.azure.com", "*.azurewebsites.net")
_RETIRED = "*.logic.azure.com"  # for flows, since 30 November 2025; not for Logic Apps
_SIGNATURE_LENGTH = 43  # of a SHA-256 in Base64, as the service writes it


def recognise_http(address: Address, cloud: Cloud, method: str, usual: str) -> Pasted:
    """Return what an address is that is not a page: a trigger's, or anybody's.

    `method` is the one that was named, "" when none was; a trigger then gets a POST, anybody
    else what is `usual`.
    """
    if problem := _problem(address):
        return Pasted(PastedKind.JUNK, what=problem, needs=(Need.ADDRESS,))
    if not is_trigger_address(address, cloud):
        if _has_only_triggers(address.host, cloud):
            return _cut_off(address)
        return _of_somebody(address, method or usual)
    if _is_cut(address):
        return _cut_off(address)
    is_signed = bool(address.query.get("sig"))
    is_free = cloud.allows(cloud.flow_audience, address.url)
    if not is_signed and not is_free:
        return _cut_off(address)
    target = HttpTarget(
        secret="",
        host=address.host,
        method=method or "POST",
        is_signed=is_signed,
        owner="logic_app" if _any(address.host, _AZURE) else "flow",
    )
    return Pasted(
        PastedKind.HTTP,
        what=_what(target),
        whose=in_environment(environment_of(address.host, cloud))
        or say("At {host}", host=address.host),
        warnings=_warnings(address, is_signed=is_signed),
        target=target,
        secret=address.url,
    )


def _problem(address: Address) -> Sentence:
    if address.has_login:
        return say("An address with a name and a password in it is not used")
    if not address.is_encrypted and not address.is_local:
        return say("An address that begins with http:// is not safe: it must be https://")
    return NOTHING


def is_trigger_address(address: Address, cloud: Cloud) -> bool:
    """Return whether an address begins as those of triggers do."""
    known = (*cloud.trigger_hosts, *_AZURE)
    return bool(_BEGUN.search(address.path)) and _any(address.host, known)


def _has_only_triggers(host: str, cloud: Cloud) -> bool:
    """Whether a person can have copied nothing else from there than a trigger's address."""
    suffix = cloud.environment_suffix
    return matches(host, _RETIRED) or (bool(suffix) and matches(host, f"*.{suffix}"))


def _is_cut(address: Address) -> bool:
    """Tell by what every whole address has: its last path part, a version, all of the key."""
    query = address.query
    if not _WHOLE.search(address.path) or not query.get("api-version"):
        return True
    if address.url.endswith(("…", "...", "%E2%80%A6")):
        return True
    return ("sp" in query or "sv" in query or "sig" in query) and not query.get("sig")


def _cut_off(address: Address) -> Pasted:
    return Pasted(
        PastedKind.HTTP,
        what=say("The address of an HTTP trigger, cut off"),
        whose=say("At {host}", host=address.host),
        missing=say("The end of the address is missing: copy all of it"),
        needs=(Need.ADDRESS,),
    )


def _what(target: HttpTarget) -> Sentence:
    if target.owner == "logic_app":
        return say("The address of a Logic App's trigger")
    if target.is_signed:
        return say("The address of a flow's HTTP trigger: whoever has it can run the flow")
    return say("The address of a flow's HTTP trigger: it is run with your account")


def _warnings(address: Address, *, is_signed: bool) -> tuple[Sentence, ...]:
    warnings = []
    if matches(address.host, _RETIRED):
        warnings.append(
            say(
                "If this belongs to a flow of Power Automate, it stopped working on "
                "30 November 2025: copy the new address from the flow. For a Logic App it works"
            )
        )
    if is_signed and len(address.query["sig"]) < _SIGNATURE_LENGTH:
        warnings.append(say("The key at its end is short: check that all of it was copied"))
    return tuple(warnings)


def _of_somebody(address: Address, method: str) -> Pasted:
    return Pasted(
        PastedKind.HTTP,
        what=say("An address that is not known to belong to a flow"),
        whose=say("At {host}", host=address.host),
        warnings=(say("What you fill in is sent to {host}: do you trust it?", host=address.host),),
        target=HttpTarget(secret="", host=address.host, method=method, is_signed=True),
        secret=address.url,
    )


def _any(host: str, patterns: tuple[str, ...]) -> bool:
    return any(matches(host, pattern) for pattern in patterns)
