"""What FlowButton needs of the system, and the Debian package that brings it.

Needs are probed by what they are used as (a library that loads, a command on the PATH, a file),
so a machine that has them in another way is left alone.
"""

import ctypes
import importlib.util
import shutil
import ssl
from pathlib import Path

_RUN_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

_TEST_COMMANDS = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "chromedriver": "chromium-driver",
    "chromium": "chromium",
    "dbus-daemon": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "dex": "dex",
    "dunst": "dunst",
    "fish": "fish",
    "gio": "libglib2.0-bin",
    "gnome-keyring-daemon": "gnome-keyring",
    "gtk-launch": "libgtk-3-bin",
    "openbox": "openbox",
    "pcmanfm": "pcmanfm",
    "tint2": "tint2",
    "wmctrl": "wmctrl",
    "xdg-open": "xdg-utils",
    "xdotool": "xdotool",
    "xfce4-panel": "xfce4-panel",
    "xprop": "x11-utils",
    "zsh": "zsh",
}

_TEST_FILES = {
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    # the same letters on each machine, in tests of sizes and in pictures
    "/usr/share/fonts/**/DejaVuSans.ttf": "fonts-dejavu-core",
    "/usr/share/fonts/**/Inter*": "fonts-inter",
}


def missing_to_run():
    """Return the Debian packages that the program lacks here, as a sorted list."""
    packages = {package for name, package in _RUN_LIBRARIES.items() if not _loads(name)}
    if not _has_file("/usr/share/fonts/**/*.[to]tf"):
        packages |= {"fonts-dejavu-core", "fonts-inter"}
    paths = ssl.get_default_verify_paths()
    if not (paths.cafile or (paths.capath and _has_file(paths.capath + "/*"))):
        packages.add("ca-certificates")
    if importlib.util.find_spec("ensurepip") is None:
        packages.add("python3-venv")
    return sorted(packages)


def missing_to_test():
    """Return the Debian packages that the whole test suite lacks here, as a sorted list."""
    packages = set(missing_to_run())
    packages |= {package for name, package in _TEST_COMMANDS.items() if not shutil.which(name)}
    packages |= {package for path, package in _TEST_FILES.items() if not _has_file(path)}
    return sorted(packages)


def _loads(library):
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_file(pattern):
    return next(Path("/").glob(pattern.lstrip("/")), None) is not None
