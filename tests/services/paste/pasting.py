"""Addresses, ids and keys to paste, all made up."""

from flowbutton.domain.pasted import Pasted
from flowbutton.services.clouds import COMMERCIAL
from flowbutton.services.paste import recognise

FLOW = "a18e89d1-4c75-41e4-9517-e90aedc079be"
HEX = FLOW.replace("-", "")
TENANT = "d87a7535-dd31-4437-bfe1-95340acd55c5"
ENVIRONMENT = f"Default-{TENANT}"
OWN = "3f2a1b5c-0d4e-4f60-8a7b-9c8d7e6f5a4b"
SIG = "kQ3xv0n7Zb1M_wYd8pLh2RtUf5GsJ6aCeXoIiN4-TyE"
KEY = "dK3jfhTqPz81LmNbVcXw9Q"
LABEL = TENANT.replace("-", "")
NEW_HOST = f"default{LABEL[:30]}.{LABEL[30:]}.environment.api.powerplatform.com"
DIRECT = f"/powerautomate/automations/direct/workflows/{HEX}/triggers/manual/paths/invoke"
SIGNED = f"?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={SIG}"
NEW = f"https://{NEW_HOST}:443{DIRECT}"
OLD_HOST = "prod-08.westeurope.logic.azure.com"
OLD = f"https://{OLD_HOST}:443/workflows/{HEX}/triggers/manual/paths/invoke"
PORTAL = "https://make.powerautomate.com"
PAGE = f"/environments/{ENVIRONMENT}/flows/{FLOW}"
MANAGED = "/providers/Microsoft.ProcessSimple" + PAGE
APP = f"/subscriptions/{OWN}/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/Orders"
SITE = f"/subscriptions/{OWN}/resourceGroups/rg-orders/providers/Microsoft.Web/sites/shop"


def paste(text: str) -> Pasted:
    return recognise(text, COMMERCIAL)


def said(pasted: Pasted) -> str:
    sentences = (pasted.what, pasted.whose, pasted.missing, *pasted.warnings)
    return " | ".join(str(sentence) for sentence in sentences if sentence)
