"""A small identity provider over TLS on this computer, shaped like Microsoft Entra."""

import base64
import hashlib
import html
import json
import secrets
import ssl
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

import jwt

from tests.auth.parts import ARM, CLIENT_ID, FLOW, RUNTIME, TENANT

ALICE = "alice@contoso.test"
BOB = "bob@contoso.test"
SIGNING_KEY = secrets.token_bytes(32)
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
RESERVED = {"openid", "profile", "offline_access", "email"}


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    path: str
    form: dict = field(default_factory=dict)

    @property
    def grant(self):
        return self.form.get("grant_type", "")


@dataclass(frozen=True)
class Told:
    """An answer to give."""

    status: int
    body: str
    content_type: str = "application/json"
    headers: dict = field(default_factory=dict)


def told(status, **values):
    return Told(status, json.dumps(values))


def refused(error="invalid_grant", number=0, text="No.", **more):
    """Return a refusal as Entra words it."""
    description = f"AADSTS{number}: {text} Trace ID: 1 Correlation ID: 2" if number else text
    codes = {"error_codes": [number]} if number else {}
    return told(400, error=error, error_description=description, **codes, **more)


@dataclass
class Idp:
    """The provider. The public attributes are knobs for tests; `asked` is what came in."""

    pki: object
    access_ttl: int = 3600
    refresh_in: int | None = None
    rotates: bool = True
    clock_error_s: float = 0.0
    names_scopes: bool = True
    names_all_scopes: bool = False
    chosen: object = staticmethod(lambda scopes: scopes[0])  # which audience a token gets
    gives_client_info: bool = True
    gives_id_token: bool = True
    gives_refresh_token: bool = True
    has_device_codes: bool = True
    opaque_tokens: bool = False
    delay: threading.Event | None = None  # a token request waits for it
    page_refusal: dict = field(default_factory=dict)
    next_answers: list = field(default_factory=list)
    asked: list = field(default_factory=list)

    def __post_init__(self):
        self._lock = threading.RLock()
        self._codes, self._grants, self._devices = {}, {}, {}
        idp = self

        class Handler(BaseHTTPRequestHandler):
            timeout = 30

            def log_message(self, *_args):
                pass

            def date_time_string(self, timestamp=None):
                return super().date_time_string(_now() + idp.clock_error_s)

            def do_GET(self):
                self._answer({})

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                self._answer(dict(parse_qsl(body)))

            def _answer(self, form):
                answer = idp.answer(self.command, self.path, form)
                body = answer.body.encode()
                self.send_response(answer.status)
                self.send_header("Content-Type", answer.content_type)
                self.send_header("Content-Length", str(len(body)))
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_args):
                pass  # the other side hung up, which some tests want

        self.server = Server(("127.0.0.1", 0), Handler)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.pki.cert_file, self.pki.key_file)
        self.server.socket = self.context.wrap_socket(
            self.server.socket, server_side=True, do_handshake_on_connect=False
        )
        self.base = f"https://localhost:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,))

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_error):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    # Looking at what happened.

    def token_requests(self, grant="refresh_token"):
        return [asked for asked in self.asked if asked.grant == grant]

    def revoke(self):
        self._grants.clear()

    # Answering.

    def answer(self, method, path, form):
        parts = urlsplit(path)
        with self._lock:
            self.asked.append(Asked(method, parts.path, form))
        query = dict(parse_qsl(parts.query))
        routes = {
            "openid-configuration": self._discovery,
            "authorize": lambda: self._authorize(query),
            "login": lambda: self._login(query, form),
            "token": lambda: self._token(form),
            "devicecode": lambda: self._device_code(form),
            "device": lambda: self._device_page(form),
        }
        tenant, _, last = parts.path.strip("/").partition("/")
        if tenant != TENANT:
            return refused("invalid_tenant", 90002, "Tenant not found.")
        return routes.get(last.rpartition("/")[2], lambda: told(404))()

    def _discovery(self):
        here = f"{self.base}/{TENANT}"
        answer = {
            "issuer": f"{here}/v2.0",
            "authorization_endpoint": f"{here}/authorize",
            "token_endpoint": f"{here}/token",
        }
        if self.has_device_codes:
            answer["device_authorization_endpoint"] = f"{here}/devicecode"
        return self._next() or told(200, **answer)

    def _next(self):
        return self.next_answers.pop(0) if self.next_answers else None

    def _authorize(self, query):
        buttons = "".join(
            f'<button name="user" value="{user}">{user}</button>' for user in (ALICE, BOB, "")
        )
        target = html.escape("login?" + urlencode(query))
        return _page(f'<form method="post" action="{target}">{buttons}</form>')

    def _login(self, query, form):
        answer = {"state": query["state"]}
        if self.page_refusal:
            answer |= self.page_refusal
        elif form.get("user"):
            code = secrets.token_urlsafe()
            self._codes[code] = {**query, "user": form["user"]}
            answer |= {"code": code}
        else:
            answer |= {"error": "access_denied", "error_description": "The person said no."}
        fields = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(value)}">'
            for name, value in answer.items()
        )
        target = html.escape(query["redirect_uri"])
        return _page(f'<form method="post" action="{target}">{fields}</form>')

    def _token(self, form):
        if self.delay is not None:
            assert self.delay.wait(30)
        with self._lock:
            answer = self._next()
            if answer is not None:
                return answer
            grant = form.get("grant_type")
            if form.get("client_id") != CLIENT_ID:
                return refused("unauthorized_client", 700016, "Application not found.")
            if grant == "authorization_code":
                return self._redeem_code(form)
            if grant == "refresh_token":
                return self._refresh(form)
            if grant == DEVICE_GRANT:
                return self._redeem_device(form)
        return refused("unsupported_grant_type")

    def _redeem_code(self, form):
        asked = self._codes.pop(form["code"])
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        if _b64(digest) != asked["code_challenge"] or asked["redirect_uri"] != form["redirect_uri"]:
            return refused()
        return self._tokens(asked["user"], form["scope"], form, nonce=asked["nonce"])

    def _refresh(self, form):
        grant = self._grants.get(form["refresh_token"])
        if grant is None:
            return refused("invalid_grant", 700082, "The refresh token has expired.")
        if self.rotates:
            del self._grants[form["refresh_token"]]
        return self._tokens(grant, form["scope"], form)

    def _device_code(self, form):
        answer = self._next()
        if answer is not None:
            return answer
        code, user_code = secrets.token_urlsafe(), secrets.token_hex(4).upper()
        self._devices[code] = {"user_code": user_code, "user": None, "scope": form["scope"]}
        return told(
            200,
            device_code=code,
            user_code=user_code,
            verification_uri=f"{self.base}/{TENANT}/device",
            interval=1,
            expires_in=600,
        )

    def _device_page(self, form):
        for device in self._devices.values():
            if device["user_code"] == form.get("user_code"):
                device["user"] = form["user"]
        return _page("<p>Thank you</p>")

    def _redeem_device(self, form):
        device = self._devices[form["device_code"]]
        if device["user"] is None:
            return refused("authorization_pending")
        return self._tokens(device["user"], device["scope"], form)

    def _tokens(self, user, scope, form, nonce=""):
        now = int(_now())
        words = scope.split()
        named = [word for word in words if word not in RESERVED]
        refresh_token = secrets.token_urlsafe()
        self._grants[refresh_token] = user
        person = {"sub": f"sub-{user}", "tid": TENANT, "preferred_username": user}
        person |= {"name": user.partition("@")[0].title(), "oid": f"oid-{user}"}
        access = {
            "aud": self.chosen(named).removesuffix("/.default"),
            "exp": now + self.access_ttl,
            "jti": secrets.token_hex(8),
            "claims": form.get("claims", ""),
            **person,
        }
        answer = {
            "token_type": "Bearer",
            "expires_in": self.access_ttl,
            "access_token": secrets.token_hex(16) if self.opaque_tokens else _sign(access),
        }
        if self.gives_refresh_token:
            answer["refresh_token"] = refresh_token
        if self.gives_id_token:
            answer["id_token"] = _sign({"aud": CLIENT_ID, "nonce": nonce, **person})
        if self.names_scopes:
            answer["scope"] = " ".join(words)
        else:
            answer["scope"] = "openid profile"
        if self.names_all_scopes:
            answer["scope"] = f"{FLOW}/.default {RUNTIME}/.default {ARM}/.default"
        if self.gives_client_info:
            info = json.dumps({"uid": f"uid-{user.partition('@')[0]}", "utid": TENANT})
            answer["client_info"] = _b64(info.encode())
        if self.refresh_in is not None:
            answer["refresh_in"] = self.refresh_in
        return told(200, **answer)


def _now():
    return datetime.now(UTC).timestamp()


def _sign(claims):
    return jwt.encode(claims, SIGNING_KEY, "HS256")


def _b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _page(body):
    return Told(200, f"<!doctype html><title>Sign in</title>{body}", "text/html")
