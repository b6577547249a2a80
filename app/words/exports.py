"""Where people get their exports: how to ask, how long it takes, what comes in it and what does not.

Knows what is known of each network as of `as_of`; where menus differ between apps and countries, a
guide says what to look for instead. Promises nothing about a network's own times beyond what the
network says of itself.
"""

from __future__ import annotations

from collections.abc import Callable

from app.words import exports_lists, exports_networks
from app.words.guide import Guide
from app.words.translation import tr


def title() -> str:
    """The question that the page answers."""
    return tr("Where do I get my export?")


def as_of() -> str:
    """How old this knowledge is, and how far it goes."""
    return tr(
        "As of November 2026. Menus differ between app, website and country, and networks move them"
        " about. Where a name is missing, look for “download your data” in the settings."
    )


def heads() -> tuple[str, str, str, str]:
    """Above the steps, the wait, what comes in it, and what does not."""
    return (
        tr("How to ask for it"),
        tr("How long it takes"),
        tr("What comes in it"),
        tr("What does not"),
    )


def closing() -> str:
    """Below each guide: what to do with the file."""
    return tr(
        "Give the file to Acquainted as it came, without unpacking it. It is read on this computer"
        " only, and nothing is saved before you have seen what is in it."
    )


def guides() -> tuple[Guide, ...]:
    """All guides, in the order of the list."""
    return tuple(make() for make in _GUIDES)


def known_names() -> str:
    """What exports can be read, in one line."""
    return ", ".join(guide.name for guide in guides())


def guide_key(network: str) -> str:
    """The guide for a network's value or a format's code; the first one where there is none."""
    wanted = {
        "threads": "instagram",
        "goodreads": "books",
        "storygraph": "books",
        "vcard": "contacts",
        "contacts_csv": "contacts",
    }
    key = wanted.get(network, network)
    known = [guide.key for guide in guides()]
    return key if key in known else known[0]


_GUIDES: tuple[Callable[[], Guide], ...] = (
    exports_networks.x,
    exports_networks.linkedin,
    exports_networks.instagram,
    exports_networks.facebook,
    exports_networks.mastodon,
    exports_networks.bluesky,
    exports_networks.youtube,
    exports_networks.tiktok,
    exports_lists.books,
    exports_lists.calibre,
    exports_lists.feeds,
    exports_lists.contacts,
    exports_lists.github,
    exports_lists.medium,
    exports_lists.reddit,
    exports_lists.monica,
)
