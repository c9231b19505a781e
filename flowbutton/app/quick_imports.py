"""Imports that PySide6 does not slow down; to be called before whatever else the window needs."""

from __future__ import annotations

import linecache
import sys

import PySide6.QtCore  # noqa: F401 - brings what is quietened here


def hurry() -> None:
    """Keep PySide6 from reading the source of every module that is imported from now on.

    WORKAROUND PySide6 6.8 to 6.12: it looks into each source for `__feature__`, which nobody here
    uses, and leaves all of them in `linecache`: a tenth of the time of the start, and 16 MiB. It
    can go when `shibokensupport.feature` no longer calls `inspect.getsource`. A PySide6 that does
    it in another way is left alone.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "feature_imported"):
        feature.__dict__["feature_imported"] = _nothing
        linecache.clearcache()  # of what was read until now


def _nothing(_module: object) -> None:
    """Look into no source."""
