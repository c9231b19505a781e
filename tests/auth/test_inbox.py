from flowbutton.auth.inbox import Inbox
from flowbutton.auth.pages import ANOTHER_SIGN_IN, FAILED


def test_nothing_is_taken_before_it_is_known_what_to_expect():
    assert Inbox().offer({"state": "", "code": "c"}) is ANOTHER_SIGN_IN


def test_state_that_is_not_ascii_is_another():
    assert Inbox().offer({"state": "ü", "code": "c"}) is ANOTHER_SIGN_IN


def test_answer_that_nobody_judges_in_time_has_failed():
    inbox = Inbox(page_wait_s=0.01)
    inbox.expect("right")
    assert inbox.offer({"state": "right", "error": "e"}) is FAILED


def test_nobody_waits_for_a_page_that_no_browser_wants():
    Inbox().wait_until_shown(60)
