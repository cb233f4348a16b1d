"""A subject is a whole noun phrase with its head noun, or none."""

from __future__ import annotations

import pytest
from figures_of import figures_of

# text: the subject of its last figure
WHOLE: dict[str, str | None] = {
    "Two big team fights decided the evening.": "big team fights",
    "The squad won its first resounding victory.": "resounding victory",
    "He has made eight Premiership appearances.": "Premiership appearances",
    "The harbour announced 300 job cuts.": "job cuts",
    "Storms caused 46 percent of previously unknown damage.": "previously unknown damage",
    "The yard signed $11bn of tanker deals.": "tanker deals",
    "The road ends in 20 km of steep forest track.": "steep forest track",
    "The price starts at USD 20.": "price",
    "First ferry enters the new dock.": "ferry",
    "The pilot, Mara Holt, dies aged 56.": "pilot",
    "Limiting warming to 1.5C is the aim.": "warming",
    "It's 31 degrees.": None,
    "I'm 1.8m tall.": None,
    "Exceeding 2 litres is forbidden.": None,
    "Output rose by 43 tonnes to 419 tonnes.": "Output",
    "Greeks worship there, and 12 Greeks the old gods.": "Greeks",
    "Two veteran councillors Ann Lee and Bo Holt left.": "veteran councillors",
    "It flew with 301 passengers aboard.": "passengers",
    "Winds drove outstanding claims over 150,000.": "outstanding claims",
    "One of the boys took a three-foot trip sliding across the floor.": "trip",
    "The 35-year-old hero left.": "hero",
    "The plant has a 300 hp engine.": "engine",
    "Sixty per cent of the injured went home.": "injured",
}


@pytest.mark.parametrize(("text", "subject"), WHOLE.items())
def test_a_subject_goes_to_the_head_of_its_noun_phrase(text: str, subject: str | None) -> None:
    found = figures_of(text)[-1]["subject"]
    assert (found["text"] if found else None) == subject
