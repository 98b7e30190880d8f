"""The words of the first start, and of what follows from its answers."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.coaching.safety import Caution, Instead, Truth
from sciatica_coach.wording.plain import listed

NOTICE = (
    "This voice will guide you. Please speak with your doctor or physiotherapist before you begin."
)
NOTICE_IN_WRITING = (
    "The words on the screen will guide you. Please speak with your doctor or physiotherapist "
    "before you begin."
)
NOT_REVIEWED = (
    "The coach reads the steps and keeps time. It does not treat anything. "
    "No doctor or physiotherapist has reviewed it yet."
)
QUESTION = "What is true for you?"
TRUTHS: Mapping[Truth, str] = MappingProxyType(
    {
        Truth.NO_FLOOR: "I cannot get down to the floor and up again alone",
        Truth.KNEEL: "I cannot kneel",
        Truth.LIE_FRONT: "I cannot lie on my front",
        Truth.REPLACED_JOINT: "I have a new hip or knee",
        Truth.PREGNANT: "I am pregnant",
        Truth.BONE_FRAGILE: "My bones are thin",
        Truth.BALANCE: "My balance is poor",
        Truth.ARCH_SENSITIVE: "It gets worse when I arch or stand",
        Truth.CURL_SENSITIVE: "It gets worse when I bend or sit",
    }
)
NOT_THE_FLOOR = (
    "Then please do not begin on the floor. A firm bed will do, if you can get out of it "
    "on your own. Without one, a chair, a wall and room to stand will do for much of it."
)
ON_BED = "Do it on your firm bed, not on the floor."
_WAITS = "This is done on the floor, so it waits for you."
_BED_HELPS = "If you have a firm bed and get up from it on your own, you can do it there today."
_NO_FLOOR_NEEDED = "What needs no floor is in the list."
_UNFIT = (
    "By what you told the coach this is not for you now. Ask your doctor or physiotherapist. "
    "If something has changed, answer the questions of the first start again."
)
_ASK_FIRST = "Ask your doctor or physiotherapist before you do this one."


def _form_words(instead: Instead) -> str:
    form = instead.exercise.variant(instead.played).name
    return f"{instead.exercise.name} ({form[:1].lower()}{form[1:]})"


def caution_words(caution: Caution) -> str:
    """What differs from the routine as it is written; "" where nothing stands against it."""
    if caution.waits:
        bed = [_BED_HELPS] if caution.bed_helps else []
        return " ".join([_WAITS, *bed, _NO_FLOOR_NEEDED])
    if caution.unfit:
        return _UNFIT
    sentences = [ON_BED] if caution.on_bed else []
    if caution.leave_out:
        names = listed(each.name for each in caution.leave_out)
        sentences.append(f"Left out, by your answers: {names}.")
    if caution.ask_first:
        sentences.append(_ASK_FIRST)
    if caution.instead:
        named = listed(_form_words(each) for each in caution.instead)
        sentences.append(f"In another form, by your answers: {named}.")
    return " ".join(sentences)
