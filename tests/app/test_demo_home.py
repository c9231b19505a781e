from flowbutton.app.demo_home import demo_environ
from flowbutton.store.folders import SITE_ENTRY, find_folders


def test_what_an_administrator_has_set_does_not_lead_the_demo_elsewhere(tmp_path):
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "policy.toml").write_text('[cloud]\nname = "commercial"\n')
    own = {"FLOWBUTTON_HOME": str(tmp_path / "home"), SITE_ENTRY: str(tmp_path / "site")}
    assert find_folders(own).policy.exists()
    assert not find_folders(demo_environ(own)).policy.exists()
