"""Where an administrator's settings lie on this computer."""

from __future__ import annotations

import sys
from pathlib import Path

APP = "flowbutton"


def site_folder() -> Path:
    """Return the folder of the administrator, which no environment variable moves."""
    if sys.platform == "win32":  # pragma: no cover - the branch of another system
        import ctypes  # noqa: PLC0415 - only there

        folder = ctypes.create_unicode_buffer(_MAX_PATH)
        ctypes.windll.shell32.SHGetFolderPathW(None, _COMMON_APPDATA, None, 0, folder)
        return Path(folder.value, APP)
    if sys.platform == "darwin":  # pragma: no cover - the branch of another system
        return Path("/Library/Application Support", APP)
    return Path("/etc/xdg", APP)


_MAX_PATH = 260  # of SHGetFolderPathW
_COMMON_APPDATA = 0x23  # CSIDL_COMMON_APPDATA: C:\ProgramData
