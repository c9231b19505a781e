"""The floor of the start: a bare window with one button."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QPushButton("Hello"))
window.show()
sys.exit(app.exec())
