import json

import pytest

from flowbutton.domain.pasted import Need, PastedKind
from flowbutton.domain.target import HttpTarget
from tests.services.paste.pasting import (
    DIRECT,
    HEX,
    NEW,
    NEW_HOST,
    OLD,
    OLD_HOST,
    SIG,
    SIGNED,
    TENANT,
    paste,
    said,
)


def test_a_new_address_with_its_key_is_kept_apart_from_what_is_shown():
    pasted = paste(NEW + SIGNED)
    assert pasted.target == HttpTarget("", NEW_HOST, "POST", is_signed=True, owner="flow")
    assert pasted.secret == NEW + SIGNED
    assert pasted.target_with("place:1") == HttpTarget("place:1", NEW_HOST)
    assert said(pasted) == (
        "The address of a flow's HTTP trigger: whoever has it can run the flow"
        f" | In the default environment of the organization {TENANT}"
    )
    assert SIG not in repr(pasted)


def test_a_new_address_without_key_runs_with_the_account():
    pasted = paste(NEW + "?api-version=1")
    assert pasted.target == HttpTarget("", NEW_HOST, "POST", is_signed=False, owner="flow")
    assert "run with your account" in said(pasted)


def test_an_old_address_works_for_logic_apps_and_says_what_became_of_flows():
    pasted = paste(OLD + SIGNED)
    assert pasted.target == HttpTarget("", OLD_HOST, is_signed=True, owner="logic_app")
    assert pasted.is_complete
    assert "stopped working on 30 November 2025" in said(pasted)


def test_the_address_of_a_standard_logic_app_is_one():
    url = "https://shop.azurewebsites.net:443/api/Order/triggers/manual/invoke" + SIGNED
    pasted = paste(url)
    assert pasted.target == HttpTarget("", "shop.azurewebsites.net", owner="logic_app")
    assert said(pasted) == "The address of a Logic App's trigger | At shop.azurewebsites.net"


@pytest.mark.parametrize(
    "url",
    [
        NEW,
        NEW[:-6] + "?api-version=1",
        NEW + "?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun",
        NEW + "?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=",
        NEW + SIGNED[:-20] + "...",
        NEW + SIGNED[:-20] + "…",
        OLD + "?api-version=2016-06-01",
        f"https://{OLD_HOST}/workflows/{HEX[:20]}",
        "https://shop.azurewebsites.net/api/Order/triggers/manual",
    ],
)
def test_an_address_cut_in_the_middle_says_so_and_makes_no_button(url):
    pasted = paste(url)
    assert (pasted.kind, pasted.needs) == (PastedKind.HTTP, (Need.ADDRESS,))
    assert (pasted.target, pasted.secret) == (None, "")
    assert "copy all of it" in said(pasted)
    assert SIG[:10] not in said(pasted)


def test_an_environment_that_cannot_be_told_from_the_host_is_not_guessed():
    host = "special.environment.api.powerplatform.com"
    assert str(paste(f"https://{host}{DIRECT}{SIGNED}").whose) == f"At {host}"


def test_a_short_key_is_warned_of():
    assert "key at its end is short" in said(paste(NEW + SIGNED[:-10]))
    assert paste(NEW + SIGNED[:-10]).is_complete


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({"response": {"value": NEW + SIGNED, "method": "put"}}),
        json.dumps({"value": NEW + SIGNED, "method": "PUT", "queries": {"sig": SIG}}),
    ],
)
def test_the_answer_that_holds_an_address_is_understood(text):
    pasted = paste(text)
    assert pasted.secret == NEW + SIGNED
    assert pasted.target == HttpTarget("", NEW_HOST, "PUT", is_signed=True, owner="flow")


def test_half_an_answer_still_holds_the_address():
    assert paste('{"value": "' + NEW + SIGNED + '", "meth').secret == NEW + SIGNED


@pytest.mark.parametrize("text", ['{"value": 7}', '{"response": 5}', "{}", "{", '{"value": "x"}'])
def test_an_answer_without_an_address_is_nothing(text):
    assert paste(text).kind is PastedKind.JUNK


def test_an_address_wrapped_by_a_mail_is_put_together():
    url = NEW + SIGNED
    wrapped = f"<{url[:60]}\r\n  {url[60:120]}\n{url[120:]}>"
    assert paste(wrapped).secret == url
    assert paste(url.replace("&", "&amp;")).secret == url


def test_an_address_of_somebody_else_is_taken_with_a_warning():
    pasted = paste("https://hooks.example.org:8443/in?code=abc123secret")
    assert pasted.target == HttpTarget("", "hooks.example.org:8443", is_signed=True)
    assert pasted.is_complete
    assert "do you trust it?" in said(pasted)
    assert "abc123secret" not in said(pasted) + repr(pasted)


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://hooks.example.org/in", "it must be https://"),
        ("https://ann:pass@hooks.example.org/in", "with a name and a password"),
        ("https://", "nothing that a button could press"),
        ("https://a:port/", "cannot be read"),
        ("https://[::1/", "cannot be read"),
        ("https://sig=abc/", "cannot be read"),
    ],
)
def test_an_address_that_is_not_used_gets_a_sentence(url, told):
    pasted = paste(url)
    assert (pasted.kind, pasted.target) == (PastedKind.JUNK, None)
    assert told in said(pasted)


@pytest.mark.parametrize("host", ["127.0.0.1:9444", "localhost", "[::1]:80"])
def test_this_computer_may_be_spoken_to_in_the_clear(host):
    assert paste(f"http://{host}/in").is_complete


@pytest.mark.parametrize("url", [f"https://{OLD_HOST}/", f"https://{OLD_HOST}/work", NEW[:100]])
def test_a_host_of_triggers_alone_is_an_address_that_was_cut(url):
    pasted = paste(url)
    assert not pasted.is_complete
    assert "cut off" in said(pasted)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_method_before_the_address_is_its_method(method):
    assert paste(f"{method} {NEW}{SIGNED}").target.method == method
    assert paste(f"{method}: {NEW}{SIGNED}").target.method == method
