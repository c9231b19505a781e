"""What stands in the place of the rows of the status log while there is none to show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.log_pane import LogPane
from flowbutton.ui.nothing_line import NothingLine
from flowbutton.ui.theme import Theme


class LogEmpty(NothingLine):
    """Covers the rows of a log while there are none; says why, with the one thing to do.

    What a filter leaves out is shown again by it. Until the journal was read it says nothing.

    Signals:
        button_wanted: nothing ran yet, and a button is to be found.
    """

    button_wanted = Signal()

    def __init__(self, theme: Theme, pane: LogPane) -> None:
        super().__init__(theme, parent=pane.table)
        self._pane = pane
        self.button.clicked.connect(self._on_button_clicked)
        rows = pane.filter
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            changed.connect(self._look)
        pane.model.counts_changed.connect(self._look)
        pane.table.installEventFilter(self)
        QWidget.setTabOrder(pane.table, self.button)
        self._look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        elif event.type() == QEvent.Type.FocusIn and not self.isHidden():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _cover(self) -> None:
        self.setGeometry(self._pane.table.rect())

    def _look(self) -> None:
        is_sure = self._pane.model.counts.today is not None or self._pane.filter.narrows
        is_empty = is_sure and self._pane.filter.rowCount() == 0
        had_focus = self.button.hasFocus()
        if is_empty:
            self._say()
            self._cover()
            self.raise_()
        self.setVisible(is_empty)
        if had_focus and not is_empty:
            self._pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        if self._pane.filter.narrows:
            self.words.setText(self.tr("No run is like that"))
            self.button.setText(self.tr("Show all runs"))
        else:
            self.words.setText(self.tr("Runs you start appear here"))
            self.button.setText(self.tr("Find a button"))

    def _on_button_clicked(self) -> None:
        if self._pane.filter.narrows:
            self._pane.show_all()
            self._pane.focus_log()
        else:
            self.button_wanted.emit()
