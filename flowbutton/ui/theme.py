"""How the program looks now: colours, fonts and icons of the scheme in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPen
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.contrast import SystemContrast, high_contrast
from flowbutton.ui.fonts import Type, base_font, typed
from flowbutton.ui.icons import Icons
from flowbutton.ui.style_sheet import menu_sheet, strong_sheet, style_sheet
from flowbutton.ui.tokens import DARK, LIGHT, TILE_COLORS, Token, luminance

_RING, _STRONG_RING = 2, 3
_WANTED = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


@dataclass(frozen=True, slots=True)
class Look:
    """The look in force, for those who have to draw themselves anew."""

    is_dark: bool
    text_percent: int
    reduces_motion: bool


class Contrast(Protocol):
    """Says whether high contrast is wanted, and when that changes."""

    @property
    def changed(self) -> SignalInstance:
        """Tells of a change."""
        ...

    @property
    def is_high(self) -> bool:
        """Whether it is wanted."""
        ...


class Theme(QObject):
    """Gives colours, fonts and icons, and follows the system's scheme while it is told to.

    One for the program; every widget that paints takes it in its constructor.

    Signals:
        changed: colours or sizes are others now. arg: the Look.
    """

    changed = Signal(object)

    def __init__(
        self,
        app: QApplication,
        look: LookSettings,
        parent: QObject | None = None,
        *,
        contrast: Contrast | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._system_font = QFont(app.font())
        self._settings = look
        self._fonts: dict[Type, QFont] = {}
        self._colors: dict[Token, QColor] = {}
        self._tiles = tuple(QColor(color) for color in TILE_COLORS)
        self.icons = Icons()
        app.setStyle("Fusion")
        self._is_dark = False
        self._has_rules = False
        self._contrast = contrast or SystemContrast(app.styleHints(), self)
        self._ask_for(look.scheme)
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._on_hints_color_scheme_changed)
        self._contrast.changed.connect(self._dress)

    @property
    def look(self) -> Look:
        """The look in force."""
        return Look(self._is_dark, self._settings.text_percent, self._settings.reduces_motion)

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is in force."""
        return self._is_dark

    @property
    def moves(self) -> bool:
        """Whether things may move by themselves."""
        return not self._settings.reduces_motion

    @property
    def is_contrast_high(self) -> bool:
        """Whether only the system's own colours are used, each line as strong as the text."""
        return self._contrast.is_high

    def focus_pen(self, token: Token = Token.ACCENT) -> QPen:
        """Return what the ring of the focus is drawn with: where all lines are strong, stronger."""
        return QPen(self.color(token), _STRONG_RING if self.is_contrast_high else _RING)

    def apply(self, look: LookSettings) -> None:
        """Look as these settings say, from now on."""
        self._settings = look
        self._ask_for(look.scheme)
        self._dress()

    def enforce_rules(self) -> None:
        """Let the rules of the style sheet hold, from now on.

        To be called when the window is put together: each time a widget is put into another, all
        that is in it is measured against the rules anew.
        """
        self._has_rules = True
        self._rule()
        # The first rules bring back the fonts that the desktop names for menus and check boxes.
        self._app.setFont(self._app.font())

    def leave(self) -> None:
        """Follow the system no longer."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._on_hints_color_scheme_changed)
        self._contrast.changed.disconnect(self._dress)

    def color(self, token: Token) -> QColor:
        """Return the colour that `token` has now."""
        return self._colors[token]

    def tile_color(self, index: int) -> QColor:
        """Return one of the twelve tile colours; an index beyond them begins anew.

        With high contrast there is none but the system's own.
        """
        if self._contrast.is_high:
            return self.color(Token.RAISED)
        return self.swatch_color(index)

    def swatch_color(self, index: int) -> QColor:
        """Return one of the twelve tile colours, to choose it by."""
        return self._tiles[index % len(self._tiles)]

    def font(self, kind: Type) -> QFont:
        """Return the font of a kind of text."""
        font = self._fonts.get(kind)
        if font is None:
            font = self._fonts[kind] = typed(self._app.font(), kind)
        return font

    def icon(self, name: str, token: Token = Token.INK) -> QIcon:
        """Return an icon that follows the scheme by itself."""
        return self.icons.icon(name, lambda: self.color(token))

    def tick(self) -> QIcon:
        """Return the tick of a menu item that is checked: the style's own does not grow."""
        return self.icons.tick(lambda: self.color(Token.INK))

    def scaled(self, length: float) -> int:
        """Return a length that belongs to text, at the size of text that is set."""
        return round(length * max(100, self._settings.text_percent) / 100)

    def _ask_for(self, scheme: Scheme) -> None:
        self._app.styleHints().setColorScheme(_WANTED[scheme])

    def _dress(self) -> None:
        scheme = self._settings.scheme
        if scheme is Scheme.SYSTEM:
            self._is_dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            self._is_dark = scheme is Scheme.DARK
        self._hexes = self._hexes_now()
        self._colors = {token: QColor(value) for token, value in self._hexes.items()}
        self._fonts = {}
        self._app.setFont(base_font(self._system_font, self._settings.text_percent))
        self._app.setPalette(self._palette())
        self._rule()
        self.changed.emit(self.look)

    def _rule(self) -> None:
        if self._has_rules:
            sheet = strong_sheet if self.is_contrast_high else style_sheet
            self._app.setStyleSheet(sheet(self._hexes) + menu_sheet(self.scaled))

    def _hexes_now(self) -> Mapping[Token, str]:
        if not self._contrast.is_high:
            return DARK if self._is_dark else LIGHT
        self._app.setPalette(QPalette())  # the system's own
        hexes = high_contrast(self._app.palette())
        self._is_dark = luminance(hexes[Token.BG]) < luminance(hexes[Token.INK])
        return hexes

    def _on_hints_color_scheme_changed(self) -> None:
        if self._settings.scheme is Scheme.SYSTEM:
            self._dress()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for where, token in (
            (role.Window, Token.BG),
            (role.WindowText, Token.INK),
            (role.Base, Token.SURFACE),
            (role.AlternateBase, Token.BG),
            (role.Text, Token.INK),
            (role.Button, Token.SURFACE),
            (role.ButtonText, Token.INK),
            (role.BrightText, Token.BAD),
            (role.ToolTipBase, Token.SURFACE),
            (role.ToolTipText, Token.INK),
            (role.PlaceholderText, Token.FAINT),
            (role.Highlight, Token.ACCENT),
            (role.HighlightedText, Token.ON_ACCENT),
            (role.Accent, Token.ACCENT),
            (role.Link, Token.ACCENT),
            (role.LinkVisited, Token.ACCENT),
            (role.Light, Token.SURFACE),
            (role.Midlight, Token.HOVER),
            (role.Mid, Token.LINE),
            (role.Dark, Token.LINE),
        ):
            palette.setColor(where, self._colors[token])
        off = QPalette.ColorGroup.Disabled
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(off, where, self._colors[Token.FAINT])
        return palette
