import pytest

from flowbutton.app.other_account import with_other_account
from flowbutton.domain.account import Account
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.words import say

MARA, JONAS = Account("m", "mara@contoso.example"), Account("j", "jonas@contoso.example")


@pytest.mark.parametrize(
    ("code", "accounts", "fix"),
    [
        ("ConnectionAuthorizationFailed", (MARA, JONAS), Fix.SWITCH_ACCOUNT),
        ("EnvironmentAccessDenied", (JONAS,), Fix.SWITCH_ACCOUNT),
        ("ConnectionAuthorizationFailed", (MARA,), Fix.ASK_OWNER),
        ("FlowNotFound", (MARA, JONAS), Fix.ASK_OWNER),
    ],
)
def test_another_account_is_offered_only_where_there_is_one_and_it_may_help(code, accounts, fix):
    advice = Advice(say("No"), fix=Fix.ASK_OWNER, code=code)
    assert with_other_account(advice, MARA.id, accounts).fix is fix
