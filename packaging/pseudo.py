"""A language that nobody speaks: English with accents, in brackets, and longer by two fifths.

What is shown without brackets was not translated; what is cut would be cut in German, too.
"""

import re

import ts_file

LANGUAGE = "en-XA"
_GROWTH = 0.4
_ACCENTED = str.maketrans("AEINOUYaeinouycs", "ÅÉÎÑÖÛÝåéîñöûýçš")
_KEPT = re.compile(r"(\{\w+\}|%n|%\d|\(\*\.\w+\)|&(?=\w))")


def pseudo(text):
    """Return a text in brackets and accents, longer; values, patterns and mnemonics stay."""
    inner = text.strip(" ")
    if not inner:
        return text
    before, after = text.split(inner, 1)
    parts = _KEPT.split(inner)
    words = "".join(part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in parts)
    more = max(1, round(len(inner) * _GROWTH) - 2)
    filling = " ".join("·" * min(7, more - at) for at in range(0, more, 8))
    return f"{before}[{words} {filling}]{after}"


def entries(messages):
    """Return the entries of a file in this language."""
    return {
        message.key: ts_file.Entry(
            (pseudo(message.source),) * (2 if message.is_plural else 1), is_finished=True
        )
        for message in messages
    }
