"""The first page a person ever sees: four ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flowbutton.ui.choice_row import ChoiceRow
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.page_column import PageColumn
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_WIDEST = 640


class FirstRunPage(PageColumn):
    """Four rows to choose from.

    Signals:
        sign_in_wanted: the person wants to sign in.
        paste_wanted: the person has a trigger to paste.
        demo_wanted: the person wants to try the demo.
        file_wanted: the person wants to open a button file.
    """

    sign_in_wanted = Signal()
    paste_wanted = Signal()
    demo_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDEST, parent)
        self.sign_in = ChoiceRow(
            theme,
            "sign-in",
            self.tr("Sign in to Microsoft"),
            self.tr("Your browser opens. Your flows appear here as buttons to pick."),
        )
        self.paste = ChoiceRow(
            theme,
            "link",
            self.tr("Paste a trigger"),
            self.tr("A flow link, a flow id, an HTTP trigger URL, a Logic App or an IFTTT event."),
        )
        self.demo = ChoiceRow(
            theme,
            "rocket",
            self.tr("Try the demo"),
            self.tr(
                "A flow service on this computer, nothing leaves it. "
                "Sign-in, inputs, success and failure."
            ),
        )
        self.file = ChoiceRow(
            theme,
            "folder",
            self.tr("Open a button file"),
            self.tr("From a colleague or your administrator."),
        )
        self._lay_out(theme)
        self.sign_in.clicked.connect(self.sign_in_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.demo.clicked.connect(self.demo_wanted)
        self.file.clicked.connect(self.file_wanted)

    def _lay_out(self, theme: Theme) -> None:
        rows = self.rows
        title = Label(theme, self.tr("Run a flow with one press"), Type.DISPLAY, wraps=True)
        title.setObjectName("title")
        rows.addWidget(title)
        rows.addSpacing(4)
        subtitle = self.tr("Start with one of these. You can add the others later.")
        rows.addWidget(Label(theme, subtitle, Type.BODY, Token.SOFT, wraps=True))
        rows.addSpacing(14)
        choices = QVBoxLayout()  # of its own: what is hidden in it leaves no gap
        choices.setSpacing(10)
        for row in (self.sign_in, self.paste, self.demo, self.file):
            choices.addWidget(row)
        rows.addLayout(choices)
        rows.addStretch(1)
        self.setFocusProxy(self.sign_in)
