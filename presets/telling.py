"""Types of what the dummy writer tells: stories, the deeds they act and what stops those."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from presets.model import Preset

StoryText = Mapping[str, str]
"""Language → words with `{slot}` or, for a Korean particle that agrees, `{slot:은/는}`."""
BeatLine = Annotated[
    str,
    StringConstraints(
        pattern=r"^(?:[0-3]s?\| )?(?:action|narration|sfx"
        r"|[a-z]+(?: (?:thought|shout|whisper|phone|off))?): \S.*$"
    ),
]
"""`[level[s]| ]who[ kind]: words // words in the other language`.

The level is the least length a beat is wanted at: 0 always, 1 from 10 cuts, 2 from 22, 3 from 45; 1 when
it is not given. An `s` behind it says that a short episode alone tells it, of fewer than 22 cuts: there, what
cannot be seen in a picture gives way to what can.
"""


class StoryRole(Preset):
    """A part in a story. `names` is not used: `called` are the names to choose from, by the seed."""

    key: str
    called: tuple[StoryText, ...]
    role: StoryText
    appearance: StoryText
    personality: StoryText
    voice: StoryText
    palette: tuple[str, ...] = ()
    company: Literal["", "close", "polite"] = ""
    """Can be with the hero at any time before the turn, and how both speak then: 반말 or 존댓말."""
    against: bool = False
    """Stands against the hero: who a premise says is in the way plays this part."""


class StoryScene(Preset):
    """One scene of a story; `part` is what it is for."""

    part: Literal["opening", "rise", "turn", "end", "interlude"]
    place: StoryText
    time: StoryText
    mood: StoryText
    summary: StoryText
    beats: tuple[BeatLine, ...]
    worlds: tuple[str, ...] = ()
    """Of an interlude for any story: where there is such a place, as "city" or ids of
    `presets/lexicon/worlds.toml`; none means anywhere."""
    company: Literal["", "friend", "foe"] = ""
    """Of an interlude for any story: who of its people is in it as `other`."""
    parts: tuple[str, ...] = ()
    """Of a story that acts a deed: what is tried ("deed.first") and what stops it ("bar.first"), told behind
    `beats`."""
    after: tuple[BeatLine, ...] = ()
    """Beats behind its parts. An end whose last one asks something needs no question of the deed's."""
    against: tuple[BeatLine, ...] = ()
    """Of a story that acts a deed: the whole scene where somebody stands in the way."""
    opens: BeatLine | None = None
    """Beat in which whoever stands in the way is first spoken of, in place of the obstacle's own."""


class Story(Preset):
    """A hand-written episode with slots. `language` is the one it was written in; `genre` "" fits any.

    `places` are ids of `presets/lexicon/places.toml` it can be set in; none means anywhere.
    """

    language: str
    genre: str = ""
    places: tuple[str, ...] = ()
    about: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """Language → words of premises it tells: jobs, things done, relations. They decide which is told."""
    free: bool = False
    """Its hero may do anything for a living; a caption says what."""
    everywhere: bool = False
    """Told in either language: nothing in it belongs to one country."""
    again: bool = False
    """Only for later episodes of a serial: its people know each other, and keep their work."""
    acts: Literal["", "close", "far", "toward", "own", "thing", "deed"] = ""
    """Acts out what its premise wants and what stands in the way, for one kind of conflict
    (`engines.text.conflict`), or as a "deed" that is tried, stopped and done (`engines.text.deeds`); told in
    its own language alone."""
    needs: Literal["", "foe", "here", "few", "now"] = ""
    """Of a story that acts a deed: it is told only where somebody stands in the way, where it ends at the
    place it began at, where the premise brings few people and a stranger comes to them, or in our days."""
    tones: tuple[str, ...] = ()
    """Of a story that acts a deed: the tones of genres (`engines.text.tones`) it is told in; none means any
    that has no such stories."""
    short: bool = True
    """Of a story that acts a deed: whether an episode of fewer than 22 cuts can tell it in pictures."""
    hands: bool = False
    """Of a story that acts a deed: it is told of shoes, sleeves, or what hands write, and so of no animal."""
    foes: tuple[str, ...] = ()
    """Of a story that acts a conflict: what whoever stands in the way may do (`presets/lexicon/foes.toml`);
    none means anything."""
    title: StoryText = Field(default_factory=dict)
    titles: tuple[StoryText, ...] = ()
    """More titles of a story that acts a premise out, in place of those of `presets/lexicon/voices.toml`."""
    logline: StoryText = Field(default_factory=dict)
    slots: Mapping[str, StoryText] = Field(default_factory=dict)
    cast: tuple[StoryRole, ...] = ()
    scenes: tuple[StoryScene, ...] = ()
    """None: only `interludes`, for any story to use."""
    interludes: tuple[StoryScene, ...] = ()


class Tries(Preset):
    """Other beats of a deed, any of which may be told in place of its own."""

    first: tuple[BeatLine, ...] = ()
    second: tuple[BeatLine, ...] = ()
    third: tuple[BeatLine, ...] = ()
    near: tuple[BeatLine, ...] = ()
    done: tuple[BeatLine, ...] = ()
    ask: BeatLine | None = None
    kinds: tuple[str, ...] = ()
    """Of what a tone tells: the deeds it can be told of; none means all."""
    bars: tuple[str, ...] = ()
    """The obstacles it is told with, in place of all other tries; none means any that has none of its own."""
    short: bool = False
    """Of what a tone tells: only what is said in a short episode, to what the deed does."""


