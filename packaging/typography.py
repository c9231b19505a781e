"""What each language wants of its signs: quotation marks, apostrophes, spaces beside them."""

import re

_FOREIGN = "a quotation mark of another language"
_STRAIGHT = (r"\w'", "a straight apostrophe")
#: By language: what must not be in a translation, and what that is.
_WRONG = {
    "de": (_STRAIGHT, ("[”«»\u2018]|“[^„]*“", _FOREIGN)),
    "es": (
        _STRAIGHT,
        ("[“”„\u2018]", _FOREIGN),
        (r"\blas? \{time\}", "an article before a time: it is “la” at one o'clock, else “las”"),
    ),
    "fr": (
        _STRAIGHT,
        ("[“”„\u2018]", _FOREIGN),
        (r"(?<!\u202f)[;?!]", "no narrow no-break space (U+202F) before a sign"),
        (r"(?<!\u00a0):(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»", "no no-break space (U+00A0) at a sign"),
    ),
    "ja": (
        ("[“”„«»\u2018]", _FOREIGN),
        (r"[\u3040-\u30ff\u4e00-\u9fff][.!]|[。、] ", "a stop or a space of other languages"),
        (r"[\uff01\uff08\uff09\uff1a\uff1f]", "a wide sign that is written narrow here"),
    ),
    "nl": (_STRAIGHT, ("[„«»\u2018]", _FOREIGN)),
}


def faults(language, source, form):
    """Return what is wrong with the signs of a translation; [] when nothing is."""
    found = [what for wrong, what in _WRONG.get(language, ()) if re.search(wrong, form)]
    if '"' in form and '"' not in source:
        found.append("straight quotation marks")
    if source.endswith("?") and not form.endswith("?"):
        found.append("no question mark")
    if language == "es" and form.count("¿") != form.count("?"):
        found.append("a question without its ¿")
    return found
