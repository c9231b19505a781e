"""What a pasted text is."""

from __future__ import annotations

from dataclasses import replace

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.errors import InputError
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.words import Sentence, say
from flowbutton.services.paste.address import read_address
from flowbutton.services.paste.curl import is_curl, read_curl
from flowbutton.services.paste.flow import recognise_flow, recognise_id, recognise_id_in
from flowbutton.services.paste.http import is_trigger_address, recognise_http
from flowbutton.services.paste.ifttt import looks_like_key, recognise_ifttt, recognise_pair
from flowbutton.services.paste.logic_app import recognise_azure, recognise_logic_app
from flowbutton.services.paste.text import address_in, clean

_LONGEST_NAME = 100


def recognise(text: str, cloud: Cloud) -> Pasted:
    """Return what the text is, to whom it belongs and what is missing. Raises nothing.

    No secret of the text is in a sentence or in the representation of what is returned.
    """
    text = clean(text)
    if not text:
        return Pasted(PastedKind.EMPTY)
    if is_curl(text):
        return _curl(text, cloud)
    own = _own(text) or recognise_id(text) or recognise_pair(text)
    return own or _address(text, cloud)


def _address(text: str, cloud: Cloud) -> Pasted:
    found = address_in(text)
    if found is None:
        found_in_text = recognise_logic_app(text) or recognise_id_in(text)
        return found_in_text or replace(_junk(), may_be_name=_may_be_name(text))
    return _url(found.url, cloud, found.method, "POST")


def _url(url: str, cloud: Cloud, method: str, usual: str) -> Pasted:
    address = read_address(url)
    if address is None:
        return _junk(say("This address cannot be read"))
    return (
        recognise_ifttt(address, cloud)
        or recognise_logic_app(url)
        or recognise_flow(address, cloud)
        or (None if is_trigger_address(address, cloud) else recognise_azure(address, cloud))
        or recognise_http(address, cloud, method, usual)
    )


def _own(text: str) -> Pasted | None:
    """Return FlowButton's own links and files, and links of programs beside it."""
    lower = text.lower()
    if lower.startswith("flowbutton://"):
        what = say("A link that adds a button")
        if lower.startswith("flowbutton://run/"):
            what = say("A link that presses a button")
        return Pasted(PastedKind.LINK, what=what, link=text)
    if lower.startswith("ms-powerautomate:"):
        return _junk(say("This starts a desktop flow on a computer, not a flow in the cloud"))
    if "://" in text and not lower.startswith("file://"):
        return None
    if lower.endswith(".flowbutton") and "\n" not in text:
        return Pasted(PastedKind.FILE, what=say("A file of buttons"), link=text)
    return None


def _curl(text: str, cloud: Cloud) -> Pasted:
    try:
        command = read_curl(text)
    except InputError as error:
        return _junk(error.title)
    url = command.url if "://" in command.url else "https://" + command.url
    pasted = _url(url, cloud, command.method, command.usual)
    return replace(pasted, body=command.body, warnings=(*command.warnings, *pasted.warnings))


def _may_be_name(text: str) -> bool:
    """Tell a few words that a person types from what was copied somewhere."""
    is_short = len(text) <= _LONGEST_NAME and len(text.splitlines()) == 1
    return is_short and "://" not in text and not looks_like_key(text)


def _junk(what: Sentence | None = None) -> Pasted:
    return Pasted(
        PastedKind.JUNK,
        what=what or say("This is nothing that a button could press"),
        missing=say("Paste the link of a flow, the address of a trigger or an IFTTT event"),
        needs=(Need.ADDRESS,),
    )
