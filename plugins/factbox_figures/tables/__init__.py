"""Tables of words: units and currencies (from CLDR, and the rows news needs), names with numbers, words of change."""
