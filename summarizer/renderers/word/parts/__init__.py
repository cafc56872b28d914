"""The blocks of a Word document: each turns one part of the brief into paragraphs, tables and pictures."""
