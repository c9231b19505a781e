"""A small real HTTP server whose answers a test writes down, and which keeps a ledger."""

import json
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


@dataclass(frozen=True)
class Says:
    """An answer: JSON, text or bytes; `drops` hangs up instead."""

    status: int = 200
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)
    drops: bool = False

    @property
    def data(self) -> bytes:
        if self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return self.body.encode() if isinstance(self.body, str) else json.dumps(self.body).encode()


def error(status: int, code: str, message: str = "…", **headers: str) -> Says:
    """Return a refusal in the service's usual shape."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Says(status, {"error": {"code": code, "message": message}}, names)


Answer = Says | Callable[[Asked], Says]


class Web:
    """Answers by what was written down last for a method and a path."""

    def __init__(self) -> None:
        self._rules: list[tuple[str, re.Pattern[str], list[Answer]]] = []
        self.ledger: list[Asked] = []
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # or each answer waits for an acknowledgement

            def do_GET(self):
                length = int(self.headers.get("Content-Length") or 0)
                web._serve(self, self.rfile.read(length))

            def do_POST(self):
                self.do_GET()

            def do_PUT(self):
                self.do_GET()

            def do_PATCH(self):
                self.do_GET()

            def do_DELETE(self):
                self.do_GET()

            def log_message(self, *args):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self.url = f"http://localhost:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join(5)
        self._server.server_close()

    def on(self, method: str, path: str, *answers: Answer) -> None:
        """Answer requests to a path (a regular expression); the last answer stays."""
        self._rules.insert(0, (method, re.compile(path), list(answers)))

    def asked(self, method: str = "", path: str = "") -> list[Asked]:
        """Return the requests to paths with this in them."""
        return [
            each
            for each in self.ledger
            if method in {"", each.method} and re.search(path, each.path)
        ]

    def _serve(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        parts = urlsplit(handler.path)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        headers = {name.lower(): value for name, value in handler.headers.items()}
        asked = Asked(handler.command, parts.path, query, headers, body)
        self.ledger.append(asked)
        says = self._find(asked)
        if says.drops:
            handler.close_connection = True
            return
        handler.send_response_only(says.status)  # no Date of its own
        for name, value in {"Content-Type": "application/json", **says.headers}.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(says.data)))
        handler.end_headers()
        handler.wfile.write(says.data)

    def _find(self, asked: Asked) -> Says:
        for method, path, answers in self._rules:
            if method == asked.method and path.search(asked.path):
                answer = answers.pop(0) if len(answers) > 1 else answers[0]
                return answer(asked) if callable(answer) else answer
        return error(404, "ResourceNotFound", f"Nothing at {asked.path}")
