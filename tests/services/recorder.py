"""A server on 127.0.0.1 that answers by method and path, and keeps what it was asked."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Asked:
    """One request as it came."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    @property
    def line(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "")

    def json(self):
        return json.loads(self.body)


@dataclass
class Given:
    """What to answer; a value that is no bytes is sent as JSON."""

    status: int = 200
    body: object = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    def data(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


class Recorder:
    """Answers `METHOD /path` from `answers`: one Given, or a list of them used up to the last."""

    def __init__(self, answers=None, otherwise: Given | None = None) -> None:
        self.answers = dict(answers or {})
        self.otherwise = otherwise or Given(404, {"error": {"code": "NotHere", "message": "no"}})
        self.asked: list[Asked] = []
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def __getattr__(self, name: str):
                if not name.startswith("do_"):
                    raise AttributeError(name)
                return lambda: recorder._handle(self)

            def log_message(self, *args) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        self._server.block_on_close = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://localhost:{self._server.server_port}"

    @property
    def lines(self) -> list[str]:
        return [asked.line for asked in self.asked]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def _handle(self, handler: BaseHTTPRequestHandler) -> None:
        length = int(handler.headers.get("content-length") or 0)
        parts = urlsplit(handler.path)
        asked = Asked(
            handler.command,
            parts.path,
            dict(parse_qsl(parts.query)),
            {name.lower(): value for name, value in handler.headers.items()},
            handler.rfile.read(length),
        )
        self.asked.append(asked)
        given = self.answers.get(asked.line, self.otherwise)
        if isinstance(given, list):
            given = given.pop(0) if len(given) > 1 else given[0]
        data = given.data()
        handler.send_response(given.status)
        for name, value in given.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)
