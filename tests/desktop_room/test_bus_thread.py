"""The thread of the bus, where the bus breaks in the middle of something."""

from jeepney import DBusAddress

from flowbutton.desktop import bus_thread
from flowbutton.desktop.bus_thread import BusThread

SOMEBODY = DBusAddress("/x", bus_name="org.example", interface="org.example")


class Broken:
    """A connection whose other end goes before it has heard of a rule."""

    is_closed = False

    def filter(self, rule, *, queue):
        """Take in what is wanted."""

    def send_and_get_reply(self, message, *, timeout):
        raise ConnectionResetError

    def close(self):
        self.is_closed = True


def test_a_connection_that_breaks_before_it_is_used_is_closed(monkeypatch):
    connection, errors = Broken(), []
    monkeypatch.setattr(bus_thread, "open_dbus_connection", lambda _bus: connection)
    rules = [bus_thread.MatchRule(type="signal")]
    thread = BusThread("bus", "unix:path=/nowhere", rules, lambda _message: None)

    def order():
        try:
            thread.call(SOMEBODY, "Ping")
        except OSError as error:
            errors.append(error)

    thread.order(order)
    assert thread.close(30)
    assert isinstance(errors[0], ConnectionResetError)
    assert connection.is_closed
