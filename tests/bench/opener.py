"""Opens a window and says when it was painted: `opener ours | hello`, a process of its own.

Nothing of Qt is imported before the program does so itself.
"""

import sys


def watch(window):
    """Say so when the window was painted for the first time; return what has to be kept."""
    from PySide6.QtCore import QEvent, QObject  # noqa: PLC0415 - measured

    class Painted(QObject):
        def eventFilter(self, watched, event):
            done = super().eventFilter(watched, event)
            if event.type() == QEvent.Type.Expose:
                watched.removeEventFilter(self)
                watched.event(event)  # paints
                sys.stdout.write("painted\n")
                sys.stdout.flush()
                return True
            return done

    painted = Painted(window)
    window.winId()
    window.windowHandle().installEventFilter(painted)
    return painted


def hello():
    """Open the floor: a bare window with one button."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton  # noqa: PLC0415 - measured

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QPushButton("Hello"))
    _painted = watch(window)
    window.show()
    app.exec()


def ours():
    """Open the program, as its command does."""
    from flowbutton import main  # noqa: PLC0415 - measured

    open_window = main._open_window

    def open_watched(begun):
        from flowbutton.app.quick_imports import hurry  # noqa: PLC0415 - measured

        hurry()
        from flowbutton.app import start  # noqa: PLC0415 - measured

        class Front(start.Front):
            def __init__(self, *parts):
                super().__init__(*parts)
                self._painted = watch(self.window)

        start.Front = Front
        return open_window(begun)

    main._open_window = open_watched
    sys.argv = ["flowbutton"]
    main.program()


if __name__ == "__main__":
    {"hello": hello, "ours": ours}[sys.argv[1]]()
