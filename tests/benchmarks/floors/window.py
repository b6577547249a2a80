"""FLOOR_WINDOW: show an empty window, grab it, leave."""

from PySide6.QtWidgets import QApplication, QMainWindow


def main() -> None:
    """Show it."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(900, 800)
    window.show()
    app.processEvents()
    window.grab()


if __name__ == "__main__":
    main()
