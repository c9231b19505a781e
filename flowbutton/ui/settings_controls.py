"""The controls of the settings page: each holds one value."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLineEdit, QWidget
from typing_extensions import override

from flowbutton.ui.combo import Combo
from flowbutton.ui.line_ends import LineEnds
from flowbutton.ui.spin import Spin
from flowbutton.ui.switch import Switch
from flowbutton.ui.theme import Theme


class Control(QWidget):
    """Holds the value of a setting.

    Signals:
        changed: the person gave it another value. arg: the value.
    """

    changed = Signal(object)

    def show_value(self, value: object) -> None:
        """Show a value without telling that it changed."""

    def main_widget(self) -> QWidget:
        """Return the widget that has the focus and the name."""
        return self

    def describe(self, name: str, text: str = "") -> None:
        """Say to a screen reader what it is for."""
        self.main_widget().setAccessibleName(name)
        self.main_widget().setAccessibleDescription(text)

    def _holds(self, widget: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(widget)
        self.setFocusProxy(widget)


class SwitchControl(Control):
    """Yes or no."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Switch()
        self._holds(self.switch)
        self.switch.clicked.connect(self._on_switch_clicked)

    @override
    def show_value(self, value: object) -> None:
        self.switch.setChecked(value is True)

    @override
    def main_widget(self) -> QWidget:
        return self.switch

    def _on_switch_clicked(self) -> None:
        self.changed.emit(self.switch.isChecked())


class ChoiceControl(Control):
    """One of a few values, each with the words for it."""

    def __init__(
        self,
        theme: Theme,
        options: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # kept here, not as item data: Qt makes plain text of a StrEnum
        self._values = [value for value, _text in options]
        self.combo = Combo(theme)
        self.combo.addItems([text for _value, text in options])
        self._holds(self.combo)
        self.combo.activated.connect(self._on_combo_activated)

    @override
    def show_value(self, value: object) -> None:
        self.combo.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @override
    def main_widget(self) -> QWidget:
        return self.combo

    def _on_combo_activated(self, index: int) -> None:
        self.changed.emit(self._values[index])


class TextControl(Control):
    """A line of text; told when it is left or Enter is pressed."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(placeholder)
        self._holds(self.line)
        self.line.editingFinished.connect(self._on_line_editing_finished)

    @override
    def show_value(self, value: object) -> None:
        self._shown = str(value)
        self.line.setText(self._shown)
        self.line.setCursorPosition(0)  # of a long one the beginning is seen

    @override
    def main_widget(self) -> QWidget:
        return self.line

    def _on_line_editing_finished(self) -> None:
        text = self.line.text().strip()
        if text != self._shown:
            self._shown = text
            self.changed.emit(text)


class NumberControl(Control):
    """A number with its unit; whole when `is_whole`."""

    def __init__(
        self,
        theme: Theme,
        limits: tuple[float, float],
        unit: str,
        parent: QWidget | None = None,
        *,
        step: float = 1,
        is_whole: bool = True,
    ) -> None:
        super().__init__(parent)
        self._is_whole = is_whole
        self.spin = Spin(theme)
        self.spin.setDecimals(0 if is_whole else 1)
        self.spin.setRange(*limits)
        self.spin.setSingleStep(step)
        self.spin.setSuffix(unit)
        self._holds(self.spin)
        self.spin.valueChanged.connect(self._on_spin_value_changed)

    @override
    def show_value(self, value: object) -> None:
        self.spin.blockSignals(True)
        self.spin.setValue(float(str(value)))
        self.spin.blockSignals(False)

    @override
    def main_widget(self) -> QWidget:
        return self.spin

    def _on_spin_value_changed(self, value: float) -> None:
        self.changed.emit(round(value) if self._is_whole else value)


class KeyControl(Control):
    """A combination of keys, as portable text; "" for none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self._holds(self.keys)
        for line in self.keys.findChildren(QLineEdit):
            clear = LineEnds(theme, line).put_clear(self.tr("Clear"))
            clear.clicked.connect(self.keys.clear)
        self.keys.keySequenceChanged.connect(self._on_keys_sequence_changed)

    @override
    def show_value(self, value: object) -> None:
        self.keys.blockSignals(True)
        self.keys.setKeySequence(QKeySequence(str(value)))
        self.keys.blockSignals(False)

    @override
    def main_widget(self) -> QWidget:
        return self.keys

    @override
    def describe(self, name: str, text: str = "") -> None:
        super().describe(name, text)
        for line in self.keys.findChildren(QLineEdit):  # it has the focus and is read aloud
            line.setAccessibleName(name)
            line.setAccessibleDescription(text)

    def _on_keys_sequence_changed(self, keys: QKeySequence) -> None:
        self.changed.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))
