"""THE DATABASE. The only folder that imports peewee or apsw."""
