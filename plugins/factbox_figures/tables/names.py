"""Words that tell numbered names from counts."""

from __future__ import annotations

from factbox.language.en.calendar import DAY_WORDS, MONTHS, WEEKDAYS

# Capitalised words before a number that are no names: openers of sentences and headlines.
AMOUNT_WORDS = frozenset(
    (
        "a about above after all almost among an and another approximately around as at authorities barely "
        "before below beneath between but by circa despite down during each estimated even every exactly except "
        "fewer find following for from further has have having he her his how i if in including into is it its "
        "just last least less like more most my nearly next no nor not now of off on only or other our out over "
        "per police plus roughly she since so some still than that the their them then there these they this "
        "those though through to total under until up upon us was we were what when where which while who with "
        "within without you your mr mrs ms dr adds add aged arrests arrest buys buy claims cuts cut dead drops "
        "falls fall gains gets hits hit injures injured jumps kills kill killed killing leaves leave loses lost "
        "makes names needs offers ordered orders pays raises reaches rescued rises rose sees seeks sells sends "
        "shows sold tops takes wins win won wounded wounds reveals beats beat lead leads rank ranks ranked "
        "score scored scores grew grows shed sheds slips plans planned given being both several value values "
        "price prices sales revenue profit top"
    ).split()
).union(MONTHS, WEEKDAYS, DAY_WORDS)
# Nouns that are counted in thousands without a comma: "some 2000 people", never "the 2012 elections".
COUNTED_YEARLIKE = frozenset(
    """people persons men women children families homes houses households soldiers troops fighters militants rebels
    workers employees staff jobs students pupils teachers passengers migrants refugees prisoners detainees patients
    cases deaths victims protesters demonstrators supporters fans spectators visitors tourists residents villagers
    civilians police officers voters votes delegates members companies firms shares vehicles cars trucks ships boats
    aircraft flights tonnes tons barrels units copies tickets seats beds hectares acres miles kilometres kilometers
    metres meters feet pages points words books megawatts signatures calls complaints dogs cattle sheep animals trees
    schools shops stores""".split()
)
