"""The page that the browser shows at the end of a sign-in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from http import HTTPStatus

from flowbutton.domain.words import Sentence, say

Words = Callable[[Sentence], str]
_HTML = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --bg: #f5f5f5; --card: #fff; --line: #e0e0e0; --ink: #1b1b1b;
        --soft: #5c5c5c; --ok: #0e7a0d; --bad: #b10e1c }}
@media (prefers-color-scheme: dark) {{ :root {{ --bg: #1f1f1f; --card: #292929; --line: #3d3d3d;
        --ink: #fff; --soft: #c7c7c7; --ok: #6cc46b; --bad: #f1868d }} }}
body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 0; padding: 18vh 1.5rem 0;
       background: var(--bg); color: var(--ink) }}
main {{ max-width: 24rem; margin: 0 auto; padding: 2rem; background: var(--card);
       border: 1px solid var(--line); border-radius: 12px }}
svg {{ display: block; width: 2.5rem; margin-bottom: 1rem; fill: none; stroke-width: 2;
      stroke-linecap: round; stroke-linejoin: round; stroke: var(--{tone}) }}
h1 {{ font-size: 1.5rem; line-height: 1.3; font-weight: 600; margin: 0 0 .25rem }}
p {{ margin: 0; color: var(--soft) }}
</style>
</head>
<body><main><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/>
<path d="{shape}"/></svg>
<h1>{title}</h1><p>{text}</p></main></body>
</html>
"""
_LANGUAGE = say("en")  #: the code of the language that this file is for: de, es, fr, ja, nl
_TICK = "M7.5 12.5l3 3 6-6.5"
_CROSS = "M8.5 8.5l7 7m0-7l-7 7"


@dataclass(frozen=True, slots=True)
class Page:
    """What to tell a person in the browser, and the HTTP status that goes with it."""

    status: int
    title: Sentence
    text: Sentence

    def html(self, words: Words = str) -> bytes:
        """Return the page as UTF-8, its sentences as `words` says them."""
        is_well = self.status == HTTPStatus.OK
        return _HTML.format(
            language=escape(words(_LANGUAGE)),
            title=escape(words(self.title)),
            text=escape(words(self.text)),
            tone="ok" if is_well else "bad",
            shape=_TICK if is_well else _CROSS,
        ).encode()


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
