import pytest

from workshop import address
from workshop.interfaces import Address, addresses

LAN = Address("192.168.1.20", "wlan0")
CABLE = Address("10.0.0.7", "eth0")
CONTAINERS = Address("172.17.0.1", "docker0")
LOOPBACK = Address("127.0.0.1", "lo")


def never(found):
    pytest.fail(f"asked although there was nothing to ask: {found}")


def start(folder, found, host="0.0.0.0", port=5000, **options):
    return address.find(folder, host, port, [LOOPBACK, *found], **options)


def test_this_computer_knows_its_loopback():
    assert "127.0.0.1" in [a.ip for a in addresses()]


def test_the_only_network_is_taken_without_a_word(tmp_path):
    assert start(tmp_path, [LAN], ask=never) == address.Choice("http://192.168.1.20:5000")


def test_port_80_needs_no_number(tmp_path):
    assert start(tmp_path, [LAN], port=80).url == "http://192.168.1.20"


def test_virtual_networks_come_last_and_unreachable_ones_not_at_all():
    found = [LOOPBACK, CONTAINERS, Address("169.254.3.4", "eth1"), LAN, CABLE]
    assert address.for_the_hall(found) == [LAN, CABLE, CONTAINERS]


def test_the_answer_is_remembered(tmp_path):
    assert start(tmp_path, [CABLE, LAN], ask=lambda found: found[1]).url == "http://192.168.1.20:5000"
    again = start(tmp_path, [CABLE, LAN], ask=never)
    assert again.url == "http://192.168.1.20:5000"
    assert "10.0.0.7" in " ".join(again.warnings)


def test_a_remembered_network_that_is_gone_is_asked_about_again(tmp_path):
    start(tmp_path, [CABLE, LAN], ask=lambda found: found[1])
    other = Address("192.168.178.5", "wlan0")
    choice = start(tmp_path, [CABLE, other], ask=lambda found: found[1])
    assert choice.url == "http://192.168.178.5:5000"
    assert "hat sich geändert" in choice.warnings[0]


def test_without_a_terminal_the_first_is_taken_and_the_others_named(tmp_path):
    choice = start(tmp_path, [CABLE, LAN])
    assert choice.url == "http://10.0.0.7:5000"
    assert "192.168.1.20" in choice.warnings[0]


@pytest.mark.parametrize("found, port", [([CABLE], 5000), ([LAN], 5001)])
def test_a_changed_address_is_said_once(tmp_path, found, port):
    start(tmp_path, [LAN])
    warning = start(tmp_path, found, port=port).warnings[0]
    assert "http://192.168.1.20:5000" in warning and "ins Leere" in warning
    assert start(tmp_path, found, port=port).warnings == ()


def test_an_evening_without_network_does_not_make_the_printed_address_forgotten(tmp_path):
    start(tmp_path, [LAN])
    assert "kein Handy" in start(tmp_path, []).warnings[0]
    assert start(tmp_path, [LAN]).warnings == ()


@pytest.mark.parametrize(
    "host, url", [("192.168.1.9", "http://192.168.1.9:5000"), ("fd00::2", "http://[fd00::2]:5000")]
)
def test_a_given_host_is_the_address(tmp_path, host, url):
    assert start(tmp_path, [LAN, CABLE], host=host, ask=never).url == url


def test_a_public_address_wins(tmp_path):
    choice = start(tmp_path, [LAN, CABLE], public_url="https://mitmachen.pforzheim.example/", ask=never)
    assert choice.url == "https://mitmachen.pforzheim.example"


@pytest.mark.parametrize(
    "url", ["pforzheim.example", "ftp://a.example", "https://", "http://a:x", "http://a/b", "http://a?b"]
)
def test_a_public_address_that_is_none_is_refused_and_forgotten(tmp_path, url):
    with pytest.raises(address.AddressError, match="ist keine Adresse"):
        start(tmp_path, [LAN], public_url=url)
    assert not (tmp_path / address.FILE).exists()


@pytest.mark.parametrize("damage", ["", "[]", "{", '{"url": 5}', "null"])
def test_a_damaged_file_only_costs_the_comparison(tmp_path, damage):
    (tmp_path / address.FILE).write_text(damage)
    assert start(tmp_path, [LAN]).url == "http://192.168.1.20:5000"


@pytest.mark.parametrize("typed, chosen", [([""], CABLE), (["2"], LAN), (["0", "3", "zwei", " 2 "], LAN)])
def test_the_terminal_asks_until_it_understands(typed, chosen, capsys):
    answers = iter(typed)
    assert address.ask_on_terminal([CABLE, LAN], lambda question: next(answers)) == chosen
    assert "192.168.1.20  (wlan0)" in capsys.readouterr().out


def test_a_closed_terminal_takes_the_first(capsys):
    def closed(question):
        raise EOFError

    assert address.ask_on_terminal([CABLE, LAN], closed) == CABLE
