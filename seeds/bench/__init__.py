"""`make bench`: what an article, a page, a request, a batch, a start cost, as ratios to a yardstick of the same run."""
