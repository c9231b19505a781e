"""What a person sees while they sign in elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.bridge.words import shown, with_stop
from flowbutton.domain.words import NOTHING, Sentence
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.page_column import PageColumn
from flowbutton.ui.sign_in_steps import (
    BrowserStep,
    CodeStep,
    FailedStep,
    OpeningStep,
    Step,
    WaitingStep,
)
from flowbutton.ui.theme import Theme

_WIDEST = 560
_TICK_MS = 250
_SOON_MS = 1500  # a browser that takes longer than this waits for something


class SignInPage(PageColumn):
    """Waits for the browser, shows a code, or says why it failed.

    `clock` gives the seconds that the deadlines are told in.

    Signals:
        open_again_wanted: open the browser on the same address again.
        code_wanted: sign in with a code instead.
        browser_wanted: sign in with the browser instead.
        try_again_wanted: begin the same sign-in anew.
        settings_wanted: the settings are wanted.
        cancel_wanted: give up.
    """

    open_again_wanted = Signal()
    code_wanted = Signal()
    browser_wanted = Signal()
    try_again_wanted = Signal()
    settings_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(
        self, theme: Theme, clock: Callable[[], float], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, _WIDEST, parent)
        self._clock = clock
        self._deadline = 0.0
        self.opening = OpeningStep(theme)
        self.browser = BrowserStep(theme)
        self.code = CodeStep(theme)
        self.failed = FailedStep(theme)
        self.keyring = MessageCard(theme, Tone.WARN)
        self.keyring.setObjectName("keyring")
        self.keyring.hide()
        self._step: Step = self.opening
        self._lay_out()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick_timeout)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SOON_MS)
        self._late.timeout.connect(self.opening.locked.show)
        self._connect()

    def show_opening(self) -> None:
        """Say that it begins; after a while also what it may be waiting for."""
        self._tick.stop()
        self.opening.locked.hide()
        self._show_step(self.opening)
        self._late.start()
        self._focus(self.opening.cancel)

    def show_browser(self, url: str, deadline: float) -> None:
        """Wait for the browser that was opened on `url`, until `deadline` on the clock."""
        self.browser.show_address(url)
        self._wait(self.browser, deadline)
        self._focus(self.browser.cancel)

    def show_code(self, code: str, url: str, deadline: float) -> None:
        """Show a code to type at `url`, until `deadline` on the clock."""
        self.code.show_code(code, url)
        self._wait(self.code, deadline)
        self._focus(self.code.copy)

    def show_failed(
        self, title: Sentence, hint: Sentence = NOTHING, *, in_settings: bool = False
    ) -> None:
        """Say why nobody is signed in, and what to do: in the settings, or by another try."""
        self._tick.stop()
        self.failed.offer(in_settings=in_settings)
        self.failed.show_why(shown(title), with_stop(shown(hint)))
        self._show_step(self.failed)
        self._focus(self.failed.settings if in_settings else self.failed.again)

    def show_keyring_missing(self, why: Sentence) -> None:
        """Say that the sign-in will not be remembered; NOTHING takes the line away."""
        self.keyring.setVisible(bool(why))
        self.keyring.show_text(self.tr("You stay signed in until you close FlowButton"), shown(why))

    @property
    def is_counting(self) -> bool:
        """Whether the time that is left is shown anew now and then."""
        return self._tick.isActive()

    def stop(self) -> None:
        """Stop counting: the sign-in has ended."""
        self._tick.stop()
        self._late.stop()

    def _wait(self, step: WaitingStep, deadline: float) -> None:
        self._deadline = deadline
        self._show_step(step)
        self._on_tick_timeout()
        self._tick.start()

    def _show_step(self, step: Step) -> None:
        self._late.stop()
        self._step.hide()
        self._step = step
        step.show()

    def _focus(self, first: QWidget) -> None:
        """Give the focus to a widget, now or when the page is shown."""
        self.setFocusProxy(first)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        rows = self.rows
        rows.setSpacing(16)
        for step in (self.opening, self.browser, self.code, self.failed):
            rows.addWidget(step)
            step.hide()
        rows.addWidget(self.keyring)
        rows.addStretch(1)

    def _connect(self) -> None:
        self.browser.open_again.clicked.connect(self.open_again_wanted)
        self.browser.use_code.clicked.connect(self.code_wanted)
        self.code.open_page.clicked.connect(self.open_again_wanted)
        self.code.use_browser.clicked.connect(self.browser_wanted)
        self.failed.again.clicked.connect(self.try_again_wanted)
        self.failed.settings.clicked.connect(self.settings_wanted)
        self.failed.use_code.clicked.connect(self.code_wanted)
        for step in (self.opening, self.browser, self.code, self.failed):
            step.cancel.clicked.connect(self.cancel_wanted)

    def _on_tick_timeout(self) -> None:
        left_s = max(0, round(self._deadline - self._clock()))
        if isinstance(self._step, WaitingStep):
            self._step.show_left(left_s)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel_wanted.emit()
            return
        super().keyPressEvent(event)
