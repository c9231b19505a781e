"""The pages on which a person signs in: the account picker, and the one for a device code."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from flowbutton.demo.html import SUBMIT_AT_ONCE, escape, hidden, page
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.people import CLIENT_ID, TENANT, USERS, User, user_named
from flowbutton.demo.provider import Provider
from flowbutton.demo.tokens import STRONG
from flowbutton.demo.wire import Reply, Request, Routes

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class SignInPages:
    """What the browser shows of the identity provider."""

    def __init__(self, provider: Provider, knobs: Knobs) -> None:
        self._provider = provider
        self._knobs = knobs

    def add_routes(self, routes: Routes) -> None:
        """Answer to the browser."""
        authorize = f"/{TENANT}/oauth2/v2.0/authorize"
        routes.add("GET", authorize, self._authorize)
        routes.add("POST", authorize, self._picked)
        routes.add("GET", "/device", self._device)
        routes.add("POST", "/device", self._device_picked)

    def _authorize(self, request: Request) -> Reply:
        asked = request.query
        if problem := _problem(asked):
            return page("This sign-in cannot go on", f"<p>{escape(problem)}</p>", status=400)
        if asked.get("prompt") == "none":
            text = "AADSTS50058: Nobody is signed in, and nobody may be asked."
            return _deliver(asked, {"error": "login_required", "error_description": text})
        title = "Confirm that it is you" if STRONG in asked.get("claims", "") else "Pick an account"
        hint = asked.get("login_hint", "")
        body = (
            "<p class=soft>FlowButton wants to run flows for you.</p>"
            f'<form id="sign-in" method="post">{_accounts(hint)}'
            '<p><button name="account" value="">Cancel</button></p></form>'
        )
        return page(title, body, is_narrow=True, has_links=False)

    def _picked(self, request: Request) -> Reply:
        asked = request.query
        if problem := _problem(asked):
            return page("This sign-in cannot go on", f"<p>{escape(problem)}</p>", status=400)
        user = user_named(request.form.get("account", ""))
        if user is None:
            text = "AADSTS65004: The person cancelled the sign-in."
            return _deliver(asked, {"error": "access_denied", "error_description": text})
        if self._knobs.refuses_consent:
            text = "AADSTS65001: The use of the application needs the consent of an administrator."
            return _deliver(asked, {"error": "consent_required", "error_description": text})
        code = self._provider.issue_code(user, asked)
        return _deliver(asked, {"code": code, "client_info": user.client_info})

    def _device(self, request: Request) -> Reply:
        return _device_page(request.query.get("user_code", ""), "")

    def _device_picked(self, request: Request) -> Reply:
        form = request.form
        code = form.get("user_code", "")
        user = user_named(form.get("account", ""))
        if not self._provider.answer_device(code, user):
            return _device_page(code, "No device shows this code. Check it and try again.")
        if user is None:
            return page("Nobody was signed in", "<p>You can close this page.</p>", is_narrow=True)
        body = f"<p>{escape(user.name)} is signed in. You can close this page.</p>"
        return page("Signed in", body, is_narrow=True)


def _problem(asked: Mapping[str, str]) -> str:
    """Return what is wrong with a request to sign somebody in, "" when nothing is."""
    if asked.get("client_id") != CLIENT_ID:
        return (
            f"AADSTS700016: Application with identifier '{asked.get('client_id', '')}' was not "
            "found in the directory 'Contoso'."
        )
    parts = urlsplit(asked.get("redirect_uri", ""))
    if parts.scheme != "http" or parts.hostname not in _LOOPBACK:
        return "AADSTS50011: The redirect URI does not match those of the application."
    if asked.get("code_challenge_method") != "S256" or not asked.get("code_challenge"):
        return "AADSTS9002325: Proof Key for Code Exchange is required."
    if asked.get("response_type") != "code":
        return "AADSTS700054: Only response_type 'code' is enabled for the application."
    return ""


def _accounts(hint: str = "") -> str:
    """Return a button for each person, the hinted one first."""
    ordered = sorted(USERS, key=lambda user: user.username != hint.lower())
    return "".join(map(_account, ordered))


def _account(user: User) -> str:
    return (
        f'<button class="account" name="account" value="{escape(user.username)}">'
        f"<b>{escape(user.name)}</b><span class=soft>{escape(user.username)}</span></button>"
    )


def _deliver(asked: Mapping[str, str], answer: Mapping[str, str]) -> Reply:
    """Bring the answer to the program that waits for it on the loopback interface."""
    values = {**answer, "state": asked.get("state", "")}
    address = asked["redirect_uri"]
    if asked.get("response_mode") != "form_post":
        return Reply(302, b"", {"Location": f"{address}?{urlencode(values)}"})
    fields = "".join(hidden(name, value) for name, value in values.items())
    body = (
        f'<form id="continue" method="post" action="{escape(address)}">{fields}'
        '<noscript><button class="primary">Continue</button></noscript></form>'
    )
    return page("Signing in…", body, script=SUBMIT_AT_ONCE, is_narrow=True, has_links=False)


def _device_page(code: str, problem: str) -> Reply:
    said = f'<p class="bad" role="alert">{escape(problem)}</p>' if problem else ""
    body = (
        f'<p class=soft>Type the code that FlowButton shows.</p>{said}<form id="sign-in" '
        'method="post"><label for="user_code">Code</label><input class="code" id="user_code" '
        f'name="user_code" autocomplete="off" required autofocus value="{escape(code)}">'
        f'{_accounts()}<p><button name="account" value="">Cancel</button></p></form>'
    )
    return page("Sign in with a code", body, status=400 if problem else 200, is_narrow=True)
