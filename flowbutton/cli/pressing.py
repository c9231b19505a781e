"""`flowbutton run`: one press, followed to its end."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from threading import Event

from flowbutton.app.core import Core
from flowbutton.app.placeholder_words import placeholder_words
from flowbutton.cli.asking import is_sure, may_ask
from flowbutton.cli.exits import Exit, exit_of
from flowbutton.cli.finding import find_button
from flowbutton.cli.inputs_given import GivenInputs, how_to_give
from flowbutton.cli.interrupts import interruptible
from flowbutton.cli.output import Printer, sentence
from flowbutton.cli.sending import send
from flowbutton.cli.telling import Teller
from flowbutton.cli.way_in import way_in
from flowbutton.desktop.instance.place import find_place
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button, Confirm
from flowbutton.domain.errors import GuardedError
from flowbutton.domain.press import Door, Press
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.inputs import Checked
from flowbutton.engine.make_press import press_for
from flowbutton.engine.press import SendPress, new_run
from flowbutton.engine.record import newest
from flowbutton.engine.run_document import run_document
from flowbutton.engine.services import Services

_ENOUGH = 8  # signs of a press's id
_GOES_ON = "The run goes on; FlowButton only stopped waiting for it."
_LEFT = (
    "FlowButton stopped waiting while the press was on its way. It may have run:"
    " flowbutton history --refresh finds out."
)
_QUEUED = (
    "It waits in the window of FlowButton, which sends it when it can, unless it is closed before."
    " flowbutton cancel {press} takes it back."
)


def run(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Press a button and, unless told otherwise, wait for the end of its run."""
    button = find_button(core.buttons.all(), args.button)
    inputs = GivenInputs(button, os.environ, printer.note)
    checked = inputs.checked(args, placeholder_words(core.services.clocks.now()))
    is_asked = not (args.yes or checked.problems) and _asks(button, printer)
    is_meant = not is_asked or is_sure(printer, f"Run “{button.name}”?")
    clocks = core.services.clocks
    if not is_asked and not inputs.was_read(args):  # nobody did anything since
        clocks = clocks.stopped_at(getattr(args, "began", clocks.monotonic()))
    press = press_for(button, Door.COMMAND_LINE, clocks, checked.inputs, body=checked.body)
    if checked.problems:
        return _finish(_refused(press, button, checked), printer, waits=True)
    if not is_meant:
        known = _not_sent(press, say("Not sent: you did not say yes"), Fix.NONE)
        return _finish(known, printer, waits=True)
    try:
        code = _pressed(args, press, core, printer)
    except GuardedError as error:
        known = _not_sent(press, error.title, Fix.NONE, error.hint)
        return _finish(known, printer, waits=True)
    if code is Exit.SIGN_IN:
        printer.note(way_in(core))
    return code


def _pressed(args: argparse.Namespace, press: Press, core: Core, printer: Printer) -> Exit:
    services = core.services
    told = Teller(printer.err, services.clocks.monotonic)
    with interruptible() as stop:
        if printer.err.isatty():
            told.say("Sending")
        known = there = _pressed_there(args, press, core, told, stop)
        if there is None:
            known = _pressed_here(args, press, services, told, stop)
        if known is not None and there is None and not args.no_wait:
            from flowbutton.cli.following import follow  # noqa: PLC0415 - not by all presses

            told(known)
            known = follow(known, services, told, timeout_s=args.timeout, stop=stop, tick=told.tick)
        told.end()
    if known is None:
        printer.note(_LEFT)
        return _finish(newest(new_run(press), services), printer, waits=True)
    if known.state is RunState.QUEUED:
        printer.note(_QUEUED.format(press=known.press_id[:_ENOUGH]))
    elif known.state is RunState.SENDING:
        printer.note(_LEFT)
    elif known.is_open and known.state is not RunState.UNKNOWN and not args.no_wait:
        printer.note(_GOES_ON)
    return _finish(known, printer, waits=not args.no_wait)


def _pressed_there(
    args: argparse.Namespace, press: Press, core: Core, told: Teller, stop: Event
) -> Run | None:
    """Return what the window made of the press; None when no window runs."""
    if not find_place(core.folders.data).may_be_taken:
        return None
    from flowbutton.cli.window_press import Waiting, press_there  # noqa: PLC0415 - for a window alone

    waiting = Waiting(not args.no_wait, args.timeout, stop.is_set, told, told.tick)
    return press_there(core, press, waiting)


def _pressed_here(
    args: argparse.Namespace, press: Press, services: Services, told: Teller, stop: Event
) -> Run | None:
    """Return the run once it was sent; None when it was given up while it was on its way.

    A press waits for its turn or the network only as long as this command waits for it.
    """
    clock = services.clocks.monotonic
    end = None if args.timeout is None else clock() + args.timeout
    if args.no_wait:
        press = replace(press, network_until=None, turn_until=None)
    known = send(SendPress(press), services, stop, told.tick)
    if known is not None and known.state is RunState.QUEUED:
        from flowbutton.cli.waiting_turn import (  # noqa: PLC0415 - not by all presses
            Patience,
            wait_for_turn,
        )

        told(known)
        known = wait_for_turn(press, known, services, Patience(end, stop, told.tick))
    return known


def _asks(button: Button, printer: Printer) -> bool:
    """Return whether the person at the terminal is asked: by a button that asks first."""
    return button.behaviour.confirm is not Confirm.NO and may_ask(printer)


def _finish(known: Run, printer: Printer, *, waits: bool) -> Exit:
    lines = [printer.line(known)]
    hint = known.advice.hint if known.advice is not None else None
    if hint and str(hint) not in lines[0]:  # a failed step says why in the line already
        lines.append(sentence(hint))
    if known.output is not None and known.output.text:
        lines.append(known.output.text)
    elif known.output is not None and known.output.path:
        lines.append(known.output.path)
    printer.document(run_document(known), *lines)
    return exit_of(known, waits=waits)


def _refused(press: Press, button: Button, checked: Checked) -> Run:
    titles = {field.key: field.title or field.key for field in button.fields}
    wrong = "; ".join(f"{titles.get(key, key)}: {why}" for key, why in checked.problems.items())
    hint = how_to_give(button.fields, checked)
    return _not_sent(press, say("Not sent. {wrong}", wrong=wrong), Fix.EDIT_INPUTS, hint)


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
