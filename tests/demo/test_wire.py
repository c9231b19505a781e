"""Requests, answers and routes."""

from flowbutton.demo.wire import Reply, Request, Routes, parse_target


def test_a_body_is_kept_out_of_sight():
    assert "secret" not in repr(Request("POST", "/", body=b"secret"))
    assert "secret" not in repr(Reply(200, b"secret"))


def test_a_target_is_taken_apart():
    assert parse_target("/a%20b?x=1%2B1&y=") == ("/a%20b", {"x": "1+1", "y": ""})


def test_a_route_names_parts_of_the_path():
    routes = Routes()
    routes.add(
        "*", "/flows/{id}/x.y/{more:rest}", lambda request: Reply(200, str(request.names).encode())
    )
    found = routes.find(Request("PUT", "/FLOWS/a%20b/x.y/c/d"))
    assert found().body == b"{'id': 'a b', 'more': 'c/d'}"
    assert routes.find(Request("GET", "/flows/a/xzy/c")) is None


def test_an_empty_body_is_no_json():
    assert Request("POST", "/", body=b" ").json is None
