"""Without a translation service nothing offers one."""

import json
import re
import urllib.error
import urllib.request

import pytest

from tests.live.process import Server
from tests.live.workshops import new_workshop


def test_no_service_no_button_no_address(server: Server) -> None:
    workshop = new_workshop(server.data)
    with urllib.request.urlopen(f"{server.url}/j/{workshop['code']}") as answer:
        page = re.search(r'id="page">(.*?)</script>', answer.read().decode(), re.DOTALL)
    assert page
    assert json.loads(page[1])["translates"] is False
    address = f"{server.url}/w/{workshop['id']}/cards/{workshop['id']}/version.json?lang=tr"
    with pytest.raises(urllib.error.HTTPError, match="404") as caught:
        urllib.request.urlopen(address)
    caught.value.close()
