import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.store.facts import JsonFacts


@pytest.fixture
def path(tmp_path):
    return tmp_path / "facts.json"


@pytest.fixture
def facts(path):
    return JsonFacts(path)


def test_what_was_never_learned_is_empty(facts, path):
    assert facts.get("host") == ""
    assert not path.exists()


def test_a_fact_is_remembered_by_the_next_program(facts, path):
    facts.put("host", "a.example")
    assert facts.get("host") == "a.example"
    assert JsonFacts(path).get("host") == "a.example"


def test_a_fact_can_be_forgotten(facts, path):
    facts.put("host", "a.example")
    facts.put("host", "")
    assert facts.get("host") == ""
    assert JsonFacts(path).get("host") == ""


def test_two_programs_keep_what_the_other_learned(path):
    one, other = JsonFacts(path), JsonFacts(path)
    one.put("a", "1")
    other.put("b", "2")
    one.put("c", "3")
    assert [JsonFacts(path).get(key) for key in "abc"] == ["1", "2", "3"]


def test_what_is_known_already_is_not_written_again(facts, path):
    facts.put("host", "a.example")
    before = path.stat()
    facts.put("host", "a.example")
    assert path.stat().st_ino == before.st_ino


def test_the_oldest_facts_are_forgotten_when_there_are_many(facts):
    for number in range(501):
        facts.put(f"key{number}", "x")
    assert facts.get("key0") == ""
    assert facts.get("key1") == facts.get("key500") == "x"


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[1]", b'"x"', b'{"host": 3}', b"[" * 9999])
def test_a_damaged_file_holds_no_facts_and_takes_new_ones(facts, path, content):
    path.write_bytes(content)
    assert facts.get("host") == ""
    facts.put("host", "a.example")
    assert JsonFacts(path).get("host") == "a.example"


def test_a_file_that_cannot_be_written_is_nobodys_worry(path):
    path.mkdir()
    facts = JsonFacts(path)
    facts.put("host", "a.example")
    assert facts.get("host") == "a.example"


@given(st.dictionaries(st.text(max_size=5), st.text(min_size=1, max_size=5), max_size=5))
def test_any_facts_are_remembered(tmp_path_factory, known):
    path = tmp_path_factory.mktemp("any") / "facts.json"
    facts = JsonFacts(path)
    for key, value in known.items():
        facts.put(key, value)
    assert {key: JsonFacts(path).get(key) for key in known} == known


def test_threads_lose_nothing(facts, path):
    threads = [threading.Thread(target=facts.put, args=(str(n), "x")) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(JsonFacts(path).get(str(number)) == "x" for number in range(20))
