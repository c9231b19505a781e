import pytest

from flowbutton.domain.advice import Advice, Fix
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
    SetupError,
    SignInError,
    StoreError,
    UnfitInputsError,
    advice_of,
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


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (AppError(TITLE, HINT), Advice(TITLE, HINT)),
        (InputError(TITLE), Advice(TITLE)),
        (UnfitInputsError(TITLE), Advice(TITLE, fix=Fix.EDIT_INPUTS)),
        (OfflineError(TITLE, HINT), Advice(TITLE, HINT, Fix.TRY_AGAIN)),
        (SignInError(TITLE, HINT), Advice(TITLE, HINT, Fix.SIGN_IN)),
        (SetupError(TITLE, HINT), Advice(TITLE, HINT, Fix.SET_UP)),
        (
            ConsentError(TITLE, HINT, "https://a.example"),
            Advice(TITLE, HINT, Fix.GIVE_CONSENT, link="https://a.example"),
        ),
        (ClaimsError(TITLE, HINT, "{}"), Advice(TITLE, HINT, Fix.SIGN_IN, claims="{}")),
        (RefusedError(TITLE, HINT, code="Disabled"), Advice(TITLE, HINT, code="Disabled")),
    ],
)
def test_every_error_is_advice_with_its_one_fix(error, advice):
    assert advice_of(error) == advice


def test_what_the_service_knows_to_do_is_the_advice():
    refused = RefusedError(TITLE, HINT)
    refused.advice = Advice(TITLE, fix=Fix.TURN_ON)
    assert advice_of(refused) is refused.advice
