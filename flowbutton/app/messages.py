"""Messages of the window: errors and notices, each with the one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from flowbutton.bridge.words import shown
from flowbutton.domain.advice import Advice
from flowbutton.domain.errors import AppError, CancelledError, SignInError
from flowbutton.domain.words import Sentence
from flowbutton.ui.message_bar import Acted, Message, MessageAction, MessageBar
from flowbutton.ui.message_card import Tone

SIGN_IN = "sign_in"
RESTART = "restart"
_SETTINGS = "settings"
Act = Callable[[], object]


class Messages(QObject):
    """Says things in the message bar, and does what their buttons promise."""

    def __init__(self, bar: MessageBar, sign_in: Act, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._acts: dict[str, Act] = {SIGN_IN: sign_in}
        bar.acted.connect(self._on_bar_acted)

    @Slot(object)
    def tell_error(self, error: AppError) -> None:
        """Say what went wrong and what to do about it."""
        if isinstance(error, CancelledError):
            return
        title, hint = shown(error.title), shown(error.hint)
        if isinstance(error, SignInError):
            actions = (MessageAction(SIGN_IN, self.tr("Sign in")),)
            self._bar.say(Message(title, hint, Tone.BAD, actions, SIGN_IN))
        else:
            self._bar.say(Message(title, hint))

    @Slot()
    def sign_in_is_done(self) -> None:
        """Ask no longer to sign in."""
        self._bar.unsay(SIGN_IN)

    def tell_notice(self, notice: Sentence) -> None:
        """Say something about a file that was damaged or set aside."""
        self._bar.say(Message(shown(notice), tone=Tone.WARN))

    def tell_advice(self, advice: Advice) -> None:
        """Say what would go wrong at a press."""
        self._bar.say(Message(shown(advice.title), shown(advice.hint), Tone.WARN, key="advice"))

    @Slot()
    def tell_restart(self) -> None:
        """Say that a setting counts later, and offer to start anew where that is possible."""
        title = self.tr("This counts from the next start of FlowButton on")
        actions: tuple[MessageAction, ...] = ()
        if RESTART in self._acts:
            actions = (MessageAction(RESTART, self.tr("Start anew")),)
        self._bar.say(Message(title, "", Tone.INFO, actions, RESTART))

    def let_restart(self, restart: Act) -> None:
        """Offer to start anew from now on."""
        self._acts[RESTART] = restart

    def tell_settings(self, error: AppError) -> None:
        """Say why the settings as they are written cannot be taken over."""
        message = Message(shown(error.title), shown(error.hint), Tone.WARN, key=_SETTINGS)
        self._bar.say(message)

    def settings_are_well(self) -> None:
        """Say no longer that something is wrong with the settings."""
        self._bar.unsay(_SETTINGS)

    @Slot(str)
    def tell_done(self, text: str) -> None:
        """Say that something was done."""
        self._bar.say(Message(text, tone=Tone.OK, key="done"))

    def offer(self, title: str, verb: str, act: Act, *, key: str, hint: str = "") -> None:
        """Say something with one button; a later message of the same key takes its place."""
        self._acts[key] = act
        self._bar.say(Message(title, hint, Tone.INFO, (MessageAction(key, verb),), key))

    @Slot(object)
    def _on_bar_acted(self, acted: Acted) -> None:
        act = self._acts.get(acted.action.id)
        if act is not None:
            act()
