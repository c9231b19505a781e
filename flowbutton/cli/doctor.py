"""`flowbutton doctor`: what is right here, what is not, and what to do about it."""

from __future__ import annotations

import argparse
from concurrent.futures import ThreadPoolExecutor

from flowbutton.app.core import Core
from flowbutton.app.doctor import Examine, subjects
from flowbutton.cli.exits import Exit
from flowbutton.cli.output import Printer, sentence
from flowbutton.domain.checkup import TITLES, Checked, Grade
from flowbutton.engine.check_results import checks_document, worst
from flowbutton.store.redact import redact

_WIDTH = 10


def doctor(_args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Look at everything the program needs, and tell how it stands."""
    looks = [Examine(core, subject) for subject in subjects(core)]
    with ThreadPoolExecutor(len(looks)) as pool:
        results = list(pool.map(lambda look: look.run(core.services), looks))
    printer.document(
        checks_document(results), *(redact(line) for one in results for line in _lines(one))
    )
    return Exit.FAILED if worst(results) is Grade.PROBLEM else Exit.OK


def _lines(result: Checked) -> list[str]:
    title = TITLES[result.subject]
    lines = [f"{result.grade.value:<{_WIDTH}}{title}: {sentence(result.text)}"]
    if result.hint:
        lines.append(f"{'':<{_WIDTH}}{sentence(result.hint)}")
    return lines
