"""Completes command lines as they are typed, for four shells."""
