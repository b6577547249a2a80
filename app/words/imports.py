"""One sentence for each cause for which an importer leaves a row out.

Knows the codes of `core.imports.LeftOut`. Each sentence says what the rows are and why they are
not taken in; the count and the file stand beside it.
"""

from __future__ import annotations

LEFT_OUT_SENTENCES: dict[str, str] = {
    "blocked": "You have blocked this account.",
    "cut_short": "The file breaks off here; what stands before was taken in.",
    "deleted_account": "The account no longer exists.",
    "dismissed": "You have removed this account from your suggestions.",
    "draft": "A draft that was never sent.",
    "group_message": "A message to a group is not taken as one to each of its members.",
    "hidden_member": "The network hides who this is.",
    "missing_part": "The export names this file, but it was not among what was given.",
    "moderation_list": "On a list of yours that keeps people out of sight.",
    "muted": "You have muted this account.",
    "network_unknown": "A handle without a network; choose the network and take the list in again.",
    "no_author": "The export does not say whose post this was.",
    "no_profile": "The address does not lead to a person's profile.",
    "not_a_person": "Not a person.",
    "organisation": "An organisation, not a person.",
    "own_account": "This is your own account.",
    "own_post": "A post of your own that is addressed to nobody.",
    "own_thread": "Your answer to yourself.",
    "repeated": "The same thing a second time; the earlier one was taken in.",
    "restricted": "You have restricted this account.",
    "spam": "The network sorted this out as spam.",
    "sponsored": "An advertisement.",
    "too_large_file": "This file is larger than any list of people should be.",
    "undated": "The export does not say when this was.",
    "unfollowed": "You no longer follow this account.",
    "unknown_file": "Files of the export that hold no people and nothing between you and them.",
    "unknown_owner": "The export does not say which of the two is you.",
    "unknown_person": "The export does not say who this is.",
    "unreadable_file": "This file could not be read.",
    "unreadable_row": "This row could not be read.",
    "unrecognised_file": "Acquainted does not know this kind of file.",
    "unsafe_link": "An address that could do harm; it was not taken in.",
}
