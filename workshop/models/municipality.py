"""Municipalities."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from workshop.models.base import Base, new_id

#: Gemeinde, Stadt, Landkreis, Gemeindeverwaltungsverband.
MUNICIPALITY_KINDS = ("Gemeinde", "Stadt", "Landkreis", "Gemeindeverwaltungsverband")


class Municipality(Base):
    """A Kommune; a Landkreis may be the parent of towns."""

    __tablename__ = "municipality"

    id: Mapped[str] = mapped_column(String(36), primary_key=True, default=new_id)
    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="Stadt")
    #: Amtlicher Gemeindeschlüssel, 8 digits (5 for a Landkreis).
    ags: Mapped[str | None]
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("municipality.id"))
