"""The counters are for the machine's own eyes."""

from flask import Flask


def test_this_machine_reads_the_counters(app: Flask) -> None:
    answer = app.test_client().get("/metrics")
    assert answer.status_code == 200
    assert "miteinander_commits_total" in answer.text


def test_nobody_else_does(app: Flask) -> None:
    browser = app.test_client()
    assert browser.get("/metrics", environ_base={"REMOTE_ADDR": "192.168.0.20"}).status_code == 404
    assert browser.get("/metrics", headers={"X-Forwarded-For": "192.168.0.20"}).status_code == 404
