"""What of an answer may be written down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from urllib.parse import quote

from flowbutton.domain.answer import Answer
from flowbutton.domain.fields import MASK, Json
from flowbutton.domain.words import COUNT, Sentence

_LEAST = 4  # characters of a secret that is looked for; shorter ones are part of anything


def written_answer(answer: Answer, payload: Json, secret_keys: AbstractSet[str]) -> Answer:
    """Return the answer as it may be written down: a secret that it repeats is masked.

    Not in an answer that is so large that it lies in a file of its own.
    """
    secrets = _secrets(payload, secret_keys)
    if not secrets:
        return answer
    advice, output = answer.advice, answer.output
    if advice is not None:
        advice = replace(
            advice,
            title=_sentence(advice.title, secrets),
            hint=_sentence(advice.hint, secrets),
            raw=_hidden(advice.raw, secrets),
        )
    if output is not None:
        output = replace(output, text=_hidden(output.text, secrets))
    headers = tuple((name, _hidden(value, secrets)) for name, value in answer.headers)
    message = _sentence(answer.message, secrets)
    return replace(answer, message=message, advice=advice, output=output, headers=headers)


def _secrets(payload: Json, secret_keys: AbstractSet[str]) -> list[str]:
    """Return each secret in the ways in which an answer may write it, the longest first."""
    if not isinstance(payload, dict):
        return []
    values = (text for key in secret_keys for text in _texts(payload.get(key)))
    ways = {
        way
        for text in values
        for way in (
            text,
            json.dumps(text)[1:-1],
            json.dumps(text, ensure_ascii=False)[1:-1],
            quote(text, safe=""),
        )
        if len(text) >= _LEAST
    }
    return sorted(ways, key=len, reverse=True)


def _texts(value: Json) -> Iterator[str]:
    """Give what is written in a value."""
    match value:
        case str():
            yield value
        case int() | float() if not isinstance(value, bool):
            yield str(value)
        case list():
            for inner in value:
                yield from _texts(inner)
        case dict():
            for inner in value.values():
                yield from _texts(inner)


def _hidden(text: str, secrets: list[str]) -> str:
    for secret in secrets:
        text = text.replace(secret, MASK)
    return text


def _sentence(sentence: Sentence, secrets: list[str]) -> Sentence:
    values = _values(sentence.values, secrets)
    parts = tuple((name, text, _values(inner, secrets)) for name, text, inner in sentence.parts)
    return replace(sentence, values=values, parts=parts)


def _values(values: tuple[tuple[str, str], ...], secrets: list[str]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name, value if name == COUNT else _hidden(value, secrets)) for name, value in values
    )
