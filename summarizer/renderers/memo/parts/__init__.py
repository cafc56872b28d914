"""The parts of a memo: each turns one part of the brief into slabs under a structure element."""
