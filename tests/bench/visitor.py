"""The person's browser in a measurement: signs in at once, without a window."""

import sys

from flowbutton.demo.person import Person

if __name__ == "__main__":
    Person().visit(sys.argv[1])
