"""Pages in a language that nobody speaks, longer by two fifths, and in those that people do."""

from pathlib import Path

import messages
import pseudo
import pytest
import translations
import ts_file
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QToolButton

from flowbutton import assets
from flowbutton.bridge.log_counts import LogCounts
from flowbutton.bridge.log_model import RunModel
from flowbutton.domain.settings import LANGUAGES, LookSettings, Scheme
from flowbutton.ui.label import Label
from flowbutton.ui.log_pane import LogPane
from flowbutton.ui.pill import Pill
from flowbutton.ui.push import Push
from tests.samples import NOW
from tests.ui.pages import PAGES
from tests.ui.test_pages import WITHOUT_MENUS, fits, within_calendar

_CLOSE = 2  # pixels that rounding may take
ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def pseudo_file(tmp_path_factory):
    found, _faults = messages.find(ROOT / "flowbutton")
    source = tmp_path_factory.mktemp("pseudo") / "pseudo.ts"
    text = ts_file.dump(pseudo.LANGUAGE, found, pseudo.entries(found))
    source.write_text(text, encoding="utf-8")
    translations.compile_(pseudo.LANGUAGE, source, source.with_suffix(".qm"))
    return source.with_suffix(".qm")


@pytest.fixture
def speak(qapp):
    installed = []

    def speak(path):
        translator = QTranslator()
        assert translator.load(str(path))
        qapp.installTranslator(translator)
        installed.append(translator)

    yield speak
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def show(qtbot, theme):
    kept = []

    def show(name, percent=200):
        theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent, reduces_motion=True))
        page = PAGES[name](theme)
        qtbot.addWidget(page)
        kept.append(page)  # Qt paints it after the test, too
        page.show()
        return page

    return show


def cut(page):
    """The texts of the page that have not the room they need."""
    labels = [label for label in page.findChildren(Label) if not fits(label)]
    buttons = [
        button
        for kind in (QAbstractButton, QComboBox)
        for button in page.findChildren(kind)
        if button.width() + 1 < least_width(button)
    ]
    return [
        words(widget)
        for widget in (*labels, *buttons)
        if widget.isVisibleTo(page) and not within_calendar(widget) and not is_arrow(widget)
    ]


def least_width(button):
    """The width below which words are cut: those of a push button may be shortened."""
    hint = button.sizeHint() if isinstance(button, QPushButton) else button.minimumSizeHint()
    return hint.width()


def is_arrow(widget):
    return isinstance(widget, QToolButton) and (
        not widget.text() or isinstance(widget.parent(), QLineEdit)
    )


def words(widget):
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_longer_words_are_not_cut_at_twice_the_text_size(speak, show, qtbot, pseudo_file, name):
    speak(pseudo_file)
    page = show(name)
    qtbot.waitUntil(lambda: cut(page) == [])


@pytest.mark.parametrize("name", WITHOUT_MENUS)
@pytest.mark.parametrize("language", ["de", "ja"])  # the longest words, and other letters
def test_no_words_of_a_language_are_cut(speak, show, qtbot, language, name):
    speak(assets.folder() / "translations" / f"flowbutton_{language}.qm")
    page = show(name)
    qtbot.waitUntil(lambda: cut(page) == [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_the_narrowest_window_no_chip_is_cut_or_left_out(speak, qtbot, theme, language):
    speak(assets.folder() / "translations" / f"flowbutton_{language}.qm")
    pane = LogPane(theme, RunModel(NOW))
    qtbot.addWidget(pane)
    pane.resize(360, 180)
    pane.show()
    pane.header.show_counts(LogCounts(running=1, failed=7, today=128))
    chips = [part for part in pane.header.stops if isinstance(part, Pill)]
    assert all(chip.isVisible() for chip in chips)
    qtbot.waitUntil(lambda: all(chip.width() >= chip.sizeHint().width() for chip in chips))


def places(page):
    """Where each push button of the page is, from the leading edge of the page."""
    pushes = [push for push in page.findChildren(Push) if push.isVisibleTo(page)]
    left = [push.mapTo(page, QPoint(0, 0)).x() for push in pushes]
    if page.isRightToLeft():
        left = [page.width() - x - push.width() for x, push in zip(left, pushes, strict=True)]
    return left


@pytest.mark.parametrize("name", WITHOUT_MENUS)
def test_from_right_to_left_each_button_is_as_far_from_the_other_edge(qapp, show, qtbot, name):
    plain = show(name, percent=100)
    plain.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it does not follow the program
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        page = show(name, percent=100)
        assert page.isRightToLeft()
        qtbot.waitUntil(
            lambda: all(
                abs(a - b) <= _CLOSE for a, b in zip(places(plain), places(page), strict=True)
            )
        )
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
