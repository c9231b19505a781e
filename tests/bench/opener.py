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
    from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton  # noqa: PLC0415 - measured

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QPushButton("Hello"))
    _painted = Painted(window)
    window.show()
    app.exec()


def ours():
    """Open the program, as its command does."""
    from flowbutton import main  # noqa: PLC0415 - measured

    open_window = main._open_window

    def open_spied(begun):
        from flowbutton.app.quick_imports import hurry  # noqa: PLC0415 - measured

        hurry()
        from flowbutton.app import start  # noqa: PLC0415 - measured

        class Front(start.Front):
            def __init__(self, *parts):
                super().__init__(*parts)
                self._painted = Painted(self.window)

        start.Front = Front
        return open_window(begun)

    main._open_window = open_spied
    sys.argv = ["flowbutton"]
    main.program()


if __name__ == "__main__":
    {"hello": hello, "ours": ours}[sys.argv[1]]()
