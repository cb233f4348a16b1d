"""English as data: one table a kind of word, one row a word. Nothing here reads text; engines beside it do."""
