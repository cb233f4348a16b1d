"""Readers: each says what a number is if it knows; `readings` has their list, `hints` what must stand beside it."""
