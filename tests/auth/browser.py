"""A browser without a window: follows pages and fills in their forms, as a person would."""

import threading
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

import requests


class Form(HTMLParser):
    """The first form of a page, and the links on it."""

    def __init__(self, text):
        super().__init__()
        self.action, self.fields, self.choices, self.links, self.found = "", {}, [], {}, False
        self._link = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        if tag == "form" and not self.found:
            self.found, self.action = True, values.get("action", "")
        elif tag == "input" and values.get("name"):
            self.fields.setdefault(values["name"], values.get("value") or "")
        elif tag == "button" and values.get("name"):
            self.choices.append((values["name"], values.get("value", "")))
        elif tag == "a":
            self._link = values.get("href", "")

    def handle_data(self, data):
        if self._link:
            self.links[data.strip()] = self._link
            self._link = ""


@dataclass
class Browser:
    """Signs `person` in; "" cancels. `open` starts a thread, `close` waits for it to end."""

    ca_file: str
    person: str
    last_page: str = ""
    code: str = ""
    urls: list = field(default_factory=list)
    threads: list = field(default_factory=list)

    def open(self, url):
        self.urls.append(url)
        thread = threading.Thread(target=self._visit, args=(url,), name="browser")
        self.threads.append(thread)
        thread.start()
        return True

    def close(self):
        for thread in self.threads:
            thread.join(30)

    def _visit(self, url):
        with requests.Session() as session:
            session.trust_env = False
            self.last_page = self._click_through(session, url)

    def _click_through(self, session, url):
        page = session.get(url, verify=self.ca_file, timeout=30)
        for _ in range(12):
            form = Form(page.text)
            if not form.found:
                break
            cancel = next((link for text, link in form.links.items() if "Cancel" in text), "")
            if not self.person and cancel:
                page = session.get(urljoin(page.url, cancel), verify=self.ca_file, timeout=30)
                continue
            page = session.post(
                urljoin(page.url, form.action),
                data=self._filled(form),
                verify=self.ca_file,
                timeout=30,
            )
        return page.text

    def _filled(self, form):
        known = {"login": self.person, "password": "secret", "user_code": self.code}
        data = {name: known.get(name, value) for name, value in form.fields.items()}
        data.update(choice for choice in form.choices if choice == ("user", self.person))
        return data
