import pytest

from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.flow import Choice
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.readdress import Readdress, UseAccount, UseMethod, fits
from tests.fakes import FakeTrigger, services_of

SIGNED = "https://example.com/t?api-version=1&sp=a&sv=1.0&sig=x"
OLD = HttpTarget("kept", "old.example.com", "PUT")
NEW = HttpTarget("", "example.com", "POST")
NAME = Field("name", "", FieldKind.TEXT)
ROOM = Field("room", "", FieldKind.TEXT, is_required=True)


def pasted(target=NEW, **more) -> Pasted:
    return Pasted(PastedKind.HTTP, say("An address"), target=target, secret=SIGNED, **more)


class Address(FakeTrigger):
    """Handles everything, and asks for a room."""

    def handles(self, target) -> bool:
        return True

    def describe(self, target, account) -> Choice:
        return Choice(target, "x", say("HTTP request"), fields=(ROOM,))


@pytest.fixture
def services():
    services = services_of(Address())
    services.secrets.put("kept", SIGNED)
    return services


def test_the_new_address_takes_the_place_of_the_old_one(services) -> None:
    button = Button("b", "B", OLD, "mara", fields=(NAME,))
    now = Readdress(button, pasted(), "mara").run(services)
    assert now.target == HttpTarget("kept", "example.com", "POST")
    assert (now.account, services.secrets.get("kept")) == ("", SIGNED)
    assert now.fields == (ROOM, NAME)


def test_a_button_from_a_file_gets_an_entry_of_its_own(services) -> None:
    button = Button("b", "B", HttpTarget("", "old.example.com"))
    now = Readdress(button, pasted(), "").run(services)
    assert now.target.secret
    assert services.secrets.get(now.target.secret) == SIGNED


def test_an_address_that_wants_an_account_gets_one(services) -> None:
    target = HttpTarget("", "example.com", is_signed=False)
    button = Button("b", "B", OLD)
    assert Readdress(button, pasted(target), "mara").run(services).account == "mara"


@pytest.mark.parametrize(
    "what",
    [
        pasted(IftttTarget("event", "")),
        pasted(None),
        pasted(needs=(Need.ADDRESS,)),
        Pasted(PastedKind.FLOW, target=FlowTarget("e", "f")),
    ],
)
def test_only_its_like_takes_the_place_of_an_address(services, what) -> None:
    assert not fits(OLD, what)
    with pytest.raises(InputError):
        Readdress(Button("b", "B", OLD), what, "").run(services)


def test_with_an_account_the_signature_goes(services) -> None:
    now = UseAccount(Button("b", "B", OLD), "mara").run(services)
    assert (now.target.is_signed, now.account) == (False, "mara")
    assert services.secrets.get("kept") == "https://example.com/t?api-version=1"


def test_the_method_is_chosen_with_the_address_or_alone(services) -> None:
    button = Button("b", "B", OLD, fields=(NAME,))
    assert Readdress(button, pasted(), "", "PATCH").run(services).target.method == "PATCH"
    now = UseMethod(button, "GET").run(services)
    assert now.target == HttpTarget("kept", "old.example.com", "GET")
    assert [field.key for field in now.fields] == ["room", "name"]


def test_what_has_no_address_is_told_so(services) -> None:
    with pytest.raises(InputError, match="no address"):
        UseMethod(Button("b", "B", FlowTarget("e", "f")), "GET").run(services)
    with pytest.raises(InputError, match="no address"):
        UseAccount(Button("b", "B", FlowTarget("e", "f")), "mara").run(services)
