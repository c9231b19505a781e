"""A session bus with nothing on it, and services on it that do what a test tells them."""

import subprocess
from contextlib import contextmanager
from threading import Thread

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

_SETTINGS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/bus</listen>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>
"""
_QUIT = "tests.Quit"


@contextmanager
def bare_bus(folder):
    """Give the address of a bus that starts no service by itself."""
    settings = folder / "bus.conf"
    settings.write_text(_SETTINGS.format(folder=folder), encoding="utf-8")
    process = subprocess.Popen(
        ["dbus-daemon", "--nofork", f"--config-file={settings}", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process.stdout.readline().strip()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


class FakeService:
    """Owns a name on the bus; `answers` gives (signature, body) for a method, by its name.

    An answer that is None is an error; of a method that is not among them nothing is heard.
    `calls` is what was asked: (member, body, sender).
    """

    def __init__(self, bus, name, path, answers):
        self._bus, self._name, self._path = bus, name, path
        self._answers = answers
        self.calls = []
        self._connection = open_dbus_connection(bus)
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = Thread(target=self._work)
        self._thread.start()

    def signal(self, member, signature, body, path=None, interface=None):
        """Tell everybody."""
        emitter = DBusAddress(path or self._path, interface=interface or self._name)
        connection = self._connection
        connection.send(new_signal(emitter, member, signature, body))

    def close(self):
        """Leave the bus."""
        with open_dbus_connection(self._bus) as connection:
            address = DBusAddress(self._path, bus_name=self._name, interface=_QUIT)
            connection.send_and_get_reply(new_method_call(address, "Quit"))
        self._thread.join()
        self._connection.close()

    def _work(self):
        while True:
            message = self._connection.receive()
            if message.header.message_type is not MessageType.method_call:
                continue
            fields = message.header.fields
            member = fields[HeaderFields.member]
            if fields.get(HeaderFields.interface) == _QUIT:
                self._connection.send(new_method_return(message))
                return
            self.calls.append((member, message.body, fields[HeaderFields.sender]))
            if member in self._answers:
                self._answer(message, self._answers[member])

    def _answer(self, message, answer):
        if answer is None:
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
            return
        signature, body = answer(*message.body) if callable(answer) else answer
        self._connection.send(new_method_return(message, signature or None, body))
