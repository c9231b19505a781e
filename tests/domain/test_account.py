from flowbutton.domain.account import Account


def test_an_account_is_called_by_the_best_name_it_has():
    assert Account("1", "ann@contoso.example", "Ann").title == "Ann"
    assert Account("1", "ann@contoso.example").title == "ann@contoso.example"
    assert Account("1", "").title == "1"


def test_the_domain_is_behind_the_at_sign():
    assert Account("1", "ann@contoso.example").domain == "contoso.example"
    assert Account("1", "ann").domain == ""
