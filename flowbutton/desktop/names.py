"""What the desktop calls this program."""

from __future__ import annotations

#: Name of its .desktop file, icon and notifications; QGuiApplication.setDesktopFileName takes it.
APP_ID = "org.flowbutton.FlowButton"
APP_NAME = "FlowButton"
