"""The command line: the second front end over the same engine. Knows no Qt."""
