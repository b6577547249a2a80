"""The languages of the program: one Qt file of translations each, kept in resources/i18n.

    python3 packaging/languages.py            gather every sentence into the files, say what is new
    python3 packaging/languages.py --compile  only make what the program loads, where it is old

The ``.ts`` files are kept in git and are what translators work on, by hand or in Qt Linguist. The
``.qm`` files that the program loads are made from them by Qt's own lrelease and are not kept:
`dev.py` makes them anew whenever a ``.ts`` is younger. Sentences gone from the source go from the
files; new ones stand there unfinished.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from sayings import Saying, sayings

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "acquainted"
PLACEHOLDER = re.compile(r"\{\w*\}")
KEY = re.compile(r"&(?=\w)")
"""The sign before the letter by which a menu or a button is reached."""


@dataclass
class Language:
    """One language.

    Args:
        code: as in ``"de"``.
        words: the translations; several forms where something is counted.
        files: where each is said, for the translator.
    """

    code: str
    words: dict[Saying, tuple[str, ...]] = field(default_factory=dict)
    files: dict[Saying, list[str]] = field(default_factory=dict)

    @property
    def unfinished(self) -> list[Saying]:
        """What is not translated yet."""
        return [s for s in self.files if not all(self.words.get(s) or [""])]


def read(file: Path) -> Language:
    """The language in a file."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    language = Language(tree.getroot().get("language", ""))
    for message in tree.iter("message"):
        saying = Saying(message.findtext("source") or "", message.findtext("comment") or "")
        language.files[saying] = [at.get("filename", "") for at in message.iter("location")]
        forms = tuple(form.text or "" for form in message.iter("numerusform"))
        forms = forms or (message.findtext("translation") or "",)
        if all(forms):
            language.words[saying] = forms
    return language


def write(language: Language, file: Path) -> None:
    """Write a language as Qt Linguist does, file by file in the order of the source."""
    root = ET.Element("TS", version="2.1", language=language.code, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for saying, files in language.files.items():
        is_counted = bool(saying.one)
        message = ET.SubElement(context, "message", {"numerus": "yes"} if is_counted else {})
        for name in files:
            ET.SubElement(message, "location", filename=name)
        ET.SubElement(message, "source").text = saying.text
        if is_counted:
            ET.SubElement(message, "comment").text = saying.one
        forms = language.words.get(saying, ())
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if is_counted:
            for form in forms or ("", ""):
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else ""
    ET.indent(root, " " * 2)
    text = ET.tostring(root, "unicode", short_empty_elements=False)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def gather(root: Path, file: Path) -> Language:
    """Bring a file up to what the source says: new sentences in, sentences that are gone out."""
    language = read(file)
    language.files = sayings(root)
    language.words = {s: forms for s, forms in language.words.items() if s in language.files}
    write(language, file)
    return language


def wrong(language: Language) -> list[str]:
    """Translations that would not fill in what the sentence does, or lose its key or its edges."""
    found = []
    for saying, forms in language.words.items():
        wanted = sorted(set(PLACEHOLDER.findall(saying.text)))
        for form in forms:
            has = sorted(set(PLACEHOLDER.findall(form)))
            # Of one thing no number need be said.
            if has != wanted and not (saying.one and set(has) <= set(wanted)):
                found.append(f"{saying.text!r} wants {wanted}, {form!r} has {has}")
            if edges(form) != edges(saying.text):
                found.append(f"{saying.text!r} begins or ends otherwise than {form!r}")
            if len(KEY.findall(form)) != len(KEY.findall(saying.text)):
                found.append(f"{saying.text!r} and {form!r}: one has a key, the other none")
    return found


def edges(text: str) -> tuple[str, str]:
    """The white space at both ends, by which sentences are put together."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def compile_language(source: Path, made: Path) -> None:
    """Make what the program loads.

    Raises:
        subprocess.CalledProcessError: lrelease refused the file.
    """
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if os.name == "nt" else "lrelease")
    made.parent.mkdir(parents=True, exist_ok=True)
    command = [tool, "-silent", "-compress", source, "-qm", made]
    subprocess.run(command, check=True)


def out_of_date(folder: Path = FOLDER) -> list[Path]:
    """The languages of which what the program loads is missing or older."""
    return [
        source
        for source in sorted(folder.glob("*.ts"))
        if not (made := source.with_suffix(".qm")).exists()
        or made.stat().st_mtime < source.stat().st_mtime
    ]


def main(arguments: list[str]) -> int:
    """Gather and compile; say what is left to do."""
    if "--compile" not in arguments:
        for file in sorted(FOLDER.glob("*.ts")):
            language = gather(ROOT, file)
            for saying in language.unfinished:
                print(f"  {language.files[saying][0]}: {saying.text!r}")
            for line in wrong(language):
                print(f"  {line}")
            done = len(language.files) - len(language.unfinished)
            print(f"{file.name}: {done} of {len(language.files)} sentences")
    for source in out_of_date():
        compile_language(source, source.with_suffix(".qm"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
