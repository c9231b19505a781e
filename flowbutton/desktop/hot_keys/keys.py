"""Global keys, for the GUI thread."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from flowbutton.desktop.hot_keys.combo import Combo, parse_combo
from flowbutton.desktop.hot_keys.grabber import Grabber, Grip, Gripped, Struck, Tell
from flowbutton.domain.errors import InputError
from flowbutton.domain.words import NOTHING, Sentence, say


@dataclass(frozen=True, slots=True)
class KeyNews:
    """What came of a combination.

    `id` is what it was wanted for, `keys` how it is written now. `problem` says why it does not
    work, NOTHING when it does. `command` is what to bind in the settings of the desktop instead,
    "" when that is no help.
    """

    id: str
    keys: str
    problem: Sentence = NOTHING
    command: str = ""


class HotKeys(QObject):
    """Holds keys for what has an id: the palette, or a button.

    `make_grabber` makes what holds them, None where no program may. `command` gives the words of
    the command line that do the same as the key of an id.

    Signals:
        struck: a combination was struck. arg: the Struck, with its id.
        news: a combination works now, or does not. arg: the KeyNews.
    """

    struck = Signal(object)
    news = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        make_grabber: Callable[[Tell], Grabber] | None,
        command: Callable[[str], Sequence[str]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._wanted: dict[str, str] = {}
        self._is_closed = False
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._grabber = None if make_grabber is None else make_grabber(self._tell)

    def hold(self, wanted: Mapping[str, str]) -> None:
        """Hold these combinations ("Ctrl+Alt+1") and no others; `news` tells of each."""
        self._wanted = dict(wanted)
        combos: dict[str, Combo] = {}
        owners: dict[Combo, str] = {}
        for name, keys in wanted.items():
            try:
                combo = parse_combo(keys)
            except InputError as error:
                self.news.emit(KeyNews(name, keys, error.title))
                continue
            if owners.setdefault(combo, name) != name:
                twice = say("{keys} is used twice in FlowButton", keys=combo)
                self.news.emit(KeyNews(name, keys, twice))
                continue
            combos[name] = combo
        if self._grabber is not None:
            self._grabber.hold(combos)
        else:
            for name in combos:
                self._told.emit(Gripped(name, Grip.NO_WAY))

    def close(self) -> bool:
        """Let go of all; return whether it ended in time."""
        self._is_closed = True
        return self._grabber is None or self._grabber.close()

    def _tell(self, told: Gripped | Struck) -> None:
        """Bring what the grabber says to the window's thread; after the end it reaches nobody."""
        if not self._is_closed:
            self._told.emit(told)

    @Slot(object)
    def _on_told(self, told: Gripped | Struck) -> None:
        if told.id not in self._wanted:
            return  # said before the wish was changed
        if isinstance(told, Struck):
            self.struck.emit(told)
            return
        keys = told.keys or self._wanted[told.id]
        if told.grip is Grip.HELD:
            self.news.emit(KeyNews(told.id, keys))
            return
        command = shlex.join(self._command(told.id)) if told.grip in _BY_HAND else ""
        problem = say(_PROBLEMS[told.grip].text, keys=keys)
        self.news.emit(KeyNews(told.id, keys, problem, command))


_BY_HAND = frozenset({Grip.NO_WAY, Grip.REFUSED})
_PROBLEMS = {
    Grip.TAKEN: say("Another program uses {keys} already"),
    Grip.MISSING: say("This keyboard has no key for {keys}"),
    Grip.REFUSED: say("This desktop did not give {keys} to FlowButton"),
    Grip.NO_WAY: say(
        "This desktop keeps keys to itself: bind {keys} to the command in its settings"
    ),
}
