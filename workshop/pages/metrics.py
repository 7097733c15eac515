"""Counters of this process for whoever runs the machine."""

from flask import Blueprint, Response, abort, request
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

metrics = Blueprint("metrics", __name__)

_HERE = ("127.0.0.1", "::1")


@metrics.get("/metrics")
def counters() -> Response:
    """Prometheus text, for this machine only; what a proxy passes on came from elsewhere."""
    if request.remote_addr not in _HERE or "X-Forwarded-For" in request.headers:
        abort(404)
    return Response(generate_latest(), content_type=CONTENT_TYPE_LATEST)
