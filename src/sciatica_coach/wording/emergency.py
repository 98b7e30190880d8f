"""The number to call in an emergency, by country; pure.

The country is the one of the computer's settings, unless the person has chosen another; a
number of the person's own stands before both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sciatica_coach.wording.tongue import Tr, english, marked

WORLDWIDE = "112"
"""Works in the European Union and is passed on by most mobile networks elsewhere."""

_NUMBERS: Mapping[str, str] = MappingProxyType(
    {
        "AR": "107",
        "AU": "000",
        "BR": "192",
        "CA": "911",
        "CH": "144",
        "CL": "131",
        "CN": "120",
        "GB": "999",
        "HK": "999",
        "IL": "101",
        "JP": "119",
        "KR": "119",
        "MX": "911",
        "MY": "999",
        "NZ": "111",
        "PH": "911",
        "SG": "995",
        "TW": "119",
        "US": "911",
    }
)
COUNTRIES: Mapping[str, str] = MappingProxyType(
    {
        "EU": marked("European Union"),
        "AR": marked("Argentina"),
        "AU": marked("Australia"),
        "BR": marked("Brazil"),
        "CA": marked("Canada"),
        "CL": marked("Chile"),
        "CN": marked("China"),
        "DE": marked("Germany"),
        "HK": marked("Hong Kong"),
        "IL": marked("Israel"),
        "JP": marked("Japan"),
        "MY": marked("Malaysia"),
        "MX": marked("Mexico"),
        "NZ": marked("New Zealand"),
        "PH": marked("Philippines"),
        "SG": marked("Singapore"),
        "KR": marked("South Korea"),
        "CH": marked("Switzerland"),
        "TW": marked("Taiwan"),
        "GB": marked("United Kingdom"),
        "US": marked("United States"),
    }
)
"""The countries to choose from, by code; in others 112 is tried."""
_TO_CALL = re.compile(r"\+?\d{2,}")
_ADVICE: Mapping[str, str] = MappingProxyType({"DE": "116117", "GB": "111"})


@dataclass(frozen=True, slots=True)
class Emergency:
    """What to call.

    number  for an ambulance
    advice  for advice on the same day, or "" where there is no one number
    """

    number: str
    advice: str


def emergency_in(territory: str, own: str = "") -> Emergency:
    """The numbers of a country (ISO 3166, two letters); 112 where none is known.

    own  the number that the person wants to call in an emergency, or ""
    """
    return Emergency(own or _NUMBERS.get(territory, WORLDWIDE), _ADVICE.get(territory, ""))


def emergency_of(settings: Mapping[str, object], here: str) -> Emergency:
    """The numbers of this person.

    here  the country of the computer's settings, two letters or ""
    """
    country, own = (settings[f"safety.{key}"] for key in ("country", "emergency_number"))
    return emergency_in(str(country or here), str(own or ""))


def digit_by_digit(text: str, *, tr: Tr = english) -> str:
    """The text with every number to call spoken digit by digit: "Call 1 1 2"."""
    plus = tr("plus", "said of the sign before a number to call")
    return _TO_CALL.sub(lambda found: " ".join(found[0]).replace("+", plus), text)
