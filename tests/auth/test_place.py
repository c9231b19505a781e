from flowbutton.auth.place import Place
from tests.auth.parts import ARM, FLOW, RUNTIME, cloud_at

ENTRA = Place(cloud_at("https://login.test:8443"), "app", "contoso")
PLAIN = Place(cloud_at("https://login.test/realm/", oidc=True), "app", "ignored")


def test_tenant_is_part_of_an_entra_authority_only():
    assert ENTRA.authority == "https://login.test:8443/contoso"
    assert PLAIN.authority == "https://login.test/realm"


def test_service_describes_itself_where_msal_looks():
    assert ENTRA.discovery_url.endswith("/contoso/v2.0/.well-known/openid-configuration")
    assert PLAIN.discovery_url.endswith("/realm/.well-known/openid-configuration")


def test_cache_files_by_host_without_port():
    assert ENTRA.owner.environment == "login.test"


def test_scope_of_an_audience_with_a_slash_has_two():
    assert ENTRA.scope(FLOW) == "https://service.flow.test//.default"
    assert ENTRA.scope(RUNTIME) == "https://apihub.test/.default"


def test_entra_is_asked_for_one_audience_and_a_plain_provider_for_all():
    assert ENTRA.sign_in_scopes("") == (ENTRA.scope(FLOW),)
    assert ENTRA.sign_in_scopes(ARM) == (ENTRA.scope(ARM),)
    assert PLAIN.sign_in_scopes(ARM) == tuple(map(PLAIN.scope, (ARM, FLOW, RUNTIME)))


def test_prompt_lets_choose_unless_it_is_known_who_signs_in():
    assert ENTRA.prompt("") == "select_account"
    assert not ENTRA.prompt("a@contoso.test")
    assert PLAIN.prompt("") == "login consent"
    assert PLAIN.prompt("a@contoso.test") == "consent"


def test_admin_link_names_the_app():
    assert ENTRA.admin_link == "https://login.test:8443/contoso/adminconsent?client_id=app"
