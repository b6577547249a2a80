"""A workspace: one store and all use cases over it, joined once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Clock
from app.services.duplicates import Duplicates
from app.services.explaining import Explaining
from app.services.history import History
from app.services.importing import Importing
from app.services.logging import Logging
from app.services.naming import Names
from app.services.people import People
from app.services.planning import Planning
from app.services.policy import Policy
from app.services.ports import Store
from app.services.reporting import Reporting
from app.services.review import Review
from app.services.rulebook import Rulebook
from app.services.samples import Samples
from app.services.settings import Settings
from app.services.simulation import ScratchAt, Simulation
from app.services.upkeep import Upkeep


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """What the window and the command line work with."""

    store: Store
    clock: Clock
    policy: Policy
    people: People
    logging: Logging
    review: Review
    rulebook: Rulebook
    planning: Planning
    explaining: Explaining
    importing: Importing
    duplicates: Duplicates
    names: Names
    reporting: Reporting
    history: History
    settings: Settings
    samples: Samples
    simulation: Simulation
    upkeep: Upkeep


def join(
    *,
    store: Store,
    clock: Clock,
    policy: Policy,
    scratch: ScratchAt,
    folder: Path,
    resources: Path,
) -> Workspace:
    """Join the use cases over a store.

    Args:
        scratch: opens an empty workspace that goes by a clock and is thrown away, for trying an
            import out and for simulating.
        folder: where the workspace lies.
        resources: where sample people and report templates lie.
    """
    review = Review(store, clock, policy)
    logging = Logging(store, clock, review)
    settings = Settings(store)
    return Workspace(
        store=store,
        clock=clock,
        policy=policy,
        people=People(store, clock, review),
        logging=logging,
        review=review,
        rulebook=Rulebook(store, clock, policy, review),
        planning=Planning(store, clock, policy, settings, logging),
        explaining=Explaining(store, clock, policy),
        importing=Importing(store, clock, review, lambda: scratch(clock)),
        duplicates=Duplicates(store, review),
        names=Names(store, review),
        reporting=Reporting(store, clock, settings, resources / "reports"),
        history=History(store),
        settings=settings,
        samples=Samples(store, clock, review, resources / "samples" / "people.json"),
        simulation=Simulation(scratch, policy),
        upkeep=Upkeep(store, policy, folder),
    )
