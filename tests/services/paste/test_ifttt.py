from dataclasses import replace

import pytest

from flowbutton.domain.pasted import Need, PastedKind
from flowbutton.domain.target import IftttTarget
from flowbutton.services.clouds import COMMERCIAL
from flowbutton.services.paste import recognise
from tests.services.paste.pasting import KEY, paste, said


@pytest.mark.parametrize(
    ("text", "takes_json"),
    [
        (f"https://maker.ifttt.com/trigger/door_open/with/key/{KEY}", False),
        (f"https://maker.ifttt.com/trigger/door_open/json/with/key/{KEY}", True),
        (f"door_open@{KEY}", False),
        (f"door_open @ {KEY}", False),
        (f"{KEY}@door_open", False),
    ],
)
def test_an_event_of_ifttt_is_kept_apart_from_its_key(text, takes_json):
    pasted = paste(text)
    assert pasted.target == IftttTarget("door_open", "", takes_json=takes_json)
    assert (pasted.secret, pasted.is_complete) == (KEY, True)
    assert pasted.target_with("k") == IftttTarget("door_open", "k", takes_json=takes_json)
    assert KEY not in said(pasted) + repr(pasted)
    assert said(pasted).startswith("The IFTTT event door_open | Of the IFTTT account")


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("https://maker.ifttt.com/trigger/door_open/with/key/", (Need.KEY,)),
        ("https://maker.ifttt.com/trigger/door_open", (Need.KEY,)),
        (f"https://maker.ifttt.com/trigger/{{event}}/with/key/{KEY}", (Need.EVENT,)),
        (f"https://maker.ifttt.com/use/{KEY}", (Need.EVENT,)),
        ("https://maker.ifttt.com/", (Need.EVENT, Need.KEY)),
    ],
)
def test_what_an_event_lacks_is_told(text, needs):
    pasted = paste(text)
    assert (pasted.needs, pasted.target) == (needs, None)
    assert "missing" in said(pasted)
    assert pasted.secret == (KEY if Need.KEY not in needs else "")


def test_an_event_that_looks_like_a_key_is_not_shown():
    pasted = paste(f"{KEY}@{KEY[::-1]}")
    assert KEY not in said(pasted)
    assert "An IFTTT event" in said(pasted)


def test_a_short_key_of_ifttt_is_warned_of():
    pasted = paste("https://maker.ifttt.com/trigger/a/with/key/short")
    assert pasted.is_complete
    assert "The key is short" in said(pasted)


def test_another_clouds_ifttt_is_known_by_its_host():
    cloud = replace(COMMERCIAL, ifttt="https://127.0.0.1:9444")
    url = f"https://127.0.0.1:9444/trigger/a/with/key/{KEY}"
    assert recognise(url, cloud).target == IftttTarget("a", "")
    assert recognise("https://127.0.0.1:9444/in", cloud).kind is PastedKind.HTTP
    assert recognise("https://x.org/", replace(cloud, ifttt="")).kind is PastedKind.HTTP


def test_a_page_of_ifttt_is_no_event():
    pasted = paste("https://ifttt.com/applets/abc-def")
    assert not pasted.is_complete
    assert said(pasted).startswith("A page of IFTTT, but not an address of Webhooks | Copy")
