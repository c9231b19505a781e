"""The buttons and the log, with room for a page beside them in a wide window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from flowbutton.ui.theme import Theme

_WIDE = 900  # below this a page beside the log would leave too little of either
_PAGE = 420
_LEAST = 340


class SidePane(QSplitter):
    """A widget with another beside it, when there is one."""

    def __init__(self, theme: Theme, main: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._page: QWidget | None = None
        self.page_width = theme.scaled(_PAGE)
        self.addWidget(main)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        if self.isRightToLeft():
            # WORKAROUND Qt 6.11: from right to left all parts stand one pixel too far to the right.
            self.setContentsMargins(1, 0, -1, 0)
        self.splitterMoved.connect(self._on_splitter_moved)

    def fits(self, width: int) -> bool:
        """Return whether a page can stand beside in a window of this width."""
        return width >= self._theme.scaled(_WIDE)

    def put(self, page: QWidget) -> None:
        """Show a page beside."""
        self._page = page
        page.setMinimumWidth(self._theme.scaled(_LEAST))
        self.addWidget(page)
        self.setStretchFactor(1, 0)
        whole = self.window().width()
        self.setSizes([whole - self.page_width, self.page_width])
        page.show()

    def take(self) -> None:
        """Show nothing beside any more."""
        if self._page is not None:
            page, self._page = self._page, None
            page.hide()
            page.setMinimumWidth(0)
            page.setParent(None)

    def _on_splitter_moved(self) -> None:
        if self._page is not None:
            self.page_width = self._page.width()
