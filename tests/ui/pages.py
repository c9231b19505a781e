"""Every page as a person would meet it, by name."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.domain.words import say
from flowbutton.ui.first_run import FirstRunPage
from flowbutton.ui.sign_in_page import SignInPage
from flowbutton.ui.theme import Theme


def first_run(theme):
    page = FirstRunPage(theme)
    page.resize(720, 463)
    return page


def _sign_in(theme):
    page = SignInPage(theme, lambda: 28.0)
    page.resize(720, 463)
    return page


def sign_in_browser(theme):
    page = _sign_in(theme)
    page.show_browser("https://login.example.org/authorize", 300.0)
    page.show_keyring_missing(say("This computer has no keyring that could keep a sign-in."))
    return page


def sign_in_code(theme):
    page = _sign_in(theme)
    page.show_code("F7KQ9XTPL", "https://microsoft.com/devicelogin", 900.0)
    return page


def sign_in_failed(theme):
    page = _sign_in(theme)
    page.show_failed(
        say("You said no to what FlowButton asks for"),
        say("Try again and choose Accept, or ask your administrator to allow FlowButton."),
    )
    return page


PAGES = {
    "first-run": first_run,
    "sign-in-browser": sign_in_browser,
    "sign-in-code": sign_in_code,
    "sign-in-failed": sign_in_failed,
}


def save(app, folder, scale, names):
    """Save the pages of these names, or all, in both schemes."""
    theme = Theme(app, LookSettings(scheme=Scheme.LIGHT, reduces_motion=True))
    for name, make in PAGES.items():
        if names and name not in names:
            continue
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            theme.apply(LookSettings(scheme=scheme, reduces_motion=True))
            page = make(theme)
            page.show()
            page.activateWindow()
            for _ in range(4):
                app.processEvents()
            page.grab().save(str(folder / f"{name}-{scheme.value}-{scale}00.png"))
            page.hide()
            page.deleteLater()


if __name__ == "__main__":
    save(QApplication(sys.argv[:1]), Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
