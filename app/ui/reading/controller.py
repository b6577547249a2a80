"""Joins Reading with the workspace: which posts there are, what is done with them, the switch."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.core.events import Changes
from app.core.feeds import PostId
from app.core.interactions import Kind
from app.core.people import PersonId
from app.services.feed_rows import AuthorRow, FeedRow, PostRow
from app.services.reading import Looked
from app.ui.coming_back import when_back
from app.ui.desk import PEOPLE_PAGE, READING_PAGE, Desk
from app.ui.reading.card import PostForm
from app.ui.reading.looking import looker_of
from app.ui.reading.view import ALL, Author, ReadingView, Trouble
from app.ui.taking_back import say_done, say_logged
from app.words import reading as words
from app.words.translation import tr

PORTION = 40
"""Posts that are shown at once; older ones come when they are asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """All that the page shows, as it was read at once."""

    posts: tuple[PostRow, ...]
    authors: tuple[AuthorRow, ...]
    feeds: tuple[FeedRow, ...]
    is_on: bool


class ReadingController:
    """The page of posts."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reading = desk.workspace.reading
        self._looker = looker_of(desk)
        self._posts: dict[int, PostRow] = {}
        self._author: PersonId | None = None
        self._limit = PORTION
        self._visited: int | None = None
        self._is_due = self._wants_focus = self._wants_switch = False
        self.view = ReadingView()
        self.widget: QWidget = self.view
        view = self.view
        view.read.connect(self._read)
        view.browsed.connect(self._browse)
        view.hidden.connect(self._hide)
        view.opened.connect(self._open)
        view.author_chosen.connect(self._choose_author)
        view.shelf_chosen.connect(lambda _shelf: self._show_from_top())
        view.look_asked.connect(self.look)
        view.stop_asked.connect(self._looker.stop)
        view.switch_asked.connect(self._switch)
        view.more_asked.connect(self._show_more)
        view.people_asked.connect(partial(desk.window.go, PEOPLE_PAGE))
        self._looker.stepped.connect(self._tell_step)
        self._looker.ended.connect(self._tell_end)
        desk.bridge.changed.connect(self._take_changes)
        desk.actions.handle("reading.refresh", self._look_from_menu)
        when_back(view, self._come_back)

    def enter(self) -> None:
        """Read the posts again, and take the focus."""
        self._wants_focus = True
        self.refresh()

    def refresh(self) -> None:
        """Read what there is in the job lane, and show it."""
        self._is_due = False
        self._desk.jobs.run(self._gather, done=self._show)

    def look(self) -> None:
        """Look for new posts now."""
        self._looker.look(by_hand=True)

    # --- showing ------------------------------------------------------------------------------

    def _gather(self) -> Shown:
        return Shown(
            posts=self._reading.posts(
                self._author,
                with_read=self.view.shelves.key == ALL,
                limit=self._limit + 1,
            ),
            authors=self._reading.authors(),
            feeds=self._reading.feeds(),
            is_on=self._reading.is_on,
        )

    def _show(self, shown: Shown) -> None:
        posts = shown.posts[: self._limit]
        self._posts = {int(post.id): post for post in posts}
        self.view.show_switch(is_on=shown.is_on, explanation=words.switch_text())
        self._show_authors(shown.authors)
        if posts:
            has_more = len(shown.posts) > len(posts)
            forms = [self._form(post) for post in posts]
            self.view.show_posts(forms, has_more=has_more, is_on=shown.is_on)
        else:
            self._show_empty(shown)
        self._show_troubles(shown)
        if self._wants_switch and not shown.is_on:
            self.view.offer_switch()
        elif self._wants_focus:
            self.view.focus_first()
        self._wants_focus = self._wants_switch = False

    def _show_empty(self, shown: Shown) -> None:
        view, now = self.view, self._desk.workspace.clock.now()
        if not shown.is_on and not shown.authors:
            view.show_empty(view.off, words.switch_title(), words.switch_text(), is_on=False)
        elif not shown.feeds:
            title = tr("Whose posts would you like to read?")
            view.show_empty(view.nobody, title, words.nobody_followed(), is_on=True)
        else:
            nexts = [feed.next_at for feed in shown.feeds if feed.next_at and not feed.is_sample]
            text = words.nothing_new(min(nexts, default=None), now)
            view.show_empty(view.nothing, tr("Nothing to read"), text, is_on=shown.is_on)

    def _show_authors(self, authors: tuple[AuthorRow, ...]) -> None:
        known = {author.person for author in authors}
        if self._author not in known:
            self._author = None
        offered = [Author(key=0, text=tr("Everybody"))] + [
            Author(key=int(author.person), text=author.name) for author in authors
        ]
        self.view.show_authors(offered if authors else (), int(self._author or 0))

    def _show_troubles(self, shown: Shown) -> None:
        now = self._desk.workspace.clock.now()
        self.view.show_troubles(
            [
                Trouble(
                    name=tr("{name} · {feed}").format(name=feed.name, feed=words.feed_name(feed)),
                    text=words.state_sentence(feed, now, is_on=shown.is_on),
                )
                for feed in shown.feeds
                if feed.problem and self._author in (None, feed.person)
            ]
        )

    def _form(self, post: PostRow) -> PostForm:
        clock = self._desk.workspace.clock
        day = post.at.astimezone(clock.zone).date()
        return PostForm(
            key=int(post.id),
            name=post.name,
            title=post.title,
            when=words.when_said(day, clock.today(), is_dated=post.is_dated),
            extract=post.extract,
            is_read=post.is_read,
        )

    def _choose_author(self, key: int) -> None:
        self._author = PersonId(key) if key else None
        self._show_from_top()

    def _show_from_top(self) -> None:
        self._limit = PORTION
        self.view.verticalScrollBar().setValue(0)
        self.refresh()

    def _show_more(self) -> None:
        self._limit += PORTION
        self.refresh()

    # --- what is done -------------------------------------------------------------------------

    def _read(self, key: int) -> None:
        post = self._posts.get(key)
        if post is None or post.is_read:
            return
        with self._desk.notices.kindly():
            logged = self._reading.read(PostId(key))
            self._posts.pop(key, None)  # a second key does nothing until the page is read again
            say_logged(self._desk, logged, Kind.READ, post.name)

    def _hide(self, key: int) -> None:
        post = self._posts.pop(key, None)
        if post is None:
            return
        with self._desk.notices.kindly():
            self._reading.hide(PostId(key))
            say_done(self._desk, words.hidden_said(post.title))

    def _open(self, key: int) -> None:
        if key in self._posts:
            self._desk.show_person(self._posts[key].person)

    def _browse(self, key: int) -> None:
        """Open the post in the default browser; nothing but web pages."""
        post = self._posts.get(key)
        if post is not None and post.url.startswith(("https://", "http://")):
            self._visited = key
            QDesktopServices.openUrl(QUrl(post.url))

    def _come_back(self) -> None:
        """Back from the browser: ask whether it was read."""
        if self._visited is None:
            return
        key, self._visited = self._visited, None
        post = self._posts.get(key)
        if post is not None and not post.is_read:
            said = tr("Back from “{title}”. Did you read it?").format(title=post.title)
            self._desk.say(said, tr("Log it"), partial(self._read, key))

    # --- looking ------------------------------------------------------------------------------

    def _look_from_menu(self) -> None:
        """Look for new posts, or offer to switch that on: without it nobody is asked."""
        self._wants_switch = not self._reading.is_on
        self._desk.window.go(READING_PAGE)
        self.look()

    def _switch(self, on: bool) -> None:
        with self._desk.notices.kindly():
            self._reading.switch(on=on)
            self._desk.say(words.switched(on=on))
        if on:
            self._looker.keep_looking()
        else:
            self._looker.rest()
        self._wants_focus = True
        self.refresh()

    def _tell_step(self, done: int, total: int) -> None:
        self.view.show_looking(words.looking_at(done, total))

    def _tell_end(self, looked: Looked) -> None:
        self.view.show_looking("")
        if self._desk.window.current == READING_PAGE:
            if looked.feeds or self._desk.workspace.reading.feeds():
                self._desk.say(words.looked_said(looked))
            self.refresh()

    def _take_changes(self, changes: Changes) -> None:
        is_seen = self._desk.window.current == READING_PAGE
        if is_seen and not self._is_due and (changes.everybody or changes.people):
            self._is_due = True
            QTimer.singleShot(0, self.view, self.refresh)
