"""High contrast: the system's own colours, and none of the program's."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette, QStyleHints

from flowbutton.ui.tokens import Token, contrast

_TEXT = 4.5
_SHADE = 0.25  # of the way from the window to its text
_ACCENTS = frozenset({Token.ACCENT, Token.ACCENT_STRONG})
_GROUNDS = frozenset(
    {
        Token.BG,
        Token.SURFACE,
        Token.RAISED,
        Token.TRACK,
        Token.OK_GROUND,
        Token.BAD_GROUND,
        Token.WARN_GROUND,
    }
)


class SystemContrast(QObject):
    """Whether the system wants high contrast.

    Signals:
        changed: the system wants something else now.
    """

    changed = Signal()

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = hints  # what it gives lives no longer than this does
        # WORKAROUND: new in Qt 6.10. Can go with Qt 6.9.
        self._can_tell = hasattr(hints, "accessibility")
        if self._can_tell:
            hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def is_high(self) -> bool:
        """Whether it does."""
        if not self._can_tell:
            return False
        wish = self._hints.accessibility().contrastPreference()
        return bool(wish == Qt.ContrastPreference.HighContrast)


def high_contrast(palette: QPalette) -> Mapping[Token, str]:
    """Return the colours made of the system's palette: its window, its text, its highlight.

    States are told by their words and shapes, and every line is as strong as the text. What is
    chosen lies on a shade between window and text. A highlight that could not be told from the
    grounds is not used.
    """
    role = QPalette.ColorRole
    ground, ink = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    accent = palette.color(role.Highlight).name()
    on_accent = palette.color(role.HighlightedText).name()
    shade = _between(ground, ink)
    if min(contrast(accent, one) for one in (ground, shade, on_accent)) < _TEXT:
        accent, on_accent = ink, ground
    colors = dict.fromkeys(Token, ink)
    colors |= dict.fromkeys(_GROUNDS, ground)
    colors |= dict.fromkeys(_ACCENTS, accent)
    colors[Token.ON_ACCENT] = on_accent
    colors[Token.HOVER] = shade
    return colors


def _between(ground: str, ink: str) -> str:
    parts = ((int(ground[at : at + 2], 16), int(ink[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (other - one) * _SHADE):02x}" for one, other in parts)
