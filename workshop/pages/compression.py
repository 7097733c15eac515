"""Shorter answers for phones, which all share the hall's network.

Only where an answer holds no secret: compressed beside what a stranger can put into it, a secret shows in the length.
"""

import gzip

from flask import Response, request


def shortened(response: Response) -> Response:
    """The same answer, compressed if the browser takes that."""
    response.vary.add("Accept-Encoding")
    if "gzip" in request.accept_encodings:
        response.set_data(gzip.compress(response.get_data(), compresslevel=6))
        response.headers["Content-Encoding"] = "gzip"
    return response
