"""Printed pages: their letters, columns and running lines."""
