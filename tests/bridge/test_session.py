from datetime import timedelta

import pytest

from flowbutton.bridge.session import BrowserPrompt, CodePrompt, Session
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.account import Account
from flowbutton.domain.errors import CancelledError, SignInError, StoreError
from flowbutton.domain.words import NOTHING, say
from tests.fakes import START, FakeTrigger, services_of

MARA = Account("uid.utid", "mara@contoso.example", "Mara Visser")


class FakeSignIns:
    """Signs Mara in, unless told to hang or fail."""

    def __init__(self) -> None:
        self.signed_in: tuple[Account, ...] = ()
        self.error = None
        self.hangs = False
        self.reason = NOTHING
        self.asked = []

    def accounts(self):
        return self.signed_in

    def sign_in(self, *, open_browser, on_url, stop, login_hint="", claims=""):
        self.asked.append((login_hint, claims))
        on_url("https://login.example", open_browser("x"), START + timedelta(minutes=5))
        return self._end(stop)

    def sign_in_with_code(self, *, on_code, stop):
        on_code("ABCD", "https://login.example/device", START + timedelta(minutes=15))
        return self._end(stop)

    def sign_out(self, account):
        if self.error:
            raise self.error
        self.signed_in = ()

    def _end(self, stop):
        if self.hangs:
            stop.wait(30)
            raise CancelledError(say("The sign-in was cancelled"))
        if self.error:
            raise self.error
        self.signed_in = (MARA,)
        return MARA


class Room:
    def __init__(self) -> None:
        self.sign_ins = FakeSignIns()
        self.tasks = TaskPool(services_of(FakeTrigger()))
        self.session = Session(self.tasks, self.sign_ins, lambda: START)
        self.heard = []
        for name in ("accounts_changed", "browser_wanted", "code_shown", "signed_in", "failed"):
            getattr(self.session, name).connect(self.heard.append)
        self.session.cancelled.connect(lambda: self.heard.append("cancelled"))


@pytest.fixture
def room(qapp):
    room = Room()
    yield room
    assert room.tasks.close(5)


def test_a_sign_in_with_the_browser(qtbot, room) -> None:
    room.session.sign_in(login_hint="mara", claims="{}")
    assert room.session.is_signing_in
    qtbot.waitUntil(lambda: room.session.accounts == (MARA,))
    assert room.heard == [BrowserPrompt("https://login.example", 300), MARA, (MARA,)]
    assert room.sign_ins.asked == [("mara", "{}")]
    assert not room.session.is_signing_in


def test_a_sign_in_with_a_code(qtbot, room) -> None:
    room.session.sign_in(with_code=True)
    qtbot.waitUntil(lambda: MARA in room.heard)
    assert room.heard[0] == CodePrompt("ABCD", "https://login.example/device", 900)


def test_a_sign_in_can_be_given_up_at_once(qtbot, room) -> None:
    room.sign_ins.hangs = True
    room.session.sign_in()
    qtbot.waitUntil(lambda: bool(room.heard))
    room.session.cancel()
    assert room.heard[-1] == "cancelled"
    assert not room.session.is_signing_in
    room.session.cancel()
    assert room.heard.count("cancelled") == 1


def test_a_second_sign_in_takes_the_place_of_the_first(qtbot, room) -> None:
    room.sign_ins.hangs = True
    room.session.sign_in()
    qtbot.waitUntil(lambda: bool(room.heard))
    room.sign_ins.hangs = False
    room.session.sign_in(with_code=True)
    qtbot.waitUntil(lambda: MARA in room.heard)
    assert "cancelled" not in room.heard


def test_a_sign_in_that_fails_is_told(qtbot, room) -> None:
    room.sign_ins.error = SignInError(say("Consent is missing"))
    room.session.sign_in()
    qtbot.waitUntil(lambda: room.sign_ins.error in room.heard)
    assert not room.session.is_signing_in


def test_a_sign_in_given_up_elsewhere_is_cancelled(qtbot, room) -> None:
    room.sign_ins.error = CancelledError(say("The sign-in was cancelled"))
    room.session.sign_in()
    qtbot.waitUntil(lambda: "cancelled" in room.heard)


def test_signing_out(qtbot, room) -> None:
    room.sign_ins.signed_in = (MARA,)
    room.session.read()
    qtbot.waitUntil(lambda: room.heard == [(MARA,)])
    room.session.sign_out(MARA.id)
    qtbot.waitUntil(lambda: room.heard == [(MARA,), ()])


def test_who_signed_in_counts_before_all_are_read_again(qtbot, room) -> None:
    seen = []
    room.session.signed_in.connect(lambda _account: seen.append(room.session.accounts))
    for _ in range(2):
        room.session.sign_in()
        qtbot.waitUntil(lambda: room.heard[-1:] == [(MARA,)])
        room.heard.clear()
    assert seen == [(MARA,), (MARA,)]


def test_a_sign_out_that_fails_is_not_told_as_a_sign_in_that_failed(qtbot, room) -> None:
    room.sign_ins.error = StoreError(say("The disk is full"))
    with qtbot.waitSignal(room.session.troubled) as told:
        room.session.sign_out(MARA.id)
    assert told.args == [room.sign_ins.error]
    qtbot.waitUntil(lambda: room.heard == [()])  # who is signed in now is read, and no more is told


def test_a_sign_in_that_cannot_be_read_is_told_once_with_why(qtbot, room) -> None:
    told = []
    room.session.troubled.connect(told.append)
    room.sign_ins.reason = say("The keyring is locked: unlock it")
    for _ in range(2):
        with qtbot.waitSignal(room.session.accounts_changed):
            room.session.read()
    (error,) = told
    assert isinstance(error, SignInError)
    assert str(error.hint) == "The keyring is locked: unlock it"


def test_without_a_keyring_signing_out_is_no_trouble(qtbot, room) -> None:
    told = []
    room.session.troubled.connect(told.append)
    with qtbot.waitSignal(room.session.accounts_changed):
        room.session.read()
    with qtbot.waitSignal(room.session.signed_in):
        room.session.sign_in()
    room.sign_ins.reason = say("This computer has no keyring")
    with qtbot.waitSignal(room.session.accounts_changed, check_params_cb=lambda who: not who):
        room.session.sign_out("")
    assert told == []
