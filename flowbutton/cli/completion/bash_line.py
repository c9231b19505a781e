"""A command line of bash, up to the cursor: its words, and how to put a word into it."""

from __future__ import annotations

from dataclasses import dataclass

_ENDS = ";|&(\n"  # a new command begins behind them
_SPECIAL = " \t\n\\'\"`$&|;<>(){}[]*?!#~"
_IN_QUOTES = '\\"`$!'


@dataclass(frozen=True, slots=True)
class BashLine:
    """The words of the last command, without its name, and the one at the cursor.

    `kept` is the part of that one which bash leaves as it is, `quote` the quotation mark it
    stands in, "" for none.
    """

    words: tuple[str, ...]
    current: str
    kept: str
    quote: str

    def put(self, word: str) -> str:
        """Return a whole word as bash has to be given it in place of what is typed."""
        rest = word[len(self.kept) :]
        if self.quote == "'":
            return rest.replace("'", "'\\''")
        special = _IN_QUOTES if self.quote else _SPECIAL
        return "".join(f"\\{sign}" if sign in special else sign for sign in rest)


def read_line(text: str, breaks: str) -> BashLine:
    """Return what the line says; `breaks` are the signs that end a word for bash's completion."""
    reader = _Reader(breaks)
    for sign in text:
        reader.take(sign)
    words = reader.words
    while words and "=" in words[0]:  # variables before the command
        words = words[1:]
    return BashLine(tuple(words[1:]), reader.word, reader.kept, reader.quote)


class _Reader:
    """Takes a line sign by sign."""

    def __init__(self, breaks: str) -> None:
        self._breaks = breaks
        self._is_escaped = False
        self._has_word = False
        self.words: list[str] = []
        self.word = ""
        self.kept = ""
        self.quote = ""

    def take(self, sign: str) -> None:
        """Take the next sign of the line."""
        if self._is_escaped:
            self._is_escaped = False
            self._add(sign)
        elif sign == "\\" and self.quote != "'":
            self._is_escaped = True
        elif self.quote:
            self._take_quoted(sign)
        elif sign in "'\"":
            self.quote = sign
            self._has_word = True
            self.kept = self.word
        else:
            self._take_plain(sign)

    def _take_quoted(self, sign: str) -> None:
        if sign == self.quote:
            self.quote = ""
        else:
            self._add(sign)

    def _take_plain(self, sign: str) -> None:
        if sign in _ENDS:
            self._end()
            self.words = []
        elif sign.isspace():
            self._end()
        else:
            self._add(sign)
            if sign in self._breaks:
                self.kept = self.word

    def _add(self, sign: str) -> None:
        self._has_word = True
        self.word += sign

    def _end(self) -> None:
        if self._has_word:
            self.words = [*self.words, self.word]
        self.word = self.kept = ""
        self._has_word = False
