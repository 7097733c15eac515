"""The organiser's and planner's pages, behind a link of role `plan`."""

from workshop.pages.plan import overview

BLUEPRINTS = (overview.overview,)
