"""What each fact is called and how its value is said; `facts` puts sentences together from it."""

from __future__ import annotations

from app.core.conditions import Comparator
from app.core.facts import Unit

UNITS: dict[Unit, str] = {
    Unit.DAYS: "days",
    Unit.WEEKS: "weeks",
    Unit.ENTRIES: "entries",
    Unit.GESTURES: "gestures (each kind once a day)",
    Unit.EXCHANGES: "days with an exchange",
    Unit.TOUCHES: "days on which you wrote",
    Unit.RATIO: "gives for each ask",
    Unit.POINTS: "points from 0 to 100",
    Unit.SHARE: "share from 0 to 1",
    Unit.NETWORKS: "networks",
    Unit.TRUTH: "true or false",
}

TITLES: dict[str, str] = {
    "days_known": "days known",
    "following": "following",
    "follows_back": "follows you",
    "connected": "connected",
    "likes_given": "days with a like",
    "reshares_given": "days with a reshare",
    "comments_given": "days with a comment",
    "questions_given": "days with a question",
    "messages_given": "days with a message",
    "meetings": "meetings",
    "gestures_given": "gestures",
    "days_active": "days with something from you",
    "weeks_active": "weeks with something from you",
    "works_read": "works read",
    "heard_days": "days you heard from them",
    "exchanges": "exchanges",
    "touches": "days you wrote",
    "unanswered_in_a_row": "unanswered in a row",
    "days_since_heard": "days since you heard from them",
    "days_since_mine": "days since your last gesture",
    "days_since_touch": "days since you wrote",
    "owed_an_answer": "an answer is owed",
    "asks_made": "days you asked for something",
    "gives": "gestures that ask nothing",
    "gives_per_ask": "gives for each ask",
    "days_in_stage": "days in this stage",
    "readiness": "readiness",
    "answers_others": "share of others who get an answer",
    "networks_shared": "networks shared",
}

MEANINGS: dict[str, str] = {
    "days_known": "Days since the first act of either side, or since an undated follow or connection was imported.",
    "following": "You follow at least one of their accounts.",
    "follows_back": "At least one of their accounts follows you.",
    "connected": "One of you accepted an invitation, or an export says that you are connected.",
    "likes_given": "Days on which you liked something of theirs.",
    "reshares_given": "Days on which you reshared something of theirs.",
    "comments_given": "Days on which you commented; a question is a comment, too.",
    "questions_given": "Days on which you asked a question.",
    "messages_given": "Days on which you wrote a message.",
    "meetings": "Days on which you met.",
    "gestures_given": "Your public acts, each kind once a day.",
    "days_active": "Days with any act of yours.",
    "weeks_active": "Weeks with any act of yours, counted from the first one.",
    "works_read": "Books, articles and episodes of theirs that you logged as read.",
    "heard_days": "Days on which you heard from them in any way.",
    "exchanges": "Days on which they answered something of yours within 30 days.",
    "touches": "Days on which you wrote first, where silence would be seen.",
    "unanswered_in_a_row": "Of these days, those since they last wrote, less one for each lighter sign of theirs.",
    "days_since_heard": "Days since you last heard from them.",
    "days_since_mine": "Days since your last act of any kind.",
    "days_since_touch": "Days since you last wrote.",
    "owed_an_answer": "They wrote last, at most 30 days ago, and nothing says that no answer is needed.",
    "asks_made": "Days on which you asked for a favour, a call, an introduction or a purchase.",
    "gives": "Your public acts that ask for nothing, each kind once a day.",
    "gives_per_ask": "Public acts that ask for nothing, for each day with an ask.",
    "days_in_stage": "Days since the last move from stage to stage.",
    "readiness": "How likely an answer is to the next fitting move, in points.",
    "answers_others": "Of the people you saw writing to them, the share that got an answer.",
    "networks_shared": "Networks on which either of you acted.",
}
"""What each fact means, for the list of facts and for tooltips."""

