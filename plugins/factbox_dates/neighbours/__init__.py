"""What stands beside an expression: what joins it, lends to it, narrows it, puts it ahead or shows that it is none."""
