"""What concerns the desktop, in the menu of a tile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from flowbutton.app.icon_desk import IconDesk
from flowbutton.domain.button import Button


def _tr(text: str) -> str:
    return QCoreApplication.translate("ButtonMenu", text)


@dataclass(frozen=True, slots=True)
class IconItems:
    """The item that gives a button an icon of its own, or takes it away."""

    icons: IconDesk

    def add_to(self, menu: QMenu, button: Button) -> None:
        """Add the item for a button."""
        if self.icons.has_icon(button.id):
            action = menu.addAction(_tr("Remove from the desktop"))
            action.triggered.connect(partial(self._remove, button.id))
        else:
            action = menu.addAction(_tr("Put on the desktop"))
            action.triggered.connect(partial(self._put, button.id))

    def _put(self, button_id: str, _is_checked: object = None) -> None:
        self.icons.put(button_id)

    def _remove(self, button_id: str, _is_checked: object = None) -> None:
        self.icons.remove(button_id)