NUMBERS: dict[str, tuple[str, str]] = {
    "days_known": ("known for 1 day", "known for {n} days"),
    "likes_given": ("liked on 1 day", "liked on {n} days"),
    "reshares_given": ("reshared on 1 day", "reshared on {n} days"),
    "comments_given": ("commented on 1 day", "commented on {n} days"),
    "questions_given": ("asked a question on 1 day", "asked a question on {n} days"),
    "messages_given": ("wrote a message on 1 day", "wrote a message on {n} days"),
    "meetings": ("met once", "met on {n} days"),
    "gestures_given": ("1 gesture", "{n} gestures"),
    "days_active": ("something from you on 1 day", "something from you on {n} days"),
    "weeks_active": ("something from you in 1 week", "something from you in {n} weeks"),
    "works_read": ("1 work read", "{n} works read"),
    "heard_days": ("heard from on 1 day", "heard from on {n} days"),
    "exchanges": ("1 exchange", "{n} exchanges"),
    "touches": ("you wrote on 1 day", "you wrote on {n} days"),
    "unanswered_in_a_row": ("1 unanswered in a row", "{n} unanswered in a row"),
    "days_since_heard": ("last heard from 1 day ago", "last heard from {n} days ago"),
    "days_since_mine": ("your last gesture was 1 day ago", "your last gesture was {n} days ago"),
    "days_since_touch": ("you last wrote 1 day ago", "you last wrote {n} days ago"),
    "asks_made": ("asked for something on 1 day", "asked for something on {n} days"),
    "gives": ("1 gesture that asks nothing", "{n} gestures that ask nothing"),
    "gives_per_ask": ("1 give for each ask", "{n} gives for each ask"),
    "days_in_stage": ("in this stage for 1 day", "in this stage for {n} days"),
    "readiness": ("readiness {n}", "readiness {n}"),
    "answers_others": ("answers {n} of others", "answers {n} of others"),
    "networks_shared": ("1 network shared", "{n} networks shared"),
}

TRUTHS: dict[str, tuple[str, str]] = {
    "following": ("you follow them", "you don't follow them"),
    "follows_back": ("they follow you", "they don't follow you"),
    "connected": ("connected", "not connected"),
    "owed_an_answer": ("an answer is owed", "no answer is owed"),
}

OF: dict[str, tuple[str, str]] = {
    "days_known": ("known for {have} of 1 day", "known for {have} of {want} days"),
    "likes_given": ("liked on {have} of 1 day", "liked on {have} of {want} days"),
    "reshares_given": ("reshared on {have} of 1 day", "reshared on {have} of {want} days"),
    "comments_given": ("commented on {have} of 1 day", "commented on {have} of {want} days"),
    "questions_given": (
        "asked a question on {have} of 1 day",
        "asked a question on {have} of {want} days",
    ),
    "messages_given": (
        "wrote a message on {have} of 1 day",
        "wrote a message on {have} of {want} days",
    ),
    "meetings": ("met on {have} of 1 day", "met on {have} of {want} days"),
    "gestures_given": ("{have} of 1 gesture", "{have} of {want} gestures"),
    "days_active": (
        "something from you on {have} of 1 day",
        "something from you on {have} of {want} days",
    ),
    "weeks_active": (
        "something from you in {have} of 1 week",
        "something from you in {have} of {want} weeks",
    ),
    "works_read": ("{have} of 1 work read", "{have} of {want} works read"),
    "heard_days": ("heard from on {have} of 1 day", "heard from on {have} of {want} days"),
    "exchanges": ("{have} of 1 exchange", "{have} of {want} exchanges"),
    "days_in_stage": (
        "in this stage for {have} of 1 day",
        "in this stage for {have} of {want} days",
    ),
    "readiness": ("readiness {have} of 1", "readiness {have} of {want}"),
    "days_since_touch": (
        "{have} of 1 day since you wrote",
        "{have} of {want} days since you wrote",
    ),
}
"""How far a fact is, of one and of more."""

WITHIN: dict[str, tuple[str, str]] = {
    "days_since_heard": (
        "heard from within a day ({now})",
        "heard from within {want} days ({now})",
    ),
    "days_since_mine": (
        "a gesture of yours within a day ({now})",
        "a gesture of yours within {want} days ({now})",
    ),
    "days_since_touch": ("you wrote within a day ({now})", "you wrote within {want} days ({now})"),
}

VERBS: dict[str, str] = {
    "likes_given": "liked",
    "reshares_given": "reshared",
    "comments_given": "commented",
    "questions_given": "asked",
    "messages_given": "wrote",
    "meetings": "met",
}
"""Facts that count days of doing something: a sum of these reads as one sentence."""

COUNTED: dict[str, str] = {
    "gestures_given": "gestures",
    "messages_given": "messages",
    "comments_given": "comments",
    "meetings": "meetings",
    "gives": "gives",
    "exchanges": "exchanges",
}
"""Short nouns, for a sum of unlike things."""

TODAY: dict[str, str] = {
    "days_since_heard": "heard from today",
    "days_since_mine": "a gesture of yours today",
    "days_since_touch": "you wrote today",
}
"""What was no day ago."""

SIGNS: dict[Comparator, str] = {
    Comparator.LESS: "{what}: less than {want} ({now})",
    Comparator.AT_MOST: "{what}: at most {want} ({now})",
    Comparator.MORE: "{what}: more than {want} ({now})",
    Comparator.AT_LEAST: "{what}: {have} of {want}",
    Comparator.EQUAL: "{what}: just {want} ({now})",
    Comparator.OTHER: "{what}: anything but {want} ({now})",
}
