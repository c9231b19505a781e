import json

import pytest

from flowbutton.domain.advice import Advice
from flowbutton.domain.answer import Answer
from flowbutton.domain.fields import MASK
from flowbutton.domain.run import Output, Ran, RunState
from flowbutton.domain.words import clock_of, count_of, say, verbatim
from flowbutton.engine.press import SendPress
from flowbutton.engine.written_answer import written_answer
from tests.fakes import START, FakeJournal, FakeTrigger, press_of, services_of

KEYS = frozenset({"code"})


def answer(text="", **changes):
    output = Output("application/json", len(text), text)
    return Answer(RunState.FAILED, Ran.YES, output=output, **changes)


def told(text, secret, keys=KEYS):
    """Return what is written down of a text when `secret` was the secret input."""
    return written_answer(answer(text), {"code": secret, "where": "Depot"}, keys).output.text


def test_a_secret_that_the_answer_repeats_is_masked() -> None:
    assert told('{"got": "s3cret!"}', "s3cret!") == f'{{"got": "{MASK}"}}'
    assert told('{"got": "Depot"}', "s3cret!") == '{"got": "Depot"}'
    assert told("s3cret!", "s3cret!", frozenset()) == "s3cret!"


@pytest.mark.parametrize("secret", ['a "b" c', "Grüße", "a/b&c d", "two\nlines"])
def test_however_the_answer_writes_it(secret) -> None:
    for text in (json.dumps(secret), json.dumps(secret, ensure_ascii=False), f'"{secret}"'):
        assert told(text, secret) == f'"{MASK}"'


def test_in_an_address_too() -> None:
    assert told("https://x/?code=a%2Fb%26c%20d", "a/b&c d") == f"https://x/?code={MASK}"


@pytest.mark.parametrize("secret", [471100, ["471100", "other"], {"deep": "471100"}])
def test_a_secret_need_not_be_a_text(secret) -> None:
    assert told("the code 471100", secret) == f"the code {MASK}"


@pytest.mark.parametrize("secret", ["", "1", "abc", None, True])
def test_what_is_too_short_is_not_looked_for(secret) -> None:
    assert told("abc 1 True None", secret) == "abc 1 True None"


def test_a_longer_secret_goes_first() -> None:
    assert told("tellmenot", ["tell", "tellmenot"]) == MASK


def test_in_sentences_and_headers_too() -> None:
    advice = Advice(verbatim("No s3cret!"), say("Not {this}", this=say("{it}", it="s3cret!")))
    known = answer(
        headers=(("X-Echo", "s3cret!"),), message=say("{a} is wrong", a="s3cret!"), advice=advice
    )
    masked = written_answer(known, {"code": "s3cret!"}, KEYS)
    assert masked.headers == (("X-Echo", MASK),)
    assert str(masked.message) == f"{MASK} is wrong"
    assert (str(masked.advice.title), str(masked.advice.hint)) == (f"No {MASK}", f"Not {MASK}")
    assert "s3cret" not in repr(masked)


def test_counts_and_moments_stay_what_they_are() -> None:
    many = count_of("{count} row", "{count} rows", 4711)
    masked = written_answer(answer(message=many), {"code": "4711"}, KEYS)
    assert masked.message.count == 4711
    moment = clock_of(START)
    masked = written_answer(answer(message=moment), {"code": "4711"}, KEYS)
    assert masked.message == moment


def test_nothing_of_a_body_that_is_no_object_is_a_secret() -> None:
    known = answer("s3cret!")
    assert written_answer(known, ["s3cret!"], KEYS) is known


def test_a_press_keeps_no_secret_that_came_back() -> None:
    journal = FakeJournal()
    trigger = FakeTrigger(answer("You said s3cret!"))
    press = press_of(inputs={"code": "s3cret!"}, secret_keys=KEYS)
    run = SendPress(press).run(services_of(trigger, journal))
    assert run.output.text == f"You said {MASK}"
    assert "s3cret" not in repr(journal.runs)
