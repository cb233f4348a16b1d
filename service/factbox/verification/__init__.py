"""Is this quotation in the source, word for word, and who said it?"""

from factbox.verification.quotation import MAX_QUOTATION, MAX_QUOTATIONS, VERDICTS, Quotation
from factbox.verification.speakers import SPEAKER_VERDICTS
from factbox.verification.verify import in_unit, verify_quotations

__all__ = [
    "MAX_QUOTATION",
    "MAX_QUOTATIONS",
    "SPEAKER_VERDICTS",
    "VERDICTS",
    "Quotation",
    "in_unit",
    "verify_quotations",
]
