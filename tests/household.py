"""Sounds of a living room, made by calculation: claps, talk, doors, dishes, music.

No recording stands in this repository, so these are stand-ins: they have what a detector
looks at (how sudden, how bright, how long, how often), not what an ear would take for real.
16 bits, 16,000 samples a second; the same seed gives the same sound.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from random import Random

from sciatica_coach.hearing.slices import RATE

Wave = list[float]
"""Samples as they sum up; 1.0 is full."""
FULL = 32_767


def seconds(count: float) -> int:
    return round(count * RATE)


def noise(rng: Random, length_s: float) -> Wave:
    return [rng.uniform(-1, 1) for _ in range(seconds(length_s))]


def dull(wave: Sequence[float], share: float) -> Wave:
    """The wave with less of what lies high; the smaller `share`, the duller."""
    return list(accumulate(wave, lambda last, new: last + share * (new - last)))


def fading(wave: Sequence[float], sixty_db_s: float) -> Wave:
    """The wave, fainter by 60 dB after so many seconds."""
    factor = 10 ** (-3 / (sixty_db_s * RATE))
    fades = accumulate(wave, lambda last, _: last * factor, initial=1.0)
    return [each * fade for each, fade in zip(wave, fades, strict=False)]


def ring(hertz: float, length_s: float, sixty_db_s: float) -> Wave:
    turn = math.tau * hertz / RATE
    return fading([math.sin(turn * each) for each in range(seconds(length_s))], sixty_db_s)


def mixed(parts: Iterable[tuple[float, float, Sequence[float]]]) -> Wave:
    """All parts in one wave; of each: when it begins (seconds), how strong it is, itself."""
    parts = list(parts)
    whole = [0.0] * max((seconds(at) + len(part) for at, _, part in parts), default=0)
    for at, gain, part in parts:
        for place, each in enumerate(part, seconds(at)):
            whole[place] += gain * each
    return whole


def loud(wave: Sequence[float], peak: float) -> Wave:
    """The wave with that peak; 1.0 is full."""
    top = max((abs(each) for each in wave), default=0) or 1
    return [each * peak / top for each in wave]


def pcm(wave: Sequence[float]) -> array[int]:
    return array("h", (round(max(-1.0, min(1.0, each)) * FULL) for each in wave))


# ----------------------------------------------------------------------- claps


def clap(rng: Random, room_s: float, distance: float = 1.0) -> Wave:
    """Two palms: some milliseconds of many pitches, and the room after them.

    room_s    how long the room goes on, until it is fainter by 60 dB
    distance  how much of the room is heard beside the hands; 1 is as much of both
    """
    pitches = [rng.uniform(900, 3_200) for _ in range(7)]
    hands = mixed(
        [
            *(
                (rng.uniform(0, 0.001), rng.uniform(0.4, 1), ring(each, 0.03, 0.03))
                for each in pitches
            ),
            (0, 0.6, fading(noise(rng, 0.02), 0.02)),
        ]
    )
    return in_room(rng, hands, room_s, distance)


def in_room(rng: Random, sound: Sequence[float], room_s: float, distance: float) -> Wave:
    """The sound, and what the room makes of it."""
    room = fading(dull(noise(rng, room_s), 0.6), room_s)
    alike = _power(sound) / max(_power(room), 1e-9)
    return mixed([(0, 1, sound), (0.004, distance * math.sqrt(alike), room)])


def two_claps(rng: Random, room_s: float = 0.45, gap_s: float = 0.35, peak: float = 0.3) -> Wave:
    """A second of quiet, two claps of the same hands, a second of quiet."""
    distance = rng.uniform(0.6, 1.2)
    seed = rng.random()
    both = [
        loud(clap(Random(seed), room_s, distance), peak * rng.uniform(0.7, 1)) for _ in range(2)
    ]
    return quiet_around(rng, [(1.0, both[0]), (1.0 + gap_s, both[1])], peak * 0.004)


def quiet_around(
    rng: Random, sounds: Sequence[tuple[float, Sequence[float]]], murmur: float = 0.001
) -> Wave:
    """The sounds in a room that is never quite still; of each: when it begins, and itself."""
    end_s = max(at + len(sound) / RATE for at, sound in sounds) + 1.0
    return mixed([(0, murmur, noise(rng, end_s)), *((at, 1, sound) for at, sound in sounds)])


# --------------------------------------------------------------- all the others


def slam(rng: Random) -> Wave:
    """A door: wood and air, dull and strong."""
    boom = [(0.0, rng.uniform(0.5, 1), ring(rng.uniform(60, 320), 0.4, 0.35)) for _ in range(5)]
    return mixed([*boom, (0, 1.5, fading(dull(noise(rng, 0.3), 0.08), 0.25))])


def knock(rng: Random) -> Wave:
    """Knuckles on wood."""
    return mixed((0.0, 1.0, ring(rng.uniform(180, 700), 0.12, 0.08)) for _ in range(4))


def dish(rng: Random) -> Wave:
    """Metal or china: a few high pitches that ring."""
    pitches = [rng.uniform(2_500, 7_500) for _ in range(rng.randint(1, 3))]
    return mixed((0.0, 1.0, ring(each, 0.4, rng.uniform(0.25, 0.6))) for each in pitches)


def dishes(rng: Random) -> Wave:
    """The table is laid."""
    times = accumulate(rng.uniform(0.05, 0.4) for _ in range(rng.randint(2, 9)))
    return mixed((at, rng.uniform(0.3, 1), dish(rng)) for at in times)


def syllable(rng: Random) -> Wave:
    """Often a consonant's burst first; then a voice, with its overtones."""
    length_s, base_hz = rng.uniform(0.09, 0.26), rng.uniform(90, 230)
    centres = (rng.uniform(300, 850), rng.uniform(900, 2_300), 2_700.0)
    tones = []
    for number in range(1, int(3_600 / base_hz)):
        near = max(math.exp(-(((number * base_hz - each) / 180) ** 2)) for each in centres)
        tones.append((0.03, near / number**0.4, ring(number * base_hz, length_s, length_s * 2)))
    burst = fading(noise(rng, 0.03), rng.uniform(0.02, 0.08))
    return mixed([(0, rng.choice((0, 0.5, 1.5)), burst), *tones])


