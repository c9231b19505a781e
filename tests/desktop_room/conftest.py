"""Tests here may ask for a desktop."""

from tests.desktop.fixtures import bare_desk, desk

__all__ = ["bare_desk", "desk"]
