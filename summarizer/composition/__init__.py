"""The brief: what is filed where, what is chosen, what is found in it, and how it is written down."""
