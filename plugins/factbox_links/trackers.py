"""Addresses without the parameters that only mark a click. Names that may matter to a page (ref, id, src) are kept."""

from __future__ import annotations

FAMILIES = (
    "utm_", "itm_", "pk_", "mtm_", "matomo_", "piwik_", "hsa_", "vero_", "at_campaign", "at_link", "at_medium",
    "at_ptr",
)  # fmt: skip
"""Beginnings of names: analytics packages put their own in front."""

NAMES = frozenset(
    (
        "fbclid fb_action_ids fb_action_types fb_source mibextid sfnsn igshid igsh "  # social networks
        "twclid ttclid li_fat_id epik rdt_cid sccid trk trkcampaign "
        "gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl _gac "  # search, advertising
        "msclkid yclid ymclid _openstat ef_id s_kwcid ns_mchannel ns_source ns_campaign ns_linkname ns_fee "
        "mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok oly_anon_id oly_enc_id "  # newsletters
        "_bta_tid _bta_c _ke _kx ml_subscriber ml_subscriber_hash dm_i trk_contact trk_msg trk_module trk_sid "
        "irclickid irgwc zanpid wickedid rb_clickid cjevent cjdata _branch_match_id "  # affiliates
        "xtor cmpid s_cid guccounter guce_referrer guce_referrer_sig"  # publishers
    ).split()
)


def is_tracker(name: str) -> bool:
    """Whether a parameter of this name marks the click and nothing else."""
    lower = name.lower()
    return lower in NAMES or lower.startswith(FAMILIES)


def clean(url: str) -> str:
    """`url` without trackers, the rest untouched and in order; without any it comes back as it is."""
    if not url.startswith(("http://", "https://")):
        return url
    address, hash_mark, fragment = url.partition("#")
    page, mark, query = address.partition("?")
    kept = _kept(query)
    if kept != query:
        mark = "?" if kept else ""
    if "=" in fragment and not _kept(fragment):
        hash_mark = fragment = ""
    return page + mark + kept + hash_mark + fragment


def _kept(query: str) -> str:
    """The parameters that stay; when trackers go, so do the empty ones in front."""
    parts = query.split("&")
    kept = [part for part in parts if not is_tracker(part.partition("=")[0])]
    return query if len(kept) == len(parts) else "&".join(kept).lstrip("&")
