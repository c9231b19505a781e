"""The look of the demo's pages: one self-contained document, light and dark."""

from __future__ import annotations

import base64
import hashlib
import html

from flowbutton.demo.wire import Reply

MARK = "Demo tenant — nothing leaves this computer"
_STYLE = """
:root{color-scheme:light dark;--bg:#f5f5f5;--surface:#fff;--line:#e0e0e0;--ink:#1b1b1b;
--soft:#5c5c5c;--accent:#0f6cbd;--on:#fff;--ok:#0e7a0d;--bad:#b10e1c;--warn:#9a5b00;--ground:#fdf2e0}
@media(prefers-color-scheme:dark){:root{--bg:#1f1f1f;--surface:#292929;--line:#3d3d3d;--ink:#fff;
--soft:#c7c7c7;--accent:#479ef5;--on:#0a0a0a;--ok:#6cc46b;--bad:#f1868d;--warn:#f5b957;
--ground:#3b2e18}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);
font:15px/22px system-ui,"Segoe UI",Cantarell,"Noto Sans",Inter,sans-serif}
.mark{margin:0;padding:8px 16px;background:var(--ground);color:var(--warn);text-align:center}
main{max-width:44em;margin:32px auto;padding:28px 32px;background:var(--surface);
border:1px solid var(--line);border-radius:12px}main.narrow{max-width:27em}
nav{text-align:center;margin:16px}nav a{margin:0 10px}a{color:var(--accent)}
h1{margin:0 0 4px;font-size:24px;line-height:30px;overflow-wrap:anywhere}
h2{margin:24px 0 4px;font-size:17px}p{margin:8px 0}
.soft{color:var(--soft)}.ok{color:var(--ok)}.bad{color:var(--bad)}.warn{color:var(--warn)}
button,input{font:inherit;border-radius:6px;border:1px solid var(--line);padding:10px 16px}
button{background:var(--surface);color:var(--ink);cursor:pointer}
button:hover{border-color:var(--soft)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
button.primary{background:var(--accent);border-color:var(--accent);color:var(--on)}
button.account{display:block;width:100%;margin:10px 0;text-align:left}
button.account b{display:block}
input{width:100%;background:var(--bg);color:var(--ink);margin:4px 0 12px}
input.code{font-size:22px;letter-spacing:.2em}
table{width:100%;border-collapse:collapse;margin-top:12px}
th,td{text-align:left;padding:8px 8px 8px 0;border-top:1px solid var(--line);vertical-align:top;
overflow-wrap:anywhere}td+td,th{white-space:nowrap;overflow-wrap:normal}
th{color:var(--soft);font-weight:400;border:0}
pre{background:var(--bg);padding:12px;border-radius:8px;overflow:auto;white-space:pre-wrap}
"""
_LINKS = (
    '<nav><a href="/">Runs</a><a href="/outbox">Outbox</a><a href="/approvals">Approvals</a></nav>'
)
SUBMIT_AT_ONCE = "document.forms[0].submit()"
# The page stays up to date, except while the keyboard is somewhere on it.
RELOAD = "setInterval(function(){if(document.activeElement===document.body)location.reload()},1000)"


def escape(text: object) -> str:
    """Return text that means itself, also inside an attribute."""
    return html.escape(str(text), quote=True)


def page(
    title: str,
    body: str,
    *,
    status: int = 200,
    script: str = "",
    is_narrow: bool = False,
    has_links: bool = True,
) -> Reply:
    """Return a page. `body` is HTML; everything foreign in it is escaped by then."""
    wide = ' class="narrow"' if is_narrow else ""
    code = f"<script>{script}</script>" if script else ""
    text = (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f'<link rel="icon" href="data:,"><title>{escape(title)} · Demo tenant</title>'
        f"<style>{_STYLE}</style></head><body>"
        f'<p class="mark" role="note">{MARK}</p>'
        f"<main{wide}><h1>{escape(title)}</h1>{body}</main>{_LINKS if has_links else ''}{code}"
        "</body></html>"
    )
    headers = {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": _policy(script),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
    }
    return Reply(status, text.encode(), headers)


def hidden(name: str, value: str) -> str:
    """Return a hidden field of a form."""
    return f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'


def _policy(script: str) -> str:
    """Return what the page may do: nothing but its own style and script, and forms to loopback."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    scripts = f"'sha256-{digest}'" if script else "'none'"
    return (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src {scripts}; img-src data:; "
        "form-action http://localhost:* http://127.0.0.1:*; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
