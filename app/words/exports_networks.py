"""Guides to the exports of the large networks: how to ask, and what comes in them."""

from __future__ import annotations

from app.words.guide import Guide
from app.words.translation import tr


def x() -> Guide:
    """X's archive."""
    return Guide(
        key="x",
        name=tr("X"),
        ask=(
            tr("Open Settings and privacy, then Your account."),
            tr("Choose “Download an archive of your data” and give your password."),
            tr("Enter the code that comes by e-mail or phone, then choose “Request archive”."),
        ),
        wait=tr(
            "X says 24 hours; it may take some days. A message says when the zip file is ready."
        ),
        holds=(
            tr("Everybody you follow and everybody who follows you, as numbers."),
            tr("Your posts, replies, reposts, quotes and mentions, with their times."),
            tr("Direct messages of both sides, with the accounts as numbers."),
        ),
        lacks=(
            tr(
                "Names and handles of those you follow: only people whom you answered, mentioned or"
                " reposted can be named from it. The others come in as “account” with their number,"
                " and can be named later."
            ),
            tr("Whose posts you liked, and when you liked them."),
            tr("When you began to follow somebody."),
        ),
        note=tr("Large archives come in several files. Choose or drop all of them together."),
    )


def linkedin() -> Guide:
    """LinkedIn's copy of one's data."""
    return Guide(
        key="linkedin",
        name=tr("LinkedIn"),
        ask=(
            tr("Use a computer: the app does not offer it."),
            tr("Open Me, then Settings & Privacy, then Data privacy."),
            tr("Choose “Get a copy of your data”, then the larger archive. Request it."),
        ),
        wait=tr(
            "LinkedIn says within 24 hours for the larger archive and minutes for single parts. The"
            " file stays there for 72 hours."
        ),
        holds=(
            tr("Your connections with the day of each, company and position as of today."),
            tr("Messages and invitations of both sides, with their times."),
            tr("Endorsements, recommendations, and the names of members you follow."),
        ),
        lacks=(
            tr("Profile addresses of connections in exports from before 2023."),
            tr("E-mail addresses of most people: each decides whether others may take it along."),
            tr("Whose posts you liked or commented on; only that you did."),
            tr("Members who hide themselves: they are counted, but nobody can say who they are."),
        ),
    )


def instagram() -> Guide:
    """Instagram's export, with Threads in it."""
    return Guide(
        key="instagram",
        name=tr("Instagram and Threads"),
        ask=(
            tr("Open Settings, then Accounts Center, then Your information and permissions."),
            tr(
                "Choose “Export your information” (earlier: “Download your information”) and the"
                " Instagram profile."
            ),
            tr("Choose to keep it on your device, JSON as the format, and all time as the range."),
        ),
        wait=tr(
            "Often some hours; Instagram has named 48 hours as the limit. The link works for about"
            " four days."
        ),
        holds=(
            tr("Whom you follow and who follows you, with handles and dates."),
            tr("Whose posts, comments and stories you liked, and your comments, with times."),
            tr("Messages of both sides, with display names."),
            tr("Threads, in the same file: whom you follow there, who follows you, your likes."),
        ),
        lacks=(
            tr("Who liked or commented on your posts."),
            tr("Handles in messages: these can be told apart by display name only."),
        ),
        note=tr(
            "HTML is read too, but it holds less certain dates than JSON. When the export comes in"
            " several files, drop all of them together."
        ),
    )


def facebook() -> Guide:
    """Facebook's export."""
    return Guide(
        key="facebook",
        name=tr("Facebook"),
        ask=(
            tr("Open Settings, then Accounts Center, then Your information and permissions."),
            tr(
                "Choose “Export your information” (earlier: “Download your information”) and the"
                " Facebook profile."
            ),
            tr("Choose JSON as the format; HTML, which is offered first, can't be read here."),
        ),
        wait=tr(
            "From minutes to days, depending on how much there is. The link works for some days."
        ),
        holds=(
            tr("Friends, requests, and whom you follow, with dates."),
            tr("Your comments and reactions, where the sentence names the other person."),
            tr("Messages of both sides. End-to-end encrypted chats are a file of their own."),
        ),
        lacks=(
            tr("Addresses or ids of people: there are only names, and two may have the same one."),
            tr("What others did with your posts."),
        ),
    )


def mastodon() -> Guide:
    """Mastodon's lists and archive, and what its kin write."""
    return Guide(
        key="mastodon",
        name=tr("Mastodon"),
        ask=(
            tr(
                "On your server's website open Preferences, then Import and export, then Data export."
            ),
            tr("Take the CSV files of follows and lists: they come at once."),
            tr("For your history choose “Request your archive” on the same page."),
        ),
        wait=tr(
            "The lists come at once. The archive takes minutes to hours, and can be asked for once"
            " in seven days."
        ),
        holds=(
            tr("Lists: whom you follow, and your own lists, with full addresses."),
            tr(
                "Archive: your replies, mentions and boosts with times; your favourites and bookmarks."
            ),
        ),
        lacks=(
            tr("Who follows you: there is no such list."),
            tr("Display names, and when you began to follow somebody."),
            tr("When you favourited something, and what others did with your posts."),
        ),
        note=tr("Pleroma and Akkoma write the same lists."),
    )


def bluesky() -> Guide:
    """Bluesky's repository."""
    return Guide(
        key="bluesky",
        name=tr("Bluesky"),
        ask=(
            tr("Open Settings, then Account, then “Export my data”."),
            tr("Choose “Download CAR file”."),
        ),
        wait=tr("It comes at once."),
        holds=(
            tr("Whom you follow, your likes, reposts, replies, quotes and mentions, with times."),
            tr("Your own lists."),
        ),
        lacks=(
            tr(
                "Handles: people are given by a long id (did:plc:…). Those whom you mentioned can be"
                " named; the others can be named later."
            ),
            tr("Who follows you, and your chats."),
        ),
    )


def youtube() -> Guide:
    """YouTube's subscriptions from Takeout."""
    return Guide(
        key="youtube",
        name=tr("YouTube"),
        ask=(
            tr("Open takeout.google.com and choose “Deselect all”."),
            tr("Tick YouTube and YouTube Music; of its data, subscriptions are enough."),
            tr("Go on, choose a zip file, and create the export."),
        ),
        wait=tr(
            "Google says that it may take hours or days; subscriptions alone are often minutes."
        ),
        holds=(tr("The channels you subscribe to, with names and addresses."),),
        lacks=(
            tr("When you subscribed, and the @handles of the channels."),
            tr("Whose videos you commented on or liked."),
        ),
    )


def tiktok() -> Guide:
    """TikTok's data."""
    return Guide(
        key="tiktok",
        name=tr("TikTok"),
        ask=(
            tr("Open Settings and privacy, then Account, then “Download your data”."),
            tr("Choose all data and JSON as the format, and request it."),
            tr("Come back to “Download data” on the same page when it is ready."),
        ),
        wait=tr("Usually some days. The file can be fetched for a few days only, so look again."),
        holds=(
            tr("Whom you follow and who follows you, with handles and dates."),
            tr("Direct messages of both sides, with times."),
        ),
        lacks=(
            tr("Whose videos you liked or commented on."),
            tr("Display names."),
        ),
        note=tr("The text format (TXT) is read too."),
    )
