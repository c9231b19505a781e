"""A button that runs a cloud workflow, once, and tells the truth about it."""

__version__ = "0.1.0"
