"""A browser without a window that signs in at once, for `BROWSER`: `python -m …visitor URL`."""

import sys

from flowbutton.demo.person import Person

if __name__ == "__main__":
    Person().visit(sys.argv[1])
