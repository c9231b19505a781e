"""What changes a button, in the menu of its tile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from flowbutton.app.editing import Editing
from flowbutton.bridge.ordering import in_order
from flowbutton.domain.button import Button
from flowbutton.ui.theme import Theme


def _tr(text: str) -> str:
    return QCoreApplication.translate("ButtonMenu", text)


@dataclass(frozen=True, slots=True)
class EditItems:
    """Items that edit a button, copy it, move it, star it or take it away."""

    theme: Theme
    editing: Editing

    def add_to(self, menu: QMenu, button: Button) -> None:
        """Add the items for a button."""
        editing, one = self.editing, button.id
        menu.addAction(_tr("Edit…")).triggered.connect(partial(_call, editing.open, one))
        menu.addAction(_tr("Duplicate")).triggered.connect(partial(_call, editing.duplicate, one))
        self._add_groups(menu.addMenu(_tr("Move to group")), button)
        star = _tr("Remove the star") if button.is_favourite else _tr("Add a star")
        menu.addAction(star).triggered.connect(partial(_call, editing.star, one))
        menu.addAction(_tr("Copy id")).triggered.connect(partial(_call, _copy, one))
        menu.addSeparator()
        menu.addAction(_tr("Remove")).triggered.connect(partial(_call, editing.remove, one))

    def _add_groups(self, menu: QMenu, button: Button) -> None:
        editing = self.editing
        tick = self.theme.tick()
        names = in_order({one.group for one in editing.stack.row if one.group})
        for name in ("", *names):
            action = menu.addAction(tick, (name or _tr("No group")).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == button.group)
            action.triggered.connect(partial(_call, editing.move_to, name, button.id))
        menu.addSeparator()
        menu.addAction(_tr("New group…")).triggered.connect(
            partial(_call, editing.open_group, button.id)
        )


def _call(act: Callable[..., object], *arguments: str | bool) -> None:
    """Call `act` without the check mark that the signal of an action may add."""
    act(*(one for one in arguments if not isinstance(one, bool)))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
