"""A press that a command line asked for: sent and followed here, told there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from flowbutton.app.parts import Parts
from flowbutton.bridge.tasks import Failed
from flowbutton.desktop.instance.asked import Asked
from flowbutton.desktop.instance.requests import Reply, Told
from flowbutton.desktop.instance.requests import Run as RunRequest
from flowbutton.domain.button import Button
from flowbutton.domain.errors import GuardedError, StoreError
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.log_line import progress_line
from flowbutton.engine.make_press import press_for
from flowbutton.engine.press import SendPress

UNKNOWN_FOR_MS = 60_000  # how long a command line waits for a lost answer to be settled


class OrderedPress(QObject):
    """One press with inputs that were checked where it came from. It ends with its answer.

    It may be waited for no longer: the run goes on, and is followed in the window.
    """

    def __init__(self, parts: Parts, asked: Asked, request: RunRequest, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._asked = asked
        self._request = request
        self._press_id = request.press_id
        self._patience = QTimer(self, singleShot=True, interval=UNKNOWN_FOR_MS)
        self._patience.timeout.connect(self._on_patience)

    def begin(self) -> None:
        """Press."""
        self._parts.runs.run_changed.connect(self._on_run_changed)
        self._parts.tasks.failed.connect(self._on_tasks_failed)
        button = self._parts.shelf.get(self._request.button)
        if button is None:
            self._refuse(say("This button is not there any more"), say("Nothing was run"))
            return
        press = self._press(button)
        self._press_id = press.id
        self._parts.runs.press(press)

    def _press(self, button: Button) -> Press:
        """Return the press as of the moment of the finger, which was in another program."""
        clocks, request = self._parts.core.services.clocks, self._request
        now = clocks.monotonic()
        at = now if request.acted_at is None else min(request.acted_at, now)
        then = clocks.stopped_at(at)
        press = press_for(button, request.door, then, request.inputs, body=request.body)
        return replace(press, id=request.press_id or press.id)

    def _refuse(self, title: Sentence, hint: Sentence) -> None:
        self._answer(Reply(0, {"held_back": str(title), "hint": str(hint)}))

    def _answer(self, reply: Reply) -> None:
        self._patience.stop()
        self._parts.runs.run_changed.disconnect(self._on_run_changed)
        self._parts.tasks.failed.disconnect(self._on_tasks_failed)
        self._asked.answer(reply)
        self.deleteLater()

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        if run.press_id != self._press_id:
            return
        if run.state is RunState.UNKNOWN and not self._patience.isActive():
            self._patience.start()
        is_over = not run.is_open if self._request.waits else run.state is not RunState.SENDING
        if run.state.is_final and run.ran is Ran.NO:
            self._answer(Reply(0, {"press": run.press_id, "not_sent": _why(run)}))
        elif is_over or self._asked.is_gone:
            self._answer(Reply(0, {"press": run.press_id}))
        else:
            self._asked.tell(Told(progress_line(run), {"press": run.press_id}))

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        """Answer for a press that was held back, or could not even be written down."""
        command, error = failed.command, failed.error
        if not isinstance(command, SendPress) or command.press.id != self._press_id:
            return
        if isinstance(error, GuardedError | StoreError):
            self._refuse(error.title, error.hint)
        else:
            self._answer(Reply(0, {"press": self._press_id}))

    @Slot()
    def _on_patience(self) -> None:
        self._answer(Reply(0, {"press": self._press_id}))


def _why(run: Run) -> dict[str, Json]:
    """Return why a press was not sent; it may not even be in the journal, on a full disk."""
    hint = run.advice.hint if run.advice is not None else say("Nothing was run")
    return {"title": str(run.message), "hint": str(hint)}
