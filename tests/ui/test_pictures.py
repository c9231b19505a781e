"""The pictures show every page there is."""

import importlib
import pkgutil

from PySide6.QtWidgets import QMenu, QWidget

from flowbutton import ui
from flowbutton.ui.page_column import PageColumn
from flowbutton.ui.panel import Panel
from tests.ui.pages import PAGES

#: Frames that are never shown by themselves, and menus whose items the log's own pages tell.
WITHOUT_PICTURE = {"LogMenu", "LogLookMenu"}


def kinds_below(base):
    for kind in base.__subclasses__():
        if kind.__module__.startswith("flowbutton.ui."):
            yield kind
            yield from kinds_below(kind)


def test_every_page_and_menu_of_the_program_has_its_picture(theme, qtbot):
    for module in pkgutil.iter_modules(ui.__path__):
        importlib.import_module(f"flowbutton.ui.{module.name}")
    pictured = set()
    for make in PAGES.values():
        page = make(theme)
        qtbot.addWidget(page)
        pictured |= {type(part) for part in (page, *page.findChildren(QWidget))}
    wanted = {kind for base in (Panel, PageColumn, QMenu) for kind in kinds_below(base)}
    missing = {
        kind.__name__ for kind in wanted if not any(issubclass(shown, kind) for shown in pictured)
    }
    assert missing - WITHOUT_PICTURE == set()
