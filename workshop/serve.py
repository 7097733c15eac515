"""Serving the hall: address, demo, banner, and then the loop."""

import argparse
import os
import resource
import shutil
import signal
import socket
import sys
from dataclasses import replace

from flask import Flask

from config import Config
from workshop import address, preflight
from workshop.application import create_app
from workshop.banner import banner
from workshop.demo import ensure_demo, ensure_organiser, start_links
from workshop.interfaces import addresses
from workshop.store import StoreError, open_store

#: eventlet's server stops accepting at 1,024 connections unless told otherwise.
_MOST_CONNECTIONS = 20_000


def serve(options: argparse.Namespace) -> None:
    """Checks what stands in the way, prints the links, and serves until interrupted."""
    trouble = preflight.problem(options.host, options.port, options.data)
    if trouble:
        sys.exit(trouble)
    public_url, warnings = _public_url(options)
    config = replace(Config(), data_dir=options.data, engine=options.engine, public_url=public_url)
    try:
        store = open_store(config)
    except StoreError as error:
        sys.exit(str(error))
    ensure_organiser(store)
    if not options.no_demo:
        ensure_demo(store)
    join, links = start_links(store, public_url)
    store.database.engine.dispose()
    app = create_app(config)
    parts = app.extensions["miteinander"]
    width = shutil.get_terminal_size().columns
    print(
        banner(
            links, join or public_url, warnings, width=width, encoding=sys.stdout.encoding, colour=sys.stdout.isatty()
        ),
        flush=True,
    )
    _allow_many_connections()
    parts.socketio.start_background_task(parts.beat)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, _end)
    _run(app, options.engine, options.host, options.port)


def _end(*_signal: object) -> None:
    """Leaves at once, whatever is running: what is not committed was not acknowledged, and phones send it again."""
    try:
        print("\nBeendet. Alles, was bestätigt war, ist gespeichert.", flush=True)
    finally:
        os._exit(0)


def _public_url(options: argparse.Namespace) -> tuple[str, tuple[str, ...]]:
    ask = address.ask_on_terminal if sys.stdin.isatty() else None
    try:
        choice = address.find(options.data, options.host, options.port, addresses(), options.public_url, ask)
    except address.AddressError as error:
        sys.exit(str(error))
    return choice.url, choice.warnings


def _allow_many_connections() -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST_CONNECTIONS if hard == resource.RLIM_INFINITY else min(hard, _MOST_CONNECTIONS)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(wanted, resource.getrlimit(resource.RLIMIT_NOFILE)[0]), hard))


def _run(app: Flask, engine: str, host: str, port: int) -> None:
    """Serves on the engine. No access log: it would keep addresses of people (promise 6)."""
    listener = socket.create_server(
        (host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET, backlog=1024
    )
    # Connections inherit it: an acknowledgement right after a frame would else wait 40 ms for the phone's TCP stack.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if engine == "gevent":
        from gevent.pywsgi import WSGIServer
        from geventwebsocket.handler import WebSocketHandler

        WSGIServer(listener, app, handler_class=WebSocketHandler, log=None, error_log=None).serve_forever()
    else:
        import eventlet.wsgi

        eventlet.wsgi.server(listener, app, log_output=False, max_size=_MOST_CONNECTIONS)
