"""The pictures that go along with shared buttons. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from flowbutton.desktop.button_set import ButtonSet
from flowbutton.domain.button import Button
from flowbutton.domain.ports import Buttons
from flowbutton.engine.services import Services
from flowbutton.store.pictures import NoPictureError, PictureFolder, clean


def pictures_of(buttons: Iterable[Button], folder: PictureFolder) -> Mapping[str, bytes]:
    """Return the pictures that are icons of these buttons, by the icons."""
    found = {icon: folder.read(icon) for icon in dict.fromkeys(one.icon for one in buttons)}
    return {icon: data for icon, data in found.items() if data is not None}


def with_own_pictures(found: ButtonSet, folder: PictureFolder) -> tuple[Button, ...]:
    """Return the buttons of a set with its pictures kept here; raises StoreError.

    Each is written anew, so that nothing of somebody else's file but pixels is kept.
    """
    icons: dict[str, str] = {}
    for icon in dict.fromkeys(button.icon for button in found.buttons):
        data = found.pictures.get(icon)
        if data is not None:
            try:
                icons[icon] = folder.keep(clean(data))
            except NoPictureError:
                continue  # the button has the usual icon then
    return tuple(replace(one, icon=icons.get(one.icon, one.icon)) for one in found.buttons)


@dataclass(frozen=True, slots=True)
class TidyPictures:
    """Remove the pictures that no button has, and none that can still be restored."""

    store: Buttons
    folder: PictureFolder

    def run(self, services: Services) -> None:
        """Do it. Raises StoreError when the buttons cannot be read: then all stay."""
        used = {button.icon for button in self.store.all()}
        used |= {one.button.icon for one in self.store.bin()}
        self.folder.tidy(used, services.clocks.now())
