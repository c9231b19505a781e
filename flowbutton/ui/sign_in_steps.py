"""The steps of the sign-in page: before the browser, the browser, the code, what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flowbutton.bridge.words import in_a_row, with_stop
from flowbutton.ui.copying import CopyButton
from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Card
from flowbutton.ui.label import HeadGlyph, Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Step(QWidget):
    """A picture, a heading, a text, and a row of buttons that ends in Cancel."""

    def __init__(
        self, theme: Theme, icon: str, token: Token, heading: str, cancels: Kind = Kind.QUIET
    ) -> None:
        super().__init__()
        self.heading = Label(theme, heading, Type.HEADING, wraps=True)
        self.text = Label(theme, "", token=Token.SOFT, wraps=True)
        self.cancel = Push(theme, self.tr("Cancel"), cancels)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self.rows.addWidget(HeadGlyph(theme, icon, token, 32))
        self.rows.addSpacing(12)
        self.rows.addWidget(self.heading)
        self.rows.addSpacing(4)
        self.rows.addWidget(self.text)

    def _end_with(self, *buttons: Push) -> None:
        row = QWidget()
        line = FlowLayout(row, top=0)
        for button in (*buttons, self.cancel):
            line.addWidget(button)
        self.rows.addSpacing(20)
        self.rows.addWidget(row)


class OpeningStep(Step):
    """The browser or the code is about to come; a locked keyring may ask for its password first."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "globe", Token.ACCENT, "", Kind.PLAIN)  # it stands alone
        self.heading.setText(self.tr("Getting the sign-in ready"))
        self.text.setText(self.tr("This takes a moment."))
        self.locked = Label(
            theme,
            self.tr(
                "If a window asks for the password of your keyring, answer it: that is where "
                "FlowButton keeps your sign-in. Without it you stay signed in until you close "
                "FlowButton."
            ),
            token=Token.SOFT,
            wraps=True,
        )
        self.locked.setObjectName("locked")
        self.locked.hide()
        self.rows.addSpacing(12)
        self.rows.addWidget(self.locked)
        self._end_with()


class WaitingStep(Step):
    """A step with a deadline."""

    def __init__(self, theme: Theme, icon: str, heading: str) -> None:
        super().__init__(theme, icon, Token.ACCENT, heading)
        self.left = Label(theme, "", Type.MEDIUM)
        self.left.setObjectName("left")

    def show_left(self, left_s: int) -> None:
        """Show the time that is left, as m:ss; never announced, it changes each second."""
        time = f"{left_s // 60}:{left_s % 60:02}"
        self.left.setText(self.tr("{time} left").replace("{time}", time))


class BrowserStep(WaitingStep):
    """The browser is open somewhere else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "globe", "")
        self.heading.setText(self.tr("Sign in in your browser"))
        self.text.setText(
            self.tr(
                "Your browser shows the sign-in page. Come back when you are done; "
                "this page then goes on by itself."
            )
        )
        self.open_again = Push(theme, self.tr("Open again"), Kind.PLAIN, "external")
        self.copy = CopyButton(theme, self.tr("Copy link"))
        self.use_code = Push(theme, self.tr("Use a code instead"))
        self.rows.addSpacing(12)
        self.rows.addWidget(self.left)
        self._end_with(self.open_again, self.copy, self.use_code)

    def show_address(self, url: str) -> None:
        """Copy this address when asked to."""
        self.copy.show_text(url)


class CodeStep(WaitingStep):
    """A code to type on another page, or on another device."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "key", "")
        self.heading.setText(self.tr("Sign in with a code"))
        self.code = Label(theme, "", Type.DISPLAY)
        self.code.setObjectName("code")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.address = Label(theme, "", Type.MEDIUM, wraps=True)
        self.address.setObjectName("address")
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setText(self.tr("On this or any other device, open this page:"))
        self.copy = CopyButton(theme, self.tr("Copy code"))
        self.open_page = Push(theme, self.tr("Open the page"), Kind.PRIMARY, "external")
        self.use_browser = Push(theme, self.tr("Use the browser instead"))
        card = Card(theme, Token.BG, line=Token.LINE)
        inside = QHBoxLayout(card)
        inside.setContentsMargins(reading_margins(self, 18, 14, 14, 14))
        inside.addWidget(self.code, 1)
        inside.addWidget(self.copy)
        self.rows.addWidget(self.address)
        self.rows.addSpacing(12)
        self.rows.addWidget(Label(theme, self.tr("and type this code:"), token=Token.SOFT))
        self.rows.addSpacing(6)
        self.rows.addWidget(card)
        self.rows.addSpacing(12)
        self.rows.addWidget(self.left)
        self._end_with(self.open_page, self.use_browser)

    def show_code(self, code: str, url: str) -> None:
        """Show the code, and the page to type it on."""
        self.code.setText(code)
        spelled = ", ".join(code)  # or a screen reader makes a word of it
        self.code.setAccessibleName(self.tr("The code is {code}").replace("{code}", spelled))
        self.copy.show_text(code)
        self.address.setText(url)


class FailedStep(Step):
    """Nobody is signed in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "cross-circle", Token.BAD, "")
        self.again = Push(theme, self.tr("Try again"), Kind.PRIMARY)
        self.use_code = Push(theme, self.tr("Use a code instead"))
        self.settings = Push(theme, self.tr("Open the settings"), Kind.PRIMARY, "gear")
        self._end_with(self.settings, self.again, self.use_code)
        self.offer(in_settings=False)

    def offer(self, *, in_settings: bool) -> None:
        """Offer what helps: the settings, or another try."""
        self.settings.setVisible(in_settings)
        self.again.setVisible(not in_settings)
        self.use_code.setVisible(not in_settings)

    def show_why(self, title: str, hint: str) -> None:
        """Say what happened, and what to do about it."""
        self.heading.setText(title)
        self.text.setText(hint)
        self.text.setVisible(bool(hint))
        self.again.setAccessibleDescription(in_a_row(with_stop(title), with_stop(hint)))
