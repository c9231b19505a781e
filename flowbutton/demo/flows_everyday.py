"""The flows that the people of the demo tenant use every day."""

from __future__ import annotations

from flowbutton.demo import inputs
from flowbutton.demo.flow import OPERATIONS, Acl, Answer, Flow, Mail, Step, Trigger
from flowbutton.demo.people import JONAS, MARA

_DIGEST = Mail(
    to="everybody@contoso.example",
    subject="Your daily digest",
    text="Three things to know today: the courier comes at three, the lift works again, and "
    "there is cake in the kitchen.",
)
_INVOICE = inputs.asks(
    {
        "text": inputs.text("Supplier", "Who sent the invoice"),
        "number": inputs.number("Amount (EUR)"),
        "date": inputs.date("Due date"),
        "text_1": inputs.text("Department", enum=["Facilities", "Finance", "IT", "Sales"]),
        "file": inputs.file("Invoice file"),
        "boolean": inputs.yes_no("Pay at once"),
    },
    "text",
    "number",
)
_COURIER = inputs.asks(
    {
        "text": inputs.text("What to pick up", "A few words for the courier"),
        "text_1": inputs.text("Where to", "Street and town"),
    },
    "text",
    "text_1",
)


def _step(name: str, takes_s: float, operation: str = "", **more: object) -> Step:
    kind = "OpenApiConnection" if operation else "Compose"
    return Step(name, takes_s, kind, operation, **more)  # type: ignore[arg-type] # Step's own names


EVERYDAY = (
    Flow(
        "Send the daily digest",
        steps=(
            _step("Get_the_news", 0.8, "GetItems"),
            _step("Send_the_mail", 1.0, "SendEmailV2", mail=_DIGEST, output="Mail sent"),
        ),
        description="Sends everybody the news of the day.",
    ),
    Flow(
        "Order a courier",
        Trigger(schema=_COURIER),
        (
            _step("Read_the_address", 1.2),
            _step("Get_a_quote", 3.0, "GetQuote"),
            _step("Book_the_courier", 2.0, "CreateBooking"),
            _step("Write_it_down", 1.0, "PatchItem"),
            _step("Tell_the_desk", 0.8, "PostMessage"),
        ),
        description="Asks three couriers for a price and books the cheapest.",
        coowners=frozenset({JONAS}),
    ),
    Flow(
        "Approve invoice",
        Trigger(schema=_INVOICE),
        (_step("Check_the_amount", 0.6), _step("Enter_the_invoice", 1.4, "PostItem")),
        description="Enters an invoice into the books.",
    ),
    Flow(
        "Page the on-call",
        steps=(_step("Call_the_phone", 2.0, "Call"),),
        description="Rings whoever is on call.",
        environment=OPERATIONS,
        owner=JONAS,
        coowners=frozenset({MARA}),
        starts_off=True,
    ),
    Flow(
        "Nightly export",
        steps=(
            _step("Read_the_orders", 1.0, "GetItems", is_secret=True),
            Step("Export", type="Scope"),
            Step("Write_the_file", 0.6, inside="Export"),
            Step(
                "Upload_the_file",
                0.8,
                "OpenApiConnection",
                "CreateFile",
                inside="Export",
                error=("NotFound", "The folder '/exports/2026' was not found on the file share."),
            ),
            _step("Tell_the_desk", 0.5, "PostMessage"),
        ),
        description="Writes the orders of the day to the file share.",
    ),
    Flow(
        "Start stand-up",
        steps=(_step("Post_the_question", 0.7, "PostMessage"),),
        description="Asks the team what they are up to.",
        owner=JONAS,
        runners=frozenset({MARA}),
    ),
    Flow(
        "Meeting room lights",
        steps=(
            _step("Switch_the_lights", 0.5, "Switch"),
            Step(
                "Respond_to_the_caller",
                0.1,
                "Response",
                answer=Answer({"room": "Rembrandt", "lights": "on", "brightness": 80}),
            ),
        ),
        description="Turns the lights of the meeting room on.",
    ),
    Flow(
        "Deploy to staging",
        steps=(
            _step("Fetch_the_build", 8.0, "GetBuild"),
            _step("Run_the_checks", 20.0, "StartJob"),
            _step("Swap_the_slots", 10.0, "StartJob"),
            _step("Tell_the_team", 2.0, "PostMessage"),
        ),
        description="Puts the newest build on the staging servers. Takes a while.",
        coowners=frozenset({JONAS}),
    ),
    Flow(
        "Request a laptop",
        steps=(
            _step("Look_up_the_manager", 0.6, "GetManager"),
            Step(
                "Start_and_wait_for_an_approval",
                type="OpenApiConnectionWebhook",
                operation="StartAndWaitForAnApproval",
                asks_person=True,
            ),
            _step("Tell_the_person", 0.6, "SendEmailV2"),
        ),
        description="Asks your manager for a new laptop.",
    ),
    Flow(
        "Quarterly report",
        steps=(_step("Collect_the_figures", 1.5, "GetItems"), _step("Build_the_report", 1.5)),
        description="Puts the figures of the quarter together.",
        is_solution=True,
        acl=Acl.TRIGGER_URI,
    ),
    Flow(
        "Refresh the dashboard",
        steps=(_step("Refresh_the_data", 1.0, "Refresh"),),
        description="Loads the newest figures.",
        throttles=1,
    ),
)
