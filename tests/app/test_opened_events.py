"""Links and files that the system hands over as events, as macOS does."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from flowbutton.app.opened_events import OpenedEvents
from flowbutton.desktop.instance.requests import Link, OpenFile


def test_a_link_and_a_file_are_requests_and_everything_else_goes_on(tmp_path, qtbot):
    application, seen = QObject(), []
    events = OpenedEvents(application)
    events.opened.connect(seen.append)
    file = tmp_path / "ours.flowbutton"
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl("flowbutton://run/163a3e116dff")))
    QCoreApplication.sendEvent(application, QFileOpenEvent(str(file)))
    QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl()))
    QCoreApplication.sendEvent(application, QEvent(QEvent.Type.LanguageChange))
    assert seen == [Link("flowbutton://run/163a3e116dff"), OpenFile(str(file))]