def talk(rng: Random) -> Wave:
    """A few words."""
    times = accumulate(rng.uniform(0.12, 0.34) for _ in range(rng.randint(3, 9)))
    return mixed((at, rng.uniform(0.5, 1), syllable(rng)) for at in times)


def steps(rng: Random) -> Wave:
    """Somebody walks by."""
    step = fading(dull(noise(rng, 0.15), 0.15), 0.15)
    times = accumulate(rng.uniform(0.42, 0.6) for _ in range(rng.randint(2, 8)))
    return mixed((at, rng.uniform(0.6, 1), step) for at in times)


def typing(rng: Random) -> Wave:
    """Keys of a keyboard, as many as a word has."""
    key = fading(noise(rng, 0.03), 0.04)
    times = accumulate(rng.uniform(0.09, 0.3) for _ in range(rng.randint(3, 12)))
    return mixed((at, rng.uniform(0.5, 1), key) for at in times)


def music(rng: Random) -> Wave:
    """Some bars: chords, and a drum on each beat."""
    beat_s, parts = rng.uniform(0.35, 0.6), []
    for beat in range(8):
        chord = rng.sample((220.0, 262.0, 330.0, 392.0, 440.0, 523.0), 3)
        parts += [(beat * beat_s, 0.4, ring(each, beat_s, beat_s * 3)) for each in chord]
        drum = fading(noise(rng, 0.12), 0.15) if beat % 2 else ring(70, 0.2, 0.2)
        parts.append((beat * beat_s, 1.0, drum))
    return mixed(parts)


def applause(rng: Random) -> Wave:
    """More than two claps."""
    seed = rng.random()
    times = accumulate(rng.uniform(0.16, 0.35) for _ in range(rng.randint(3, 8)))
    return mixed((at, rng.uniform(0.7, 1), clap(Random(seed), 0.4)) for at in times)


OTHERS: dict[str, Callable[[Random], Wave]] = {
    "a slammed door": slam,
    "a knock on wood": knock,
    "dishes": dishes,
    "talk": talk,
    "steps": steps,
    "typing": typing,
    "music": music,
    "applause": applause,
}
"""What is no two claps."""


def _power(wave: Sequence[float]) -> float:
    return sum(each * each for each in wave)
