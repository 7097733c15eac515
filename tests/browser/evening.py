"""What people say on the evening that the tests run."""

from typing import NamedTuple


class Written(NamedTuple):
    """A card as it should be found in every file: German files say languages and sources in words."""

    text: str
    lang: str
    source: str
    cluster: str | None
    gloss: str | None = None


BUS = "Der letzte Bus fährt um 20:15 Uhr, dann komme ich vom Vereinsabend nicht mehr nach Hause."
GREETING = "Bei uns im Haus grüßt man sich nicht."
GREETING_CHANGED = "Bei uns im Haus grüßt man sich nicht einmal."
HARSH = "Die sollen doch erst mal alle richtig Deutsch lernen!!!"
COURSE = "Kurs bitince Almanca konuşacak kimse bulamıyorum."
COURSE_GERMAN = "Wenn der Kurs zu Ende ist, finde ich niemanden, mit dem ich Deutsch sprechen kann."
SLIP = "Yanlış yazdım"
FLAT = "نبحث عن شقة منذ سنتين دون جدوى."
FLAT_GERMAN = "Wir suchen seit zwei Jahren vergeblich eine Wohnung."
OFFICE = "نحتاج إلى موعد في Jobcenter خلال 14 يوماً وليس بعد 4 أشهر."
RENT = "Miete zu hoch, Wohnung zu klein – fünf Personen in zwei Zimmern"

HOUSES = "Häuser, in denen Studierende, Omas und geflüchtete Familien zusammen wohnen"
POETS = "Pazar meydanında Nâzım Hikmet ve Goethe aynı akşam okunuyor."
MOON = "أمسية قراءة في ساحة السوق بالعربية والألمانية تحت ضوء القمر"
CAKE = "Ein Sprachcafé in jedem Stadtteil, jeden Tag offen, mit Kuchen 🍰"

LIVING, TALKING, GETTING_ABOUT, NEIGHBOURS = "Wohnen", "Sprache", "Unterwegs", "Nachbarschaft"
WISH = "Wir wünschen uns: {}"
WISH_FOR_BUSES = "Wir wünschen uns Busse, die auch nachts fahren."
OPEN_HOUSES, FESTIVALS, CAFES = "Offene Häuser", "Feste und Lesungen", "Sprachcafés"

#: Where each dream belongs, as everybody in the hall sees it.
DREAMS = {
    HOUSES: OPEN_HOUSES,
    WISH.format(LIVING): OPEN_HOUSES,
    WISH.format(NEIGHBOURS): OPEN_HOUSES,
    POETS: FESTIVALS,
    MOON: FESTIVALS,
    WISH_FOR_BUSES: FESTIVALS,
    CAKE: CAFES,
    WISH.format(TALKING): CAFES,
}

CRITICISM = [
    Written(BUS, "de", "phone", GETTING_ABOUT),
    Written(GREETING_CHANGED, "de", "phone", NEIGHBOURS),
    Written(HARSH, "de", "phone", None),
    Written(COURSE, "tr", "phone", TALKING, COURSE_GERMAN),
    Written(FLAT, "ar", "phone", LIVING, FLAT_GERMAN),
    Written(OFFICE, "ar", "phone", TALKING),
    Written(RENT, "de", "paper", LIVING),
]
IMAGINATION = [
    Written(HOUSES, "de", "phone", OPEN_HOUSES),
    Written(POETS, "tr", "phone", FESTIVALS),
    Written(MOON, "ar", "phone", FESTIVALS),
    Written(CAKE, "de", "paper", CAFES),
    Written(WISH.format(LIVING), "de", "flip", OPEN_HOUSES),
    Written(WISH.format(NEIGHBOURS), "de", "flip", OPEN_HOUSES),
    Written(WISH_FOR_BUSES, "de", "flip", FESTIVALS),
    Written(WISH.format(TALKING), "de", "flip", CAFES),
]
WRITTEN = {*CRITICISM, *IMAGINATION}
