from flowbutton.domain.advice import Fix

OFF = "Page the on-call"
DIGEST = "Send the daily digest"


def has_line(program, name, text):
    program.wait(lambda: text in program.line(name), f"“{text}” on {name}")


def test_a_flow_that_is_turned_off_says_so_before_anybody_presses(signed_in) -> None:
    has_line(signed_in, OFF, "turned off")
    assert signed_in.row(OFF).advice.fix is Fix.TURN_ON
    assert "turned off" in signed_in.row(OFF).speech(signed_in.core.services.clocks.now())
    assert signed_in.sent == ()


def test_a_flow_that_was_turned_off_meanwhile_is_known_after_the_next_sign_of_it(signed_in) -> None:
    shelf = signed_in.tenant.desk.shelf
    has_line(signed_in, OFF, "turned off")
    shelf.turn(shelf.titled(DIGEST), on=False)
    signed_in.press(DIGEST)
    signed_in.wait_for_end(DIGEST)
    signed_in.wait(lambda: signed_in.row(DIGEST).is_ill, "the mark")
    shelf.turn(shelf.titled(DIGEST), on=True)
    signed_in.app.parts.wakes.woke.emit()
    signed_in.wait(lambda: not signed_in.row(DIGEST).is_ill, "the cure")


def test_a_button_of_somebody_who_is_not_signed_in_asks_for_that(signed_in) -> None:
    signed_in.change(DIGEST, account="somebody.else")
    signed_in.wait(lambda: signed_in.row(DIGEST).is_ill, "the mark")
    assert signed_in.row(DIGEST).advice.fix is Fix.SIGN_IN


def test_that_nobody_is_signed_in_is_not_told_on_each_button(signed_in) -> None:
    session, tasks = signed_in.app.parts.session, signed_in.app.parts.tasks
    has_line(signed_in, OFF, "turned off")
    session.sign_out(session.accounts[0].id)
    signed_in.wait(lambda: not session.accounts, "the sign-out")
    checks = []
    tasks.done.connect(lambda done: checks.append(type(done.command).__name__))
    signed_in.app.parts.wakes.woke.emit()
    shelf = signed_in.app.parts.shelf
    with signed_in.qtbot.waitSignal(shelf.bin_read):
        shelf.read()
        shelf.read_bin()  # behind it
    assert "CheckButton" not in checks
    assert not signed_in.row(DIGEST).is_ill
