"""Looks inside runs: their requests as they may be shown."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

from flowbutton.domain.cloud import host_of
from flowbutton.domain.inside import ADDRESS, KEY, SIGNATURE, TOKEN, Asked
from flowbutton.domain.run import Run
from flowbutton.services.query import with_query

_WITHOUT_BODY = frozenset({"GET", "HEAD"})


def asked_at(run: Run, url: str, audience: str = "", *, sends_inputs: bool = True) -> Asked:
    """Return the POST of a run to an address of the flow service's own interface."""
    body = _body(run) if sends_inputs else "{}"
    headers = [*_token(audience), *_headers(run)]
    return Asked("POST", url, _host(url), tuple(headers), body, audience)


def asked_of_azure(run: Run, url: str, audience: str) -> Asked:
    """Return the POST of a run to Azure, which takes no content."""
    headers = (*_token(audience), _tracking(run))
    return Asked("POST", url, _host(url), headers, None, audience)


def asked_directly(run: Run, method: str, url: str, audience: str = "") -> Asked:
    """Return the request of a run to the address of a trigger.

    `url` is "" where the address is a secret as a whole, or not known.
    """
    method = method or "POST"
    shown = _without_signature(url) if url else ADDRESS
    headers = [*_token(audience), *_headers(run)]
    body: str | None = _body(run)
    if method in _WITHOUT_BODY:
        body = None
        shown = with_query(shown, run.inputs)
    return Asked(method, shown, _host(url) if url else "", tuple(headers), body, audience)


def asked_of_ifttt(run: Run, base: str, path: str) -> Asked:
    """Return the request that fired an event."""
    headers = (("Content-Type", "application/json"),)
    return Asked("POST", f"{base}{path}/{KEY}", _host(base), headers, _body(run))


def _token(audience: str) -> list[tuple[str, str]]:
    return [("Authorization", f"Bearer {TOKEN}")] if audience else []


def _headers(run: Run) -> list[tuple[str, str]]:
    return [("Content-Type", "application/json"), _tracking(run)]


def _tracking(run: Run) -> tuple[str, str]:
    return ("x-ms-client-tracking-id", run.press_id)


def _body(run: Run) -> str:
    return json.dumps(dict(run.inputs), ensure_ascii=False)


def _without_signature(url: str) -> str:
    head, mark, query = url.partition("?")
    pairs = [
        f"{part.partition('=')[0]}={SIGNATURE}" if part.lower().startswith("sig=") else part
        for part in query.split("&")
    ]
    return f"{head}{mark}{'&'.join(pairs)}"


def _host(url: str) -> str:
    try:
        return host_of(url) if urlsplit(url).hostname else ""
    except ValueError:
        return ""
