from pathlib import Path

from flowbutton.desktop.instance.place import find_place, pipe_name


def test_a_home_is_reached_in_its_own_folder(tmp_path):
    place = find_place(tmp_path)
    assert Path(place.address).parent == place.lock.parent == place.key.parent == tmp_path


def test_a_link_to_a_home_leads_to_the_same_place(tmp_path):
    (tmp_path / "home").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "home")
    assert find_place(tmp_path / "link") == find_place(tmp_path / "home")


def test_two_homes_with_long_paths_are_two_places(tmp_path):
    one, other = (find_place(tmp_path / ("long" * 40) / name) for name in ("a", "b"))
    assert one.address != other.address
    assert len(one.address) < 100


def test_pipes_of_two_homes_have_two_names():
    one, other = pipe_name(Path("/a")), pipe_name(Path("/b"))
    assert one.startswith("\\\\.\\pipe\\flowbutton-")
    assert one != other
