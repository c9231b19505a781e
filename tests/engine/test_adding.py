from dataclasses import dataclass, replace

import pytest

from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError, RefusedError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.pasted import Need, Pasted, PastedKind
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.adding import (
    FindByName,
    Resolve,
    adopted,
    new_button,
    secret_of,
    with_content,
)
from tests.fakes import TARGET, FakeCatalog, FakeTrigger, services_of

FIELDS = (Field("text", "To whom", FieldKind.TEXT),)


@dataclass
class Anywhere(FakeTrigger):
    """Knows the flow only in one environment."""

    home: str = "second"

    def handles(self, target):
        return True

    def describe(self, target, account):
        if isinstance(target, FlowTarget) and target.environment != self.home:
            raise RefusedError(say("The flow is not there"), status=404)
        return Choice(target, "Order a courier", say("Instant"), fields=FIELDS)


class TwoEnvironments(FakeCatalog):
    def environments(self, account):
        return Environment("first", "First", is_default=True), Environment("second", "Second")


def services(trigger=None, items=()):
    return replace(services_of(trigger or Anywhere()), catalogs=(TwoEnvironments(items),))


def flow(*needs, environment=""):
    return Pasted(PastedKind.FLOW, target=FlowTarget(environment, TARGET.flow), needs=tuple(needs))


def test_a_flow_is_searched_for_in_every_environment() -> None:
    choice = Resolve(flow(Need.ENVIRONMENT), "mara", "").run(services())
    assert choice.target == FlowTarget("second", TARGET.flow)


def test_a_flow_that_is_nowhere_is_told() -> None:
    with pytest.raises(InputError, match="None of your environments has this flow"):
        Resolve(flow(Need.ENVIRONMENT), "mara", "").run(services(Anywhere(home="third")))


def test_a_flow_with_its_environment_is_asked_for_there() -> None:
    choice = Resolve(flow(environment="second"), "mara", "").run(services())
    assert choice.fields == FIELDS


def test_what_lacks_something_is_refused_with_what_it_lacks() -> None:
    pasted = replace(flow(Need.FLOW), missing=say("Paste the link of one flow"))
    with pytest.raises(InputError, match="Paste the link of one flow"):
        Resolve(pasted, "mara", "").run(services())


def test_junk_is_refused() -> None:
    with pytest.raises(InputError, match="nothing"):
        Resolve(Pasted(PastedKind.JUNK, what=say("This is nothing")), "mara", "").run(services())


def test_the_secret_of_an_address_goes_into_the_keyring() -> None:
    room = services()
    pasted = Pasted(
        PastedKind.HTTP, target=HttpTarget("", "example.com"), secret="https://example.com?sig=1"
    )
    choice = Resolve(pasted, "", "trigger-1").run(room)
    assert choice.target == HttpTarget("trigger-1", "example.com")
    assert room.secrets.get("trigger-1") == "https://example.com?sig=1"
    assert secret_of(choice.target) == "trigger-1"


def test_a_flow_is_found_by_its_name() -> None:
    target = FlowTarget("second", TARGET.flow)
    items = (Choice(target, "Order a courier", say("Instant")),)
    trigger = Anywhere()
    room = replace(services(trigger, items), catalogs=(FakeCatalog(items),))
    assert FindByName("order a COURIER", "mara").run(room).fields == FIELDS
    with pytest.raises(InputError, match="No flow is called “Lights”"):
        FindByName("Lights", "mara").run(room)
    twice = replace(room, catalogs=(FakeCatalog(items * 2),))
    with pytest.raises(InputError, match="2 flows are called"):
        FindByName("Order a courier", "mara").run(twice)


def test_a_new_button_has_an_id_of_its_own_and_the_name_of_the_flow() -> None:
    choice = Choice(TARGET, "Order a courier", say("Instant"), fields=FIELDS)
    one, two = new_button(choice, "mara"), new_button(choice, "mara", name=" Courier ")
    assert one.id != two.id
    assert (one.name, two.name, two.title) == ("Order a courier", "Courier", "Order a courier")
    assert (one.account, one.fields) == ("mara", FIELDS)


def test_a_button_that_needs_no_account_has_none() -> None:
    choice = Choice(IftttTarget("lights", "key"), "lights", say("IFTTT"))
    assert new_button(choice, "mara").account == ""
    assert secret_of(TARGET) == ""


def test_buttons_of_a_file_are_pressed_by_whoever_adopts_them() -> None:
    flow = Button("old", "Order", TARGET, account="somebody else")
    door = Button("old", "Door", IftttTarget("key", "door"), account="somebody else")
    first, second = adopted((flow, door), "mara")
    assert (first.name, first.account) == ("Order", "mara")
    assert (second.name, second.account) == ("Door", "")
    assert len({"old", first.id, second.id}) == 3


def test_what_cannot_be_pressed_makes_no_button() -> None:
    choice = Choice(TARGET, "Archive", say("Schedule"), reason=say("It starts from SharePoint"))
    with pytest.raises(InputError, match="It starts from SharePoint"):
        new_button(choice, "mara")


def test_an_environment_without_access_does_not_hide_what_is_in_another() -> None:
    items = (Choice(FlowTarget("second", TARGET.flow), "Order a courier", say("Instant")),)

    class Guarded(TwoEnvironments):
        def choices(self, account, environment):
            if environment == "first":
                raise RefusedError(say("Access is denied"))
            return self.items

    room = replace(services(Anywhere()), catalogs=(Guarded(items),))
    assert FindByName("order a courier", "mara").run(room).fields == FIELDS


def test_no_access_anywhere_is_told() -> None:
    class Closed(FakeCatalog):
        def choices(self, account, environment):
            raise RefusedError(say("Access is denied"))

    room = replace(services(Anywhere()), catalogs=(Closed(),))
    with pytest.raises(RefusedError, match="Access is denied"):
        FindByName("order a courier", "mara").run(room)


CONTENT = Field("", "Content", FieldKind.JSON)
NAME = Field("name", "Name", FieldKind.TEXT)
CODE = Field("code", "Code", FieldKind.TEXT, is_secret=True)


@pytest.mark.parametrize(
    ("fields", "content", "values"),
    [
        ((CONTENT,), {"order": 7}, {"": {"order": 7}}),
        ((CONTENT,), [1, 2], {"": [1, 2]}),
        ((NAME,), {"name": "Ann", "other": 1}, {"name": "Ann"}),
        ((NAME,), [1, 2], {}),
        ((NAME,), None, {}),
        ((), {"name": "Ann"}, {}),
        ((NAME, CODE), {"name": "Ann", "code": "1234"}, {}),
        ((CONTENT,), {"inner": {"password": "x"}}, {}),
    ],
)
def test_the_content_of_a_command_becomes_the_answers_unless_it_holds_a_secret(
    fields, content, values
) -> None:
    button = with_content(Button("b", "B", TARGET, fields=fields), content)
    assert button.values == values
    assert button.is_ready is bool(values)
