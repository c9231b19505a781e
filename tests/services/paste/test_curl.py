import pytest

from flowbutton.domain.pasted import PastedKind
from flowbutton.domain.target import HttpTarget, IftttTarget
from tests.services.paste.pasting import KEY, NEW, NEW_HOST, SIGNED, paste, said


def test_a_curl_command_is_an_address_a_method_and_content():
    command = (
        f"curl -sSL -X PUT '{NEW}{SIGNED}' \\\n  -H 'Content-Type: application/json' \\\n"
        """  -H "Accept: */*" -d '{"name": "Ann"}'"""
    )
    pasted = paste(command)
    assert pasted.target == HttpTarget("", NEW_HOST, "PUT", is_signed=True, owner="flow")
    assert (pasted.secret, pasted.body, pasted.warnings) == (NEW + SIGNED, {"name": "Ann"}, ())
    assert "Ann" not in repr(pasted)


@pytest.mark.parametrize(
    ("command", "method"),
    [
        (f'curl "{NEW}{SIGNED}"', "POST"),
        (f'curl -G "{NEW}{SIGNED}"', "GET"),
        (f'$ curl --request delete --url "{NEW}{SIGNED}" --max-time 5 -o out.txt', "DELETE"),
        ("curl https://example.org/in", "GET"),
        ("curl.exe -d 1 example.org/in", "POST"),
        ("curl -XPATCH https://example.org/in", "PATCH"),
        ('curl ^"https://example.org/in^" ^\r\n  -X POST', "POST"),
    ],
)
def test_the_method_of_a_command_is_curls_or_the_triggers(command, method):
    pasted = paste(command)
    assert pasted.is_complete
    assert pasted.target.method == method


@pytest.mark.parametrize(
    ("part", "warning"),
    [
        ("-H 'Authorization: Bearer abc'", "The sign-in in the command is left out"),
        ("-u ann:abc", "The sign-in in the command is left out"),
        ("-H 'x-functions-key: abc'", "Headers of the command are left out"),
        ("-F file=@abc", "Its content is not JSON and is left out"),
        ("--data-urlencode a=abc", "Its content is not JSON and is left out"),
        ("-d 'a=abc' -d b=2", "Its content is not JSON and is left out"),
        ("-d @abc.json", "Its content comes from a file and is left out"),
    ],
)
def test_what_of_a_command_is_left_out_is_told_but_not_shown(part, warning):
    pasted = paste(f"curl '{NEW}{SIGNED}' {part}")
    assert (pasted.warnings[0].text, pasted.body) == (warning, None)
    assert "abc" not in said(pasted) + repr(pasted)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (f"curl '{NEW}{SIGNED} -d x", "a quotation mark is missing"),
        ("curl -s", "has no address"),
        ("curl --", "has no address"),
        ("curl -X", "has no address"),
        ("curl -X OPTIONS https://example.org", "uses a method that is not offered"),
        ("curl ''", "cannot be read"),
    ],
)
def test_a_command_that_cannot_be_used_gets_a_sentence(command, told):
    pasted = paste(command)
    assert (pasted.kind, pasted.target) == (PastedKind.JUNK, None)
    assert told in said(pasted)


def test_a_command_for_ifttt_is_its_event():
    url = f"https://maker.ifttt.com/trigger/a/with/key/{KEY}"
    command = f"curl -X POST -d '{{\"value1\": 1}}' {url}"
    pasted = paste(command)
    assert (pasted.target, pasted.body) == (IftttTarget("a", ""), {"value1": 1})


@pytest.mark.parametrize("content", ["-d @file.json", "--data 'no json'", "-F a=b"])
def test_content_that_is_left_out_is_sent_by_post_all_the_same(content):
    assert paste(f"curl https://example.com/hook {content}").target.method == "POST"
