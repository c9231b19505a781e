"""The words of the command line, by topic. They are all there is: help, completion, man page."""
