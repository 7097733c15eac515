"""Secret links."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, new_id

LINK_ROLES = ("moderate", "help", "mediate", "stage", "plan", "review")


class Link(Base):
    """A secret link to a view with a role and an end. Its key is computed, not stored (workshop/keys.py)."""

    __tablename__ = "link"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    role: Mapped[str]
    #: None for `plan`, which leads to a municipality, or to all of them where that is None too.
    workshop_id: Mapped[str | None] = mapped_column(ForeignKey("workshop.id"), index=True)
    municipality_id: Mapped[str | None] = mapped_column(ForeignKey("municipality.id"))
    label: Mapped[str] = mapped_column(default="")
    ends_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
