"""A workspace: one store and all use cases over it, joined here and nowhere else.

Each use case is loaded when it is first asked for: a window that is opened, or a command, needs a
few of them, and all together take longer to load than everything else.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.services.day_clock import DayClock
from app.services.history import History
from app.services.settings import DAY_START, Settings

if TYPE_CHECKING:
    from app.services.backups import Backups
    from app.services.bulk import Bulk
    from app.services.digest import Digest
    from app.services.drafting import Drafting
    from app.services.duplicates import Duplicates
    from app.services.explaining import Explaining
    from app.services.exporting import Exporting
    from app.services.fetching import Fetcher
    from app.services.importing import Importing
    from app.services.keeping import Keeping
    from app.services.listing import Listing
    from app.services.lists import Lists
    from app.services.logging import Logging
    from app.services.naming import Names
    from app.services.people import People
    from app.services.pictures import Pictures
    from app.services.planning import Planning
    from app.services.policy import Policy
    from app.services.ports import Store
    from app.services.reading import Reading
    from app.services.reporting import Reporting
    from app.services.review import Review
    from app.services.rulebook import Rulebook
    from app.services.samples import Samples
    from app.services.simulation import ScratchAt, Simulation
    from app.services.trash import Trash
    from app.services.triage import Triage
    from app.services.upkeep import Upkeep


class Workspace:
    """What the window and the command line work with.

    Args:
        policy: reads the rules in force; called once, when something needs them.
        scratch: opens an empty workspace that goes by a clock and is thrown away, for trying an
            import out and for simulating.
        folder: where the workspace lies.
        fetcher: makes what asks other machines; called once feeds are looked at, never before.
        resources: where sample people, report templates and phrases lie.
    """

    def __init__(
        self,
        *,
        store: Store,
        clock: Clock,
        policy: Callable[[], Policy],
        scratch: ScratchAt,
        fetcher: Callable[[], Fetcher],
        folder: Path,
        resources: Path,
    ) -> None:
        self.store = store
        self.clock = clock
        self.settings = Settings(store)
        self.history = History(store)
        if isinstance(clock, DayClock):
            clock.begin_at(self.settings.number(DAY_START))
        self._read_policy = policy
        self._scratch = scratch
        self._fetcher = fetcher
        self._folder = folder
        self._resources = resources

    def begin_days_at(self, hour: int) -> None:
        """Let the user's days begin at an hour, 0 to 6, from now on."""
        self.settings.keep(DAY_START, str(hour))
        if isinstance(self.clock, DayClock):
            self.clock.begin_at(hour)

    @property
    def folder(self) -> Path:
        """Where the workspace lies."""
        return self._folder

    @cached_property
    def backups(self) -> Backups:
        """Copies of the workspace, and going back to one."""
        from app.services.backups import Backups

        return Backups(self.store, self.clock, self.settings, self._folder / "backups")

    @cached_property
    def policy(self) -> Policy:
        """The rules in force."""
        return self._read_policy()

    @cached_property
    def people(self) -> People:
        """Adding and changing people."""
        from app.services.people import People

        return People(self.store, self.clock, self.review)

    @cached_property
    def bulk(self) -> Bulk:
        """One thing done with many people."""
        from app.services.bulk import Bulk

        return Bulk(self.store, self.clock)

    @cached_property
    def lists(self) -> Lists:
        """Tags, lists and saved filters."""
        from app.services.lists import Lists

        return Lists(self.store)

    @cached_property
    def trash(self) -> Trash:
        """Who was deleted, and forgetting for good."""
        from app.services.trash import Trash

        return Trash(self.store, self.clock, self._folder, self.pictures)

    @cached_property
    def pictures(self) -> Pictures:
        """Pictures of people."""
        from app.services.pictures import Pictures

        return Pictures(self.store, self.clock, self._folder)

    @cached_property
    def keeping(self) -> Keeping:
        """What is kept on people by hand."""
        from app.services.keeping import Keeping

        return Keeping(self.store, self.review)

    @cached_property
    def logging(self) -> Logging:
        """Writing down what happened."""
        from app.services.logging import Logging

        return Logging(self.store, self.clock, self.review)

    @cached_property
    def review(self) -> Review:
        """Who moves, who rests, who wakes."""
        from app.services.review import Review

        return Review(self.store, self.clock, self.policy)

    @cached_property
    def rulebook(self) -> Rulebook:
        """The rules themselves, looked at and changed."""
        from app.services.rulebook import Rulebook

        return Rulebook(self.store, self.clock, self.policy, self.review)

    @cached_property
    def planning(self) -> Planning:
        """Today."""
        from app.services.planning import Planning

        return Planning(self.store, self.clock, self.policy, self.settings, self.logging)

    @cached_property
    def digest(self) -> Digest:
        """The one word a day."""
        from app.services.digest import Digest

        return Digest(self.clock, self.settings, self.planning)

    @cached_property
    def explaining(self) -> Explaining:
        """All that is judged of one person."""
        from app.services.explaining import Explaining

        return Explaining(self.store, self.clock, self.policy, self.settings)

    @cached_property
    def drafting(self) -> Drafting:
        """The look at a draft before it is sent."""
        from app.services.drafting import Drafting

        return Drafting(self.store, self.explaining, self._resources / "drafts")

    @cached_property
    def importing(self) -> Importing:
        """Taking files in."""
        from app.services.importing import Importing

        return Importing(self.store, self.clock, self.review, lambda: self._scratch(self.clock))

    @cached_property
    def exporting(self) -> Exporting:
        """Taking everything home."""
        from app.services.exporting import Exporting

        return Exporting(self.store, self.clock, lambda: self.planning.ahead(), self.pictures)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Who may be the same."""
        from app.services.duplicates import Duplicates

        return Duplicates(self.store, self.review)

    @cached_property
    def triage(self) -> Triage:
        """Going through people one by one."""
        from app.services.triage import Triage

        return Triage(self.store, self.review)

    @cached_property
    def names(self) -> Names:
        """Names for those who came as a number."""
        from app.services.naming import Names

        return Names(self.store, self.review)

    @cached_property
    def reading(self) -> Reading:
        """The latest posts of people."""
        from app.services.reading import Reading

        return Reading(self.store, self.clock, self.settings, self.logging, self._fetcher)

    @cached_property
    def reporting(self) -> Reporting:
        """Numbers of a period, and documents of them."""
        from app.services.reporting import Reporting

        return Reporting(
            self.store,
            self.clock,
            self.settings,
            self._resources / "reports",
            lambda: self.planning.day(),
            lambda person: self.explaining.explain(person),
        )

    @cached_property
    def listing(self) -> Listing:
        """The list of people on paper."""
        from app.services.listing import Listing

        return Listing(self.store, self.clock, self.settings)

    @cached_property
    def samples(self) -> Samples:
        """The sample people."""
        from app.services.samples import Samples

        file = self._resources / "samples" / "people.json"
        return Samples(self.store, self.clock, self.review, self.policy.base, file)

    @cached_property
    def simulation(self) -> Simulation:
        """A year with made-up people."""
        from app.services.simulation import Simulation

        return Simulation(self._scratch, self.policy)

    @cached_property
    def upkeep(self) -> Upkeep:
        """Whether everything is sound."""
        from app.services.upkeep import Upkeep

        return Upkeep(self.store, self.policy, self._folder)
