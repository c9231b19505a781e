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
from flowbutton.store.settings import TomlSettings
from tests.store.values import MONDAY

CLOUDS = ("commercial", "gcc")

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
CUSTOM = """
[cloud]
name = "custom"
authority = "https://localhost:9443/contoso"
oidc = true
flow_api = "https://localhost:9444/"
runtime_hosts = ["localhost:9445"]
arm = "https://localhost:9444"
ifttt = "https://localhost:9444"
ca_file = "ca.pem"
[account]
client_id = "abc"
tenant = "contoso"
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def policy(tmp_path):
    return tmp_path / "policy.toml"


@pytest.fixture
def store(path, policy):
    return TomlSettings(path, policy, lambda: MONDAY, CLOUDS)


def notices(store):
    return [str(notice) for notice in store.notices]


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


# Clouds


def test_a_custom_cloud_is_read(store, path):
    path.write_text(CUSTOM)
    settings = store.load()
    cloud = settings.custom_cloud
    assert settings.cloud == "custom"
    assert settings.account == AccountSettings("abc", "contoso")
    assert (cloud.name, cloud.oidc, cloud.authority) == (
        "custom",
        True,
        "https://localhost:9443/contoso",
    )
    assert cloud.flow_api == "https://localhost:9444"
    assert cloud.runtime_hosts == ("localhost:9445",)
    assert cloud.ca_file == str(path.parent / "ca.pem")
    assert store.notices == ()


def test_what_a_custom_cloud_does_not_say_has_sensible_defaults(store, path):
    path.write_text(CUSTOM)
    cloud = store.load().custom_cloud
    assert cloud.flow_audience == "https://service.flow.microsoft.com/"
    assert cloud.runtime_audience == "https://apihub.azure.com"
    assert cloud.arm_audience == "https://management.azure.com/"
    assert cloud.portal == "https://make.powerautomate.com"
    assert cloud.environment_suffix == ""
    assert cloud.trigger_hosts == ("localhost:9444", "localhost:9445")


def test_a_custom_cloud_has_no_service_that_it_does_not_name(store, path):
    path.write_text('[cloud]\nauthority = "https://login.example"\ntrigger_hosts = ["t.example"]\n')
    settings = store.load()
    assert settings.cloud == "custom"
    cloud = settings.custom_cloud
    assert (cloud.flow_api, cloud.arm, cloud.ifttt, cloud.runtime_hosts) == ("", "", "", ())
    assert cloud.trigger_hosts == ("t.example",)


def test_a_cloud_with_addresses_and_a_name_of_its_own_is_custom(store, path):
    path.write_text('[cloud]\nname = "contoso"\nauthority = "https://login.example"\n')
    settings = store.load()
    assert (settings.cloud, settings.custom_cloud.name) == ("custom", "contoso")
    assert store.notices == ()


def test_a_known_cloud_wins_over_addresses_that_are_left(store, path):
    path.write_text('[cloud]\nname = "gcc"\nauthority = "https://login.example"\n')
    assert store.load().cloud == "gcc"


def test_a_ca_file_may_lie_anywhere(store, path):
    path.write_text('[cloud]\nauthority = "https://a"\nca_file = "/etc/ca.pem"\n')
    assert store.load().custom_cloud.ca_file == "/etc/ca.pem"


def test_a_custom_cloud_that_was_saved_comes_back(store, path):
    path.write_text(CUSTOM)
    wanted = store.load()
    path.unlink()
    store.save(wanted)
    assert store.load() == wanted


def test_another_cloud_is_chosen_by_its_name_alone(store, path):
    path.write_text(CUSTOM)
    settings = store.load()
    store.save(replace(settings, cloud="commercial"))
    assert store.load().cloud == "commercial"
    store.save(replace(settings, custom_cloud=replace(settings.custom_cloud, arm="https://b")))
    assert store.load().custom_cloud.arm == "https://b"
    assert "cloud" in path.read_text()


def test_without_a_custom_cloud_its_addresses_stay_for_the_next_time(store, path):
    path.write_text(CUSTOM)
    store.save(replace(store.load(), cloud="gcc", custom_cloud=None))
    assert store.load().custom_cloud is not None


# The administrator


def test_what_the_administrator_set_wins_and_is_listed(store, path, policy):
    path.write_text('[account]\ntenant = "mine"\nclient_id = "abc"\n[look]\nscheme = "dark"\n')
    policy.write_text('[account]\ntenant = "contoso"\n[cloud]\nname = "gcc"\n')
    settings = store.load()
    assert settings.account == AccountSettings("abc", "contoso")
    assert settings.look.scheme is Scheme.DARK
    assert settings.cloud == "gcc"
    assert settings.managed == {"account.tenant", "cloud"}


def test_what_the_administrator_set_is_not_written(store, path, policy):
    policy.write_text('[account]\ntenant = "contoso"\n[cloud]\nauthority = "https://a"\n')
    settings = store.load()
    assert settings.managed == {"account.tenant", "cloud", "custom_cloud"}
    changed = replace(
        settings,
        account=AccountSettings("abc", "other"),
        cloud="gcc",
        custom_cloud=replace(settings.custom_cloud, arm="https://b"),
    )
    store.save(changed)
    assert tomllib.loads(path.read_text()) == {"version": 1, "account": {"client_id": "abc"}}
    assert store.load().account == AccountSettings("abc", "contoso")


def test_a_wrong_value_of_the_administrator_is_said_and_manages_nothing(store, policy):
    policy.write_text("[privacy]\nretention_days = 'long'\n")
    assert store.load() == Settings()
    assert notices(store) == [
        "policy.toml: privacy.retention_days must be a whole number from 1 to 36500"
    ]


@pytest.mark.parametrize("content", [b"[[[", b"\xff\xfe"])
def test_a_policy_that_cannot_be_read_is_said_and_left_there(store, policy, content, expected_logs):
    policy.write_bytes(content)
    assert store.load() == Settings()
    assert notices(store) == [f"{policy} of your administrator cannot be read"]
    assert policy.read_bytes() == content
    expected_logs("The policy cannot be read")


# Bad files


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
    store = TomlSettings(path, folder / "policy.toml", lambda: MONDAY, CLOUDS)
    settings = store.load()
    wanted = replace(settings, look=replace(settings.look, language="xx", text_percent=111))
    version = content.get("version")
    if not (isinstance(version, int) and version > 1):
        store.save(wanted)
        assert store.load() == wanted
