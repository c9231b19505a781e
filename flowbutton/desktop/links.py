"""Links that press or add a button: `flowbutton://run/…` and `flowbutton://add?…`.

Anybody can put a link into a page or a mail. So a link is only ever a proposal: it is shown with
everything it would do, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from flowbutton.domain.errors import InputError
from flowbutton.domain.words import Sentence, say

SCHEME = "flowbutton"
LONGEST = 32_000  # characters; browsers pass on no longer ones
MOST_INPUTS = 100
_INPUT = "input."
_ADD_WORDS = frozenset({"flow", "name", "icon", "group"})


@dataclass(frozen=True, slots=True)
class RunLink:
    """A press is proposed: of which button, by its id, and what to fill in.

    `inputs` are (name, text) pairs; a name may come several times, for a choice of several.
    """

    button: str
    inputs: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class AddLink:
    """A button is proposed. `flow` is what a person would paste, and may be a signed address."""

    flow: str = field(repr=False)
    name: str = ""
    icon: str = ""
    group: str = ""


Link = RunLink | AddLink


def parse_link(text: str) -> Link:
    """Return what a link proposes. Raises InputError with a sentence that shows none of it."""
    text = text.strip()
    if len(text) > LONGEST:
        raise _broken(say("This link is too long"))
    try:
        parts = urlsplit(text)
        pairs = parse_qsl(
            parts.query,
            keep_blank_values=True,
            strict_parsing=bool(parts.query),
            errors="strict",
            max_num_fields=MOST_INPUTS,
        )
        path = unquote(parts.path, errors="strict").strip("/")
    except ValueError as error:
        raise _broken(say("This link cannot be read")) from error
    if parts.scheme.lower() != SCHEME:
        raise _broken(say("This is not a link for FlowButton"))
    match parts.netloc.lower():
        case "run":
            return _run(path, pairs)
        case "add" if not path:
            return _add(pairs)
    raise _broken(say("This link asks for something that this FlowButton does not know"))


def _run(path: str, pairs: Iterable[tuple[str, str]]) -> RunLink:
    if not path or "/" in path or not path.isprintable():
        raise _broken(say("This link names no button"))
    inputs = []
    for key, value in pairs:
        name = key.removeprefix(_INPUT)
        if name == key or not name:
            raise _unknown_word()
        inputs.append((name, value))
    return RunLink(path, tuple(inputs))


def _add(pairs: list[tuple[str, str]]) -> AddLink:
    words = dict(pairs)
    if len(words) < len(pairs) or not words.keys() <= _ADD_WORDS:
        raise _unknown_word()
    if not words.get("flow", "").strip():
        raise _broken(say("This link does not say which flow to add"))
    one_line = {name: " ".join(value.split()) for name, value in words.items() if name != "flow"}
    return AddLink(words["flow"].strip(), **one_line)


def _unknown_word() -> InputError:
    return _broken(say("This link says something that this FlowButton does not know"))


def _broken(title: Sentence) -> InputError:
    return InputError(title, say("Nothing was run. Ask whoever sent it for a new one"))
