"""`flowbutton run`: one press, followed to its end."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from flowbutton.app.core import Core
from flowbutton.app.places import places
from flowbutton.cli.exits import Exit, exit_of
from flowbutton.cli.finding import find_button
from flowbutton.cli.following import follow
from flowbutton.cli.interrupts import interruptible
from flowbutton.cli.output import Printer
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.errors import GuardedError, InputError
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door, Press
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.inputs import (
    Checked,
    check,
    defaults,
    file_value,
    given,
    key_for,
    placeholders,
)
from flowbutton.engine.log_line import progress_line, run_line
from flowbutton.engine.make_press import press_for
from flowbutton.engine.press import SendPress, new_run
from flowbutton.engine.run_document import run_document


def run(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Press a button and, unless told otherwise, wait for the end of its run."""
    button = find_button(core.buttons.all(), args.button)
    checked = _checked(args, button, places(core.services.clocks.now()))
    press = press_for(
        button, Door.COMMAND_LINE, core.services.clocks, checked.inputs, body=checked.body
    )
    if checked.problems:
        return _finish(_refused(press, button, checked), printer, waits=True)
    with interruptible() as stop:
        try:
            known = SendPress(press).run(core.services)
        except GuardedError as error:
            return _finish(_held_back(press, error), printer, waits=True)
        if args.no_wait:
            return _finish(known, printer, waits=False)
        told = _Teller(printer)
        told(known)
        known = follow(known, core.services, told, timeout_s=args.timeout, stop=stop)
        told.end()
    if known.is_open and known.state is not RunState.UNKNOWN:
        printer.note("The run goes on. FlowButton only stopped waiting for it.")
    return _finish(known, printer, waits=True)


def _finish(known: Run, printer: Printer, *, waits: bool) -> Exit:
    lines = [run_line(known)]
    if known.advice is not None and known.advice.hint:
        lines.append(f"{str(known.advice.hint).rstrip('.')}.")
    if known.output is not None and known.output.text:
        lines.append(known.output.text)
    elif known.output is not None and known.output.path:
        lines.append(known.output.path)
    printer.document(run_document(known), *lines)
    return exit_of(known, waits=waits)


def _checked(args: argparse.Namespace, button: Button, known: Mapping[str, str]) -> Checked:
    if args.json_body is not None:
        body = _json_body(args.json_body)
        if button.fields and isinstance(body, dict):
            return check(button.fields, body)
        return Checked({"": body}, {})
    pairs: list[tuple[str, Json]] = list(_pairs(args.input))
    pairs += [
        (key_for(button.fields, name), _file(Path(path))) for name, path in _pairs(args.input_file)
    ]
    values = {**defaults(button.fields), **button.values, **given(button.fields, pairs)}
    return check(button.fields, placeholders(button.fields, values, known))


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise InputError(say("“{word}” is not KEY=VALUE", word=word))
        yield name, value


def _json_body(source: str) -> Json:
    try:
        text = sys.stdin.read() if source == "-" else Path(source).read_text("utf-8")
        body: Json = json.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(say("{path} cannot be read", path=source)) from error
    except ValueError as error:
        raise InputError(say("{path} is not JSON", path=source), say("{why}", why=error)) from error
    return body


def _file(path: Path) -> Json:
    try:
        return file_value(path.name, path.read_bytes())
    except OSError as error:
        raise InputError(say("{path} cannot be read", path=path)) from error


def _refused(press: Press, button: Button, checked: Checked) -> Run:
    titles = {field.key: field.title or field.key for field in button.fields}
    wrong = "; ".join(f"{titles.get(key, key)}: {why}" for key, why in checked.problems.items())
    return _not_sent(press, say("Not sent. {wrong}", wrong=wrong), Fix.EDIT_INPUTS)


def _held_back(press: Press, error: GuardedError) -> Run:
    return _not_sent(press, error.title, Fix.NONE, error.hint)


def _not_sent(press: Press, title: Sentence, fix: Fix, hint: Sentence | None = None) -> Run:
    run = new_run(press)
    hint = hint or say("Nothing was run")
    return replace(
        run,
        state=RunState.NOT_SENT,
        ran=Ran.NO,
        message=title,
        advice=Advice(title, hint, fix),
        ended_at=run.started_at,
    )


class _Teller:
    """Tells how a run goes: one live line on a terminal, plain lines when piped."""

    def __init__(self, printer: Printer) -> None:
        self._err = printer.err
        self._lives = printer.err.isatty()
        self._last = ""

    def __call__(self, run: Run) -> None:
        """Tell what is known of the run, when that is news and not yet the end."""
        line = progress_line(run)
        if run.state.is_final or line == self._last:
            return
        self._last = line
        self._err.write(f"\r\x1b[K{line}" if self._lives else f"{line}\n")
        self._err.flush()

    def end(self) -> None:
        """Leave a terminal's line clean for what comes next."""
        if self._lives and self._last:
            self._err.write("\r\x1b[K")
            self._err.flush()
