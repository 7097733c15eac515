"""Alembic runs inside the program (workshop/models/database.py), on the connection it is given."""

from alembic import context

from workshop.models import Base

context.configure(
    connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True
)
with context.begin_transaction():
    context.run_migrations()
