"""The first page of an empty workspace: whom to begin with."""
