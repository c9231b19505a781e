"""The lists that a new button is picked from: environments, and what is in one of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.errors import AppError, SignInError
from flowbutton.domain.flow import Environment
from flowbutton.domain.words import say
from flowbutton.engine.ask import ListChoices, ListEnvironments
from flowbutton.ui.add_page import AddPage
from flowbutton.ui.add_values import AddFix


class FlowLists(QObject):
    """Asks the services what an account may pick, and shows it on the page for a new button."""

    def __init__(self, tasks: TaskPool, model: ChoiceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._model = model
        self._page: AddPage | None = None
        self._account = ""
        self._environment = ""
        self.titles: dict[str, str] = {}  # of environments, by their ids
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    def show_on(self, page: AddPage | None) -> None:
        """Show what comes on this page from now on; on none when it is closed."""
        self._page = page
        if page is not None:
            page.environment_chosen.connect(self._on_page_environment_chosen)

    def ask(self, account: str) -> None:
        """Read what the account may pick; of another account than before nothing is kept."""
        if account != self._account:
            self._account = account
            self._environment = ""
            self._model.show_choices(())
        if self._page is None:
            return
        if not account:
            self._page.show_problem(
                say("Sign in to see your flows"),
                say("Or paste the address of a trigger, or an IFTTT event"),
                AddFix.SIGN_IN,
            )
            return
        self._page.show_loading()
        if self._environment:
            self._ask_for_choices()
        self._tasks.submit(ListEnvironments(account))

    def _ask_for_choices(self) -> None:
        title = self.titles.get(self._environment, "")
        self._tasks.submit(ListChoices(self._account, self._environment, title))

    def _show_environments(self, environments: tuple[Environment, ...]) -> None:
        if self._page is None:
            return
        if not environments:
            self._page.show_choices()
            return
        self.titles = {environment.id: environment.title for environment in environments}
        if self._environment not in self.titles:
            self._environment = environments[0].id
            self._ask_for_choices()
        self._page.show_environments(environments, self._environment)

    @Slot(object)
    def _on_page_environment_chosen(self, environment: Environment) -> None:
        self._environment = environment.id
        self._model.show_choices(())
        self.ask(self._account)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case ListEnvironments(account=account), tuple() as environments:
                if account == self._account:
                    self._show_environments(environments)
            case ListChoices(account=account, environment=environment), tuple() as choices:
                is_wanted = (account, environment) == (self._account, self._environment)
                if is_wanted and self._page is not None:
                    self._model.show_choices(choices)
                    self._page.show_choices()

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        match failed.command:
            case ListEnvironments(account=account) | ListChoices(account=account):
                if account == self._account:
                    self._show_problem(failed.error)

    def _show_problem(self, error: AppError) -> None:
        if self._page is not None:
            fix = AddFix.SIGN_IN if isinstance(error, SignInError) else AddFix.LOOK_AGAIN
            self._page.show_problem(error.title, error.hint, fix)
