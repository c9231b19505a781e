"""A question before something that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme


class Question(Panel):
    """Asks once; `verb` is what is done on a yes. Esc and Enter are no.

    Signals:
        confirmed: the person said yes.
    """

    confirmed = Signal()

    def __init__(
        self, theme: Theme, title: str, text: str, verb: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.text = Label(theme, text, wraps=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.put(self.text, 1)
        self.cancel = Push(theme, self.tr("Cancel"))
        self.go_on = Push(theme, verb, Kind.PRIMARY)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.go_on)
        self.cancel.clicked.connect(self.closed)
        self.go_on.clicked.connect(self._on_go_on_clicked)

    @override
    def first_focus(self) -> QWidget:
        return self.cancel

    def _on_go_on_clicked(self) -> None:
        self.closed.emit()
        self.confirmed.emit()
