"""The settings page and the pages behind it: everything applies at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton import __version__
from flowbutton.app.about import ReadChanges, ReadLicences
from flowbutton.app.live_settings import Written
from flowbutton.app.parts import Parts
from flowbutton.app.save_settings import SaveSettings
from flowbutton.app.use_network import UseNetwork
from flowbutton.app.use_registration import UseRegistration
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.domain.settings import Settings
from flowbutton.services.clouds import CLOUDS
from flowbutton.ui.question import Question
from flowbutton.ui.settings_values import About, FolderWanted, SettingsAction

if TYPE_CHECKING:
    from flowbutton.app.diagnostics import Diagnostics
    from flowbutton.ui.text_page import TextPage


class SettingsDesk(QObject):
    """Opens the settings, the keys and the texts, and puts changes into force.

    Signals:
        changed: other settings are in force. arg: the Settings.
        restart_needed: some of them count from the next start on.
        clearing_wanted: the person wants to empty the status log, and has confirmed it.
        bin_wanted: the deleted buttons are to be shown.
        practice_wanted: the window for practice is to be opened.
        failed: something could not be written or opened. arg: the AppError.
    """

    changed = Signal(object)
    restart_needed = Signal()
    clearing_wanted = Signal()
    bin_wanted = Signal()
    practice_wanted = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, windows: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._windows = windows
        self._diagnostics: Diagnostics | None = None
        self._texts: dict[object, TextPage] = {}  # by the command that reads them
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    @Slot()
    def open(self) -> None:
        """Open the settings."""
        if self._windows.bring("settings"):
            return
        core = self._parts.core
        own = core.settings.now.custom_cloud
        from flowbutton.ui.settings_page import SettingsPage  # noqa: PLC0415 - when it is opened

        page = SettingsPage(
            self._parts.theme,
            core.settings.now,
            About(__version__, self._folders()),
            clouds=(*CLOUDS, own) if own is not None else CLOUDS,
            accounts=self._parts.session.accounts,
        )
        page.practice.setVisible(core.can_practise)
        page.settings_changed.connect(self.use)
        self.changed.connect(page.take)
        page.action_wanted.connect(self._on_page_action_wanted)
        page.folder_wanted.connect(self._on_page_folder_wanted)
        self._windows.open(page, Opening(self.tr("Settings"), "settings", 620, 640, is_modal=False))

    @Slot()
    def open_help(self) -> None:
        """Open the sheet of keys."""
        if self._windows.bring("help"):
            return
        from flowbutton.ui.help_sheet import HelpSheet  # noqa: PLC0415 - when it is opened

        sheet = HelpSheet(self._parts.theme)
        sheet.diagnostics.clicked.connect(self.open_diagnostics)
        sheet.changes.clicked.connect(self.open_changes)
        self._windows.open(sheet, Opening(self.tr("Keys"), "help", 480, 620, is_modal=False))

    @Slot()
    def open_diagnostics(self) -> None:
        """Open the page that tells how the program stands here."""
        if self._diagnostics is None:
            from flowbutton.app.diagnostics import Diagnostics  # noqa: PLC0415 - hardly ever

            self._diagnostics = Diagnostics(self._parts, self._windows, self)
        self._diagnostics.open()

    @Slot()
    def open_changes(self) -> None:
        """Open the list of what is new."""
        self._read(ReadChanges(), self.tr("What is new"))

    def _folders(self) -> tuple[tuple[str, str], ...]:
        folders = self._parts.core.folders
        named = (
            (self.tr("Settings folder"), folders.config),
            (self.tr("Data folder"), folders.data),
            (self.tr("Log folder"), folders.log),
        )
        unique = {str(path): name for name, path in reversed(named)}
        return tuple((name, path) for path, name in reversed(unique.items()))

    @Slot(object)
    def use(self, settings: Settings) -> None:
        """Put other settings into force, and keep them."""
        core = self._parts.core
        before = core.settings.now
        core.settings.use(settings)
        self._parts.tasks.submit(SaveSettings(core.settings))
        self._follow(before, settings)

    def take(self, found: Written) -> None:
        """Put into force what somebody else has written."""
        live = self._parts.core.settings
        before = live.now
        settings = live.take(found)
        if settings != before:
            self._follow(before, settings)

    def _follow(self, before: Settings, settings: Settings) -> None:
        core = self._parts.core
        if settings.look != before.look:
            self._parts.theme.apply(settings.look)
        if settings.account.default != before.account.default:
            core.auth.prefer(settings.account.default)
            self._parts.session.read()
        if _registration_of(settings) != _registration_of(before):
            self._parts.tasks.submit(UseRegistration(core, settings.account))
        if settings.network != before.network:
            self._parts.tasks.submit(UseNetwork(core, settings.network))
        if _start_of(settings) != _start_of(before):
            self.restart_needed.emit()
        self.changed.emit(settings)

    @Slot(object)
    def _on_page_action_wanted(self, action: SettingsAction) -> None:
        match action:
            case SettingsAction.CLEAR_HISTORY:
                self._ask_to_clear()
            case SettingsAction.DELETED_BUTTONS:
                self.bin_wanted.emit()
            case SettingsAction.PRACTICE:
                self.practice_wanted.emit()
            case SettingsAction.DIAGNOSTICS:
                self.open_diagnostics()
            case SettingsAction.CHANGES:
                self.open_changes()
            case SettingsAction.LICENCES:
                self._read(ReadLicences(), self.tr("Licences"))

    def _ask_to_clear(self) -> None:
        question = Question(
            self._parts.theme,
            self.tr("Clear the status log?"),
            self.tr(
                "All runs that have ended are forgotten on this computer. It cannot be undone."
            ),
            self.tr("Clear the log"),
        )
        question.confirmed.connect(self.clearing_wanted)
        self._windows.open(question, Opening(self.tr("Clear the status log"), "clear", 420, 220))

    def _read(self, command: ReadChanges | ReadLicences, title: str) -> None:
        from flowbutton.ui.text_page import TextPage  # noqa: PLC0415 - when it is opened

        page = TextPage(self._parts.theme, title)
        self._texts[command] = page
        page.closed.connect(self._on_text_closed)
        self._windows.open(page, Opening(title, "text", 560, 520, is_modal=False))
        self._parts.tasks.submit(command)

    @Slot()
    def _on_text_closed(self) -> None:
        gone = self.sender()
        self._texts = {command: page for command, page in self._texts.items() if page is not gone}

    @Slot(object)
    def _on_page_folder_wanted(self, wanted: FolderWanted) -> None:
        self._parts.outside.open_url(wanted.path)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, UseRegistration):
            self._parts.session.read()
        if isinstance(done.command, ReadChanges | ReadLicences) and isinstance(done.result, str):
            page = self._texts.get(done.command)
            if page is not None:
                page.show_text(done.result)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, SaveSettings):
            self.failed.emit(failed.error)


def _start_of(settings: Settings) -> tuple[object, ...]:
    """Return what counts from the start of the program on."""
    return settings.cloud, settings.look.language


def _registration_of(settings: Settings) -> tuple[str, str]:
    """Return whom the program signs in as, and where."""
    return settings.account.client_id, settings.account.tenant
