import socket
import ssl

import pytest

from flowbutton.services.transport import pool as pool_module
from flowbutton.services.transport.pool import Pool
from flowbutton.services.transport.wire import Origin, Wire, has_way
from tests.services.faulty import FaultyServer


@pytest.fixture
def plain_server():
    server = FaultyServer()
    yield server
    server.close()


@pytest.fixture
def origin(plain_server):
    return Origin("http", "localhost", plain_server.port)


@pytest.fixture
def pool():
    pool = Pool(lambda _: ssl.create_default_context(), 3.0)
    yield pool
    pool.close()


def opened(pool, origin):
    wire = Wire(origin, lambda _: ssl.create_default_context(), 3.0)
    wire.open()
    return wire


def test_last_used_connection_comes_first(pool, origin):
    first, second = opened(pool, origin), opened(pool, origin)
    pool.give_back(first)
    pool.give_back(second)
    assert pool.take(origin) is second
    assert pool.take(origin) is first
    third = pool.take(origin)
    assert not third.is_open
    first.close()
    second.close()


def test_connection_leads_where_it_was_opened_to(pool, origin):
    wire = opened(pool, origin)
    pool.give_back(wire)
    other = pool.take(Origin("http", "localhost", 1))
    assert other is not wire
    assert not other.is_open


def test_a_connection_is_found_behind_another_that_leads_elsewhere(pool, origin):
    wire, other = opened(pool, origin), opened(pool, origin)
    other.origin = Origin("http", "elsewhere.test", 80)
    pool.give_back(wire)
    pool.give_back(other)
    assert pool.take(origin) is wire
    wire.close()


def test_connection_that_was_idle_for_long_is_not_used(pool, origin):
    wire = opened(pool, origin)
    pool.give_back(wire)
    wire.idle_since -= 91
    assert not pool.take(origin).is_open
    assert not wire.is_open


def test_only_some_idle_connections_are_kept(pool, origin):
    wires = [opened(pool, origin) for _ in range(pool_module._SPARE + 2)]
    for wire in wires:
        pool.give_back(wire)
    assert [wire.is_open for wire in wires[:3]] == [False, False, True]


def test_closing_hangs_up_also_what_comes_back_later(pool, origin):
    idle, busy = opened(pool, origin), opened(pool, origin)
    pool.give_back(idle)
    pool.close()
    assert not idle.is_open
    pool.give_back(busy)
    assert not busy.is_open


def test_closed_connection_is_not_quiet(pool, origin):
    wire = opened(pool, origin)
    assert wire.is_quiet()
    wire.close()
    assert not wire.is_quiet()
    wire.close()


def test_connection_over_a_network_that_is_gone_is_not_quiet(plain_server):
    with socket.socket() as other_way:
        other_way.bind(("127.0.0.2", 0))  # as an address that another network had given
        other_way.connect(("127.0.0.1", plain_server.port))
        assert not has_way(other_way)
    with socket.socket() as this_way:
        this_way.connect(("127.0.0.1", plain_server.port))
        assert has_way(this_way)
    assert not has_way(this_way)


def test_idle_connection_over_a_network_that_is_gone_is_not_used(pool, origin):
    wire = opened(pool, origin)
    pool.give_back(wire)
    other_way = socket.create_connection(
        ("127.0.0.1", origin.port), source_address=("127.0.0.3", 0)
    )
    wire._socket.close()
    wire._socket = other_way
    assert not pool.take(origin).is_open
    assert not wire.is_open


def test_authority_names_the_port_only_when_it_is_unusual():
    assert Origin("https", "a.test", 443).authority == "a.test"
    assert Origin("https", "::1", 8443).authority == "[::1]:8443"
    assert Origin("http", "a.test", 443).authority == "a.test:443"
