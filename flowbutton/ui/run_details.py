"""The details of a run: how it went, what to do, and everything that was said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.status_text import LOOKS, Tone, state_word
from flowbutton.domain.run import Run, RunState
from flowbutton.ui.advice_card import AdviceCard
from flowbutton.ui.body_view import BodyView
from flowbutton.ui.copying import CopyButton
from flowbutton.ui.details_content import DetailsContent, FixWanted, StepWanted, TurnWanted
from flowbutton.ui.details_moments import moments_of
from flowbutton.ui.details_text import after_text, turn_verb
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.step_bars import StepBars
from flowbutton.ui.tab_strip import TabStrip
from flowbutton.ui.theme import Theme
from flowbutton.ui.timeline import Moment, Timeline
from flowbutton.ui.tokens import Token


class RunDetails(Panel):
    """Everything about one run; in a window of its own, or beside the log.

    Signals:
        fix_wanted: the one thing that helps is wanted. arg: the FixWanted.
        page_wanted: the page for people is wanted. arg: its address.
        again_wanted: the same press is wanted again, with these inputs. arg: the Run.
        again_there_wanted: the service is to run it again, with what it got. arg: the Run.
        cancel_wanted: the run should be stopped, or the queued press taken back. arg: the Run.
        save_wanted: the answer is to be saved as a file. arg: the Run.
        turn_wanted: its flow is to be turned on or off. arg: the TurnWanted.
        step_wanted: a step's inputs and outputs are to be read. arg: the StepWanted. Answer with
            show_content().
    """

    fix_wanted = Signal(object)
    page_wanted = Signal(str)
    again_wanted = Signal(object)
    again_there_wanted = Signal(object)
    cancel_wanted = Signal(object)
    save_wanted = Signal(object)
    turn_wanted = Signal(object)
    step_wanted = Signal(object)

    def __init__(
        self, theme: Theme, content: DetailsContent, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, content.run.name, parent)
        self._content = content
        self._bodies: list[tuple[str, str]] = []
        self._asks_to_stop = False
        self._glyph = Glyph(theme, "circle")
        self.word = Label(theme, "", Type.MEDIUM)
        self.after = Label(theme, "", token=Token.SOFT, wraps=True)
        self.advice = AdviceCard(theme)
        self.tabs = TabStrip(theme)
        self.tabs.setAccessibleName(self.tr("What was said"))
        self.view = BodyView(theme)
        self._scroller = Scroller()
        self._moments: list[Moment] = []
        self._timeline: QWidget = QWidget()
        self._steps = StepBars(theme, ())
        self.folder = Push(theme, self.tr("Open the folder"), icon="folder")
        self.curl = CopyButton(theme, self.tr("Copy as cURL"), Kind.QUIET)
        self.receipt = CopyButton(theme, self.tr("Copy receipt"), Kind.QUIET, icon="receipt")
        self.stop = Push(theme, self.tr("Cancel the run"), icon="square")
        self.again = Push(theme, self.tr("Run again"), icon="refresh")
        self.again_there = Push(
            theme, self.tr("Run again in the cloud with the same inputs"), icon="refresh"
        )
        self.turn = Push(theme, "", icon="power")
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        self._lay_out()
        self._connect()
        self.show_content(content)

    def show_content(self, content: DetailsContent) -> None:
        """Show another run, or what more is known of the same one."""
        self._content = content
        run = content.run
        glyph, tone = LOOKS[run.state]
        token = _INKS[tone]
        self.heading.setText(run.name)
        self._glyph.show_icon(glyph, token)
        self.word.setText(state_word(run.state))
        self.word.show_token(token)
        self.after.setText(after_text(run))
        self.advice.show_run(run, content.page_url, content.page_name)
        self._show_moments()
        self._show_bodies()
        self.curl.show_text(content.curl)
        self.receipt.show_text(content.receipt)
        self.again_there.setVisible(content.can_run_there)
        self.folder.setVisible(bool(content.kept_in))
        self.turn.setText(turn_verb(run.target, on=bool(content.turns)))
        self.turn.setVisible(content.turns is not None)
        self.stop.setVisible(content.can_cancel)
        self._ask_to_stop(asks=self._asks_to_stop and content.can_cancel)

    @property
    def run(self) -> Run:
        """The run that is shown."""
        return self._content.run

    @override
    def first_focus(self) -> QWidget:
        return self.advice.fix if not self.advice.fix.isHidden() else self.close_button

    def _lay_out(self) -> None:
        state = QWidget()
        line = QHBoxLayout(state)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        line.addWidget(self._glyph)
        line.addWidget(self.word)
        line.addWidget(self.after, 1)
        rows = self._scroller.rows
        for widget in (state, self.advice, self._timeline, self._steps):
            rows.addWidget(widget)
        rows.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self.view, 1)
        for push in (self.folder, self.again_there, self.turn):
            push.let_shrink()
            rows.addWidget(push, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addStretch(0)  # takes the room that nothing else wants
        rows.setSpacing(10)
        self.put_scrolling(self._scroller)
        for button in (self.curl, self.receipt):
            button.show_caption(is_shown=False)  # or the page could never become narrow
        self.begin_footer(self.curl, self.receipt)
        for push in (self.stop, self.again, self.close_button):
            self.footer.addWidget(push)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_footer()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_footer()

    def _fit_footer(self) -> None:
        """Leave words out where there is no room for them."""
        is_wide = self.isVisible() and self.width() >= self.theme.scaled(_WIDE)
        content = self._content
        for button, text in ((self.curl, content.curl), (self.receipt, content.receipt)):
            button.show_caption(is_shown=is_wide)
            button.setVisible(bool(text) and not self._asks_to_stop)
        least = _TIGHT if self.stop.isHidden() else _WIDE
        text = self.tr("Run again")
        self.again.setText(text if self.width() >= self.theme.scaled(least) else "")
        self.again.setAccessibleName(text)
        self.again.setToolTip(text)
        has_room = self.stop.isHidden() or self.width() >= self.theme.scaled(_MIDDLE)
        can_run_again = self._content.can_run_again and not self._asks_to_stop
        self.again.setVisible(can_run_again and has_room)

    def _connect(self) -> None:
        self.advice.fix.clicked.connect(self._on_advice_fix_clicked)
        self.advice.page.clicked.connect(self._on_advice_page_clicked)
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.view.save.clicked.connect(self._on_save_clicked)
        self.folder.clicked.connect(self._on_folder_clicked)
        self.again.clicked.connect(self._on_again_clicked)
        self.again_there.clicked.connect(self._on_again_there_clicked)
        self.turn.clicked.connect(self._on_turn_clicked)
        self.stop.clicked.connect(self._on_stop_clicked)
        self.close_button.clicked.connect(self.closed)

    def _show_moments(self) -> None:
        moments = moments_of(self._content)
        if moments != self._moments:
            self._moments = moments
            self._timeline = self._exchange(self._timeline, Timeline(self.theme, moments))
            self._timeline.setVisible(bool(moments))
        if self._content.steps != self._steps.steps:
            old, self._steps = self._steps, StepBars(self.theme, self._content.steps)
            self._exchange(old, self._steps)
            self._steps.wanted.connect(self._on_steps_wanted)
            self._steps.setVisible(bool(self._content.steps))

    def _exchange(self, old: QWidget, new: QWidget) -> QWidget:
        self._scroller.rows.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new

    def _show_bodies(self) -> None:
        content = self._content
        before, steps = self.tabs.tabText(self.tabs.currentIndex()), self.tr("Steps")
        self._bodies = [
            (title, body)
            for title, body in (
                (self.tr("Answer"), content.answer),
                (self.tr("Headers"), content.headers),
                (self.tr("Request"), content.request),
                (self.tr("Token"), content.token),
                (steps, content.steps_text),
            )
            if body or (title == steps and any(step.key for step in content.steps))
        ]
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for title, _body in self._bodies:
            self.tabs.addTab(title)
        titles = [title for title, _body in self._bodies]
        self.tabs.setCurrentIndex(titles.index(before) if before in titles else 0)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(titles))
        self.view.setVisible(bool(titles))
        self._on_tabs_current_changed(self.tabs.currentIndex())

    def _on_tabs_current_changed(self, index: int) -> None:
        if not 0 <= index < len(self._bodies):
            return
        title, body = self._bodies[index]
        self.view.show_body(title, body or self.tr("Reading…"))
        self.view.save.setVisible(self._content.can_save and title == self.tr("Answer"))
        if not body and not self._content.step:
            self.step_wanted.emit(StepWanted(self._content.run))

    def _on_steps_wanted(self, key: str) -> None:
        titles = [title for title, _body in self._bodies]
        self.step_wanted.emit(StepWanted(self._content.run, key))
        self.tabs.setCurrentIndex(titles.index(self.tr("Steps")))
        self._scroller.ensureWidgetVisible(self.view)

    def _on_advice_fix_clicked(self) -> None:
        advice = self._content.run.advice
        if advice is not None:
            self.fix_wanted.emit(FixWanted(self._content.run, advice.fix))

    def _on_advice_page_clicked(self) -> None:
        self.page_wanted.emit(self._content.page_url)

    def _on_again_clicked(self) -> None:
        self.again_wanted.emit(self._content.run)

    def _on_again_there_clicked(self) -> None:
        self.again_there_wanted.emit(self._content.run)

    def _on_turn_clicked(self) -> None:
        self.turn_wanted.emit(TurnWanted(self._content.run, bool(self._content.turns)))

    def _on_save_clicked(self) -> None:
        self.save_wanted.emit(self._content.run)

    def _on_folder_clicked(self) -> None:
        self.page_wanted.emit(self._content.kept_in)

    def ask_to_stop(self) -> None:
        """Ask whether the run should be cancelled."""
        self._ask_to_stop(asks=True)
        self.stop.setFocus()

    def _on_stop_clicked(self) -> None:
        """Ask once more first: a cancelled run cannot be brought back. A queued press can."""
        is_sure = self._asks_to_stop or self.run.state is RunState.QUEUED
        self._ask_to_stop(asks=not is_sure)
        if is_sure:
            self.cancel_wanted.emit(self.run)

    def _ask_to_stop(self, *, asks: bool) -> None:
        self._asks_to_stop = asks
        text = self.tr("Yes, cancel it at the service") if asks else self.tr("Cancel the run")
        is_queued = self.run.state is RunState.QUEUED
        self.stop.setText(self.tr("Take the press back") if is_queued else text)
        self.stop.setAccessibleDescription(
            self.tr("The run ends where it is. It cannot be brought back.") if asks else ""
        )
        self._fit_footer()


_TIGHT = 300  # below this there is none for those of running again
_MIDDLE = 520  # below this there is none for running again beside the words of cancelling
_WIDE = 540  # below this there is no room for the words of every button
_INKS = {
    Tone.ACCENT: Token.ACCENT,
    Tone.OK: Token.OK,
    Tone.BAD: Token.BAD,
    Tone.WARN: Token.WARN,
    Tone.FAINT: Token.FAINT,
}
