"""The commands, one a file: each turns what was typed into calls, and what came of them into lines."""
