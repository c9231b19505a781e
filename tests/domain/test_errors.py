import pytest

from flowbutton.domain.errors import (
    AppError,
    CancelledError,
    ClaimsError,
    ConsentError,
    DesktopError,
    GuardedError,
    InputError,
    OfflineError,
    RefusedError,
    SignInError,
    StoreError,
)
from flowbutton.domain.words import NOTHING, say

TITLE, HINT = say("It broke at {place}", place="home"), say("Try again")


@pytest.mark.parametrize(
    "error",
    [
        AppError,
        CancelledError,
        DesktopError,
        GuardedError,
        InputError,
        OfflineError,
        RefusedError,
        SignInError,
        StoreError,
    ],
)
def test_every_error_says_what_happened_and_what_to_do(error):
    raised = error(TITLE, HINT)
    assert (str(raised), raised.title, raised.hint) == ("It broke at home", TITLE, HINT)
    assert error(TITLE).hint is NOTHING
    assert isinstance(raised, AppError)


def test_errors_that_need_the_person_are_sign_in_errors():
    assert isinstance(ClaimsError(TITLE, HINT, "{}"), SignInError)
    assert isinstance(ConsentError(TITLE, HINT, "https://a.example"), SignInError)
    assert ClaimsError(TITLE, HINT, "{}").claims == "{}"
    assert ConsentError(TITLE, HINT, "https://a.example").link == "https://a.example"


def test_a_refusal_keeps_what_the_service_said():
    refused = RefusedError(TITLE, code="Disabled", status=400, wait_s=2.5)
    assert (refused.code, refused.status, refused.wait_s) == ("Disabled", 400, 2.5)
    assert (RefusedError(TITLE).code, RefusedError(TITLE).status) == ("", None)


def test_a_guard_names_the_press_that_is_under_way():
    assert GuardedError(TITLE, press_id="p1").press_id == "p1"
    assert GuardedError(TITLE).press_id == ""
