"""Refresh tokens."""

import pytest

from flowbutton.demo.grants import Grant, Grants
from flowbutton.demo.knobs import Knobs
from flowbutton.demo.people import JONAS, MARA


def test_a_token_is_good_after_a_restart_and_not_in_the_file(tmp_path):
    path = tmp_path / "grants.json"
    grant = Grant(MARA.object_id, is_strong=True)
    token = Grants(path, Knobs()).issue(grant)
    assert token not in path.read_text()
    again = Grants(path, Knobs())
    assert again.peek(token) == grant
    assert again.peek(token).user == MARA
    again.use_up(token)
    assert Grants(path, Knobs()).peek(token) is None
    again.use_up(token)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"a": 1}', b'{"a": {"b": 1}}', b"\xff"])
def test_a_broken_file_means_nobody_is_signed_in(tmp_path, content):
    path = tmp_path / "grants.json"
    path.write_bytes(content)
    grants = Grants(path, Knobs())
    assert grants.peek("x") is None
    assert grants.peek(grants.issue(Grant(JONAS.object_id, is_strong=False))).user == JONAS
