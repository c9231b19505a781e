from flowbutton.bridge.stretches import stretches


def test_numbers_that_follow_each_other_are_told_by_their_ends() -> None:
    assert list(stretches([0, 1, 2, 5, 7, 8])) == [(0, 2), (5, 5), (7, 8)]
    assert list(stretches([3])) == [(3, 3)]
    assert list(stretches([])) == []
