"""The forms an answer can have, one file each; a file that lists a Format in FORMATS adds one.

format.py, registry.py   what a form is; those there are
places.py, facts.py      where facts stand in the text, whatever unit an answer counts in
rows.py, words.py, marks.py   a fact as a row, in words, as a mark in the text
parts.py                 answers without some of their parts
json.py csv.py html.py jsonld.py annotations.py label_studio.py brat.py   the forms
"""
