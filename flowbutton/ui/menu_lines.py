"""A menu that is brought into line with what should be in it, without being built anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a menu; one without a text is a separator.

    A line with a `wish` can be chosen, one with `below` or a `menu` of somebody else's opens that,
    and one with neither is a heading. `icon` is a name, "" for none; `is_button` tells that it is
    the icon of a button. `keys` are shown beside the text.
    """

    text: str = ""
    wish: object = None
    icon: str = ""
    is_button: bool = False
    below: tuple[Line, ...] = ()
    menu: QMenu | None = None
    keys: str = ""
    is_default: bool = False

    @property
    def kind(self) -> str:
        """What kind of line it is: only lines of a kind can take each other's place."""
        if not self.text:
            return "separator"
        if self.menu is not None:
            return "menu"
        if self.below:
            return "below"
        return "heading" if self.wish is None else "item"


SEPARATOR = Line()


@dataclass(frozen=True, slots=True)
class Wish:
    """What an item stands for; in a wrapping, as Qt makes plain text of a StrEnum."""

    what: object


@dataclass(slots=True)
class _Level:
    """A menu with its lines, and for each of them its action and the level below it."""

    menu: QMenu
    lines: tuple[Line, ...] = ()
    actions: list[QAction] = field(default_factory=list)
    below: list[_Level | None] = field(default_factory=list)


class MenuLines:
    """Puts lines into `menu`, and what they stand for into `chosen` when one is triggered.

    Whoever draws the menu may be another process: what stays as it is causes no word to it, and
    a menu whose lines only read otherwise keeps its place and size. `draw` makes an icon of a name.
    """

    def __init__(
        self, menu: QMenu, chosen: QActionGroup, draw: Callable[[str, bool], QIcon]
    ) -> None:
        self._root = _Level(menu)
        self._chosen = chosen
        self._draw = draw

    def show(self, lines: Sequence[Line], *, draws_anew: bool = False) -> None:
        """Have these lines in the menu; `draws_anew` when icons may have changed."""
        if draws_anew:
            self._build(self._root, ())
        self._follow(self._root, tuple(lines))

    def _follow(self, level: _Level, lines: tuple[Line, ...]) -> None:
        if lines == level.lines:
            return
        if [line.kind for line in lines] != [line.kind for line in level.lines]:
            self._build(level, lines)
            return
        for at, (line, before) in enumerate(zip(lines, level.lines, strict=True)):
            if line != before:
                self._change(level, at, line, before)
        level.lines = lines

    def _build(self, level: _Level, lines: tuple[Line, ...]) -> None:
        level.menu.clear()
        for below in level.below:
            if below is not None:
                below.menu.deleteLater()
        level.lines, level.actions, level.below = lines, [], []
        for at, line in enumerate(lines):
            below, action = self._make(level.menu, line)
            level.actions.append(action)
            level.below.append(below)
            self._change(level, at, line, Line())

    def _make(self, menu: QMenu, line: Line) -> tuple[_Level | None, QAction]:
        match line.kind:
            case "separator":
                return None, menu.addSeparator()
            case "menu" if line.menu is not None:
                return None, menu.addMenu(line.menu)
            case "below":
                inner = QMenu(menu)
                return _Level(inner), menu.addMenu(inner)
            case "item":
                action = menu.addAction(line.text)
                self._chosen.addAction(action)
                return None, action
        action = menu.addAction(line.text)
        action.setEnabled(False)
        return None, action

    def _change(self, level: _Level, at: int, line: Line, before: Line) -> None:
        action, below = level.actions[at], level.below[at]
        action.setText(line.text)
        if line.wish is not None:
            action.setData(Wish(line.wish))
        if (line.icon, line.is_button) != (before.icon, before.is_button):
            action.setIcon(self._draw(line.icon, line.is_button) if line.icon else QIcon())
        if line.keys != before.keys:
            action.setShortcut(QKeySequence(line.keys))
            action.setShortcutVisibleInContextMenu(True)
        if line.is_default:
            level.menu.setDefaultAction(action)
        if below is not None:
            self._follow(below, line.below)
