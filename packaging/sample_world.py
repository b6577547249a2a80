"""Makes resources/samples/people.json: an invented world with a year of history.

Writes the acts of about 60 invented people with a fixed seed, then reviews them day by day with
the program's own rules, so that every transition and rest in the file is one that the rules make.
Run it as ``python packaging/sample_world.py`` after a rule or a fact has changed.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.core.clock import FixedClock  # noqa: E402
from app.core.networks import Network  # noqa: E402
from app.core.stages import State  # noqa: E402
from app.paths import resource_root  # noqa: E402
from app.services.policy import Policy  # noqa: E402
from app.services.ports import Label  # noqa: E402
from app.services.review import Review  # noqa: E402
from app.services.samples import add_act, add_person  # noqa: E402
from app.store.workspace import open_store  # noqa: E402

SEED = 20261122
LOOKED_AFTER = 30
"""Days after which somebody was looked up in the replay."""
END = dt.date(2026, 11, 22)
FILE = ROOT / "resources" / "samples" / "people.json"

PEOPLE: list[tuple[str, str, str, str]] = [
    # name, what they do, kind of history, subject
    ("Maren Okafor", "Novelist", "answering", "novel"),
    ("Tomás Lindqvist", "Essayist", "conversing", "essay"),
    ("Aiko Yamane", "Typeface designer", "connected", "type"),
    ("Jules Baptiste", "Documentary maker", "engaged", "film"),
    ("Sana Nadkarni", "Soil scientist", "waiting", "soil"),
    ("Wen Kaplan", "Cartoonist", "engaged", "comic"),
    ("Edda Hraun", "Glaciologist", "beginning", "ice"),
    ("Ravi Menon", "Podcast host", "beginning", "radio"),
    ("Clara Osei", "Newspaper column", "team", "essay"),
    ("Dmitri Volkov", "Instrument maker", "followed", "instrument"),
    ("Lucía Prado", "Poet", "followed", "poem"),
    ("Ilse Marant", "Translator", "connected", "novel"),
    ("Kofi Adomako", "Bridge engineer", "conversing", "bridge"),
    ("Hanna Weissbrod", "Bookbinder", "arriving", "paper"),
    ("Noor Rahimi", "Printmaker", "conversing", "print"),
    ("Pilar Etxea", "Historian of maps", "engaged", "map"),
    ("Gus Ferreira", "Game designer", "engaged", "game"),
    ("Mina Castellan", "Baker and writer", "answering", "bread"),
    ("Teodor Brask", "Woodworker", "resting", "wood"),
    ("Oluchi Eze", "Astronomer", "engaged", "sky"),
    ("Freya Lindgaard", "Weaver", "beginning", "cloth"),
    ("Samir Haddoum", "Compiler engineer", "conversing", "code"),
    ("Beatriz Louzada", "Botanist", "engaged", "plant"),
    ("Anselm Richter", "Organist", "followed", "music"),
    ("Yara Benmoussa", "Architect", "engaged", "house"),
    ("Callum Strachan", "Shepherd and diarist", "conversing", "sheep"),
    ("Mei-Lin Thorsby", "Ceramicist", "engaged", "clay"),
    ("Ottilie Grau", "Illustrator", "resting", "drawing"),
    ("Raúl Quiñones", "Choir leader", "followed", "music"),
    ("Signe Halvorsen", "Ornithologist", "engaged", "bird"),
    ("Babak Tavana", "Calligrapher", "followed", "type"),
    ("Ewa Zielonka", "Photographer", "engaged", "photo"),
    ("Ifeoma Nwachu", "Playwright", "conversing", "play"),
    ("Lorenzo Baldi", "Clockmaker", "followed", "clock"),
    ("Nadia Petrakis", "Linguist", "engaged", "word"),
    ("Per Sandnes", "Boat builder", "beginning", "boat"),
    ("Quynh Dao", "Statistician", "conversing", "number"),
    ("Rosalind Achterberg", "Gardener", "engaged", "plant"),
    ("Sefa Tuiasosopo", "Navigator", "followed", "boat"),
    ("Tilda Ekwall", "Radio producer", "answering", "radio"),
    ("Umberto Sala", "Bicycle maker", "followed", "bike"),
    ("Vesna Korenić", "Animator", "engaged", "film"),
    ("William Ashdown-Pike", "Gallery account", "team", "drawing"),
    ("Xiomara Valdés", "Marine biologist", "beginning", "sea"),
    ("Yusuf Karaca", "Violin maker", "engaged", "instrument"),
    ("Zdenka Horáková", "Puppeteer", "followed", "play"),
    ("Aroha Tamihana", "Carver", "engaged", "wood"),
    ("Benedikt Moser", "Alpine guide", "resting", "ice"),
    ("Chiara Montefusco", "Cheese maker", "followed", "bread"),
    ("Daud Kipchoge-Lund", "Running coach", "followed", "run"),
    ("Eleni Vassara", "Mosaicist", "engaged", "clay"),
    ("Farid Aslani", "Cryptographer", "conversing", "code"),
    ("Greta Osterkamp", "Puzzle maker", "no", "game"),
    ("Hiroko Sandoval", "Paper conservator", "followed", "paper"),
    ("Ingrid Vaa", "Lighthouse keeper", "connected", "sea"),
    ("Joaquim Serra", "Chess teacher", "followed", "game"),
    ("Katya Brennan", "Seed saver", "engaged", "plant"),
    ("Lamine Sarr", "Sound artist", "beginning", "music"),
    ("Marguerite Dufay", "Essayist", "followed", "essay"),
    ("Nils Overgaard", "Dyer", "engaged", "cloth"),
]

WORKS = {
    "novel": ["Drafts I threw away", "The lighthouse chapter", "On ending a book"],
    "essay": ["The second draft", "On writing slowly", "A reading list for winter"],
    "type": ["Drawing the letter g", "Numerals that sit still", "A specimen for signs"],
    "film": ["Two hours in a ferry canteen", "Cutting without music", "What the extras said"],
    "soil": ["Ten years of one field", "Worms count too", "What mulch is for"],
    "comic": ["Four panels about rain", "Inking with a bad brush", "The cat explains taxes"],
    "ice": ["A core from the south ridge", "How ice remembers ash", "Notes from the hut"],
    "radio": ["Episode 40: the quiet one", "Cutting out the breath", "Questions I never ask"],
    "instrument": ["A bridge for an old cello", "Varnish, again", "Listening before carving"],
    "poem": ["Seven small storms", "Lines for a bus shelter", "Reading aloud"],
    "bridge": ["Why this span hums", "A year of bolts", "Drawing loads by hand"],
    "paper": ["Sewing without glue", "A spine that opens flat", "Mending a hymn book"],
    "print": ["Five colours, one stone", "The ghost print", "Registration by eye"],
    "map": ["The wrong coast", "Names nobody used", "A map of a single day"],
    "game": ["Rules on one page", "Why the fox loses", "Playtesting with children"],
    "bread": ["Rye in November", "Salt, honestly", "The loaf that failed"],
    "wood": ["A bench with no screws", "Green oak, patiently", "Sharpening day"],
    "sky": ["A dim star, twice", "Photographing nothing", "What the dome sounds like"],
    "cloth": ["Blue from one hedge", "Counting warp threads", "A blanket for the dog"],
    "code": ["Error messages as letters", "A smaller parser", "What the linker knows"],
    "plant": ["The hedge in March", "Seeds that wait", "Names of mosses"],
    "music": ["Tuning in the cold", "The alto line", "Breath as a beat"],
    "house": ["Windows first", "A school with no corridor", "Reusing the beams"],
    "sheep": ["Counting twice", "The dog's opinion", "A diary of lambing"],
    "clay": ["Glaze test 112", "Throwing off the hump", "The kiln at four in the morning"],
    "drawing": ["Hands, badly", "A year in one sketchbook", "Drawing on trains"],
    "bird": ["Listening for owls", "A ring from 1998", "Empty boxes"],
    "photo": ["One street, every Sunday", "Grain", "Waiting for the tram"],
    "play": ["A scene with no words", "Notes after the first night", "The prompter's book"],
    "clock": ["A pendulum in summer", "Cutting a new wheel", "Time in the workshop"],
    "word": ["A verb that went missing", "Counting vowels in a market", "How towns say no"],
    "boat": ["Steaming the planks", "Stars below the horizon", "The keel is laid"],
    "number": ["A graph that lied", "Small samples, kindly", "Counting swans"],
    "bike": ["Brazing at night", "A frame for a postman", "Spokes"],
    "sea": ["Log of the lamp", "Kelp, year three", "What fog does to sound"],
    "run": ["Slow miles", "Teaching rest", "Hills in the dark"],
}

COMMENTS = [
    "“{work}” stayed with me all week; the part about beginning again most of all.",
    "I read “{work}” twice. The middle goes somewhere I did not expect.",
    "The detail in “{work}” about doing it wrong first is the one I will keep.",
    "Thank you for showing the failed version in “{work}” as well.",
    "I tried what you describe in “{work}”, and it took me three evenings.",
]
QUESTIONS = [
    "In “{work}” you stop before the end. Was that always the plan?",
    "How did you decide what to leave out of “{work}”?",
    "Was “{work}” ever longer than it is now?",
    "What would you do differently in “{work}” today?",
]
ANSWERS = [
    "Exactly, that was the last part I made. Nobody spots that.",
    "It was much longer once. I cut it on a train.",
    "Thank you for reading it so closely.",
    "Good question. I still don't know, honestly.",
    "Three evenings is quick! It took me a month.",
]
THANKS = [
    "That makes me want to look at it again. Thank you for answering.",
    "So it was meant! I will read the next one with that in mind.",
    "Thank you, that is more than I hoped to learn.",
]
LETTERS = [
    "I finished “{work}” on the ferry and wanted you to know that it held up out loud, too.",
    "The library here has ordered “{work}”. They let me write the card for the shelf.",
]
REPLIES = [
    "That is the nicest place it could be read. Where does the ferry go?",
    "Please send me a photo of the card!",
]

NETWORKS = ("mastodon", "bluesky")


class Life:
    """Writes the acts of one person, oldest first."""

    def __init__(self, dice: random.Random, subject: str, network: str) -> None:
        self.dice = dice
        self.works = WORKS[subject]
        self.network = network
        self.acts: list[dict[str, Any]] = []

    def do(self, ago: int, kind: str, text: str = "", *, theirs: bool = False) -> None:
        act: dict[str, Any] = {"ago": ago, "kind": kind, "network": self.network}
        act["minute"] = self.dice.randrange(18 * 60, 22 * 60) if theirs else (
            self.dice.randrange(7 * 60, 17 * 60)
        )  # fmt: skip
        if theirs:
            act["theirs"] = True
        if text:
            act["text"] = text.format(work=self.dice.choice(self.works))
        self.acts.append(act)

    def likes(self, first: int, last: int, every: int) -> None:
        ago = first
        while ago > last:
            self.do(ago, self.dice.choice(["like", "like", "like", "reshare", "read"]),
                    "“{work}”")  # fmt: skip
            ago -= self.dice.randrange(max(every // 2, 2), every + every // 2 + 1)

    def comment(self, ago: int, *, answered: int | None) -> None:
        kind = self.dice.choice(["comment", "question"])
        pool = COMMENTS if kind == "comment" else QUESTIONS
        self.do(ago, kind, self.dice.choice(pool))
        if answered is not None:
            self.do(ago - answered, "comment", self.dice.choice(ANSWERS), theirs=True)
            if ago - answered > 3:
                self.do(ago - answered - 1, "comment", self.dice.choice(THANKS))

    def letters(self, ago: int) -> None:
        index = self.dice.randrange(len(LETTERS))
        self.do(ago, "message", LETTERS[index])
        self.do(ago - 2, "message", REPLIES[index], theirs=True)
        self.do(ago - 3, "message", self.dice.choice(THANKS))


def follow(life: Life) -> int:
    """Somebody followed lately; since how many days, as of every history."""
    since = life.dice.randrange(3, 160)
    if life.dice.random() < 0.4 and since > 12:
        life.do(since - 8, "like", "“{work}”")
    return since


def begin(life: Life) -> int:
    """Followed some weeks ago, liked now and then since."""
    since = life.dice.randrange(20, 32)
    for ago in (since - 2, since - 10, life.dice.randrange(2, 9)):
        life.do(ago, "like", "“{work}”")
    return since


def drop_off(life: Life) -> int:
    """Some likes long ago, then no more."""
    since = life.dice.randrange(150, 350)
    life.likes(since - 3, since - 60, 12)
    return since


def engage(life: Life) -> int:
    """Likes through the year, and now and then a word."""
    since = life.dice.randrange(70, 330)
    life.likes(since - 3, life.dice.choice([1, 2, 4, 9]), 17)
    if life.dice.random() < 0.3:
        life.comment(life.dice.randrange(14, 50), answered=None)
    if life.dice.random() < 0.4:
        life.do(life.dice.randrange(9, 24), "like", theirs=True)
    return since


def converse(life: Life) -> int:
    """Comments, of which some were answered."""
    since = life.dice.randrange(150, 340)
    life.likes(since - 3, 9, 16)
    life.comment(since - 60, answered=2)
    life.comment(since - 110, answered=None)
    life.comment(life.dice.randrange(30, 45), answered=1)
    return since


def answer(life: Life) -> int:
    """An answer of theirs came just now."""
    since = life.dice.randrange(150, 340)
    life.likes(since - 3, 9, 16)
    life.comment(since - 60, answered=2)
    life.comment(4, answered=life.dice.randrange(1, 3))
    return since


def wait(life: Life) -> int:
    """Two comments wait for an answer."""
    since = life.dice.randrange(150, 340)
    life.likes(since - 3, 40, 16)
    life.comment(since - 60, answered=2)
    life.comment(28, answered=None)
    life.comment(9, answered=None)
    return since


def connect(life: Life) -> int:
    """A year of it: comments, answers, letters."""
    since = life.dice.randrange(200, 350)
    life.likes(since - 3, 9, 16)
    for ago in (since - 40, since - 75, since - 100):
        life.comment(ago, answered=life.dice.randrange(1, 3))
    life.letters(life.dice.randrange(50, 60))
    life.comment(life.dice.randrange(20, 30), answered=1)
    life.do(life.dice.randrange(7, 15), "like", theirs=True)
    return since


def arrive(life: Life) -> int:
    """The third exchange came this week."""
    since = life.dice.randrange(200, 340)
    life.likes(since - 3, 12, 16)
    life.comment(since - 80, answered=2)
    life.letters(70)
    life.comment(9, answered=2)
    return since


def rest(life: Life) -> int:
    """Three comments without an answer."""
    since = life.dice.randrange(150, 340)
    life.likes(since - 3, 9, 16)
    for ago in (96, 78, 60):
        life.comment(ago, answered=None)
    return since


HISTORIES = {
    "followed": follow,
    "beginning": begin,
    "arriving": arrive,
    "team": drop_off,
    "no": drop_off,
    "engaged": engage,
    "conversing": converse,
    "answering": answer,
    "waiting": wait,
    "connected": connect,
    "resting": rest,
}


def entry(dice: random.Random, row: tuple[str, str, str, str]) -> dict[str, Any]:
    """One person with all acts; moves and rests are found afterwards."""
    name, headline, kind, subject = row
    network = dice.choice(NETWORKS)
    life = Life(dice, subject, network)
    since = HISTORIES[kind](life)
    first = _plain(name.split()[0])
    urls = {
        "mastodon": f"https://studio.example/@{first}",
        "bluesky": f"https://bsky.app/profile/{first}.example.org",
    }
    accounts: list[dict[str, Any]] = [{"url": urls[network]}]
    if kind in ("connected", "arriving"):
        accounts[0]["follows_back"] = True
        accounts.append({"url": urls["bluesky" if network == "mastodon" else "mastodon"]})
    made: dict[str, Any] = {
        "name": name,
        "headline": headline,
        "since": since,
        "accounts": accounts,
        "acts": sorted(life.acts, key=lambda act: (-act["ago"], act["minute"])),
    }
    if kind in ("conversing", "answering", "waiting", "connected", "arriving"):
        of = dice.randrange(8, 13)
        made["look"] = {"network": network, "answered": dice.randrange(4, of - 1), "of": of}
        made["notes"] = [
            {"ago": since - 20, "text": f"Reading “{WORKS[subject][0]}” first, then “"
             f"{WORKS[subject][1]}”."}
        ]  # fmt: skip
    if subject in ("novel", "essay", "poem", "play"):
        made["tags"] = ["Authors"]
    elif subject in ("code", "number", "soil", "ice", "sky", "bird", "sea", "word", "map"):
        made["tags"] = ["Researchers"]
    else:
        made["tags"] = ["Makers"]
    if kind in ("team", "no"):
        made["set_aside"] = kind
    return made


def _plain(text: str) -> str:
    import unicodedata

    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in decomposed if c.isascii() and c.isalnum())


def reviewed(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entries with the moves and rests that the rules make, day by day."""
    oldest = max(entry["since"] for entry in entries)
    with tempfile.TemporaryDirectory() as folder:
        people: dict[int, int] = {}
        clock = FixedClock(date=END)
        store = open_store(Path(folder), clock)
        with store.work(Label(code="samples.add")) as work:
            for index, item in enumerate(entries):
                bare = {key: item[key] for key in ("name", "since", "accounts")} | {"acts": []}
                people[index] = add_person(work, bare, END)
        store.close()
        by_day: dict[int, list[tuple[int, dict[str, Any]]]] = {}
        for index, item in enumerate(entries):
            for act in item["acts"]:
                by_day.setdefault(act["ago"], []).append((index, act))
        for ago in range(oldest, -1, -1):
            on = END - dt.timedelta(days=ago)
            clock = FixedClock(date=on)
            store = open_store(Path(folder), clock)
            policy = Policy(resource_root() / "rules" / "default.toml", Path(folder) / "none")
            review = Review(store, clock, policy)
            if ago in by_day:
                with store.work(Label(code="review")) as work:
                    for index, act in by_day[ago]:
                        add_act(work, people[index], act, on)
            for index, item in enumerate(entries):
                if "look" in item and ago == item["since"] - LOOKED_AFTER:
                    look = item["look"]
                    with store.work(Label(code="review")) as work:
                        network = Network(look["network"])
                        work.add_look(people[index], network, look["answered"], look["of"])
            review.everybody()
            if ago == 0:
                for index, item in enumerate(entries):
                    _take_over(store, people[index], item)
            store.close()
    return entries


