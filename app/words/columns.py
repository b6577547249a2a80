"""What is said when the user names what the columns of a table hold."""

from __future__ import annotations

from app.core.columns import Role
from app.words.translation import tr

ROLES: dict[Role, str] = {
    Role.NAME: "Name",
    Role.FIRST: "First name",
    Role.LAST: "Last name",
    Role.HANDLE: "Handle",
    Role.URL: "Profile address",
    Role.NETWORK: "Network",
    Role.SINCE: "Day",
    Role.NOTE: "Note",
    Role.TAG: "Tag",
    Role.EMAIL: "E-mail",
    Role.COMPANY: "Company",
    Role.HEADLINE: "Headline",
    Role.PHONE: "Phone",
    Role.BIRTHDAY: "Birthday",
    Role.PLACE: "Place",
}


def role_name(role: Role | None) -> str:
    """What a column holds; None for one that is left out."""
    return tr("Left out") if role is None else tr(ROLES[role])


def handle_on(network: str) -> str:
    """A column of handles on one network."""
    return tr("Handle on {network}").format(network=network)


def unclear_title(file: str) -> str:
    """Above the first rows of a table whose columns are unclear."""
    return tr("What do the columns of {file} hold?").format(file=file)


def columns_advice(*, can_name: bool) -> str:
    """Below the rows: what is missing, or that the table can be read."""
    if can_name:
        return tr("Nothing is saved yet; you will see who is in it first.")
    return tr("Choose the column that holds a name, a handle or a profile address.")
