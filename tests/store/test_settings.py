import tomllib
from dataclasses import replace

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.errors import StoreError
from flowbutton.domain.settings import (
    AccountSettings,
    LookSettings,
    NetworkSettings,
    PressSettings,
    Scheme,
    Settings,
    TileSize,
)
from tests.store.settings_files import notices, open_settings

MUST_BE_A_CLOUD = (
    "settings.toml: cloud.name must be one of commercial, gcc, custom, the last with its addresses"
)
COMMENTED = """# mine
[look]  # how it looks
scheme = "dark"  # at night
future = 1

[magic]
x = 2
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def store(tmp_path):
    return open_settings(tmp_path)


def test_without_a_file_there_are_defaults_and_no_file_is_made(store, path):
    assert store.load() == Settings()
    assert not path.exists()
    assert store.notices == ()


def test_settings_that_changed_nothing_make_no_file(store, path):
    store.save(Settings())
    assert not path.exists()


def test_what_was_saved_comes_back(store, path):
    wanted = Settings(
        cloud="gcc",
        account=AccountSettings("id", "contoso", "someone"),
        look=LookSettings(Scheme.DARK, 150, TileSize.LIST, "de", reduces_motion=True),
        network=NetworkSettings(proxy="http://proxy:8080", read_timeout_s=12.5),
    )
    store.save(wanted)
    assert store.load() == wanted
    assert store.notices == ()
    assert tomllib.loads(path.read_text())["version"] == 1


def test_a_file_has_only_what_differs(store, path):
    store.save(Settings(look=LookSettings(scheme=Scheme.DARK)))
    assert tomllib.loads(path.read_text()) == {"version": 1, "look": {"scheme": "dark"}}


def test_comments_order_and_unknown_keys_survive(store, path):
    path.write_text(COMMENTED)
    settings = store.load()
    store.save(replace(settings, look=replace(settings.look, scheme=Scheme.LIGHT)))
    assert path.read_text() == COMMENTED.replace('"dark"', '"light"')


def test_going_back_to_the_default_is_written_down(store, path):
    path.write_text('[look]\nscheme = "dark"\n')
    store.save(Settings())
    assert store.load() == Settings()
    assert 'scheme = "system"' in path.read_text()


def test_lines_that_end_the_windows_way_stay_so(store, path):
    path.write_bytes(b'\xef\xbb\xbf[look]\r\nscheme = "dark"\r\n')
    assert store.load().look.scheme is Scheme.DARK
    store.save(Settings())
    assert path.read_bytes() == b'[look]\r\nscheme = "system"\r\n'


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("look = 3", "settings.toml: [look] must be a table"),
        ("cloud = 3", "settings.toml: [cloud] must be a table"),
        (
            '[look]\nscheme = "pink"',
            "settings.toml: look.scheme must be one of system, light, dark",
        ),
        ("[look]\nscheme = 3", "settings.toml: look.scheme must be one of system, light, dark"),
        ("[look]\nreduces_motion = 1", "settings.toml: look.reduces_motion must be true or false"),
        ("[look]\nlanguage = true", 'settings.toml: look.language must be text in "quotes"'),
        (
            "[look]\ntext_percent = 300",
            "settings.toml: look.text_percent must be a whole number from 90 to 200",
        ),
        (
            "[look]\ntext_percent = 100.5",
            "settings.toml: look.text_percent must be a whole number from 90 to 200",
        ),
        (
            "[press]\nstale_after_s = true",
            "settings.toml: press.stale_after_s must be a number from 1 to 3600",
        ),
        (
            "[press]\nstale_after_s = nan",
            "settings.toml: press.stale_after_s must be a number from 1 to 3600",
        ),
        (
            '[cloud]\nname = "mars"',
            MUST_BE_A_CLOUD,
        ),
        (
            '[cloud]\nname = "custom"',
            MUST_BE_A_CLOUD,
        ),
        (
            '[cloud]\nruntime_hosts = "localhost"\nname = "gcc"',
            'settings.toml: cloud.runtime_hosts must be a list of texts in "quotes"',
        ),
        (
            '[cloud]\nauthority = "https://a"\narm = "localhost:1"',
            "settings.toml: cloud.arm must be an address",
        ),
        (
            '[cloud]\nauthority = "https://a"\narm = "https://a:port"',
            "settings.toml: cloud.arm must be an address",
        ),
    ],
)
def test_a_value_that_cannot_be_used_is_said_and_the_rest_is_used(store, path, text, problem):
    path.write_text(text + "\n[account]\ntenant = 'contoso'\n")
    assert store.load().account.tenant == "contoso"
    assert notices(store) == [problem]


def test_a_custom_cloud_without_authority_is_said(store, path):
    path.write_text('[cloud]\nname = "custom"\nflow_api = "https://localhost"\n')
    assert store.load().custom_cloud is None
    assert notices(store)[0] == "settings.toml: cloud.authority is missing"


def test_a_wrong_value_stays_in_the_file(store, path):
    path.write_text("[look]\ntext_percent = 300\n")
    settings = store.load()
    store.save(replace(settings, look=replace(settings.look, language="de")))
    assert tomllib.loads(path.read_text())["look"] == {"text_percent": 300, "language": "de"}


def test_what_should_have_been_a_table_becomes_one(store, path):
    path.write_text("look = 3\n")
    store.save(Settings(look=LookSettings(language="de")))
    assert tomllib.loads(path.read_text()) == {"look": {"language": "de"}}


def test_notices_are_of_the_last_reading(store, path):
    path.write_text("look = 3\n")
    store.load()
    path.write_text("")
    store.load()
    assert store.notices == ()


@pytest.mark.parametrize(
    "content",
    [b"[look", b"\x00\x01\x02", b"\xff\xfe", b"a = 1\na = 2\n", b"a = " + b"[" * 50_000],
)
def test_a_file_that_is_no_toml_is_kept_aside(store, path, content, expected_logs):
    path.write_bytes(content)
    assert store.load() == Settings()
    (notice,) = notices(store)
    assert notice.startswith("The settings could not be read: ")
    aside = path.with_name("settings.toml.unreadable-20261123T090000")
    assert aside.name in notice
    assert aside.read_bytes() == content
    expected_logs("The settings cannot be read")


def test_the_notice_of_a_file_kept_aside_stays(store, path, expected_logs):
    path.write_text("[look")
    store.load()
    store.load()
    assert len(store.notices) == 1
    expected_logs("The settings cannot be read")


def test_a_file_damaged_before_saving_is_kept_aside_too(store, path, expected_logs):
    path.write_text("[look")
    store.save(Settings(look=LookSettings(language="de")))
    assert store.load().look.language == "de"
    assert len(list(path.parent.glob("*.unreadable-*"))) == 1
    expected_logs("The settings cannot be read")


def test_an_empty_file_has_the_defaults(store, path):
    path.write_bytes(b"")
    assert store.load() == Settings()
    assert store.notices == ()


def test_a_file_of_a_newer_program_is_used_and_not_written(store, path):
    path.write_text('version = 2\n[account]\ntenant = "contoso"\n')
    before = path.read_bytes()
    settings = store.load()
    assert settings.account.tenant == "contoso"
    assert notices(store) == ["The settings were made by a newer FlowButton"]
    with pytest.raises(StoreError, match="newer FlowButton"):
        store.save(replace(settings, press=PressSettings(double_press_ms=1)))
    assert path.read_bytes() == before


def test_a_file_that_may_not_be_read_is_said_and_not_written_over(store, path, expected_logs):
    path.mkdir()
    assert store.load() == Settings()
    assert notices(store) == [f"{path} cannot be read"]
    with pytest.raises(StoreError, match="cannot be read"):
        store.save(Settings(cloud="gcc"))
    expected_logs("The settings cannot be read")


tables = st.dictionaries(
    st.sampled_from(["look", "press", "account", "cloud", "network", "version", "x"]),
    st.recursive(
        st.booleans() | st.integers(-(2**40), 2**40) | st.floats() | st.sampled_from(["a", "dark"]),
        lambda inner: (
            st.lists(inner, max_size=2)
            | st.dictionaries(
                st.sampled_from(["scheme", "tenant", "name", "authority", "proxy", "arm", "x"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=6,
    ),
)


@given(tables)
def test_any_toml_gives_settings_that_can_be_saved(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("any")
    path = folder / "settings.toml"
    path.write_text(tomlkit.dumps(content))
    store = open_settings(folder)
    settings = store.load()
    wanted = replace(settings, look=replace(settings.look, language="xx", text_percent=111))
    version = content.get("version")
    if not (isinstance(version, int) and version > 1):
        store.save(wanted)
        assert store.load() == wanted


@pytest.mark.parametrize(
    ("text", "problem"),
    [("[look\n", "could not be read"), ('[look]\nscheme = "drak"\n', "look.scheme must be one of")],
)
def test_a_wrong_file_that_somebody_works_on_is_told_and_stays(store, path, text, problem):
    path.write_text(text)
    with pytest.raises(StoreError, match=problem):
        store.read()
    assert path.read_text() == text
    assert notices(store) == []
    path.write_text('[look]\nscheme = "dark"\n')
    assert store.read().look.scheme is Scheme.DARK


def test_a_newer_or_unreadable_policy_is_told_too(store, path, tmp_path, expected_logs):
    path.write_text("version = 99\n")
    with pytest.raises(StoreError, match="newer FlowButton"):
        store.read()
    path.unlink()
    (tmp_path / "policy.toml").write_text("[look\n")
    with pytest.raises(StoreError, match="of your administrator cannot be read"):
        store.read()
    expected_logs("The policy cannot be read")


def test_who_has_set_what_is_managed_is_read_from_the_policy(store, path, tmp_path):
    path.write_text('by = "Me"\n')
    (tmp_path / "policy.toml").write_text('by = "Contoso IT"\n[look]\ntext_percent = 120\n')
    assert store.load().managed_by == "Contoso IT"
    (tmp_path / "policy.toml").write_text("by = 3\n")
    assert store.load().managed_by == ""
