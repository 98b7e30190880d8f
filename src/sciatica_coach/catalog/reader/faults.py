"""What is said of a fault in a file: sentences with places, which a language can say.

Those of the files that a person writes stand here. What can only be wrong with our own files
is said in English where it is found.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.wording.tongue import Filled, marked

# ------------------------------------------------------------------ of any value

EXPECTED = marked("Expected {expected}, found {found}.")
MISSING = marked("This key is missing; expected {expected}.")
UNKNOWN_KEY = marked("This key is not known here. {hint}")
ONE_LINE = Filled(marked("Expected one line of plain text."))
NOT_EMPTY = Filled(marked("Expected a text, found an empty one."))
AT_MOST = marked("Expected at most {longest} characters, found {found}.")
ONE_DECIMAL = marked("Expected seconds with at most one decimal, found {found}.")

# ------------------------------------------------------------------ what is expected

A_TEXT = marked("a text in quotes")
A_DAY = marked("a day like 2026-11-22")
A_LIST = marked('a list of texts like ["one", "two"]')
YES_OR_NO = marked("true or false, without quotes")
A_WHOLE_NUMBER = marked("a whole number from {lowest} to {highest}")
SECONDS = marked("seconds from {lowest} to {highest}")
A_TABLE = marked("a table [{name}]")
TABLES = marked("at least one table [[{name}]]")
ONLY_TABLES = marked("only tables in {key}")
THIS = "{word}"
THIS_OR_THAT = marked("{words} or {last}")
STEPS = marked('a list of sentences like ["Lie on your back.", "Next, your knee comes up."]')

# ------------------------------------------------------------------ what was found

LIST = Filled(marked("a list"))
EMPTY_LIST = Filled(marked("an empty list"))
TABLE = Filled(marked("a table"))
DATE_OR_TIME = Filled(marked("a date or time"))

# ------------------------------------------------------------------ what was meant

DID_YOU_MEAN = marked('Did you mean "{word}"?')
ALL_OF_THEM: Mapping[str, str] = MappingProxyType(
    {
        "exercises": marked("Known exercises: {known}."),
        "keys": marked("Known keys: {known}."),
        "variants": marked("Known variants: {known}."),
    }
)
NONE_OF_THEM: Mapping[str, str] = MappingProxyType(
    {
        "exercises": marked("There are no exercises."),
        "keys": marked("There are no keys."),
        "variants": marked("There are no variants."),
    }
)

# ------------------------------------------------------------------ of names in braces

BRACES = Filled(marked('Expected braces in pairs with a name between them, like "{side}".'))
PLAIN_NAMES = marked('Expected only plain names in braces, like "{side}", found "{found}".')
NO_BRACES = marked('Expected no braces here, found "{found}".')
THESE_BRACES = marked('Expected {allowed} here, found "{found}".')

# ------------------------------------------------------------------ of a whole file

A_FILE = Filled(marked("Expected a file, found a folder of that name."))
READABLE = Filled(marked("Expected a file that can be read, found none."))
SMALL = Filled(marked("Expected a file of less than one megabyte."))
UNOPENED = marked("The file cannot be opened: {reason}.")
UNREADABLE_FOLDER = marked("Expected a folder that can be read: {reason}.")
UNKNOWN_REASON = Filled(marked("unknown reason"))
NO_UTF_8 = Filled(marked("Expected UTF-8 text; save the file again as UTF-8."))
TOO_DEEP = Filled(marked("Expected simple TOML; brackets are nested too deep."))
NO_TOML = marked(
    "Expected valid TOML. The parser says: {reason}. Texts stand in quotes; numbers stand "
    "alone, without a unit, with a point: 7.5."
)
NO_DAY = Filled(marked("Expected a day like 2026-11-22: year, month and day, without quotes."))

# ------------------------------------------------------------------ of a routine

ID_IN_USE = marked('The id "{id}" belongs to {owner}. Choose another id.')
ID_OF_FILE_IN_USE = marked(
    'The id "{id}" belongs to {owner}. Rename the file, or give it an id of its own.'
)
BUILT_IN_ROUTINE = Filled(marked("a built-in routine"))
BUILT_IN_EXERCISE = Filled(marked("a built-in exercise"))
ROUTINE_IN = marked("your routine in {file}")
LONG_ID = marked("Expected an id of at most {longest} plain characters.")
MANY_EXERCISES = marked("Expected at most {most} exercises in a routine.")
AS_WRITTEN_OR_NOTHING = marked('Expected "{word}" or no such line, found {found}.')
NOT_SIGNED = Filled(marked('This line belongs to a signed routine: add by = "..." with the name.'))

# ------------------------------------------------------------------ of an exercise in it

NO_EXERCISE = marked('There is no exercise "{id}". {hint}')
NO_VARIANT = marked('{exercise} has no variant "{variant}". {hint}')
NO_SIDE_LEFT: Mapping[str, str] = MappingProxyType(
    {
        "repetitions": marked("Both sides have no repetitions: leave the exercise out instead."),
        "sets": marked("Both sides have no sets: leave the exercise out instead."),
    }
)
ON_THE_FLOOR = marked(
    "{exercise} is done on the floor: leave it out, or take no_floor out of the routine."
)
FORM_ON_THE_FLOOR = marked(
    "This form is done on the floor: write {forms}, or leave it out, or take no_floor out of "
    "the routine."
)
DONE_ONCE = marked("{exercise} is done once: leave this line out.")
COUNTS_IN: Mapping[str, str] = MappingProxyType(
    {
        "repetitions": marked('{exercise} counts in repetitions: write "repetitions" instead.'),
        "sets": marked('{exercise} counts in sets: write "sets" instead.'),
    }
)
NO_HOLD = marked("{exercise} has no hold: leave this line out.")
NO_REST = marked("{exercise} has no rest: leave this line out.")
NO_SIDES = marked("{exercise} has no sides: leave this line out.")
NO_SIDE_DOSE = marked("{exercise} has no dose for each side: leave this line out.")
NEITHER = marked('Expected "{key}", "hold_s" or both, found neither.')

# ------------------------------------------------------------------ of one's own exercise

MANY_OWN = marked("Expected at most {most} exercises of its own.")
MANY_STEPS = marked("Expected at most {most} steps, found {found}.")
OWN_ID = marked(
    "Expected up to 40 small letters, digits and _, beginning with a letter, found {found}."
)
OUR_ID = marked('The id "{id}" belongs to our {exercise}. Choose another id.')
SAME_ID = marked('Another exercise of this file has the id "{id}".')
NO_PICTURE_NAME = marked(
    "Expected the name of a picture beside this file ({endings}), found {found}."
)
