"""The links into a run that need no token: its inputs and outputs, its late answer."""

from __future__ import annotations

from flowbutton.demo.desk import Desk
from flowbutton.demo.run_json import content
from flowbutton.demo.runs import DemoRun
from flowbutton.demo.wire import Reply, Request, Routes, json_reply, refusal

_RUN = "/workflows/{hex_id}/runs/{run_id}"


class Contents:
    """Signed links: whoever has one may read, and nobody may send a token to them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_routes(self, routes: Routes) -> None:
        """Answer to the links."""
        routes.add("GET", f"{_RUN}/contents/{{name}}", self._content)
        routes.add("GET", f"{_RUN}/operations/{{name}}", self._late_answer)

    def _content(self, request: Request) -> Reply:
        run = self._find(request)
        name = request.names["name"]
        value = content(run, self._desk.book.view(run), name)
        if value is None:
            raise refusal(404, "ContentNotFound", f"The content '{name}' could not be found.")
        return json_reply(200, value)

    def _late_answer(self, request: Request) -> Reply:
        return self._desk.late_reply(request, self._find(request))

    def _find(self, request: Request) -> DemoRun:
        if "authorization" in request.headers:
            text = (
                "The request has SAS authentication scheme, 'Bearer' authorization scheme or "
                "internal token scheme. Only one scheme should be used."
            )
            raise refusal(401, "DirectApiRequestHasMoreThanOneAuthorization", text)
        run = self._desk.book.get(request.names["run_id"])
        if (
            not self._desk.is_signed(request)
            or run is None
            or run.flow.hex_id != request.names["hex_id"]
        ):
            raise refusal(403, "AuthorizationFailed", "The link has expired or is not valid.")
        return run
