"""Widgets, delegates, dialogs, tray and theme."""
