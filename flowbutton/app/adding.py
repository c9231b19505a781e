"""Adding a button: the page, the lists behind it, and what was pasted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from flowbutton.app.add_questions import Described, Resolved
from flowbutton.app.clocks import CLOCKS
from flowbutton.app.flow_lists import FlowLists
from flowbutton.app.more_icons import MoreIcons
from flowbutton.app.own_picture import OwnPicture
from flowbutton.app.parts import Parts
from flowbutton.app.pasting import is_search, recognised, resolved
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.desktop.links import AddLink, parse_link
from flowbutton.domain.errors import AppError, InputError
from flowbutton.domain.flow import Choice
from flowbutton.domain.pasted import Pasted, PastedKind
from flowbutton.domain.target import HttpTarget, needs_account
from flowbutton.domain.words import NOTHING, say
from flowbutton.engine.adding import Resolve, new_button, new_secret_name, with_content
from flowbutton.ui.add_page import AddPage
from flowbutton.ui.add_values import AddDraft, AddFix, AddWanted, Preview

PAUSE_MS = 250  # after the last key, before the service is asked about what was pasted
WIDTH, HEIGHT = 560, 560


class Adding(QObject):
    """Opens the page for a new button, fills it, and saves what comes of it.

    Signals:
        sign_in_wanted: the person wants to sign in to see their flows.
        file_wanted: a file of buttons was pasted. arg: its path.
        link_wanted: a link that presses a button was pasted. arg: the RunLink.
        adds: a new button is about to be saved. arg: a tuple with it.
        failed: the button could not be made. arg: the AppError.
    """

    sign_in_wanted = Signal()
    file_wanted = Signal(str)
    link_wanted = Signal(object)
    adds = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, windows: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._tasks = parts.tasks
        self._shelf = parts.shelf
        self._session = parts.session
        self._recognise = parts.core.recognise
        self._windows = windows
        self._model = ChoiceModel(CLOCKS.now, parent=self)
        self._lists = FlowLists(parts.tasks, self._model, self)
        self._page: AddPage | None = None
        self._draft: AddDraft | None = None  # what was typed on a page that was closed
        self._resumes = ""  # what was pasted before a sign-in
        self._is_resuming = False
        self._question: Resolved | None = None
        self._secret = ""
        self._text = ""
        self._offered: Choice | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    def open(self, text: str = "", group: str = "", name: str = "") -> None:
        """Open the page, with a text in its field when one was dropped, pasted or linked.

        `name` is what the new button is to be called, "" as what it runs.
        """
        if self._page is not None:
            if text:
                self._page.begin(text, group, len(self._shelf.buttons), name)
            self._page.window().raise_()
            self._page.window().activateWindow()
            return
        groups = dict.fromkeys(button.group for button in self._shelf.buttons if button.group)
        self._model.show_added([button.target for button in self._shelf.buttons])
        page = AddPage(self._parts.theme, self._model, tuple(groups))
        page.text_entered.connect(self._on_page_text_entered)
        page.fix_wanted.connect(self._on_page_fix_wanted)
        page.add_wanted.connect(self._on_page_add_wanted)
        page.closed.connect(self._on_page_closed)
        OwnPicture(self._parts, page.looks.icons)
        MoreIcons(self._parts, page.looks.icons)
        self._page = page
        self._lists.show_on(page)
        page.begin(text, group, len(self._shelf.buttons), name)
        draft, self._draft = self._draft, None
        if draft is not None and not (text or group or name):
            page.take_up(draft)
        self._ask_for_flows()
        opening = Opening(self.tr("Add a button"), "add", WIDTH, HEIGHT, is_modal=False)
        self._windows.open(page, opening)

    def resume(self) -> bool:
        """Open the page as it was before a sign-in; return whether there was one."""
        was_open, self._is_resuming = self._is_resuming, False
        if was_open:
            self.open(self._resumes)
        return was_open

    def refresh(self) -> None:
        """Read the flows again: somebody signed in or out."""
        if self._page is not None:
            self._ask_for_flows()

    @property
    def _account(self) -> str:
        accounts = self._session.accounts
        return accounts[0].id if accounts else ""

    def _ask_for_flows(self) -> None:
        if self._page is not None:
            self._lists.ask(self._account)

    @Slot(object)
    def _on_page_fix_wanted(self, fix: AddFix) -> None:
        if fix is AddFix.SIGN_IN and self._page is not None:
            self._resumes = self._text
            self._page.closed.emit()
            self._is_resuming = True
            self.sign_in_wanted.emit()
        else:
            self._ask_for_flows()

    @Slot(str)
    def _on_page_text_entered(self, text: str) -> None:
        self._question = None
        self._text = text
        pasted = self._recognise(text)
        if self._page is None:
            return
        if is_search(pasted):
            self._pause.stop()
            self._page.hide_preview()
            return
        preview = recognised(pasted)
        self._page.show_preview(preview)
        if preview.is_busy:
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _on_pause(self) -> None:
        pasted = self._recognise(self._text)
        if self._page is None:
            return
        if pasted.kind is PastedKind.FILE:
            self._finish()
            self.file_wanted.emit(pasted.link)
        elif pasted.kind is PastedKind.LINK:
            self._follow(pasted, self._page)
        elif pasted.target is not None:
            self._resolve(pasted, self._page)

    def _follow(self, pasted: Pasted, page: AddPage) -> None:
        """Go on with what a link proposes: a button to make, or one that is there already."""
        try:
            link = parse_link(pasted.link)
        except InputError as error:
            page.show_preview(Preview(error.title, error.hint))
            return
        if isinstance(link, AddLink):
            page.propose(link.name, link.group)
            page.picker.field.setText(link.flow)
        else:
            self._finish()
            self.link_wanted.emit(link)

    def _resolve(self, pasted: Pasted, page: AddPage) -> None:
        """Ask the service what it is."""
        if pasted.target is None:
            return
        if needs_account(pasted.target) and not self._account:
            page.show_preview(
                Preview(pasted.what, say("Sign in to make a button of it"), pasted.warnings)
            )
            return
        self._drop_secret()
        self._secret = new_secret_name() if pasted.secret else ""
        self._question = Resolved(Resolve(pasted, self._account, self._secret))
        self._tasks.submit(self._question)

    @Slot(object)
    def _on_page_add_wanted(self, wanted: AddWanted) -> None:
        secret, self._secret = self._secret, ""  # it belongs to the button from now on
        is_offered = self._offered is not None and _is_same(wanted.choice, self._offered)
        question = self._question if is_offered else None
        body = question.resolve.pasted.body if question is not None else None
        self._tasks.submit(Described(wanted, self._account, secret, body))
        self._finish()

    def _finish(self) -> None:
        """Close the page: what was typed has become something."""
        if self._page is not None:
            self._page.closed.emit()
        self._draft = None

    @Slot()
    def _on_page_closed(self) -> None:
        self._pause.stop()
        self._question = None
        self._draft = None if self._page is None else self._page.draft
        self._page = None
        self._lists.show_on(None)
        self._text = ""
        self._drop_secret()

    def _drop_secret(self) -> None:
        if self._secret:
            self._shelf.forget_secret(self._secret)
            self._secret = ""

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case Resolved() as question, Choice() as choice:
                self._show_resolved(question, choice)
            case Described() as described, Choice() as choice:
                self._save(described, choice)

    def _show_resolved(self, question: Resolved, choice: Choice) -> None:
        if self._page is not None and question is self._question:
            self._page.show_preview(resolved(question.resolve.pasted, choice, self._lists.titles))
            self._offered = choice

    def _save(self, described: Described, choice: Choice) -> None:
        wanted = described.wanted
        try:
            button = new_button(
                replace(choice, title=choice.title or wanted.choice.title),
                described.account,
                name=wanted.name,
                icon=wanted.icon,
                color=wanted.color,
                group=wanted.group,
            )
        except AppError as error:
            self.failed.emit(error)
            return
        new = with_content(button, described.body)
        self.adds.emit((new,))
        self._shelf.add(new)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        match failed.command:
            case Resolved() as question if question is self._question and self._page is not None:
                pasted = question.resolve.pasted
                self._page.show_preview(
                    Preview(failed.error.title, failed.error.hint or NOTHING, pasted.warnings)
                )
            case Described(secret=secret):
                if secret:
                    self._shelf.forget_secret(secret)
                self.failed.emit(failed.error)


def _is_same(one: Choice, other: Choice) -> bool:
    """Return whether both are the same, whatever method an address is sent."""
    if isinstance(one.target, HttpTarget) and isinstance(other.target, HttpTarget):
        return one.target.secret == other.target.secret
    return one is other
