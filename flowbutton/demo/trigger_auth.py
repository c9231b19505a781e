"""Who may call an HTTP trigger: the service's three ways, and its words when it says no."""

from __future__ import annotations

from flowbutton.demo.addresses import Addresses
from flowbutton.demo.flow import Auth, Flow
from flowbutton.demo.people import FLOW_AUDIENCE, User
from flowbutton.demo.tokens import TokenKey
from flowbutton.demo.wire import RefusalError, Request, refusal

_BOTH = (
    "The request has SAS authentication scheme, 'Bearer' authorization scheme or internal token "
    "scheme. Only one scheme should be used."
)
_SAS_ONLY = "The request must be authenticated only by Shared Access scheme."
_NO_SAS = (
    "The request has SAS authentication scheme while it is disabled under your access control "
    "policy."
)
_CLAIMS = (
    "One or more claims either missing or does not match with the open authentication access "
    "control policy."
)


class TriggerAuth:
    """Judges a call of a trigger."""

    def __init__(self, keys: TokenKey, addresses: Addresses) -> None:
        self._keys = keys
        self._addresses = addresses

    def caller(self, request: Request, flow: Flow) -> User | None:
        """Return who calls, None for whoever knows the address. Raises RefusalError."""
        if not request.query.get("api-version"):
            text = "The api-version query parameter (?api-version=) is required for all requests."
            raise refusal(400, "MissingApiVersionParameter", text)
        sig, has_token = request.query.get("sig", ""), "authorization" in request.headers
        if sig and has_token:
            raise refusal(401, "DirectApiRequestHasMoreThanOneAuthorization", _BOTH)
        if flow.trigger.auth in {None, Auth.ANYONE}:
            if not self._addresses.is_signed(flow, sig):
                raise refusal(401, "DirectApiAuthorizationRequired", _SAS_ONLY)
            return None
        if sig:
            raise refusal(401, "DirectApiInvalidAuthorizationScheme", _NO_SAS)
        return self._person(request, flow)

    def _person(self, request: Request, flow: Flow) -> User:
        try:
            user = self._keys.require(request, FLOW_AUDIENCE).user
        except RefusalError as refused:
            if "insufficient_claims" in refused.reply.headers.get("WWW-Authenticate", ""):
                raise
            # [?] Which of the two statuses comes for a missing token, a wrong audience or a
            # wrong person is not documented.
            raise refusal(401, "MisMatchingOAuthClaims", _CLAIMS) from None
        if flow.trigger.auth is Auth.USERS and user not in flow.trigger.allowed:
            raise refusal(403, "MisMatchingOAuthClaims", _CLAIMS)
        return user
