"""The few rules that Fusion does not know: flat controls with one line around them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Template

from flowbutton.ui.tokens import Token

_RULES = Template("""
QPushButton, QToolButton {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: 6px;
    padding: 7px 13px; outline: none;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 6px 12px; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_strong; border-color: $accent_strong; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $hover; color: $faint; border-color: $line; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
    background: transparent; border-color: transparent; color: $soft;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:checked { background: $hover; color: $ink; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: $accent; }
QToolButton[kind="icon"] {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 6px;
}
QToolButton[kind="icon"]:hover { background: $hover; }
QToolButton[kind="icon"]:focus { border: 2px solid $accent; padding: 5px; }
QLineEdit QToolButton, QLineEdit QToolButton:focus {
    background: transparent; border: none; border-radius: 4px; padding: 0;
}
QLineEdit QToolButton:hover { background: $hover; }
Calendar { background: $surface; border: 1px solid $line; }
QCalendarWidget #qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { background: transparent; border-color: transparent; padding: 5px; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QCalendarWidget QAbstractItemView { border: none; outline: none; }
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateTimeEdit {
    background: $surface; color: $ink; border: 1px solid $line; border-bottom-color: $soft;
    border-radius: 6px; padding: 7px 8px; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $faint;
}
QPlainTextEdit, QTextEdit { padding: 7px 6px; }
QComboBox { padding: 7px 10px; }
QPlainTextEdit[readOnly="true"] { border-bottom-color: $line; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus, QDateTimeEdit:focus {
    border-bottom: 2px solid $accent; padding-bottom: 6px;
}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QSpinBox[wrong="true"], QDoubleSpinBox[wrong="true"], QDateTimeEdit[wrong="true"] {
    border: 1px solid $bad;
}
QMenu {
    background: $surface; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 5px;
}
QMenu::item { border-radius: 5px; }
QMenu::item:selected { background: $hover; color: $ink; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 4px; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $faint; border-radius: 2px; }
QScrollBar::handle:vertical { margin: 3px 4px; min-height: 24px; }
QScrollBar::handle:horizontal { margin: 4px 3px; min-width: 24px; }
QScrollBar::handle:hover { background: $soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
""")

_MENU = Template("""
QMenu { icon-size: ${icon}px; }
QMenu::item { padding: ${above}px ${end}px ${above}px ${begin}px; }
QMenu::right-arrow { width: ${arrow}px; height: ${arrow}px; }
""")
_STRONG = Template("""
QPushButton:focus, QToolButton:focus { border: 3px solid $accent; padding: 5px 11px; }
QPushButton[kind="primary"]:focus { border: 3px solid $ink; }
QToolButton[kind="icon"]:focus { border: 3px solid $accent; padding: 4px; }
QCalendarWidget QToolButton:focus { border: 3px solid $accent; padding: 3px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QComboBox:focus, QDateTimeEdit:focus { border: 3px solid $accent; padding: 5px 6px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 5px 4px; }
QComboBox:focus { padding: 5px 8px; }
QMenu::item { border: 2px solid transparent; }
QMenu::item:selected { border-color: $accent; }
""")


def style_sheet(colors: Mapping[Token, str]) -> str:
    """Return the rules in these colours."""
    return _RULES.substitute({token.value: color for token, color in colors.items()})


def menu_sheet(scaled: Callable[[float], int]) -> str:
    """Return the lengths of menus: pictures in them grow with their words."""
    lengths = {"icon": 16, "above": 6, "begin": 10, "end": 24, "arrow": 9}
    return _MENU.substitute({name: scaled(length) for name, length in lengths.items()})


def strong_sheet(colors: Mapping[Token, str]) -> str:
    """Return the rules for high contrast: each line is strong there, what is chosen is stronger."""
    values = {token.value: color for token, color in colors.items()}
    return style_sheet(colors) + _STRONG.substitute(values)
