"""The person's browser: Chromium as the desktop's default, driven once the program opened it."""

import shutil
from contextlib import suppress

from selenium import webdriver
from selenium.common.exceptions import WebDriverException

from tests.desktop.until import until

_WRAPPER = """#!/bin/sh
exec {chromium} --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-quic --no-first-run \\
    --no-default-browser-check --disable-background-networking --disable-component-update \\
    --disable-sync --disable-default-apps --password-store=basic --window-size=900,700 \\
    --user-data-dir='{profile}' --remote-debugging-port=0 "$@"
"""
_ENTRY = """[Desktop Entry]
Type=Application
Name=Browser
Exec={wrapper} %U
MimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;
"""
_DEFAULTS = """[Default Applications]
x-scheme-handler/http=browser.desktop
x-scheme-handler/https=browser.desktop
text/html=browser.desktop
"""


class Browser:
    """The default browser of `desk`; `arguments` are more of Chromium's switches."""

    def __init__(self, desk, *arguments):
        self._profile = desk.folder / "browser"
        self._env = desk.env
        self._driver = None
        wrapper = desk.folder / "browser.sh"
        command = " ".join([shutil.which("chromium"), *arguments])
        text = _WRAPPER.format(chromium=command, profile=self._profile)
        wrapper.write_text(text, encoding="utf-8")
        wrapper.chmod(0o700)
        applications = desk.folder / "data/applications"
        applications.mkdir(parents=True, exist_ok=True)
        entry = _ENTRY.format(wrapper=wrapper)
        (applications / "browser.desktop").write_text(entry, encoding="utf-8")
        (desk.folder / "config/mimeapps.list").write_text(_DEFAULTS, encoding="utf-8")

    def driver(self):
        """Return selenium on the browser, once the program has opened it."""
        if self._driver is None:
            port = until(self._port, "the browser to open", timeout_s=60)
            options = webdriver.ChromeOptions()
            options.debugger_address = f"127.0.0.1:{port}"
            service = webdriver.ChromeService(shutil.which("chromedriver"), env=self._env)
            self._driver = webdriver.Chrome(options=options, service=service)
        return self._driver

    def show(self, title):
        """Bring up the tab whose title contains `title`, and return selenium on it."""
        driver = self.driver()

        def found():
            for handle in driver.window_handles:
                driver.switch_to.window(handle)
                if title in driver.title:
                    return True
            return False

        until(found, f"a page titled {title}")
        return driver

    def close(self):
        """Close the browser as a person does."""
        if self._driver is None:
            return
        with suppress(WebDriverException):  # its last answer races with its end
            self._driver.execute_cdp_cmd("Browser.close", {})
        self._driver.service.stop()
        self._driver = None

    def _port(self):
        path = self._profile / "DevToolsActivePort"
        return path.read_text(encoding="ascii").split()[0] if path.exists() else ""
