"""The words of the first start, and of what follows from its answers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.coaching.safety import Caution, Instead, Truth
from sciatica_coach.wording.plain import listed, within
from sciatica_coach.wording.tongue import Tr, english, marked

NOTICE = marked(
    "This voice will guide you. Please speak with your doctor or physiotherapist before you begin."
)
NOTICE_IN_WRITING = marked(
    "The words on the screen will guide you. Please speak with your doctor or physiotherapist "
    "before you begin."
)
NOT_REVIEWED = marked(
    "The coach reads the steps and keeps time. It does not treat anything. "
    "No doctor or physiotherapist has reviewed it yet."
)
QUESTION = marked("What is true for you?")
TRUTHS: Mapping[Truth, str] = MappingProxyType(
    {
        Truth.NO_FLOOR: marked("I cannot get down to the floor and up again alone"),
        Truth.KNEEL: marked("I cannot kneel"),
        Truth.LIE_FRONT: marked("I cannot lie on my front"),
        Truth.REPLACED_JOINT: marked("I have a new hip or knee"),
        Truth.PREGNANT: marked("I am pregnant"),
        Truth.BONE_FRAGILE: marked("My bones are thin"),
        Truth.BALANCE: marked("My balance is poor"),
        Truth.ARCH_SENSITIVE: marked("It gets worse when I arch or stand"),
        Truth.CURL_SENSITIVE: marked("It gets worse when I bend or sit"),
    }
)
NOT_THE_FLOOR = marked(
    "Then please do not begin on the floor. A firm bed will do, if you can get out of it "
    "on your own. Without one, a chair, a wall and room to stand will do for much of it."
)
ON_BED = marked("Do it on your firm bed, not on the floor.")
_WAITS = marked("This is done on the floor, so it waits for you.")
_BED_HELPS = marked(
    "If you have a firm bed and get up from it on your own, you can do it there today."
)
_NO_FLOOR_NEEDED = marked("What needs no floor is in the list.")
_UNFIT = marked(
    "By what you told the coach this is not for you now. Ask your doctor or physiotherapist. "
    "If something has changed, answer the questions of the first start again."
)
_ASK_FIRST = marked("Ask your doctor or physiotherapist before you do this one.")


def _form_words(instead: Instead) -> str:
    form = instead.exercise.variant(instead.played).name
    return f"{instead.exercise.name} ({within(form)})"


def caution_words(caution: Caution, *, tr: Tr = english) -> str:
    """What differs from the routine as it is written; "" where nothing stands against it."""
    if caution.waits:
        bed = [tr(_BED_HELPS)] if caution.bed_helps else []
        return " ".join([tr(_WAITS), *bed, tr(_NO_FLOOR_NEEDED)])
    if caution.unfit:
        return tr(_UNFIT)
    sentences = [tr(ON_BED)] if caution.on_bed else []
    if caution.leave_out:
        names = listed((each.name for each in caution.leave_out), tr=tr)
        sentences.append(tr("Left out, by your answers: {exercises}.").format(exercises=names))
    if caution.ask_first:
        sentences.append(tr(_ASK_FIRST))
    if caution.instead:
        forms = listed(map(_form_words, caution.instead), tr=tr)
        sentences.append(
            tr("In another form, by your answers: {exercises}.").format(exercises=forms)
        )
    return " ".join(sentences)
