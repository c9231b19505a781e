import os
import shlex
import subprocess

from flowbutton.domain.inside import Asked
from flowbutton.engine.request_text import curl, request_text

ASKED = Asked(
    "POST",
    "https://flow.example/run?api-version=1&sig=$SIG",
    "flow.example",
    (("Authorization", "Bearer $TOKEN"), ("x-ms-client-tracking-id", "6f0c")),
    '{"name": "O\'Neill", "price": "$5 `id` $TOKEN"}',
    "https://service.flow.microsoft.com/",
)


def run_as_shell_does(text, **variables):
    """Return the words that `curl` would get."""
    script = text.replace("curl", "printf '%s\\0'", 1)
    done = subprocess.run(
        ["sh", "-c", script], capture_output=True, check=True, env={**os.environ, **variables}
    )
    return done.stdout.decode().split("\0")[:-1]


def test_the_request_is_told_line_by_line():
    assert request_text(ASKED).splitlines() == [
        "POST /run?api-version=1&sig=$SIG HTTP/1.1",
        "Host: flow.example",
        "Authorization: Bearer $TOKEN",
        "x-ms-client-tracking-id: 6f0c",
        "",
        ASKED.body,
    ]


def test_a_shell_puts_the_secrets_in_and_changes_nothing_else():
    words = run_as_shell_does(curl(ASKED), TOKEN="t-1", SIG="s 2")
    assert words == [
        "-X", "POST",
        "https://flow.example/run?api-version=1&sig=s 2",
        "-H", "Authorization: Bearer t-1",
        "-H", "x-ms-client-tracking-id: 6f0c",
        "--data-raw", ASKED.body,
    ]  # fmt: skip  # a table


def test_a_request_without_a_body_has_none():
    asked = Asked("GET", "$ADDRESS?city=Delft", "")
    assert "--data-raw" not in curl(asked)
    assert shlex.split(curl(asked))[-1] == "$ADDRESS?city=Delft"
    assert request_text(asked) == "GET $ADDRESS?city=Delft HTTP/1.1"
