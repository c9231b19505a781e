"""IFTTT Webhooks: maker addresses, and an event with its key."""

from __future__ import annotations

import re

from flowbutton.domain.cloud import Cloud, host_of
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import IftttTarget
from flowbutton.domain.words import say
from flowbutton.services.paste.address import Address

_EVENT = r"[A-Za-z0-9_-]{1,80}"
_KEY = r"[A-Za-z0-9_-]{1,100}"
_KEY_LENGTH = 20  # the shortest seen has 22 characters
_TRIGGER = re.compile(
    r"/trigger/(?P<event>[^/]*)(?P<json>/json)?(?:/with(?:/key/?(?P<key>[^/?#]*))?)?"
)
_USE = re.compile(rf"/use/(?P<key>{_KEY})")
_PAIR = re.compile(rf"(?P<event>{_EVENT})\s*@\s*(?P<key>{_KEY})")
_SHORTEST_KEY = 12  # below that it is somebody's name at a host
_HOST = "maker.ifttt.com"
_PAGES = frozenset({"ifttt.com", "www.ifttt.com"})


def recognise_pair(text: str) -> Pasted | None:
    """Return the event of `event@key`, also when the two were swapped."""
    found = _PAIR.fullmatch(text)
    if found is None:
        return None
    event, key = found["event"], found["key"]
    if looks_like_key(event) and not looks_like_key(key):
        event, key = key, event
    return _event(event, key, takes_json=False) if len(key) >= _SHORTEST_KEY else None


def recognise_ifttt(address: Address, cloud: Cloud) -> Pasted | None:
    """Return the event of a maker address."""
    if address.host in _PAGES:
        return Pasted(
            PastedKind.JUNK,
            what=say("A page of IFTTT, but not an address of Webhooks"),
            missing=say("Copy the address from ifttt.com/maker_webhooks"),
            needs=(Need.ADDRESS,),
        )
    own = host_of(cloud.ifttt) if cloud.ifttt else ""
    trigger = _TRIGGER.match(address.path)
    if address.host not in {_HOST, own} or (address.host != _HOST and not trigger):
        return None
    if trigger:
        return _event(trigger["event"], trigger["key"] or "", takes_json=bool(trigger["json"]))
    use = _USE.match(address.path)
    return _event("", use["key"] if use else "", takes_json=False)


def _event(event: str, key: str, *, takes_json: bool) -> Pasted:
    """Return the event, or what of it is missing; a word in braces is no event yet."""
    has_key = bool(re.fullmatch(_KEY, key))
    kept = key if has_key else ""
    if not re.fullmatch(_EVENT, event):
        return Pasted(
            PastedKind.IFTTT,
            what=say("An address of IFTTT Webhooks"),
            missing=say("The name of the event is missing"),
            needs=(Need.EVENT,) if has_key else (Need.EVENT, Need.KEY),
            secret=kept,
        )
    what = say("The IFTTT event {event}", event=event)
    if looks_like_key(event):
        what = say("An IFTTT event")  # what looks like a key is not shown
    if not has_key:
        missing = say("The key is missing: copy it from ifttt.com/maker_webhooks")
        return Pasted(PastedKind.IFTTT, what=what, missing=missing, needs=(Need.KEY,))
    short = say("The key is short: check that all of it was copied")
    return Pasted(
        PastedKind.IFTTT,
        what=what,
        whose=say("Of the IFTTT account whose key it is"),
        warnings=(short,) if len(key) < _KEY_LENGTH else (),
        target=IftttTarget(event, secret="", takes_json=takes_json),
        secret=kept,
    )


def looks_like_key(text: str) -> bool:
    """Return whether a text is as random as a key: nobody calls an event so."""
    kinds = (str.islower, str.isupper, str.isdigit)
    return len(text) >= _KEY_LENGTH and all(any(map(kind, text)) for kind in kinds)
