"""The reviewers' pages: native speakers read what the program says in their language, and correct it."""

from workshop.pages.review.po_files import po_files
from workshop.pages.review.texts import texts

BLUEPRINTS = (texts, po_files)
