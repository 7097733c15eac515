"""What everybody may read: what came of an evening."""

from workshop.pages.public.results import results

BLUEPRINTS = (results,)
