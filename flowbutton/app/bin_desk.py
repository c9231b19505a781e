"""The bin: deleted buttons are restored for 30 days, and then forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.app.settings_desk import SettingsDesk
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.undo import UndoStack
from flowbutton.domain.binned import Binned
from flowbutton.ui.question import Question

if TYPE_CHECKING:
    from flowbutton.ui.bin_page import BinPage


class BinDesk(QObject):
    """Opens the page of deleted buttons, and does what is wanted there.

    Signals:
        add_wanted: the bin is empty, and a new button is wanted.
    """

    add_wanted = Signal()

    def __init__(
        self,
        parts: Parts,
        stack: UndoStack,
        settings: SettingsDesk,
        windows: Windows,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._stack = stack
        self._windows = windows
        self._page: BinPage | None = None
        self._asked: frozenset[str] = frozenset()
        settings.bin_wanted.connect(self.open)
        parts.shelf.bin_read.connect(self._on_shelf_bin_read)
        parts.shelf.buttons_changed.connect(self._on_shelf_buttons_changed)

    @Slot()
    def open(self) -> None:
        """Open the page."""
        if self._windows.bring("bin"):
            return
        from flowbutton.ui.bin_page import BinPage  # noqa: PLC0415 - when it is opened

        self._page = page = BinPage(self._parts.theme)
        page.restore_wanted.connect(self._on_page_restore_wanted)
        page.empty_wanted.connect(self._on_page_empty_wanted)
        page.add_wanted.connect(self.add_wanted)
        page.closed.connect(self._on_page_closed)
        title = self.tr("Deleted buttons")
        self._windows.open(page, Opening(title, "bin", 520, 460, is_modal=False))
        self._parts.shelf.read_bin()

    @Slot(object)
    def _on_shelf_bin_read(self, binned: tuple[Binned, ...]) -> None:
        if self._page is not None:
            self._page.show_binned(binned, self._parts.core.services.clocks.now())

    @Slot()
    def _on_shelf_buttons_changed(self) -> None:
        if self._page is not None:
            self._parts.shelf.read_bin()

    @Slot(object)
    def _on_page_restore_wanted(self, binned: Binned) -> None:
        """Put a button back to its place; that can be taken back as well."""
        row, button = self._stack.row, binned.button
        if all(one.id != button.id for one in row):
            text = self.tr("Restore “{name}”").replace("{name}", button.name)
            self._stack.do(text, (*row[: binned.place], button, *row[binned.place :]))

    @Slot()
    def _on_page_empty_wanted(self) -> None:
        if self._page is None:
            return
        self._asked = self._page.ids
        question = Question(
            self._parts.theme,
            self.tr("Empty the bin?"),
            self.tr(
                "The deleted buttons are forgotten, with their addresses and keys. "
                "It cannot be undone."
            ),
            self.tr("Empty the bin"),
        )
        question.confirmed.connect(self._on_question_confirmed)
        self._windows.open(question, Opening(self.tr("Empty the bin"), "empty-bin", 420, 220))

    @Slot()
    def _on_question_confirmed(self) -> None:
        self._parts.shelf.empty_bin(self._asked)

    @Slot()
    def _on_page_closed(self) -> None:
        self._page = None
