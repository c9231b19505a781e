"""What can be done with a run: its details, its page, a receipt, once more, stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from flowbutton.app.details_place import DetailsPlace
from flowbutton.app.other_account import with_other_account
from flowbutton.app.parts import Parts
from flowbutton.app.run_stories import RunStories
from flowbutton.app.saving import Saving
from flowbutton.app.turning import turns
from flowbutton.bridge.doors import Wish
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.press import Door
from flowbutton.domain.run import Output, Run, RunState
from flowbutton.domain.target import LogicAppTarget, Target
from flowbutton.domain.words import say
from flowbutton.engine.again import answers_of
from flowbutton.engine.ask import LinkOf, TurnOn
from flowbutton.engine.health import HealthMark
from flowbutton.engine.make_press import can_run_there
from flowbutton.engine.receipt import receipt
from flowbutton.ui.details_content import DetailsContent, TurnWanted
from flowbutton.ui.details_text import headers_text, status_line
from flowbutton.ui.run_details import RunDetails

Newest = Callable[[Run], Run]


class RunActions(QObject):
    """Does what a person wants of a run. `newest` gives what is known of it now.

    Signals:
        fix_wanted: the one thing that helps is wanted. arg: the FixWanted.
        done: something was done that is worth a line. arg: the sentence.
        failed: something did not work. arg: the AppError.
    """

    fix_wanted = Signal(object)
    done = Signal(str)
    failed = Signal(object)

    def __init__(
        self, parts: Parts, place: DetailsPlace, newest: Newest, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._place = place
        self._newest = newest
        self._details: dict[str, RunDetails] = {}
        self._stories = RunStories(parts.core, parts.tasks, self)
        self._stories.changed.connect(self._on_stories_changed)
        self._saving = Saving(parts.tasks, self)
        self._saving.saved.connect(self.done)
        self._saving.failed.connect(self.failed)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)
        parts.runs.run_changed.connect(self._on_run_changed)
        parts.caring.changed.connect(self._on_caring_changed)

    @Slot(object)
    def copy_receipt(self, run: Run) -> None:
        """Put the receipt of a run on the clipboard."""
        QGuiApplication.clipboard().setText(self._receipt(self._newest(run)))
        self.done.emit(self.tr("The receipt is on the clipboard"))

    def copy_message(self, run: Run) -> None:
        """Put on the clipboard what an owner or administrator has to know."""
        self.copy_for_others(self._receipt(self._newest(run)))

    def copy_for_others(self, text: str) -> None:
        """Put on the clipboard what is meant for an owner or administrator."""
        QGuiApplication.clipboard().setText(text)
        self.done.emit(self.tr("A message to paste is on the clipboard"))

    def open_advice(self, run: Run) -> None:
        """Open the page on which the fix is made, or that of the run."""
        self._parts.caring.expect_help(run.button)
        if run.advice is not None and run.advice.link:
            self._open(run.advice.link)
        else:
            self.open_page(run)

    def open_for(self, advice: Advice, button: Button) -> None:
        """Open the page on which the fix is made, or that of the flow."""
        self._parts.caring.expect_help(button.id)
        if advice.link:
            self._open(advice.link)
        else:
            self._parts.tasks.submit(LinkOf(button.target, button.account))

    @Slot(object)
    def show_details(self, run: Run) -> None:
        """Open the details of a run."""
        run = self._newest(run)
        if run.press_id in self._details:
            self._place.bring_to_front(self._details[run.press_id])
            return
        self._stories.open(run)
        details = RunDetails(self._parts.theme, self._content(run))
        details.fix_wanted.connect(self.fix_wanted)
        details.page_wanted.connect(self._open)
        details.save_wanted.connect(self._on_save_wanted)
        details.again_wanted.connect(self.press_again)
        details.again_there_wanted.connect(self.press_again_there)
        details.step_wanted.connect(self._stories.choose)
        details.turn_wanted.connect(self._on_turn_wanted)
        details.cancel_wanted.connect(self._parts.runs.cancel)
        details.closed.connect(self._on_details_closed)
        self._details[run.press_id] = details
        self._place.open(details, run.name)
        if not run.is_seen:
            self._parts.runs.see(run)

    @Slot(object)
    def open_page(self, run: Run) -> None:
        """Open the page of a run in the browser, or that of its flow."""
        run = self._newest(run)
        if run.run_url:
            self._open(run.run_url)
        else:
            self._parts.tasks.submit(LinkOf(run.target, run.account))

    @Slot(object)
    def press_again(self, run: Run) -> None:
        """Press once more: with the form of the run's inputs, where it has some."""
        button = self._parts.shelf.get(run.button)
        if button is None:
            return
        if button.needs_form or answers_of(button.fields, run.inputs):
            self.fill_again(run, button, Door.WINDOW)
        else:
            self._parts.doors.press(button, Door.WINDOW)

    def fill_again(self, run: Run, button: Button, door: Door) -> None:
        """Open the form with the inputs of a run."""
        inputs = answers_of(button.fields, run.inputs)
        self._parts.doors.form_wanted.emit(Wish(button, door, inputs))

    @Slot(object)
    def ask_to_cancel(self, run: Run) -> None:
        """Open the details of a run with the question whether it should be cancelled."""
        self.show_details(run)
        self._details[run.press_id].ask_to_stop()

    @Slot(object)
    def press_again_there(self, run: Run) -> None:
        """Press for the service to run this run again, with what it got then."""
        button = self._parts.shelf.get(run.button)
        if button is not None and can_run_there(run):
            wish = Wish(button, Door.WINDOW, run.inputs, again_of=run)
            self._parts.doors.filled_in(wish)

    def _content(self, run: Run) -> DetailsContent:
        advice, output = run.advice, run.output
        known = self._parts.caring.mark_of(run.button)
        has_button = self._parts.shelf.get(run.button) is not None
        answer = advice.raw if advice is not None else ""
        if run.http_status is not None and answer.startswith(short := f"HTTP {run.http_status}"):
            answer = status_line(run.http_status) + answer.removeprefix(short)
        if not answer and output is not None:
            answer = output.text or self._told(output)
        if advice is not None:
            accounts = self._parts.session.accounts
            run = replace(run, advice=with_other_account(advice, run.account, accounts))
        content = DetailsContent(
            run,
            answer=answer,
            headers=headers_text(run),
            kept_in=str(Path(output.path).parent) if output and output.path else "",
            can_save=bool(output and (output.text or output.path)),
            page_url=run.run_url,
            receipt=self._receipt(run),
            can_run_again=has_button,
            can_run_there=has_button and can_run_there(run) and known.is_owner is not False,
            can_cancel=run.is_open and (run.follows or run.state is RunState.QUEUED),
            turns=self._turns(run),
        )
        return self._stories.add_to(content)

    def _turns(self, run: Run) -> bool | None:
        """Return whether the flow can be turned on or off, where the advice does not say so."""
        if run.advice is not None and run.advice.fix is Fix.TURN_ON:
            return None
        offered = turns(run.target, self._parts.caring.mark_of(run.button))
        return offered[0] if len(offered) == 1 else None

    def _receipt(self, run: Run) -> str:
        accounts = self._parts.session.accounts
        button = self._parts.shelf.get(run.button)
        account = next((a for a in accounts if a.id == run.account), None)
        return receipt(run, account, button.fields if button is not None else ())

    def _told(self, output: Output) -> str:
        size = QLocale().formattedDataSize(output.size_bytes)
        text = self.tr("{size} of {kind}. It is not shown here: save it to look at it.")
        return text.replace("{size}", size).replace("{kind}", output.content_type or "data")

    @Slot(object)
    def _on_save_wanted(self, run: Run) -> None:
        self._saving.ask(run, self._details[run.press_id])

    @Slot(object)
    def _on_turn_wanted(self, wanted: TurnWanted) -> None:
        self._parts.tasks.submit(TurnOn(wanted.run.target, wanted.run.account, on=wanted.on))

    @Slot(object)
    def _on_caring_changed(self, mark: HealthMark) -> None:
        for details in self._details.values():
            if details.run.button == mark.button:
                details.show_content(self._content(self._newest(details.run)))

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        details = self._details.get(run.press_id)
        if details is not None:
            self._stories.follow(run)
            details.show_content(self._content(run))

    @Slot(str)
    def _on_stories_changed(self, press_id: str) -> None:
        details = self._details.get(press_id)
        if details is not None:
            details.show_content(self._content(self._newest(details.run)))

    @Slot()
    def _on_details_closed(self) -> None:
        gone = self.sender()
        for press_id in [key for key, one in self._details.items() if one is gone]:
            del self._details[press_id]
            self._stories.close(press_id)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case LinkOf(), str() as link if link:
                self._open(link)
            case LinkOf(), "":
                self.done.emit(self.tr("What was pasted has no page to open"))
            case TurnOn() as turned, bool() as on:
                self.done.emit(self._turned(turned.target, on=on))

    def _turned(self, target: Target, *, on: bool) -> str:
        """Return what is told of a flow that was turned on or off."""
        is_app = isinstance(target, LogicAppTarget)
        if not on:
            if is_app:
                return self.tr("The Logic App is turned off. Runs under way go on")
            return self.tr("The flow is turned off. Runs under way go on")
        if self._was_refused(target):
            if is_app:
                return self.tr("The Logic App is turned on. Press again")
            return self.tr("The flow is turned on. Press again")
        if is_app:
            return self.tr("The Logic App is turned on")
        return self.tr("The flow is turned on")

    def _was_refused(self, target: Target) -> bool:
        """Return whether the newest press of a button met its flow turned off."""
        buttons = self._parts.shelf.buttons
        rows = (self._parts.buttons.row_of(one.id) for one in buttons if one.target == target)
        told = (row.run.advice for row in rows if row is not None and row.run is not None)
        return any(advice is not None and advice.fix is Fix.TURN_ON for advice in told)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, LinkOf | TurnOn):
            self.failed.emit(failed.error)

    @Slot(str)
    def _open(self, url: str) -> None:
        if not self._parts.outside.open_url(url):
            self.failed.emit(
                DesktopError(
                    say("No browser could be opened"), say("The address is {url}", url=url)
                )
            )
