"""Looks at what the program needs, one thing at a time. Runs nothing; knows no Qt."""

from __future__ import annotations

import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from flowbutton import __version__
from flowbutton.app.core import Core
from flowbutton.app.doctor_hosts import find_clock_error, look_at_addresses, look_at_host
from flowbutton.auth.clock import SET_THE_CLOCK, clock_warning
from flowbutton.domain.checkup import Checked, Grade, Subject
from flowbutton.domain.cloud import host_of
from flowbutton.domain.errors import AppError, OfflineError
from flowbutton.domain.ports import Page
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.services import Services
from flowbutton.services.transport.proxies import Proxies

LITTLE_BYTES = 200_000_000
TOO_LITTLE_BYTES = 20_000_000
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Examine:
    """Look at one thing."""

    core: Core = field(repr=False, compare=False)
    subject: Subject

    def run(self, _services: Services) -> Checked:
        """Return what was found. What fails unexpectedly is a problem, too."""
        try:
            return _LOOKS[self.subject](self.core)
        except AppError as error:
            return Checked(self.subject, Grade.PROBLEM, error.title, error.hint)


def subjects(core: Core) -> tuple[Subject, ...]:
    """Return what there is to look at here, but for the tray, which is the window's own affair."""
    without = {Subject.TRAY}
    if not core.cloud.arm:
        without.add(Subject.AZURE)
    if not core.cloud.ifttt:
        without.add(Subject.IFTTT)
    return tuple(subject for subject in Subject if subject not in without)


def _program(core: Core) -> Checked:
    packed = " (packaged)" if getattr(sys, "frozen", False) else ""
    text = say(
        "FlowButton {version}{packed} with Python {python} on {system}, for the cloud {cloud}",
        version=__version__,
        packed=packed,
        python=platform.python_version(),
        system=platform.platform(),
        cloud=core.cloud.title,
    )
    return Checked(Subject.PROGRAM, Grade.OK, text)


def _sign_in(core: Core) -> Checked:
    accounts = core.auth.accounts()
    if not accounts:
        return Checked(
            Subject.SIGN_IN, Grade.WARNING, say("Nobody is signed in"), _how_to_sign_in(core)
        )
    name = accounts[0].username
    try:
        core.auth.token(accounts[0].id, core.cloud.flow_audience)
    except OfflineError as error:
        text = say("{name} is signed in. A new token could not be fetched now", name=name)
        return Checked(Subject.SIGN_IN, Grade.WARNING, text, error.hint)
    return Checked(Subject.SIGN_IN, Grade.OK, say("{name} is signed in", name=name))


def _how_to_sign_in(core: Core) -> Sentence:
    if core.auth.reason:
        return core.auth.reason
    if not core.settings.now.account.client_id:
        return say(
            "Set the client ID of your app registration in the settings, unless all your buttons"
            " go to pasted addresses or IFTTT"
        )
    return say("Sign in, unless all your buttons go to pasted addresses or IFTTT")


def _clock(core: Core) -> Checked:
    error = find_clock_error(core)
    if error is None:
        return Checked(
            Subject.CLOCK,
            Grade.WARNING,
            say("The clock could not be compared: no service told its time"),
            say("Check the date and the time of this computer yourself"),
        )
    warning = clock_warning(error)
    if warning:
        return Checked(Subject.CLOCK, Grade.PROBLEM, warning, SET_THE_CLOCK)
    seconds = f"{abs(error) / timedelta(seconds=1):.0f}"
    text = say("The clock is right; it differs by {seconds} s from the service's", seconds=seconds)
    return Checked(Subject.CLOCK, Grade.OK, text)


def _proxy(core: Core) -> Checked:
    network, url = core.settings.now.network, core.cloud.flow_api
    proxy = Proxies(network.proxy, core.services.clocks.monotonic).find(
        url.partition(":")[0], host_of(url).partition(":")[0]
    )
    if proxy is None:
        return Checked(Subject.PROXY, Grade.OK, say("No proxy is used"))
    if not proxy.is_usable:
        return Checked(
            Subject.PROXY,
            Grade.PROBLEM,
            say("The proxy that is set is of a kind that FlowButton cannot use"),
            say("Set an HTTP proxy as host:port in the settings"),
        )
    text = say("The proxy {host}:{port} is used", host=proxy.host, port=proxy.port)
    return Checked(Subject.PROXY, Grade.OK, text)


def _keyring(core: Core) -> Checked:
    reason = core.auth.try_keyring_again()
    if reason:
        return Checked(
            Subject.KEYRING,
            Grade.WARNING,
            reason,
            say("Unlock or install a keyring to keep sign-ins"),
        )
    return Checked(Subject.KEYRING, Grade.OK, say("The keyring can be used"))


def _folders(core: Core) -> Checked:
    own = core.folders
    least = None
    for folder in dict.fromkeys((own.config, own.data, own.log)):
        why = _why_not_writable(folder)
        if why is not None:
            return why
        free = shutil.disk_usage(folder).free
        least = free if least is None else min(least, free)
    room = (least or 0) // _MEGABYTE
    if least is not None and least < LITTLE_BYTES:
        grade = Grade.PROBLEM if least < TOO_LITTLE_BYTES else Grade.WARNING
        text = say("There is little room on the disk: {room} MB", room=room)
        return Checked(Subject.FOLDERS, grade, text, say("Make room, or presses cannot be kept"))
    text = say("All folders can be written; {room} MB are free", room=room)
    return Checked(Subject.FOLDERS, Grade.OK, text)


def _why_not_writable(folder: Path) -> Checked | None:
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"FlowButton")
    except OSError:
        text = say("Nothing can be written to {folder}", folder=folder)
        hint = say("Make room, or let yourself write there")
        return Checked(Subject.FOLDERS, Grade.PROBLEM, text, hint)
    return None


def _history(core: Core) -> Checked:
    core.journal.read(Page(limit=1))
    return Checked(Subject.HISTORY, Grade.OK, say("The history of runs can be read"))


_LOOKS: Mapping[Subject, Callable[[Core], Checked]] = {
    Subject.PROGRAM: _program,
    Subject.SIGN_IN: _sign_in,
    Subject.CLOCK: _clock,
    Subject.PROXY: _proxy,
    Subject.SIGN_IN_SERVICE: lambda core: look_at_host(core, Subject.SIGN_IN_SERVICE),
    Subject.FLOW_SERVICE: lambda core: look_at_host(core, Subject.FLOW_SERVICE),
    Subject.AZURE: lambda core: look_at_host(core, Subject.AZURE),
    Subject.IFTTT: lambda core: look_at_host(core, Subject.IFTTT),
    Subject.ADDRESSES: look_at_addresses,
    Subject.KEYRING: _keyring,
    Subject.FOLDERS: _folders,
    Subject.HISTORY: _history,
}
