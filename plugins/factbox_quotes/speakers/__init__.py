"""Who speaks: the subject of a report, whose turn it is, and the name behind a phrase."""
