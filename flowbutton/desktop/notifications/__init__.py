"""Tells what became of runs while nobody looks at the window."""
