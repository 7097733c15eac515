"""The addresses that people type, scan and get sent. `public_url` is the setting: without a slash at the end."""

from workshop.models import Link, Workshop


def join_url(public_url: str, workshop: Workshop) -> str:
    """What participants type."""
    return f"{public_url}/j/{workshop.code}"


def result_url(public_url: str, workshop: Workshop) -> str:
    """Where the results stand once the workshop has closed."""
    return f"{public_url}/e/{workshop.code}"


def directory_url(public_url: str, municipality_id: str) -> str:
    """Where everybody can read what people of a municipality already do."""
    return f"{public_url}/engagement/{municipality_id}"


def link_url(public_url: str, link: Link, key: str) -> str:
    """Where a link leads. The key is in the fragment, which browsers send to nobody."""
    if link.role == "plan":
        return f"{public_url}/plan#{key}"
    if link.role == "review":
        return f"{public_url}/review#{key}"
    view = "stage" if link.role == "stage" else "board"
    return f"{public_url}/w/{link.workshop_id}/{view}#{key}"
