import pytest

from flowbutton.app.warming import WarmUp


class Auth:
    """Somebody whose tokens last, or not."""

    def __init__(self, *, lasts) -> None:
        self.lasts = lambda: lasts
        self.is_warm = False

    def warm_up(self):
        self.is_warm = True


@pytest.mark.parametrize("lasts", [True, False])
def test_what_a_sign_in_needs_is_imported_when_one_may_be_near(lasts) -> None:
    auth = Auth(lasts=lasts)
    WarmUp(auth).run(None)
    assert auth.is_warm is not lasts


def test_it_is_looked_again_before_a_token_ends(signed_in) -> None:
    asked = []
    pool = signed_in.app.parts.tasks
    pool.done.connect(lambda done: asked.append(type(done.command)))
    signed_in.app.warming._watch.timeout.emit()
    signed_in.wait(lambda: WarmUp in asked, "another look")
    assert signed_in.app.warming._watch.isActive()
