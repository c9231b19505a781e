"""Tests here may ask for a desktop, and for the program of somebody who is at home on it."""

from tests.desktop.at_home import button, program, tenant
from tests.desktop.fixtures import bare_desk, desk

__all__ = ["bare_desk", "button", "desk", "program", "tenant"]
