"""One program for each home: who comes second hands its request to the first, and leaves.

Everything but `relay` is plain Python, so that a command line needs no Qt to hand over.
"""
