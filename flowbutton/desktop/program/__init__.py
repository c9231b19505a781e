"""The program itself on a desktop: its icon, its links and its files."""
