"""The page that the browser shows at the end of a sign-in."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from flowbutton.domain.words import Sentence, say

_HTML = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark }}
body {{ font: 1.05rem/1.5 system-ui, sans-serif; margin: 18vh auto 0; max-width: 30rem;
       padding: 0 1.5rem }}
h1 {{ font-size: 1.5rem; font-weight: 600; margin: 0 0 .5rem }}
</style>
</head>
<body><main><h1>{title}</h1><p>{text}</p></main></body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """What to tell a person in the browser, and the HTTP status that goes with it."""

    status: int
    title: Sentence
    text: Sentence

    def html(self) -> bytes:
        """Return the page as UTF-8."""
        return _HTML.format(title=escape(str(self.title)), text=escape(str(self.text))).encode()


_CLOSE = say("You can close this page.")

DONE = Page(200, say("You are signed in"), say("Return to FlowButton. You can close this page."))
FAILED = Page(
    400, say("The sign-in did not work"), say("Return to FlowButton, which says what happened.")
)
NOT_HERE = Page(404, say("Nothing is here"), _CLOSE)
WRONG_HOST = Page(421, say("Nothing is here"), _CLOSE)
NOT_AN_ANSWER = Page(400, say("This is not the answer of a sign-in"), _CLOSE)
ANOTHER_SIGN_IN = Page(
    400,
    say("This answer belongs to another sign-in"),
    say("Return to FlowButton and sign in again."),
)
ANSWERED = Page(409, say("This sign-in was already answered"), _CLOSE)
