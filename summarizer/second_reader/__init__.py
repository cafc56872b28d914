"""A second reader: a language model that may point at sentences, and at nothing else.

Off unless somebody configures it. It is asked which sentences belong in which section, and answers with numbers; what
is printed stands word for word in an article whatever it answers, and every label is the rules' own. Nothing here is
imported by a build that asks no second reader.
"""
