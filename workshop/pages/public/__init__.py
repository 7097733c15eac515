"""What everybody may read: what came of an evening, and what people of a municipality already do."""

from workshop.pages.public.directory import directory
from workshop.pages.public.results import results

BLUEPRINTS = (results, directory)
