"""Numbers as people write them."""

from __future__ import annotations

import math
import re
from typing import NoReturn

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Json
from flowbutton.domain.words import say

_SPACES = re.compile("[\\s'\u2019\u00a0\u2009\u202f]")  # people group digits with these
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?")
_LONGEST = 300  # digits; no service takes more


def read_number(given: Json, decimal: str) -> Json:
    """Return a number; a whole one is an int. Raises InputError."""
    if isinstance(given, str):
        plain = _plain(given, decimal)
        if not _NUMBER.fullmatch(plain) or len(plain) > _LONGEST:
            _refuse_number(decimal)
        given = int(plain) if re.fullmatch(r"[+-]?\d+", plain) else float(plain)
    if isinstance(given, bool) or not isinstance(given, int | float) or not math.isfinite(given):
        _refuse_number(decimal)
    return given


def read_integer(given: Json, decimal: str) -> Json:
    """Return a whole number. Raises InputError."""
    try:
        number = read_number(given, decimal)
    except InputError as error:
        raise InputError(say("Enter a whole number, such as 12")) from error
    if isinstance(number, float) and number.is_integer():
        return int(number)
    if not isinstance(number, int):
        raise InputError(say("Enter a whole number, such as 12"))
    return number


def _plain(text: str, decimal: str) -> str:
    """Return the number with a point for the decimal sign and nothing between its digits.

    With both signs the last one is the decimal sign. With one that is not the language's own,
    three digits behind it can be read both ways: nobody shall send a thousandth by mistake.
    """
    text = _SPACES.sub("", text)
    other = "." if decimal == "," else ","
    if decimal in text and other in text:
        first, last = sorted((decimal, other), key=text.rindex)
        whole, _, rest = text.rpartition(last)
        is_grouped = re.fullmatch(rf"[+-]?\d{{1,3}}(?:\{first}\d{{3}})+", whole)
        return whole.replace(first, "") + "." + rest if is_grouped else text
    if re.fullmatch(rf"[+-]?[1-9]\d{{0,2}}\{other}\d{{3}}", text):
        raise InputError(say("Write the number without a sign between thousands"))
    return text.replace(",", ".") if text.count(",") == 1 else text


def _refuse_number(decimal: str) -> NoReturn:
    raise InputError(say("Enter a number, such as {example}", example=f"12{decimal}50"))
