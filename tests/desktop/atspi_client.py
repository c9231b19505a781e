"""Ask the accessibility bus, in the system's Python.

    tree PROGRAM | press PROGRAM WINDOW NAME | write PROGRAM WINDOW NAME TEXT

WINDOW is the title of a window, or empty for any.

Prints one JSON document. A program that goes while it is asked is asked anew. Ends with a
sentence and exit code 1 when something is not there.
"""

import json
import sys
import threading
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

_PATIENCE_S = 30


def main(what, program, *words):
    """Return the answer to one question."""
    Atspi.init()
    if what == "tree":
        return _until(lambda: _safely(_tree, program), f"no program called {program}")
    window, name, *rest = words

    face = "get_action_iface" if what == "press" else "get_editable_text_iface"

    def find():
        root = _program(program)
        within = _window(root, window) if root and window else root
        node = within and _named(within, name, face)
        return node and getattr(node, face)()

    missing = f"{program} has nothing called {name} in {window or 'any window'}"
    control = _until(lambda: _safely(find), missing)
    return control.do_action(0) if what == "press" else control.set_text_contents(*rest)


def _until(find, otherwise):
    end = time.monotonic() + _PATIENCE_S
    while (found := find()) is None:
        if time.monotonic() > end:
            sys.exit(otherwise)
        threading.Event().wait(0.1)
    return found


def _children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def _program(name):
    for program in _children(Atspi.get_desktop(0)):
        if program.get_name() == name:
            return program
    return None


def _window(program, title):
    for window in _children(program):
        if window.get_name() == title and _is_showing(window):
            return window
    return None


def _named(node, name, face):
    """Return the first node with this name that can be used through this interface."""
    if node.get_name() == name and _is_showing(node) and getattr(node, face)():
        return node
    for child in _children(node):
        if (found := _safely(_named, child, name, face)) is not None:
            return found
    return None


def _is_showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def _safely(function, *arguments):
    """Return None for a node that went away while it was asked."""
    try:
        return function(*arguments)
    except GLib.Error:
        return None


def _tree(program):
    root = _program(program)
    return root and _described(root)


def _described(node):
    component = node.get_component_iface()
    box = component.get_extents(Atspi.CoordType.SCREEN) if component else None
    action = node.get_action_iface()
    text = node.get_text_iface()
    return {
        "role": node.get_role_name().removeprefix("push "),  # a button is one since AT-SPI 2.54
        "name": node.get_name(),
        "description": node.get_description(),
        # newer bindings know `get_text` of the node under this name, too
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "states": [state.value_nick for state in node.get_state_set().get_states()],
        "actions": [action.get_action_name(i) for i in range(action.get_n_actions())]
        if action
        else [],
        "place": [box.x, box.y, box.width, box.height] if box else None,
        "children": [answer for child in _children(node) if (answer := _safely(_described, child))],
    }


if __name__ == "__main__":
    json.dump(main(*sys.argv[1:]), sys.stdout)
