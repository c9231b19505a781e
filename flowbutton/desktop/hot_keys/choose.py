"""Which way keys are held on this desktop."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Mapping

from flowbutton.desktop.hot_keys.grabber import Grabber, Tell
from flowbutton.desktop.hot_keys.x11 import X11Grabber
from flowbutton.desktop.names import APP_ID


def choose_grabber(
    environ: Mapping[str, str], names: Callable[[str], str]
) -> Callable[[Tell], Grabber] | None:
    """Return what makes the grabber of this desktop, None where there is no way.

    `names` gives what a key does, by its id, for desktops that show it to the person. On
    Wayland the portal is asked, and says itself when it is not there: X would only see keys that
    are struck in old programs.
    """
    if sys.platform == "win32":  # pragma: no cover - the branch of another system
        from flowbutton.desktop.hot_keys.windows import (  # noqa: PLC0415 - of this system only
            RealUser32,
            WindowsGrabber,
        )

        return lambda tell: WindowsGrabber(tell, RealUser32(ctypes.windll))
    if sys.platform == "darwin":  # pragma: no cover - the branch of another system
        from flowbutton.desktop.hot_keys.macos import (  # noqa: PLC0415 - of this system only
            MacGrabber,
            RealCarbon,
        )

        carbon = ctypes.CDLL("/System/Library/Frameworks/Carbon.framework/Carbon")
        return lambda tell: MacGrabber(tell, RealCarbon(carbon))
    return _on_linux(environ, names)


def _on_linux(
    environ: Mapping[str, str], names: Callable[[str], str]
) -> Callable[[Tell], Grabber] | None:
    if environ.get("XDG_SESSION_TYPE") == "wayland" or environ.get("WAYLAND_DISPLAY"):
        from flowbutton.desktop.hot_keys.portal import PortalGrabber  # noqa: PLC0415 - D-Bus

        return lambda tell: PortalGrabber(tell, APP_ID, names)
    if environ.get("DISPLAY"):
        return X11Grabber
    return None
