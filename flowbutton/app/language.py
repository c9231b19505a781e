"""The language that the program speaks: which one it is, and where its words come from."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from flowbutton import assets
from flowbutton.domain.settings import LANGUAGES

log = logging.getLogger(__name__)

ENGLISH = "en"


def speak(app: QCoreApplication, wanted: str) -> None:
    """Speak a language from now on, "" for the system's; to be called before there are widgets.

    Numbers and dates are written as the system says, unless another language than the system's
    is wanted: then as that language does where the person lives.
    """
    system = QLocale.system()
    install(app, choose(wanted, system.uiLanguages()))
    if wanted and QLocale(wanted).language() != system.language():
        QLocale.setDefault(QLocale(QLocale(wanted).language(), system.territory()))


def choose(wanted: str, system: Sequence[str]) -> str:
    """Return the language that is wanted, else the first of the system's that there is."""
    spoken = (name.replace("_", "-").split("-")[0].lower() for name in (wanted, *system))
    return next((name for name in spoken if name in LANGUAGES), ENGLISH)


def install(app: QCoreApplication, language: str) -> None:
    """Give the application the words of a language, and of English for its plurals."""
    ours = assets.folder() / "translations"
    _load(app, ours / f"flowbutton_{ENGLISH}.qm")
    if language != ENGLISH:
        # what Qt's own dialogs say
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(app, qt / f"qtbase_{language}.qm")
        _load(app, ours / f"flowbutton_{language}.qm")


def _load(app: QCoreApplication, path: Path) -> None:
    translator = QTranslator(app)
    if translator.load(str(path)):
        app.installTranslator(translator)
    else:
        log.warning("There are no words in %s", path.name)
