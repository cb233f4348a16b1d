"""Neighbours: figures that are one range or share a unit, and the words beside them: modifiers, bounds, changes."""
