"""The forms an answer can have, one file each.

places.py  where facts stand in the text, whatever unit an answer counts in
rows.py    one fact a row
"""
