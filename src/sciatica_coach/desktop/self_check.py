"""Does everything work here? Six looks at the computer; the voice says a word aloud.

Each look answers with a state, a sentence and what to do. Only folders that cannot be
written to, an empty catalogue, or no way to open either window or terminal keep a
session from happening; without voice or sound there are captions. Voice and sound are
asked of the very processes that speak in a session, each with a limit of time.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue

from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.desktop.display import terminal_problem, window_problem
from sciatica_coach.desktop.keep_awake import AwakeState, KeepAwake, state_of
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.desktop.self_check_item import Item, State
from sciatica_coach.desktop.sound_check import check_voice_and_sound
from sciatica_coach.voice.protocol import Setup

AWAKE_LIMIT_S = 3.0
SAID = "breath.on"
"""The phrase that is said aloud."""
WITHOUT_PHRASES = "Sciatica Coach, Sciatica Coach."
"""The same where the phrases cannot be read, in every language."""


@dataclass(frozen=True, slots=True)
class SelfCheck:
    """All looks; `ok` where a session can be done from beginning to end."""

    items: tuple[Item, ...]

    @property
    def ok(self) -> bool:
        return all(item.state is not State.FAIL for item in self.items)


def self_check(
    paths: Paths,
    catalog: Catalog,
    environ: Mapping[str, str],
    setup: Setup,
) -> SelfCheck:
    """Look at everything; takes some seconds at most.

    setup  the voice as the person set it, in the language of this run
    """
    phrases = catalog.phrases
    word = phrases.template(SAID) if SAID in phrases.templates else WITHOUT_PHRASES
    with ThreadPoolExecutor(max_workers=2) as pool:
        heard = pool.submit(check_voice_and_sound, setup, word)
        awake = pool.submit(check_keep_awake)
        voice, sound = heard.result()
        return SelfCheck(
            (
                check_display(environ),
                voice,
                sound,
                check_storage(paths),
                awake.result(),
                check_catalog(catalog),
            )
        )


def check_display(environ: Mapping[str, str]) -> Item:
    problem = window_problem(environ)
    if problem is None:
        return Item("display", State.OK, "A window can be shown.")
    terminal = terminal_problem()
    if terminal is None:
        return Item("display", State.WARN, "No window can be shown here.", problem)
    return Item("display", State.FAIL, "Neither window nor terminal can be opened.", terminal)


def check_storage(paths: Paths) -> Item:
    """Write a small file into each folder, and take it away again."""
    done = "what you have done"
    folders = [(paths.config, "settings"), (paths.data, done), (paths.cache, "the voice's files")]
    if paths.sessions.exists():  # else it can be made where `data` can be written to
        folders.append((paths.sessions, done))
    for folder, what in folders:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder) as file:
                file.write(b"probe")
        except OSError as error:
            text = f"The folder for {what} cannot be written to: {folder} ({error.strerror})."
            remedy = "Allow yourself to write there and see that the disk has room."
            state = State.WARN if folder == paths.cache else State.FAIL
            return Item("storage", state, text, remedy)
    text = f"Settings are kept in {paths.config}, and what you have done in {paths.data}."
    return Item("storage", State.OK, text)


def check_keep_awake() -> Item:
    """Ask the desktop to stay awake, and give it back at once."""
    answers: SimpleQueue[AwakeState] = SimpleQueue()
    awake = KeepAwake(answers.put)
    awake.start()
    try:
        state = answers.get(timeout=AWAKE_LIMIT_S)
    except Empty:
        state = state_of(active=False)
    awake.stop()
    awake.join(AWAKE_LIMIT_S)
    kind = State.OK if state.active else State.WARN
    return Item("keep_awake", kind, state.text, state.remedy)


def check_catalog(catalog: Catalog) -> Item:
    routines, exercises = len(catalog.routines), len(catalog.exercises)
    text = f"{routines} routines and {exercises} exercises were read."
    remedy = " ".join(str(problem) for problem in catalog.problems)
    if not routines:
        anew = f"{remedy} Install the program anew.".strip()
        return Item("catalogue", State.FAIL, text, anew)
    if catalog.problems:
        return Item("catalogue", State.WARN, f"{text} Some files were left out.", remedy)
    return Item("catalogue", State.OK, text)
