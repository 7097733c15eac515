"""The migrations make the tables of the models, and bring an older database along with all that is in it."""

from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from workshop.models import Base
from workshop.models.database import Database

SCRIPTS = Path(__file__).parents[2] / "migrations"


def migrate(engine: sa.Engine, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def test_the_tables_are_those_of_the_models(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.sqlite3'}")
    database.migrate()
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_there_is_one_way_to_the_newest_version() -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


def test_an_older_database_keeps_its_workshops(tmp_path: Path) -> None:
    """Every table that the first version had gets a row, before the columns that came since are added."""
    address = f"sqlite:///{tmp_path / 'old.sqlite3'}"
    engine = sa.create_engine(address)
    migrate(engine, "0001")
    old = sa.MetaData()
    old.reflect(engine)
    tables = [table for table in old.sorted_tables if table.name not in ("alembic_version", "instance")]
    with engine.begin() as connection:
        for table in tables:
            connection.execute(table.insert().values({column.name: _something(column) for column in table.columns}))
    engine.dispose()
    Database(address).migrate()
    with sa.create_engine(address).connect() as connection:
        for table in tables:
            now = sa.Table(table.name, sa.MetaData(), autoload_with=connection)
            row = connection.execute(sa.select(now)).mappings().one()
            missing = [column.name for column in now.columns if row[column.name] is None and not column.nullable]
            assert missing == [], table.name
            assert len(connection.execute(sa.select(Base.metadata.tables[table.name])).all()) == 1


def _something(column: sa.Column[object]) -> object:
    """A value that the column takes; all ids are the same, so that every reference leads somewhere."""
    if isinstance(column.type, sa.JSON):
        return {}
    if isinstance(column.type, (sa.DateTime, sa.Date)):
        return sa.func.current_timestamp() if isinstance(column.type, sa.DateTime) else sa.func.current_date()
    if isinstance(column.type, (sa.Integer, sa.Float, sa.Boolean)):
        return 1
    if isinstance(column.type, sa.LargeBinary):
        return b"1"
    return "1"
