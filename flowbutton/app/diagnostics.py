"""Opens the page that tells how the program stands here, and looks on workers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from flowbutton.app.doctor import Examine, subjects
from flowbutton.app.parts import Parts
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.domain.checkup import TITLES, Checked, Grade, Subject
from flowbutton.domain.words import say
from flowbutton.store.redact import redact
from flowbutton.ui.diagnostics_page import DiagnosticsPage


class Diagnostics(QObject):
    """Shows each result when it comes; what hangs keeps none of the others waiting."""

    def __init__(self, parts: Parts, windows: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._windows = windows
        self._page: DiagnosticsPage | None = None
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    @Slot()
    def open(self) -> None:
        """Open the page and look."""
        if self._page is not None:
            self._page.window().activateWindow()
            return
        known = (*subjects(self._parts.core), Subject.TRAY)
        self._page = page = DiagnosticsPage(self._parts.theme, known)
        page.again_wanted.connect(self._look)
        page.closed.connect(self._on_page_closed)
        opening = Opening(self.tr("Diagnostics"), "diagnostics", 560, 620, is_modal=False)
        self._windows.open(page, opening)
        self._look()

    @Slot()
    def _look(self) -> None:
        core = self._parts.core
        for subject in subjects(core):
            self._parts.tasks.submit(Examine(core, subject))
        self._show(self._tray())

    def _tray(self) -> Checked:
        if self._parts.outside.has_panel():
            return Checked(Subject.TRAY, Grade.OK, say("The desktop shows tray icons"))
        return Checked(
            Subject.TRAY,
            Grade.WARNING,
            say("The desktop shows no tray icons: closing the window ends FlowButton"),
            say("On GNOME, install the extension “AppIndicator”"),
        )

    def _show(self, result: Checked) -> None:
        if self._page is not None:
            self._page.show_result(result)
            self._page.show_text(as_text(self._page.results))

    @Slot()
    def _on_page_closed(self) -> None:
        self._page = None

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, Examine) and isinstance(done.result, Checked):
            self._show(done.result)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, Examine):
            error = failed.error
            subject = failed.command.subject
            self._show(Checked(subject, Grade.PROBLEM, error.title, error.hint))


def as_text(results: tuple[Checked, ...]) -> str:
    """Return what was found as English text for whoever helps, without secrets."""
    lines = ["FlowButton diagnostics", f"Qt {qVersion()} on {QGuiApplication.platformName()}"]
    for result in results:
        lines.append(f"{result.grade.value.upper()}: {TITLES[result.subject]}: {result.text}")
        lines += [f"    {result.hint}"] if result.hint else []
    return redact("\n".join(lines)) + "\n"
