"""Writing what was planned as a .docx."""
