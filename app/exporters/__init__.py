"""Everything that is kept, as files that other programs read: values in, bytes out."""
