from flowbutton.auth.pages import DONE, FAILED, Page
from flowbutton.domain.words import verbatim


def test_page_says_what_happened_and_what_to_do():
    text = DONE.html().decode()
    assert "<h1>You are signed in</h1>" in text
    assert "Return to FlowButton" in text


def test_page_shows_no_markup_of_others():
    assert b"<b>" not in Page(400, verbatim("<b>"), verbatim("<b>")).html()


def test_page_shows_at_a_glance_whether_it_went_well():
    assert b"stroke: var(--ok)" in DONE.html()
    assert b"stroke: var(--bad)" in FAILED.html()


def test_page_speaks_the_language_of_the_program():
    words = {"en": "nl", "You are signed in": "Je bent aangemeld"}
    html = DONE.html(lambda sentence: words.get(sentence.text, "<>")).decode()
    assert '<html lang="nl">' in html
    assert "<h1>Je bent aangemeld</h1><p>&lt;&gt;</p>" in html
