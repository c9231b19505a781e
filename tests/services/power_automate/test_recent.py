from flowbutton.services.power_automate.recent import Recent


def test_oldest_is_forgotten():
    recent = Recent[int](2)
    for number, key in enumerate("abc"):
        recent.put(key, number)
    assert recent.all() == {"b": 1, "c": 2}
    assert recent.first("d", 3) == 3
    assert list(recent.all()) == ["c", "d"]


def test_first_value_stays_until_it_is_replaced():
    recent = Recent[int]()
    assert recent.first("a", 1) == 1
    assert recent.first("a", 2) == 1
    recent.put("a", 3)
    assert recent.first("a", 4) == 3
