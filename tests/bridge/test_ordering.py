import pytest
from PySide6.QtCore import QLocale

from flowbutton.bridge.ordering import in_order


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_names_stand_where_the_language_has_them():
    names = ["Zoo", "Äpfel", "Birnen", "apfel", "Flow 10", "Flow 9", "Öl"]
    assert in_order(names) == ["apfel", "Äpfel", "Birnen", "Flow 9", "Flow 10", "Öl", "Zoo"]
