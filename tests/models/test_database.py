"""The log keeps neither words nor tokens, whatever goes wrong (promise 6)."""

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError

from tests.hall import Hall
from workshop.models import Engagement


def test_a_failing_statement_does_not_say_what_people_wrote(hall: Hall) -> None:
    words = "Ich wohne in der Zerrennerstraße 7"
    try:
        with hall.store.database.write() as session:
            session.execute(insert(Engagement).values(id="1", workshop_id="nowhere", text=words, lang="de"))
    except IntegrityError as error:
        assert words not in str(error)
    else:
        raise AssertionError("the database took a row of a workshop that does not exist")
