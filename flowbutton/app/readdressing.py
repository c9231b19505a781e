"""Giving buttons another address: pasted anew, or with an account instead of a signature."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.domain.button import Button
from flowbutton.domain.pasted import Pasted, PastedKind
from flowbutton.domain.target import HttpTarget, IftttTarget
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.adding import secret_of
from flowbutton.engine.readdress import Readdress, UseAccount, UseMethod, fits
from flowbutton.ui.add_values import AddressWanted, Preview

if TYPE_CHECKING:
    from flowbutton.ui.address_page import AddressPage

WIDTH, HEIGHT = 480, 320
_CHANGES = Readdress | UseAccount | UseMethod


class Readdressing(QObject):
    """Changes where buttons go, and tells when it is done.

    Signals:
        changed: a button has another address, or shows an account. arg: the Button.
        failed: it could not be changed. arg: the AppError.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, windows: Windows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._windows = windows
        self._button: Button | None = None
        self._page: AddressPage | None = None
        self._saving: Button | None = None
        parts.shelf.buttons_changed.connect(self._on_shelf_buttons_changed)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    def open(self, button: Button) -> None:
        """Ask for another address of a button, or another key."""
        # The first paint must not wait for a page that is seldom needed.
        from flowbutton.ui.address_page import AddressPage  # noqa: PLC0415 - see above

        if self._page is not None:
            self._page.closed.emit()
        self._button = button
        heading, subtitle = self._words(button)
        target = button.target
        method = target.method if isinstance(target, HttpTarget) else ""
        page = AddressPage(self._parts.theme, heading, subtitle, method)
        page.text_entered.connect(self._on_page_text_entered)
        page.save_wanted.connect(self._on_page_save_wanted)
        page.closed.connect(self._on_page_closed)
        self._page = page
        self._windows.open(page, Opening(button.name, "address", WIDTH, HEIGHT, is_modal=False))

    def use_account(self, button: Button) -> None:
        """Let a button show the account of whoever is signed in."""
        self._parts.tasks.submit(UseAccount(button, self._account))

    @property
    def _account(self) -> str:
        accounts = self._parts.session.accounts
        return accounts[0].id if accounts else ""

    def _words(self, button: Button) -> tuple[str, str]:
        if isinstance(button.target, IftttTarget):
            return self.tr("Paste the key"), self.tr(
                "Copy it from the documentation of Webhooks at ifttt.com/maker_webhooks."
            )
        return self.tr("Paste the whole address"), self.tr(
            "Copy it from the trigger of the flow. It is kept in the keyring."
        )

    def _read(self, text: str) -> Pasted:
        """Recognise a text; of an IFTTT event the bare key is enough."""
        pasted = self._parts.core.recognise(text)
        target = self._button.target if self._button else None
        if pasted.kind is PastedKind.JUNK and isinstance(target, IftttTarget):
            with_event = self._parts.core.recognise(f"{target.event}@{text.strip()}")
            return with_event if with_event.kind is PastedKind.IFTTT else pasted
        return pasted

    @Slot(str)
    def _on_page_text_entered(self, text: str) -> None:
        if self._page is None or self._button is None:
            return
        pasted = self._read(text)
        does_fit = fits(self._button.target, pasted)
        preview = None
        if pasted.kind is not PastedKind.EMPTY:
            detail = pasted.missing or (pasted.whose if does_fit else self._why_not())
            preview = Preview(pasted.what, detail, pasted.warnings, is_busy=does_fit)
        if does_fit and isinstance(pasted.target, HttpTarget) and pasted.target.method != "POST":
            self._page.method.setCurrentText(pasted.target.method)  # it was named
        self._page.show_preview(preview, fits=does_fit)

    def _why_not(self) -> Sentence:
        if self._button is not None and isinstance(self._button.target, HttpTarget):
            return say("This button needs the address of an HTTP trigger")
        return say("This button needs a key of IFTTT Webhooks")

    @Slot(object)
    def _on_page_save_wanted(self, wanted: AddressWanted) -> None:
        if self._page is None or self._button is None:
            return
        if wanted.text.strip():
            pasted = self._read(wanted.text)
            command = Readdress(self._button, pasted, self._account, wanted.method)
            self._parts.tasks.submit(command)
        else:
            self._parts.tasks.submit(UseMethod(self._button, wanted.method))
        self._page.closed.emit()

    @Slot()
    def _on_page_closed(self) -> None:
        self._page = None

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, _CHANGES) and isinstance(done.result, Button):
            self._keep(done.result)

    def _keep(self, new: Button) -> None:
        """Save it, and give the new target to whatever else runs by the same address."""
        secret = secret_of(new.target)
        self._saving = new

        def changed(buttons: tuple[Button, ...]) -> tuple[Button, ...]:
            return tuple(
                _moved(one, new) if one.id == new.id or secret_of(one.target) == secret else one
                for one in buttons
            )

        self._parts.shelf.change(changed)

    @Slot(object)
    def _on_shelf_buttons_changed(self, buttons: tuple[Button, ...]) -> None:
        """Tell it only now: a press before would have met the old address."""
        new = self._saving
        if new is not None and any(one.target == new.target for one in buttons):
            self._saving = None
            self.changed.emit(new)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, _CHANGES):
            self.failed.emit(failed.error)


def _moved(button: Button, new: Button) -> Button:
    target, account, fields = new.target, new.account, new.fields
    return replace(button, target=target, account=account, fields=fields)
