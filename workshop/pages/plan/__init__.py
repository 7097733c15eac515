"""The organiser's and planner's pages, behind a link of role `plan`."""

from workshop.pages.plan.action_items import action_items
from workshop.pages.plan.cards import cards
from workshop.pages.plan.contacts import contacts
from workshop.pages.plan.edit_workshop import edit_workshop
from workshop.pages.plan.engagements import engagements
from workshop.pages.plan.export import export
from workshop.pages.plan.new_workshop import new_workshop
from workshop.pages.plan.overview import overview
from workshop.pages.plan.paper import paper
from workshop.pages.plan.topics import topics
from workshop.pages.plan.workshops import workshops

BLUEPRINTS = (
    overview,
    new_workshop,
    workshops,
    edit_workshop,
    contacts,
    paper,
    action_items,
    topics,
    cards,
    engagements,
    export,
)
