"""A TCP proxy that notes when bytes of the client arrive after a silence, and may be far away.

A process of its own: `python -m tests.bench.tap PORT DELAY_MS`. Says its port, and then the
moments, one a line, in nanoseconds of the monotonic clock, which all processes share.
"""

import queue
import socket
import sys
import threading
import time

_SILENCE_NS = 5_000_000


def main(port, delay_ms):
    """Serve until killed."""
    listener = socket.create_server(("127.0.0.1", 0))
    _tell(listener.getsockname()[1])
    while True:
        client, _ = listener.accept()
        server = socket.create_connection(("127.0.0.1", port))
        for end in (client, server):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _pump(client, server, delay_ms / 2000, notes=True)
        _pump(server, client, delay_ms / 2000, notes=False)


def _pump(source, sink, delay_s, *, notes):
    """Carry bytes from one end to the other, each `delay_s` after it came."""
    road = queue.SimpleQueue()
    threading.Thread(target=_read, args=(source, road, delay_s, notes), daemon=True).start()
    threading.Thread(target=_write, args=(sink, road), daemon=True).start()


def _read(source, road, delay_s, notes):
    last = 0
    data = b"?"
    while data:
        try:
            data = source.recv(65536)
        except OSError:
            data = b""
        now = time.monotonic_ns()
        if notes and data and now - last > _SILENCE_NS:
            _tell(now + round(delay_s * 1e9))
        last = now
        road.put((now + round(delay_s * 1e9), data))


def _write(sink, road):
    pause = threading.Event()
    while True:
        due, data = road.get()
        if (wait := due - time.monotonic_ns()) > 0:
            pause.wait(wait / 1e9)
        try:
            if not data:
                sink.shutdown(socket.SHUT_WR)
                return
            sink.sendall(data)
        except OSError:
            return


def _tell(number):
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(int(sys.argv[1]), float(sys.argv[2]))
