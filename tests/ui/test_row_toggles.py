import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from flowbutton.ui.row_toggles import RowToggles


@pytest.fixture
def view(qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.model_ = QStandardItemModel(3, 2, view)
    view.setModel(view.model_)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.toggles = RowToggles(view)
    view.rows = []
    view.toggles.toggled.connect(lambda index: view.rows.append(index.row()))
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    view.show()
    yield view
    QAccessible.setActive(was_active)


def toggle(view, row):
    """Do to a cell what a screen reader does."""
    table = QAccessible.queryAccessibleInterface(view)
    children = [table.child(at) for at in range(table.childCount())]
    cells = [child for child in children if child.role() == QAccessible.Role.Cell]
    action = cells[row * 2].actionInterface()
    assert action.actionNames() == ["Toggle"]
    action.doAction("Toggle")


def test_a_toggle_is_told_each_time(qtbot, view) -> None:
    toggle(view, 1)
    qtbot.waitUntil(lambda: view.rows == [1])
    toggle(view, 1)
    qtbot.waitUntil(lambda: view.rows == [1, 1])
    assert not view.selectionModel().hasSelection()


def test_mouse_and_keys_are_no_toggles(qtbot, view) -> None:
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model_.index(1, 0)).center(),
    )
    QTest.keyClick(view, Qt.Key.Key_Down)
    view.setCurrentIndex(view.model_.index(0, 0))
    view.model_.removeRow(0)
    toggle(view, 1)
    qtbot.waitUntil(lambda: view.rows == [1])  # only what came last
