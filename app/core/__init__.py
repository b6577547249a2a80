"""The field: what getting acquainted is made of. Standard library only, no I/O, no clock."""
