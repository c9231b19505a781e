"""What is inside runs, read on workers and kept while somebody looks at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.core import Core
from flowbutton.app.token_life import minutes_left
from flowbutton.bridge.status_text import SEPARATOR
from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.domain.errors import AppError
from flowbutton.domain.fields import Json
from flowbutton.domain.inside import Asked, RunStep, StepContent
from flowbutton.domain.run import Run, RunState
from flowbutton.engine.look_inside import ReadStep, ReadSteps
from flowbutton.engine.request_text import curl, request_text
from flowbutton.engine.services import Services
from flowbutton.store.redact import redact
from flowbutton.ui.details_content import DetailsContent, MarkWords, StepBar, StepWanted
from flowbutton.ui.inside_text import claims_text, content_text


@dataclass(frozen=True, slots=True)
class Papers:
    """The request of a run, and what the token says that went along; never the token."""

    asked: Asked
    claims: Mapping[str, Json] = field(default_factory=dict, repr=False)
    username: str = ""


@dataclass(frozen=True, slots=True)
class ReadPapers:
    """Read the papers of a run; asks no service."""

    core: Core = field(repr=False, compare=False)
    known: Run

    def run(self, services: Services) -> Papers:
        """Return the papers. Raises AppError when the run's kind is not known."""
        run, auth = self.known, self.core.auth
        asked = services.trigger_for(run.target).asked(run)
        if asked.body is not None:
            asked = replace(asked, body=redact(asked.body))
        if not asked.audience:
            return Papers(asked)
        try:
            account = self.core.account(run.account) if run.account else None
            return Papers(
                asked,
                auth.claims_of(run.account, asked.audience),
                account.username if account else "",
            )
        except AppError:  # nobody is signed in any more
            return Papers(asked)


@dataclass(slots=True)
class _Story:
    """What was read about a run so far."""

    run: Run
    papers: Papers | None = None
    steps: tuple[RunStep, ...] = ()
    chosen: str = ""
    texts: dict[str, str] = field(default_factory=dict)


class RunStories(QObject):
    """Adds to the details of a run what is inside it.

    Signals:
        changed: more is known. arg: the press id.
    """

    changed = Signal(str)

    def __init__(self, core: Core, tasks: TaskPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._stories: dict[str, _Story] = {}
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    def open(self, run: Run) -> None:
        """Begin to read what is inside a run."""
        self._stories[run.press_id] = _Story(run)
        self._tasks.submit(ReadPapers(self._core, run))
        self._read_steps(run)

    def close(self, press_id: str) -> None:
        """Forget a run that nobody looks at any more."""
        self._stories.pop(press_id, None)

    def follow(self, run: Run) -> None:
        """Read the steps again: the run went on."""
        story = self._stories.get(run.press_id)
        if story is None:
            return
        before, story.run = story.run, run
        if (before.state, before.step, before.run_id) != (run.state, run.step, run.run_id):
            self._read_steps(run)
        if before.transport != run.transport:
            self._tasks.submit(ReadPapers(self._core, run))

    def choose(self, wanted: StepWanted) -> None:
        """Show what went into a step and came out of it; it is read when it is not known."""
        story = self._stories.get(wanted.run.press_id)
        if story is None:
            return
        key = wanted.step or _most_telling(story.steps)
        if not key:
            return
        story.chosen = key
        if key not in story.texts:
            self._tasks.submit(ReadStep(story.run, key))
        self.changed.emit(wanted.run.press_id)

    def add_to(self, content: DetailsContent) -> DetailsContent:
        """Return the content with all that is known of the inside of its run."""
        story = self._stories.get(content.run.press_id)
        if story is None:
            return content
        content = replace(
            content,
            steps=_bars(story.steps),
            step=story.chosen,
            steps_text=story.texts.get(story.chosen, ""),
        )
        papers = story.papers
        if papers is None:
            return content
        return replace(
            content,
            request=request_text(papers.asked),
            curl=curl(papers.asked),
            token=claims_text(papers.claims),
            marks=self._words(content.run, papers),
        )

    def _words(self, run: Run, papers: Papers) -> dict[str, MarkWords]:
        asked, left = papers.asked, minutes_left(papers.claims, run)
        valid = "" if left is None else self.tr("token valid %n min", "", left)
        press = self.tr("press id {id}").replace("{id}", _short(run.press_id))
        sent = f"{asked.method} {asked.host}".strip()
        ready = "" if asked.audience else self.tr("Made ready")
        signed = SEPARATOR.join(part for part in (papers.username, valid) if part)
        return {
            "token": MarkWords(ready, signed),
            "sent": MarkWords("", SEPARATOR.join((sent, press))),
        }

    def _read_steps(self, run: Run) -> None:
        if run.run_id and run.follows:
            self._tasks.submit(ReadSteps(run))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case ReadPapers(known=run), Papers() as papers:
                self._tell(run, papers=papers)
            case ReadSteps(known=run), tuple() as steps:
                self._tell(run, steps=steps)
            case ReadStep(known=run, step=step), StepContent() as content:
                self._tell_step(run, step, redact(content_text(content)))

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, ReadStep):
            error = failed.error
            why = in_a_row(with_stop(shown(error.title)), with_stop(shown(error.hint)))
            self._tell_step(failed.command.known, failed.command.step, why)

    def _tell(
        self, run: Run, papers: Papers | None = None, steps: tuple[RunStep, ...] = ()
    ) -> None:
        story = self._stories.get(run.press_id)
        if story is not None:
            story.papers = papers or story.papers
            story.steps = steps or story.steps
            self.changed.emit(run.press_id)

    def _tell_step(self, run: Run, step: str, text: str) -> None:
        story = self._stories.get(run.press_id)
        if story is not None:
            title = next((one.title for one in story.steps if one.name == step), step)
            story.texts[step] = f"{title}\n\n{text}"
            self.changed.emit(run.press_id)


def _bars(steps: tuple[RunStep, ...]) -> tuple[StepBar, ...]:
    """Return the steps as bars; times are reckoned from the beginning of the first."""
    begun = [step.started_at for step in steps if step.started_at is not None]
    first = min(begun, default=None)

    def since(moment: datetime | None) -> int | None:
        if moment is None or first is None:
            return None
        return max(0, round((moment - first) / timedelta(milliseconds=1)))

    return tuple(
        StepBar(
            step.title,
            step.state,
            since(step.started_at),
            since(step.ended_at),
            step.message if step.state in _BAD else "",
            key=step.name if step.has_content else "",
        )
        for step in steps
    )


def _most_telling(steps: tuple[RunStep, ...]) -> str:
    """Return the step to look at first: the last that failed, otherwise the last of all.

    What lies around a step that fails began before it, and fails with it.
    """
    readable = [step for step in steps if step.has_content]
    bad = [step.name for step in readable if step.state in _BAD]
    return bad[-1] if bad else readable[-1].name if readable else ""


def _short(press_id: str) -> str:
    return press_id if len(press_id) <= _LONG else f"{press_id[:4]}…{press_id[-4:]}"


_LONG = 12
_BAD = frozenset({RunState.FAILED, RunState.TIMED_OUT})
