"""The small pages and menus, by name."""

from flowbutton import assets
from flowbutton.app.about import plain
from flowbutton.domain.account import Account
from flowbutton.domain.flow import Choice
from flowbutton.domain.target import HttpTarget
from flowbutton.domain.words import say
from flowbutton.ui.account_menu import AccountMenu
from flowbutton.ui.add_values import Preview
from flowbutton.ui.address_page import AddressPage
from flowbutton.ui.import_page import ImportPage
from flowbutton.ui.question import Question
from flowbutton.ui.text_page import TextPage

MARA = Account("1", "mara@contoso.example", "Mara Visser")
JONAS = Account("2", "jonas@contoso.example", "Jonas Weber")
NEWS = plain(assets.changes())


def address(theme):
    page = AddressPage(theme, "Paste the new address", "The trigger of the flow shows it.", "POST")
    choice = Choice(HttpTarget("a", "prod.example.org"), "", say("HTTP request"))
    preview = Preview(say("The address of a flow that starts from an HTTP request"), choice=choice)
    page.field.setText("https://prod-12.westeurope.logic.azure.com/workflows/1a2b")
    page.show_preview(preview, fits=True)
    page.resize(theme.scaled(480), theme.scaled(320))
    return page


def news(theme):
    page = TextPage(theme, "What is new", NEWS)
    page.resize(theme.scaled(560), theme.scaled(520))
    return page


def question(theme):
    page = Question(
        theme,
        "Clear the status log?",
        "All runs that have ended are forgotten on this computer. It cannot be undone.",
        "Clear the log",
    )
    page.resize(theme.scaled(420), theme.scaled(220))
    page.cancel.setFocus()
    return page


def account_menu(theme):
    menu = AccountMenu(theme)
    menu.show_accounts((MARA, JONAS), "1")
    return menu


def import_(theme):
    names = ("Order a courier", "Page the on-call", "Meeting room lights")
    page = ImportPage(theme, names, frozenset({1}))
    page.resize(theme.scaled(440), theme.scaled(300))
    return page


SMALL = {
    "import": import_,
    "address": address,
    "news": news,
    "question": question,
    "account-menu": account_menu,
}
