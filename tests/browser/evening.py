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

LETTERS = "Die Briefe vom Amt sind zu schwer."
STAIRS = "У під’їзді ніхто не знає сусідів."

HOUSES = "Häuser, in denen Studierende, Omas und geflüchtete Familien zusammen wohnen"
POETS = "Pazar meydanında Nâzım Hikmet ve Goethe aynı akşam okunuyor."
MOON = "أمسية قراءة في ساحة السوق بالعربية والألمانية تحت ضوء القمر"
CAFE = "Im Café lernen wir zusammen Deutsch. Alle dürfen Fehler machen."
TABLES = "Довгий стіл у кожному дворі, за яким вечеряють усі."
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
    TABLES: FESTIVALS,
    WISH_FOR_BUSES: FESTIVALS,
    CAFE: CAFES,
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
    Written(LETTERS, "de-simple", "phone", TALKING),
    Written(STAIRS, "uk", "phone", NEIGHBOURS),
    Written(RENT, "de", "paper", LIVING),
]
IMAGINATION = [
    Written(HOUSES, "de", "phone", OPEN_HOUSES),
    Written(POETS, "tr", "phone", FESTIVALS),
    Written(MOON, "ar", "phone", FESTIVALS),
    Written(CAFE, "de-simple", "phone", CAFES),
    Written(TABLES, "uk", "phone", FESTIVALS),
    Written(CAKE, "de", "paper", CAFES),
    Written(WISH.format(LIVING), "de", "flip", OPEN_HOUSES),
    Written(WISH.format(NEIGHBOURS), "de", "flip", OPEN_HOUSES),
    Written(WISH_FOR_BUSES, "de", "flip", FESTIVALS),
    Written(WISH.format(TALKING), "de", "flip", CAFES),
]
WRITTEN = {*CRITICISM, *IMAGINATION}

FIRST_STEP, WHO, BOOKING = "Das leere Haus am Markt ansehen", "Wohnungslotsen", "Marktplatz ayırtmak"
NEXT_MEETING, CONTACT = "12. Juni, 18 Uhr, Rathaus", "Frau Beispiel, Rathaus"
PUBLISHED = "Ab 20. Juni auf der Seite der Stadt"
READING = "Ein Leseabend im Juni"
#: What each of the five already does, and what they say at the end.
DOING = {
    "de": "Ich lese Kindern vor.", "de-simple": "Ich koche für meine Nachbarn.", "tr": "Komşularıma tercüme yapıyorum.",
    "ar": "أرافق الجيران إلى الدوائر.", "uk": "Вчу дітей малювати.",
}  # fmt: skip
FEEDBACK = {
    "de": "Ich nehme Mut mit.", "de-simple": "Es war ein guter Abend.", "tr": "Yeni insanlar tanıdım.",
    "ar": "كانت أمسية جميلة.", "uk": "Дякую, було цікаво.",
}  # fmt: skip