def _take_over(store: Any, person: int, item: dict[str, Any]) -> None:
    """Write what the reviews did into an entry."""
    timeline = store.reader.timeline(person)
    moves = [
        {
            "ago": (END - row.transition.day).days,
            "from": row.transition.source.name.lower(),
            "to": row.transition.target.name.lower(),
            "rule": row.transition.rule_id,
            "hash": row.transition.rule_hash,
            "evidence": _evidence(row.transition.evidence),
        }
        for row in reversed(timeline.transitions)
    ]
    if moves:
        item["moves"] = moves
    rests = [
        {
            "ago": (END - rest.start_day).days,
            "days": (rest.until_day - rest.start_day).days,
            "evidence": _evidence(rest.evidence),
        }
        for rest in timeline.rests
        if rest.ended_day is None
    ]
    if rests and item.get("set_aside", State.ACTIVE) is State.ACTIVE:
        item["rests"] = rests


def _evidence(items: Any) -> list[dict[str, Any]]:
    return [{"condition": e.condition, "values": dict(e.values)} for e in items]


def main() -> None:
    """Write the file."""
    dice = random.Random(SEED)  # noqa: S311 - an invented world, not a secret
    entries = [entry(dice, row) for row in PEOPLE]
    text = json.dumps({"people": reviewed(entries)}, ensure_ascii=False, indent=1)
    FILE.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
