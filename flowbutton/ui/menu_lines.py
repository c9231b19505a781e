"""A menu that is brought into line with what should be in it, without being built anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a menu; one without a text is a separator.

    A line with a `wish` can be chosen, one with `below` or a `menu` of somebody else's opens that,
    and one with neither is a heading. `key` tells it from others of its kind. `icon` is a name, ""
    for none; `is_button` tells that it is the icon of a button. `keys` are shown beside the text.
    """

    text: str = ""
    wish: object = None
    icon: str = ""
    is_button: bool = False
    below: tuple[Line, ...] = ()
    menu: QMenu | None = None
    keys: str = ""
    is_default: bool = False
    key: str = ""

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

    def show(
        self, lines: Sequence[Line], *, draws_anew: bool = False, is_deep: bool = True
    ) -> None:
        """Have these lines in the menu; `draws_anew` when icons may have changed.

        When it is not `is_deep`, a menu below whose lines only read otherwise is left as it is:
        nobody sees it before this one.
        """
        if draws_anew:
            self._follow(self._root, ())
        self._follow(self._root, tuple(lines))
        for line, below in zip(self._root.lines, self._root.below, strict=True):
            if below is not None and (is_deep or not _are_alike(line.below, below.lines)):
                self._follow_all(below, line.below)

    def _follow_all(self, level: _Level, lines: tuple[Line, ...]) -> None:
        """Have these lines in a menu, and in those below it."""
        self._follow(level, lines)
        for line, below in zip(lines, level.below, strict=True):
            if below is not None:
                self._follow_all(below, line.below)

    def _follow(self, level: _Level, lines: tuple[Line, ...]) -> None:
        """Have these lines in a menu, whatever is below them. Those that stay keep their place."""
        head, tail = _same_ends(level.lines, lines)
        self._exchange(level, head, len(level.lines) - tail, lines[head : len(lines) - tail])
        for at, (line, before) in enumerate(zip(lines, level.lines, strict=True)):
            if line != before:
                self._change(level, at, line, before)
        level.lines = lines

    def _exchange(self, level: _Level, first: int, end: int, lines: tuple[Line, ...]) -> None:
        """Put lines in the place of those from `first` to before `end`, to be changed yet."""
        for action, below in zip(level.actions[first:end], level.below[first:end], strict=True):
            level.menu.removeAction(action)
            if below is not None:
                below.menu.deleteLater()  # its action goes with it
            elif action.menu() is None:
                action.deleteLater()
        behind = level.actions[end] if end < len(level.actions) else None
        made = [self._make(level.menu, line, behind) for line in lines]
        level.below[first:end] = [below for below, _action in made]
        level.actions[first:end] = [action for _below, action in made]
        blank = tuple(replace(SEPARATOR, key=line.key) for line in lines)
        level.lines = (*level.lines[:first], *blank, *level.lines[end:])

    def _make(
        self, menu: QMenu, line: Line, behind: QAction | None
    ) -> tuple[_Level | None, QAction]:
        """Make a line's action, in front of another one or at the end."""
        below = None
        if line.menu is not None:
            action = line.menu.menuAction()
        elif line.below:
            below = _Level(QMenu(menu))
            action = below.menu.menuAction()
        else:
            action = QAction(menu)
            action.setSeparator(line == SEPARATOR)
            action.setEnabled(line.wish is not None)
            if line.wish is not None:
                self._chosen.addAction(action)
        menu.insertAction(behind, action)  # type: ignore[arg-type]  # the stub forgets None
        return below, action

    def _change(self, level: _Level, at: int, line: Line, before: Line) -> None:
        action = level.actions[at]
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


def _same_ends(lines: Sequence[Line], others: Sequence[Line]) -> tuple[int, int]:
    """Return how many lines at the beginning, and behind them at the end, are the same ones."""
    most = min(len(lines), len(others))
    head = 0
    while head < most and _is_same(lines[head], others[head]):
        head += 1
    tail = 0
    while tail < most - head and _is_same(lines[-1 - tail], others[-1 - tail]):
        tail += 1
    return head, tail


def _is_same(line: Line, other: Line) -> bool:
    """Return whether they are the same line, which may read otherwise."""
    return (line.kind, line.key, line.menu) == (other.kind, other.key, other.menu)


def _are_alike(lines: Sequence[Line], others: Sequence[Line]) -> bool:
    """Return whether the same lines stand in the same places, here and below."""
    return lines is others or (
        len(lines) == len(others)
        and all(
            _is_same(line, other) and _are_alike(line.below, other.below)
            for line, other in zip(lines, others, strict=True)
        )
    )
