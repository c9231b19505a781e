"""A viewport that is known to Python from the beginning."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def use_own_viewport(area: QAbstractScrollArea) -> None:
    """Give `area` a viewport like the one that Qt gave it; to be called first of all.

    Of what Qt has made itself, PySide does not know the type. When it is first asked for, PySide
    looks for it among all widgets there are, and makes each of them for Python: 9 ms at the start.
    """
    viewport = QWidget()
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)
