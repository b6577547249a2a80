"""Habit 6: a widget's constructor takes values; controllers are what knows services."""

import ast

from tests.support.source import Function, base_names, is_dataclass, modules, names_in

WIDGET_BASES = {
    "QAbstractButton",
    "QAbstractItemView",
    "QAbstractScrollArea",
    "QComboBox",
    "QDialog",
    "QFrame",
    "QGroupBox",
    "QLabel",
    "QLineEdit",
    "QListView",
    "QMenu",
    "QPlainTextEdit",
    "QProgressBar",
    "QPushButton",
    "QScrollArea",
    "QSplitter",
    "QStackedWidget",
    "QStyledItemDelegate",
    "QTableView",
    "QTextBrowser",
    "QTextEdit",
    "QToolBar",
    "QToolButton",
    "QTreeView",
    "QWidget",
}
# The rooms of the house: the window and the pages that a controller fills are given their parts.
SERVICE_FREE_FOLDERS = "app.ui.widgets"


def doers() -> set[str]:
    """Names of the classes that do things: all of services and the store but frozen values."""
    return {
        c.name
        for m in modules("services", "store")
        for c in m.classes()
        if is_dataclass(c) is None
        and not any(
            base.endswith(("Enum", "Exception", "Error", "NamedTuple"))
            for base in base_names()[c.name]
        )
    }


def is_widget(node: ast.ClassDef) -> bool:
    """Whether a class is something that is seen."""
    return bool(base_names()[node.name] & WIDGET_BASES)


def constructor(node: ast.ClassDef) -> Function | None:
    """The ``__init__`` of a class, if it has its own."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            return part
    return None


def test_no_constructor_of_a_widget_takes_a_service() -> None:
    active = doers()
    taking = []
    for m in modules("ui"):
        for c in m.classes():
            init = constructor(c) if is_widget(c) else None
            if init is None:
                continue
            for argument in (*init.args.posonlyargs, *init.args.args, *init.args.kwonlyargs):
                if taken := names_in(argument.annotation) & active:
                    taking.append(f"{m.at(argument)} {c.name} takes {', '.join(sorted(taken))}")
    assert taking == []


def test_the_general_widgets_know_no_type_of_the_field() -> None:
    knowing = [
        f"{m.at(node)} imports {name}"
        for m in modules("ui")
        if m.name.startswith(SERVICE_FREE_FOLDERS)
        for node, name in m.imported_modules()
        if name.startswith(("app.core", "app.services", "app.importers", "app.reports"))
    ]
    assert knowing == []
