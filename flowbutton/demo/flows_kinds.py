"""A flow of each kind that something else than a plain button starts."""

from __future__ import annotations

from flowbutton.demo import inputs
from flowbutton.demo.flow import WORKSHOP, Acl, Answer, Flow, Step, Trigger
from flowbutton.demo.people import JONAS, MARA

_EXPENSE = inputs.asks(
    {
        "file": inputs.file("Receipt"),
        "text": inputs.text("What it was for"),
        "text_1": inputs.text("Project"),
        "date": inputs.date("Date of the receipt"),
    },
    "file",
    "text",
)
_ITEM = {"type": "object", "properties": {"entity": {"type": "object"}}, "required": ["entity"]}
_ASSISTANT = inputs.asks(
    {"itemId": {"type": "string"}, "notes": {"type": "string"}, "array": inputs.array("Tags")},
    "itemId",
)
_VISITOR = inputs.asks({"text": inputs.text("Visitor"), "email": inputs.email("E-mail")}, "text")
_NOTE = inputs.asks({"Createfile_FileName": {"type": "string"}, "Createfile_Text": {}})
_CLOSING = inputs.asks({"text": inputs.text("Month", "Such as 2026-11")}, "text")

KINDS = (
    Flow(
        "Archive old mail",
        Trigger("", name="Recurrence", type="Recurrence"),
        (Step("Move_old_mail", 1.5, "OpenApiConnection", "MoveV2"),),
        description="Runs every morning; can be started in between.",
    ),
    Flow(
        "Sort the new mail",
        Trigger("", name="When_a_new_mail_arrives", type="OpenApiConnectionNotification"),
        (Step("Sort_it", 0.8),),
        description="Looks for new mail every few minutes.",
        environment=WORKSHOP,
    ),
    Flow(
        "Follow up on an item",
        Trigger(
            "ApiConnection",
            {"type": "object", "properties": {"rows": {"type": "array", "items": _ITEM}}},
            name="For_a_selected_item",
        ),
        description="Starts from an item of a SharePoint list.",
    ),
    Flow(
        "Sync the address book",
        steps=(Step("Read_the_contacts", 1.0, "OpenApiConnection", "GetContacts"),),
        description="Uses the mailbox of whoever runs it.",
        uses_invoker=True,
    ),
    Flow(
        "Save an expense",
        Trigger("PowerAppV2", _EXPENSE),
        (
            Step("Save_the_receipt", 1.0, "OpenApiConnection", "CreateFile"),
            Step(
                "Respond_to_a_PowerApp_or_flow",
                0.1,
                "Response",
                answer=Answer({"result": "Saved"}, echoes=True),
            ),
        ),
        description="Started by a Power App, and answers it.",
        environment=WORKSHOP,
    ),
    Flow(
        "Write a note",
        Trigger("PowerApp", _NOTE),
        (Step("Create_file", 0.7, "OpenApiConnection", "CreateFile"),),
        description="Started by a Power App of the old kind.",
        environment=WORKSHOP,
    ),
    Flow(
        "Ask the assistant",
        Trigger("Skills", _ASSISTANT),
        (
            Step("Look_it_up", 0.9),
            Step("Respond", 0.1, "Response", answer=Answer({"answer": "Look in the archive."})),
        ),
        description="Started by an agent.",
        environment=WORKSHOP,
    ),
    Flow(
        "Register a visitor",
        Trigger("PowerPages", _VISITOR),
        (Step("Print_the_badge", 0.9),),
        description="Started by a Power Pages site.",
        environment=WORKSHOP,
    ),
    Flow(
        "Old newsletter",
        description="Suspended by a policy.",
        suspension="CompanyDlpViolation",
    ),
    Flow(
        "Renew the badges",
        description="Lives in a solution; the run-time does not let anybody run it.",
        is_solution=True,
        acl=Acl.NONE,
    ),
    Flow(
        "Close the month",
        Trigger(schema=_CLOSING),
        description="Lives in a solution, and asks for a month.",
        is_solution=True,
        acl=Acl.NONE,
    ),
    Flow(
        "Greet the new colleague",
        Trigger(schema=inputs.asks({"text": inputs.text("Name")}, "text")),
        description="Shared for running only, and asks for a name.",
        owner=JONAS,
        runners=frozenset({MARA}),
    ),
    Flow(
        "Water the plants",
        description="Belongs to Jonas alone.",
        owner=JONAS,
    ),
)
