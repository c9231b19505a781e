"""Icons of single buttons, on the desktop and in its menu."""
