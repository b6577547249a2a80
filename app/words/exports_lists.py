"""Guides to exports of books, feeds, contacts, and the smaller networks."""

from __future__ import annotations

from app.words.guide import Guide
from app.words.translation import tr


def books() -> Guide:
    """The libraries of Goodreads and StoryGraph."""
    return Guide(
        key="books",
        name=tr("Goodreads and StoryGraph"),
        ask=(
            tr(
                "Goodreads: on the website open My Books, then Import and export, then Export Library."
            ),
            tr(
                "StoryGraph: on the website open Manage Account, then the part on your data, then"
                " “Export StoryGraph Library”."
            ),
        ),
        wait=tr("Minutes. Goodreads puts a link on the same page."),
        holds=(
            tr("Your books with their authors, shelves and ratings, and when you read them."),
            tr("Here they become the authors you read, with one entry for each work read."),
        ),
        lacks=(
            tr("Accounts of the authors, so they come in by name only."),
            tr("Friends, and people you follow there."),
        ),
    )


def calibre() -> Guide:
    """Calibre's catalogue."""
    return Guide(
        key="calibre",
        name=tr("Calibre"),
        ask=(
            tr("In calibre open “Convert books” and its menu."),
            tr("Choose “Create a catalog of the books in your calibre library”."),
            tr("Choose CSV as the format, with at least the columns authors and title."),
        ),
        wait=tr("It comes at once; calibre is on your own computer."),
        holds=(tr("Your books with their authors, tags and ratings, and when you added them."),),
        lacks=(tr("Whether you have read a book, unless a tag or a column of yours says so."),),
    )


def feeds() -> Guide:
    """Subscriptions of a feed reader."""
    return Guide(
        key="opml",
        name=tr("Feed readers (OPML)"),
        ask=(
            tr(
                "In your feed reader look for “Export OPML”, often beside “Import” in the settings."
            ),
        ),
        wait=tr("It comes at once."),
        holds=(
            tr("Every feed with its title and address; folders become tags."),
            tr(
                "Feeds of YouTube, Medium, Substack, Mastodon, Bluesky, Reddit and GitHub say whose they are."
            ),
        ),
        lacks=(
            tr("What you have read of them."),
            tr("The people behind a website's feed, beyond the title of the site."),
        ),
    )


def contacts() -> Guide:
    """Address books."""
    return Guide(
        key="contacts",
        name=tr("Contacts"),
        ask=(
            tr("Google: open contacts.google.com, then Export, and choose Google CSV or vCard."),
            tr("Apple: in Contacts choose everybody, then File, Export, Export vCard."),
            tr(
                "Outlook: in People look for Manage, then Export; older ones under File, Open & Export."
            ),
            tr("Nextcloud and phones: look for “export” or “share” and choose vCard (.vcf)."),
        ),
        wait=tr("It comes at once."),
        holds=(
            tr("Names, e-mail addresses, companies, notes, groups as tags."),
            tr("Social profiles and websites, where you wrote them down."),
        ),
        lacks=(tr("Anything that happened between you and them."),),
    )


def github() -> Guide:
    """GitHub's lists."""
    return Guide(
        key="github",
        name=tr("GitHub"),
        ask=(
            tr("Open api.github.com/users/YOU/following?per_page=100 with your login for YOU."),
            tr("Save the page as a file. Add &page=2 for the next hundred, and so on."),
            tr("With GitHub's own tool: gh api --paginate users/YOU/following > following.json"),
        ),
        wait=tr("It comes at once."),
        holds=(
            tr(
                "Logins and ids of those you follow; with “followers” in place of “following”, of those who follow you."
            ),
        ),
        lacks=(
            tr("Names, dates, and anything that happened between you and them."),
            tr("The account export in GitHub's settings is another thing; it isn't needed here."),
        ),
    )


def medium() -> Guide:
    """Medium's archive."""
    return Guide(
        key="medium",
        name=tr("Medium"),
        ask=(
            tr("Open Settings, then Security and apps, then “Download your information”."),
            tr("Choose to download the zip file; Medium sends a link by e-mail."),
        ),
        wait=tr("Usually minutes to hours."),
        holds=(tr("Writers whom you follow, with their handles."),),
        lacks=(
            tr("Who follows you."),
            tr("Whose stories you applauded: titles are there, writers are not."),
        ),
        note=tr("This one is HTML throughout, and is read as it is."),
    )


def reddit() -> Guide:
    """Reddit's data request."""
    return Guide(
        key="reddit",
        name=tr("Reddit"),
        ask=(
            tr("Open reddit.com/settings/data-request while you are logged in."),
            tr("Choose your region's law and the full time range, and submit."),
        ),
        wait=tr("Reddit allows itself up to 30 days; a message brings the link."),
        holds=(tr("Friends with your notes on them, and messages of both sides."),),
        lacks=(
            tr("Whom your comments answered and whose posts you voted on."),
            tr(
                "A list of those you follow; followed profiles show among your communities at best."
            ),
        ),
    )


def monica() -> Guide:
    """Monica's export."""
    return Guide(
        key="monica",
        name=tr("Monica"),
        ask=(
            tr("In Monica 4 open Settings, then Export data."),
            tr("Choose the JSON export; it is made in the background, so look at the page again."),
        ),
        wait=tr("Seconds to minutes, on whichever server your Monica runs."),
        holds=(
            tr("Contacts with tags, activities, conversations and reminders, with their dates."),
        ),
        lacks=(tr("Pictures and documents are not taken over."),),
        note=tr("The SQL export is made for moving a whole Monica; it can't be read here."),
    )
