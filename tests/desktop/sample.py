"""A small program with everything a desktop touches, to try the test desktop itself with."""

import sys

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QIcon, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)


def tell(*words):
    """Say what happened, for the test to read."""
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


def main(address):
    """Show a window and a tray icon until told to quit."""
    app = QApplication(["sample"])
    app.setApplicationName("sample")
    picture = QPixmap(22, 22)
    picture.fill(QColor("#22aa77"))
    window = QWidget(windowTitle="Sample window")
    button, field = QPushButton("Press me"), QLineEdit(accessibleName="Your name")
    browse = QPushButton("Open the page")
    layout = QVBoxLayout(window)
    for widget in (button, field, browse):
        layout.addWidget(widget)
    tray = QSystemTrayIcon(QIcon(picture), app)
    tray.setToolTip("Sample tip")
    menu = QMenu()
    menu.addAction("Say hello", lambda: tray.showMessage("Hello", "From the tray"))
    menu.addAction("Never").setEnabled(False)
    menu.addAction("Quit", app.quit)
    tray.setContextMenu(menu)
    tray.activated.connect(lambda reason: tell("tray", reason.name))
    button.clicked.connect(lambda: tell("pressed by", field.text()))
    browse.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
    tray.show()
    window.show()
    tell("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
