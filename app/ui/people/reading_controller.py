"""Joins what somebody publishes, as the person's page shows it, with the workspace.

Following is one action of the history, said in passing with a button that takes it back. A feed
that was just followed is looked at once, if reading is switched on.
"""

from __future__ import annotations

from app.core.people import PersonId
from app.services.feed_rows import FeedRow
from app.ui.desk import Desk
from app.ui.people.person_page import PersonPage
from app.ui.people.reading_card import Publication
from app.ui.taking_back import say_done
from app.words import reading as words
from app.words.translation import tr


class PersonReadingController:
    """Shows what one person publishes, and does what the card asks for.

    Args:
        page: its card ``reading`` is this controller's.
    """

    def __init__(self, desk: Desk, page: PersonPage) -> None:
        self._desk = desk
        self._page = page
        self._person: PersonId | None = None
        self._name = ""
        self._feeds: dict[int, FeedRow] = {}
        page.reading.follow_asked.connect(self._follow)
        page.reading.unfollow_asked.connect(self._unfollow)
        page.reading.address_asked.connect(self._ask_address)

    def show_person(self, person: PersonId, name: str) -> None:
        """Read and show what somebody publishes."""
        self._person, self._name = person, name
        reading, now = self._desk.workspace.reading, self._desk.workspace.clock.now()
        feeds = [feed for feed in reading.feeds(person) if feed.is_followed]
        self._feeds = {int(feed.id): feed for feed in feeds}
        followed = [
            Publication(
                key=int(feed.id),
                url=feed.url,
                name=words.feed_name(feed),
                state=words.state_sentence(feed, now, is_on=reading.is_on),
            )
            for feed in feeds
        ]
        known = [
            Publication(
                url=place.url,
                name=words.place_name(place.url),
                state=words.place_hint(is_page=place.is_page),
            )
            for place in reading.places(person)
        ]
        hint = "" if followed or known else words.nothing_known(name)
        self._page.reading.show_places([*followed, *known], hint)

    def _follow(self, url: str) -> None:
        if self._person is None:
            return
        reading = self._desk.workspace.reading
        with self._desk.notices.kindly():
            number = reading.follow(self._person, url)
            followed = next(feed for feed in reading.feeds(self._person) if feed.id == number)
            said = words.follows_now(self._name, followed.url, is_on=reading.is_on)
            say_done(self._desk, said)
            self._look()

    def _unfollow(self, key: int) -> None:
        feed = self._feeds.get(key)
        if feed is not None:
            with self._desk.notices.kindly():
                self._desk.workspace.reading.unfollow(feed)
                say_done(self._desk, words.follows_no_more(self._name))

    def _ask_address(self) -> None:
        from app.ui.people.kept_dialogs import address_dialog

        title = tr("Where does {name} publish?").format(name=self._name)
        dialog = address_dialog(title, words.address_hint(), self._page.window())
        dialog.kept.connect(self._follow)
        dialog.open()
        dialog.fields[0].setFocus()

    def _look(self) -> None:
        """Look at what was just followed."""
        if self._desk.workspace.reading.is_on:
            from app.ui.reading.looking import looker_of

            looker_of(self._desk).look()
