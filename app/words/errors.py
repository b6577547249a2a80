"""One sentence for each expected failure: what happened, why, what next."""

from __future__ import annotations

from app.core.errors import AppError
from app.words.translation import tr

ERROR_SENTENCES: dict[str, str] = {
    "job.cancelled": "Stopped. Nothing was changed.",
    "import.missing": "“{name}” isn't there any more. Check where it was moved to, then choose it again.",
    "import.not_readable": "“{name}” can't be opened: this computer doesn't let Acquainted read it. Copy it to a folder of your own, then choose the copy.",
    "import.empty_file": "“{name}” is empty, so there is nobody in it. Download it again, then choose the new file.",
    "import.nothing_inside": "“{name}” holds no file that could name people. Choose the export as you downloaded it.",
    "import.truncated": "“{name}” is cut short or damaged, probably because the download was interrupted. Download it again; nothing was changed.",
    "import.damaged": "“{name}” is damaged and can't be read to its end. Download the export again, then choose the new file.",
    "import.encrypted": "“{name}” is locked with a password. Unpack it yourself, then choose the folder.",
    "import.too_large": "“{name}” unpacks to more than any export should, so it was left closed. If you trust it, unpack it yourself and choose the folder.",
    "import.too_many": "“{name}” lists more files than any export should, so it was left closed. Choose only the part that holds your lists.",
    "import.unsafe": "“{name}” points outside its own archive, as no honest export does, so the archive was left closed.",
    "import.other_archive": "“{name}” is an archive of a kind that Acquainted can't open. Unpack it yourself, then choose the folder.",
    "import.unrecognised": "“{name}” isn't an export that Acquainted knows. It reads exports of X, LinkedIn, Instagram, Mastodon and Bluesky, and lists of names, handles or profile addresses.",
    "import.html_only": "This {network} export was made for reading (HTML), not for moving. Ask {network} for it again and choose JSON as the format.",
}


def sentence(error: AppError) -> str:
    """The plain sentence for an expected failure, with its values filled in."""
    return tr(ERROR_SENTENCES[error.code]).format(**error.values)
