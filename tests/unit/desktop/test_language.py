"""The coach speaks the language of the computer, as far as it knows that."""

from __future__ import annotations

import pytest

from sciatica_coach.desktop.language import languages
from sciatica_coach.settings.language import spoken


@pytest.mark.parametrize(
    ("environ", "found"),
    [
        ({"LANG": "es_MX.UTF-8"}, ("es",)),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "es_ES@euro"}, ("es",)),
        ({"LANG": "es_ES.UTF-8", "LC_ALL": "de_DE.UTF-8"}, ("de",)),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "ca:es:fr"}, ("ca", "es", "fr")),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, ()),
        ({"LANG": "POSIX"}, ()),
        ({}, ()),
    ],
)
def test_the_dearest_language_of_the_person_comes_first(
    environ: dict[str, str], found: tuple[str, ...]
) -> None:
    assert languages(environ) == found


@pytest.mark.parametrize(
    ("wished", "lang", "language"),
    [
        (None, "es_ES.UTF-8", "es"),
        ("system", "es_ES.UTF-8", "es"),
        ("system", "tlh_XX.UTF-8", "en"),
        ("en", "es_ES.UTF-8", "en"),
        ("es", "en_GB.UTF-8", "es"),
        ("tlh", "es_ES.UTF-8", "en"),
        (7, "es_ES.UTF-8", "en"),
    ],
)
def test_what_the_person_chose_stands_over_the_computer(
    monkeypatch: pytest.MonkeyPatch, wished: object, lang: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", lang)
    assert spoken(wished) == language


def test_the_first_known_language_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ca_ES.UTF-8")
    monkeypatch.setenv("LANGUAGE", "ca:es:en")
    assert spoken("system") == "es"
