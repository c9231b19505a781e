"""Opens a window and says when it was painted: `opener ours | hello`, a process of its own."""

import sys

from PySide6.QtCore import QEvent, QObject


class Painted(QObject):
    """Says so when the window was painted for the first time."""

    def __init__(self, window):
        super().__init__(window)
        window.winId()
        window.windowHandle().installEventFilter(self)

    def eventFilter(self, watched, event):
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            watched.event(event)  # paints
            sys.stdout.write("painted\n")
            sys.stdout.flush()
            return True
        return done


def hello():
    """Open the floor: a bare window with one button."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton  # noqa: PLC0415

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QPushButton("Hello"))
    _painted = Painted(window)
    window.show()
    app.exec()


def ours():
    """Open the program, as its command does."""
    import os  # noqa: PLC0415 - each kind of window imports what it needs, and no more

    from flowbutton.app.core import build_core  # noqa: PLC0415
    from flowbutton.app.outside import desktop  # noqa: PLC0415
    from flowbutton.app.start import make_application, run  # noqa: PLC0415
    from flowbutton.app.window import App  # noqa: PLC0415

    qt = make_application()
    app = App(qt, build_core(os.environ), desktop())
    _painted = Painted(app.window)
    run(app, qt)


if __name__ == "__main__":
    {"hello": hello, "ours": ours}[sys.argv[1]]()
