"""The environment as it was before the tests hid it: to fetch what they need."""

import os

OUTSIDE = dict(os.environ)
