"""Tray icons, spoken to as a panel speaks to them (StatusNotifierItem, dbusmenu)."""

from contextlib import suppress
from dataclasses import dataclass

from tests.desktop.parts import start_panel
from tests.desktop.reader import walk
from tests.desktop.until import until

_WATCHER = (
    "org.kde.StatusNotifierWatcher",
    "/StatusNotifierWatcher",
    "org.kde.StatusNotifierWatcher",
)


_PANELS = 4
_BUTTONS = frozenset({"button", "toggle button"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a tray icon's menu; `children` are those of its sub-menu."""

    id: int
    label: str
    is_enabled: bool
    children: tuple["Entry", ...] = ()


class TrayIcon:
    """The only icon in the tray of `desk`."""

    def __init__(self, desk):
        self._desk = desk
        self._owner = until(lambda: icons(desk), "a tray icon")[0].partition("/")[0]

    def menu(self):
        """Return the entries of the menu as they are now, separators left out."""
        self._menu("AboutToShow", "i", (0,))
        return _entry(self._menu("GetLayout", "iias", (0, -1, []))[1]).children

    def choose(self, label):
        """Choose the entry that has this label, wherever it is in the menu."""
        entry = next(entry for entry in _flat(self.menu()) if entry.label == label)
        self._menu("Event", "isvu", (entry.id, "clicked", ("s", ""), 0))

    def activate(self):
        """Do what a left click does."""
        self._desk.call(self._place(), "Activate", "ii", (0, 0))

    def tip(self):
        """Return the title and the text of the tool tip."""
        return tuple(self._desk.property(self._place(), "ToolTip")[2:4])

    def spot(self):
        """Return the middle of the icon on the screen, to click at with the mouse.

        A panel that came up before its accessibility bus never tells where its icons are; it is
        started anew then.
        """
        for _ in range(_PANELS):
            with suppress(TimeoutError):
                x, y, width, height = until(self._box, "the icon in the panel", timeout_s=20)
                return x + width // 2, y + height // 2
            self._desk.stop(self._desk.panel)
            self._desk.panel = start_panel(self._desk)
        raise TimeoutError("no panel told where the icon is")

    def _box(self):
        """Return where the panel shows the icon, None when it does not do so yet."""
        places = [
            node["place"]
            for node in walk(self._desk.reader.tree("xfce4-panel"))
            if node["role"] in _BUTTONS and "showing" in node["states"] and node["place"]
        ]
        right_half = [place for place in places if place[0] > self._desk.width // 2]
        return max(right_half, default=None)

    def _place(self):
        return (self._owner, "/StatusNotifierItem", "org.kde.StatusNotifierItem")

    def _menu(self, member, signature, body):
        place = (self._owner, "/MenuBar", "com.canonical.dbusmenu")
        return self._desk.call(place, member, signature, body)


def icons(desk):
    """Return the icons in the tray as `owner/path`."""
    return desk.property(_WATCHER, "RegisteredStatusNotifierItems")


def _entry(layout):
    number, properties, children = layout
    values = {name: value for name, (_, value) in properties.items()}
    entries = (_entry(child) for _, child in children)
    return Entry(
        number,
        values.get("label", "").replace("_", ""),
        values.get("enabled", True),
        tuple(entry for entry in entries if entry.label),
    )


def _flat(entries):
    for entry in entries:
        yield entry
        yield from _flat(entry.children)