class Deed(Preset):
    """What one does who wants something. Its beats are a story's, with the slots `aim` and `bane`."""

    verbs: tuple[str, ...]
    """How such a goal's Korean stem ends, or an English goal begins."""
    topics: tuple[str, ...] = ()
    """Words of a goal that tell it, where its verb tells only that something is shown, learnt or become."""
    aim: str
    """What it is about, where the goal does not tell."""
    dream: str = ""
    """What the hero thinks of, where no picture shows what it is about."""
    dear: bool = False
    """It is done to somebody, who is there."""
    alive: bool = False
    """Told only of what is done to somebody living."""
    first: tuple[BeatLine, ...]
    second: tuple[BeatLine, ...]
    third: tuple[BeatLine, ...]
    near: tuple[BeatLine, ...]
    """It is as good as done, and then it is not."""
    done: tuple[BeatLine, ...]
    ask: BeatLine
    """The question an episode ends on."""
    seen: tuple[BeatLine, ...] = ()
    """Each a picture of what is wanted (slot `wanted`), where an episode begins."""
    shown: tuple[BeatLine, ...] = ()
    """The same of a thing that is there and small enough to be held, in the hero's hands."""
    bound: tuple[BeatLine, ...] = ()
    """The same where the premise says what place it is to be brought to (slot `there`)."""
    lost: tuple[BeatLine, ...] = ()
    """Each how somebody gives it up before the turn."""
    lost_with: tuple[BeatLine, ...] = ()
    """The same with a picture of it (slot `token`) in hand."""
    fulfilled: tuple[BeatLine, ...] = ()
    """Each how somebody thinks of it when it is done, where it is nothing to be held."""
    gained: tuple[BeatLine, ...] = ()
    """Each a picture of it in the end."""
    held: tuple[BeatLine, ...] = ()
    """The same of a thing small enough to be held, in the hero's hands."""
    given: tuple[BeatLine, ...] = ()
    """The same where the premise names whom it is for (slot `dear`)."""
    laid: tuple[BeatLine, ...] = ()
    """The same where it belongs under the open sky."""
    hugged: tuple[BeatLine, ...] = ()
    """The same of an animal, in the hero's arms."""
    fails: tuple[BeatLine, ...] = ()
    """Each what a try leaves that can be seen, told where the first two end: another thing, an empty box."""
    about: tuple[BeatLine, ...] = ()
    """Each how a picture of it (slot `token`) is shown about, where the second try ends."""
    leads: tuple[BeatLine, ...] = ()
    """Each what leads to what is sought, right before it is come by."""
    waits: tuple[BeatLine, ...] = ()
    """Each a picture of whom it is for (slot `dear`), before they are met."""
    others: tuple[Tries, ...] = ()
    where: str = ""
    """Where it is done in the end, where that is not where it began."""
    likeness: str = ""
    """What its story plants in the first scene, where something that can be seen is wanted: a picture of
    that, or of whom it is for. Slot `wanted`."""


class Stops(Preset):
    """Other beats of an obstacle, any of which may be told in place of its own."""

    first: tuple[BeatLine, ...] = ()
    second: tuple[BeatLine, ...] = ()
    third: tuple[BeatLine, ...] = ()
    cost: tuple[BeatLine, ...] = ()
    gives: tuple[BeatLine, ...] = ()
    kinds: tuple[str, ...] = ()
    """Of what a tone tells: the obstacles it can be told of; none means all that are nobody."""
    short: bool = False
    """Of what a tone tells: only what is said in a short episode, to what the obstacle does."""


class Bar(Preset):
    """How what is in the way stops each try, what that costs, and how it gives way."""

    words: tuple[str, ...]
    """What a clause that tells of such an obstacle holds."""
    bane: str
    """What stands in the way, where the clause does not name it."""
    first: tuple[BeatLine, ...]
    second: tuple[BeatLine, ...]
    third: tuple[BeatLine, ...]
    cost: tuple[BeatLine, ...]
    sign: tuple[BeatLine, ...]
    """What a keepsake shows of it, in a story that turns on one."""
    sees: tuple[BeatLine, ...]
    """What the hero sees then."""
    gives: tuple[BeatLine, ...]
    """How it gives way, whatever the hero saw."""
    taken: tuple[BeatLine, ...] = ()
    """Each what becomes of a picture of what is wanted (slot `token`), where the first try fails."""
    saved: tuple[BeatLine, ...] = ()
    """Each how the hero has it again, before the second; none takes those of "plain"."""
    stands: tuple[BeatLine, ...] = ()
    """Of something: each a picture of it (slot `bane`), where an episode begins."""
    waits: tuple[BeatLine, ...] = ()
    """Of something: each how it holds whoever is in need (slot `dear`), in place of the deed's own."""
    hides: tuple[BeatLine, ...] = ()
    """Of somebody: each how they have what is sought (slot `wanted`), seen by the reader alone."""
    denies: tuple[BeatLine, ...] = ()
    """The same at the first try, with the hero before them."""
    grabs: tuple[BeatLine, ...] = ()
    """Of somebody: each how they take it out of the hero's hands."""
    begs: tuple[BeatLine, ...] = ()
    """Of somebody: each what moves them to let go of it, right before."""
    did: Mapping[str, tuple[BeatLine, ...]] = Field(default_factory=dict)
    """Of somebody: what they have done to a thing (slot `spoilt`) → that it was whole, and then that they did
    it; of what is cooked, that there is another one in the end, and of what is sold how it turns. Where that
    is the deed, `sold_mend` goes before `sold`."""
    yields: tuple[BeatLine, ...] = ()
    """Each how the hero comes by the thing that was sought (slot `wanted`), at the turn; none takes those of
    "plain"."""
    others: tuple[Stops, ...] = ()
    opens: str = ""
    """A beat in which it is first spoken of, where that is another than of every obstacle."""


class Tone(Preset):
    """How a genre's tone tells what is tried and what stops it, whatever that is."""

    tries: tuple[Tries, ...] = ()
    stops: tuple[Stops, ...] = ()
