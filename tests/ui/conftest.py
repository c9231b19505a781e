"""The look that the widgets under test are given."""

import pytest
from PySide6.QtWidgets import QApplication

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication):
    """A light theme that does not move by itself."""
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(qapp, LookSettings(scheme=Scheme.LIGHT, reduces_motion=True))
    theme.enforce_rules()
    yield theme
    theme.leave()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
