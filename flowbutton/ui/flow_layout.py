"""A row that begins a new line when it is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from typing_extensions import override


class FlowLayout(QLayout):
    """Puts widgets side by side at their own size, and below each other where they do not fit."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, top: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, top, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_real=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_real=True)

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        margins = self.contentsMargins()
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height + margins.top() + margins.bottom())

    @override
    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._shown()]
        margins = self.contentsMargins()
        width = max((hint.width() for hint in hints), default=0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height + margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, is_real: bool) -> int:
        """Place the items in `rect` when it `is_real`; return the height they need."""
        inside = rect.marginsRemoved(self.contentsMargins())
        left, top, line_height = inside.left(), inside.top(), 0
        for item in self._shown():
            hint = item.sizeHint()
            hint.setWidth(max(item.minimumSize().width(), min(hint.width(), inside.width())))
            if left > inside.left() and left + hint.width() > inside.right() + 1:
                left, top = inside.left(), top + line_height + self.spacing()
                line_height = 0
            if is_real:
                item.setGeometry(self._mirrored(QRect(QPoint(left, top), hint), inside))
            left += hint.width() + self.spacing()
            line_height = max(line_height, hint.height())
        return top + line_height - rect.top() + self.contentsMargins().bottom()

    def _mirrored(self, rect: QRect, inside: QRect) -> QRect:
        """Return the place from the right edge when the text runs from right to left."""
        parent = self.parentWidget()
        if parent is None or parent.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(inside.left() + inside.right() - rect.right(), rect.top(), *_size(rect))


def _size(rect: QRect) -> tuple[int, int]:
    return rect.width(), rect.height()
