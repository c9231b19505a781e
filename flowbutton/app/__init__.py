"""Composition: picks the adapters and wires the parts."""
