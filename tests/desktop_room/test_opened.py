from pathlib import Path

import pytest

from flowbutton.desktop.instance.requests import Link, OpenFile
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.opened import request_for

HERE = Path("/here")


@pytest.mark.parametrize(
    ("word", "request_"),
    [
        ("", Show("t")),
        ("flowbutton://run/a", Link("flowbutton://run/a", "t")),
        ("FLOWBUTTON:x", Link("FLOWBUTTON:x", "t")),
        ("a set.flowbutton", OpenFile("/here/a set.flowbutton", "t")),
        ("/there/a.flowbutton", OpenFile("/there/a.flowbutton", "t")),
        ("file:///there/a%20set.flowbutton", OpenFile("/there/a set.flowbutton", "t")),
        ("file:///there/a%2520set.flowbutton", OpenFile("/there/a%20set.flowbutton", "t")),
        ("~no body/a.flowbutton", OpenFile("/here/~no body/a.flowbutton", "t")),
    ],
)
def test_what_the_desktop_opens_becomes_a_request(word, request_):
    assert request_for(word, HERE, "t") == request_
