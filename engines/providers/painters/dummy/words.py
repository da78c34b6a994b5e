"""Words the painter obeys, in English and Korean: place, hour, weather, pose, expression, colour, thing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.colour_words import COLOURS
from engines.providers.painters.dummy.expression_words import EXPRESSION_WORDS
from engines.providers.painters.dummy.own_thing import Own
from engines.providers.painters.dummy.pictured_words import with_pictures
from engines.providers.painters.dummy.place_words import MORE_PLACES, SEASON_WORDS
from engines.providers.painters.dummy.senses import heads, means, theirs
from engines.providers.painters.dummy.thing_words import THING_WORDS
from presets.words import find_all, is_no_thing


@dataclass(frozen=True, eq=False)
class Table:
    """Meaning → words separated by commas. The meaning itself, without underscores, counts as a word.

    `lexicon` names the file of `presets/lexicon/` whose words count as well: directors write with them.
    Compared and hashed by identity, so that answers can be remembered a table.
    """

    words: Mapping[str, str]
    lexicon: str = ""
    plural: bool = False
    """Whether an English word counts in the plural too."""

    def __contains__(self, meaning: str) -> bool:
        return meaning in self.words


PLACES = Table(
    MORE_PLACES
    | {
        "classroom": "school,homeroom,lecture,교실,학교,강의실,수업",
        "convenience_store": "convenience store,corner shop,supermarket,grocery,편의점,마트,슈퍼",
        "alley": "back street,backstreet,골목,뒷골목",
        "rooftop": "roof,옥상,지붕",
        "subway": "metro,train,underground,subway car,train car,지하철,전철,기차,열차,막차",
        "platform": "station,subway platform,subway station,train station,"
        "승강장,플랫폼,지하철역,기차역,전철역,역",
        "office": "workplace,company,meeting room,desk job,newsroom,사무실,회사,회의실,편집부,방송실,녹음실",
        "bedroom": "her room,his room,my room,hotel room,motel room,apartment,dorm,bed,"
        "호텔 방,호텔방,모텔 방,여관방,방,침실,원룸,자취방,고시원,집",
        "kitchen": "dining room,pantry,부엌,주방,탕비실",
        "diner": "restaurant,eatery,food stall,food court,noodle bar,푸드코트,"
        "식당,분식,분식집,포장마차,국밥집,라면집",
        "forest": "woods,jungle,tree,숲,정글,밀림,산속,산길,나무",
        "palace": "throne,castle,royal court,궁,왕궁,궁전,궁궐,성,신전",
        "spaceship": "space ship,spacecraft,starship,cockpit,space station,orbit,bridge of the ship,"
        "우주선,우주,함교,조종실",
        "street": "road,avenue,downtown,city,crossing,town,parking lot,car park,"
        "야외 주차장,거리,길,도로,횡단보도,시내,도시,번화가",
        "cafe": "café,coffee shop,tea house,카페,커피숍,찻집",
        "hospital": "clinic,ward,emergency room,infirmary,operating room,병원,수술실,병실,응급실,보건실",
        "bus_stop": "bus stop,버스 정류장,정류장,정류소",
        "park": "playground,garden,bench,picnic,공원,뒤뜰,분수대,골프장,앞뜰,안뜰,후원,놀이터,정원,벤치",
        "library": "bookstore,bookshop,archive,도서관,서점,서재,책방,만화방,만화 카페",
        "beach": "sea,shore,ocean,island,바다,해변,바닷가,섬",
        "lighthouse": "light tower,등대",
        "desert": "dune,sand dunes,사막,모래 언덕",
        "mountain": "summit,peak,cliff,glacier,산꼭대기,산 정상,설산,절벽,빙하",
        "undersea": "underwater,seabed,under the sea,바닷속,해저,심해,바다 밑",
        "stairwell": "stairs,staircase,stairway,계단",
        "polar": "south pole,north pole,iceberg,눈 덮인 벌판",
        "drive_in": "outdoor cinema,open-air cinema,야외 영화관",
        "fair": "festival,merry-go-round,roller coaster,축제,롤러코스터",
        "stadium": "playing field,pitch,running track,운동장,구장",
        "farm": "fields,paddy,stable,field of,vineyard,포도밭,논밭",
        "market": "market,marketplace,street market,시장",
        "riverside": "riverside,riverbank,lakeside,강가,호숫가,한강",
        "deck": "sailing ship,on a boat,aboard,배 위,선상",
        "temple": "buddhist temple,절,절간",
        "cave": "catacomb,dungeon crawl,던전,땅굴",
        "gym": "gym,gymnastics hall,training hall,체육관",
        "theatre": "movie theater,movie theatre,playhouse,film set,graduation,school play,recital,audition"
        ",오디션,영화 상영관,소극장,강당,졸업식,발표회,학예회,촬영장",
        "church": "altar,nave,성전",
        "bathhouse": "bath,shower,탈의실,욕조,대중탕",
        "garage": "mechanic's,car repair,제철소,작업장",
        "museum": "museum,art museum,박물관,미술관",
        "room": "indoors,interior,cottage,cabin,실내,"
        "별장,inn,guesthouse,guest house,여관,여인숙,민박집"
        ",오두막,산장",
        "outdoors": "outdoors,open air,야외",
        "void": "empty space,nothingness,dream,blank,허공,어둠 속,꿈속,빈 공간",
    },
    "places",
)
HOURS = Table(
    {
        "dawn": "daybreak,sunrise,first light,새벽,동틀,동트는,여명",
        "morning": "breakfast,아침,오전,등교,출근길",
        "noon": "midday,daytime,day,afternoon,lunch,sunny,점심,정오,한낮,낮,오후,대낮",
        "evening": "sunset,dusk,twilight,golden hour,저녁,노을,해질녘,해 질 녘,석양,하굣길,퇴근",
        "night": "moonlit,moonlight,nighttime,밤,야간,달빛,야경",
        "late_night": "midnight,late night,small hours,3 am,심야,자정,한밤,늦은 밤",
    },
    "hours",
)
# Not shared with the lexicon, where an umbrella means rain: one may lie about on a dry day.
WEATHERS = Table(
    {
        "rain": "rainy,raining,drizzle,downpour,storm,stormy,thunderstorm,typhoon,hurricane,shower,비,"
        "비오는,빗속,"
        "빗방울,빗줄기,장마,소나기,폭우,폭풍우,폭풍,태풍,비바람,뇌우",
        "snow": "snowy,snowing,snowfall,blizzard,눈이 내,눈 내리,눈오는,눈 오는,눈이 오,눈이 쌓,눈 쌓인,눈길,"
        "눈밭,눈 덮인,눈 덮힌,설경,snow-covered,snowed in,snowed-in,snowbound,폭설,눈발,눈보라,함박눈,첫눈",
        "fog": "foggy,mist,misty,haze,안개,연무",
        "wind": "windy,breeze,gust,petals,바람,돌풍,꽃잎",
        "clear": "clear sky,맑은,맑게,화창",
    },
)
SEASONS = Table(SEASON_WORDS)
EXPRESSIONS = Table(EXPRESSION_WORDS, "expressions")
POSES = Table(
    {
        "standing": "stands,stand,upright,서 있,서있,선 채",
        "walking": "walk,walks,strolling,걷는,걸어,걷고,걸으며",
        "running": "run,runs,sprinting,dashing,chasing,달리,뛰어,달려,뛰는,질주,전력",
        "sitting": "sit,sits,seated,앉은,앉아,앉는",
        "leaning": "leans,leaning on,기댄,기대어,기대",
        "pointing": "points at,pointing at,가리키,손가락질,삿대질",
        "arms_crossed": "arms crossed,crossed arms,folded arms,팔짱",
        "hand_on_chin": "hand on chin,thinking,pondering,턱을 괴,턱에 손,생각에 잠",
        "reaching": "reaches,reaching out,outstretched,grabbing,손을 뻗,손을 내밀,붙잡",
        "holding_object": "holding,holds,gripping,들고,쥐고,손에 든,든 채",
        "crouching": "crouch,crouches,squatting,웅크,쪼그",
        "looking_back": "looking back,looks back,glancing back,over the shoulder,뒤돌아,돌아보",
        "waving": "waves,waving hand,손을 흔,손 흔",
        "fists": "clenched fists,fist,fighting stance,punching,주먹",
        "phone": "smartphone,texting,휴대폰,핸드폰,스마트폰",
        "calling": "on the phone,phone to the ear,phone call,전화,통화,수화기",
        "lying": "lies down,lying down,누워,누운,엎드",
        "hands_on_hips": "hands on hips,akimbo,허리에 손,허리에 두 손",
        "covering_face": "covering face,covers his face,covers her face,hides face,얼굴을 가리,얼굴을 감싸",
        "bowing": "bow,bows,apologising,apologizing,고개를 숙,고개 숙,허리를 숙,인사하,절하",
        "falling": "falls,tumbling,plunging,넘어지,추락,쓰러지",
        "gesturing": "gesture,gestures,explaining,손짓,설명하",
        "shrugging": "shrug,shrugs,어깨를 으쓱,으쓱",
        "hand_on_chest": "hand on chest,hand to the heart,가슴에 손",
        "looking_up": "looks up,gazing up,올려다,하늘을 보,고개를 들",
        "kneeling": "kneel,kneels,on one knee,무릎 꿇,무릎을 꿇",
        "sitting_ground": "sits on the ground,sits on the floor,sitting on the floor,cross-legged,"
        "바닥에 앉,주저앉",
        "giving": "gives,handing,hands over,offers,offering,holds out,건네,내밀,내민,돌려주",
        "receiving": "receives,takes it,accepts,받아,받는,건네받",
        "raising": "holds up,holding up,raises,높이 들,치켜들,들어 올",
        "carrying": "carries,carry,cradles,안고,안은,나르,짊어",
        "drinking": "drinks,drink,sips,sipping,마시,마신,홀짝",
        "jumping": "jumps,jump,leaps,leaping,펄쩍,뛰어오르,뛰어올",
        "blocking": "blocks the way,bars the way,barring,arms spread,막아선,막아서,가로막,앞을 막",
        "refusing": "refuses,refusing,shakes head,손사래,거절,고개를 젓",
        "pleading": "pleads,begging,begs,hands clasped,애원,두 손을 모",
        "cheering": "cheers,arms up,both arms up,hurrah,만세,환호",
        "searching": "searches,on all fours,rummaging,더듬,뒤지,뒤져",
        "pushing": "pushes,shoves,shoving,heaving,떠밀,밀어내",
        "pulling": "pulls,dragging,drags,tugging,hauling,잡아당,끌어당",
        "recoiling": "recoils,steps back,backs away,flinches,뒷걸음,물러서,움찔,흠칫",
        "hiding": "hiding it,behind the back,등 뒤로",
        "listening": "listens,ear to the,귀를 기울,엿듣",
        "covering_mouth": "covering the mouth,hand over the mouth,hands over the mouth,입을 가린,입을 가리",
        "covering_ears": "covering ears,covers both ears,hands over ears,귀를 막",
        "peering": "peers,looking out,keeps watch,둘러보,내다보,살피",
        "knocking": "knocks,rapping,rings the bell,두드리,두드려,노크",
        "throwing": "throws,hurling,flinging,tossing,던지,던진",
        "writing": "writes,scribbling,받아 적,써 내려",
        "climbing": "climbs,clambering,기어오르,매달려",
        "sneaking": "sneaks,tiptoes,tiptoeing,creeping,살금,까치발",
        "turning_away": "turns away,back turned,등을 돌,돌아선",
        "digging": "digs,shovelling,shoveling,삽질,파헤,땅을 파",
        "working": "at work,hammering,sewing,kneading,망치질,바느질,만들고 있",
        "hugging": "hugs,embracing,in each other's arms,껴안,끌어안,부둥켜",
        "calling_out": "shouting,hands to the mouth,외치,소리쳐 부르,두 손을 입",
        "shivering": "shivers,trembling,오들오들,부들부들,덜덜",
        "sleeping": "sleeps,asleep,잠든,잠들,자고 있",
        "posting": "pinning up,putting up a poster,벽에 붙이",
        "tending": "bandaging,binds a wound,감아 주,보살피",
        "playing": "playing music,plays the piano,plays the violin,plays the guitar,plays the cello,"
        "plays the flute,"
        "at the piano,연주하는,연주한다,연주하고,피아노를 치,바이올린을 켜",
        "looking_down": "looks down,head hanging,고개를 떨",
        "dancing": "dances,waltzing,twirling,춤추,춤을 추,왈츠",
        "shielding": "shields the eyes,arm against the wind,팔로 눈을 가",
    },
    "poses",
)
OBJECTS = Table(THING_WORDS, plural=True)


@cache
def _pattern(words: str, plural: bool = False) -> re.Pattern[str]:
    parts: list[str] = []
    # Longer words first: of alternatives the first one that fits is taken (분식 in 분식집).
    for word in sorted(words.split(","), key=len, reverse=True):
        # English words must start and end as words, if with a Korean particle (UFO를). Korean ones carry
        # particles; one syllable alone is a word only where no other leans on it (방 in 가방 is no room).
        if word.isascii():
            parts.append(rf"(?a:\b{re.escape(word)}{'(?:e?s)?' if plural else ''}\b)")
        elif len(word) == 1:
            parts.append(rf"(?<![가-힣]){word}(?=[에의은는이가을를로과와도]|으로|[^가-힣]|$)")
        else:
            parts.append(re.escape(word))
    return re.compile("|".join(parts))


@cache
def _entries(table: Table) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """(meaning, its words separated by commas, the same one by one) of a table."""
    told = ((meaning, f"{meaning.replace('_', ' ')},{words}") for meaning, words in table.words.items())
    return tuple((meaning, words, tuple(words.split(","))) for meaning, words in told)


def find(text: str, table: Table) -> list[tuple[str, str]]:
    """(meaning, word as found) for each meaning of the table in the text, in order of the text.

    A word inside a longer one ("room" in "meeting room") does not count.
    """
    lowered = _plain(text)
    found: dict[str, str] = {}
    for start, stop, meaning in _spans(lowered, table):
        found.setdefault(meaning, lowered[start:stop])
    return list(found.items())


def _plain(text: str) -> str:
    return text.lower().replace("_", " ")


@lru_cache(maxsize=1024)
def _spans(lowered: str, table: Table, own: Own | None = None) -> tuple[tuple[int, int, str], ...]:
    """(start, end, meaning) of every word of the table; of words that overlap the first and longest."""
    hits = [
        (match.start(), match.end(), meaning)
        for meaning, words, each in _entries(table)
        # Most words are in no text: a pattern that is not needed is not made.
        if any(word in lowered for word in each)
        for match in _pattern(words, table.plural).finditer(lowered)
    ]
    if table.lexicon:
        hits += [
            (hit.start, hit.end, hit.key) for hit in find_all(table.lexicon, lowered) if hit.key in table
        ]
    if table is OBJECTS:
        meant = own.meant(lowered, hits) if own else []
        hits = [*meant, *(hit for hit in hits if means(lowered, *hit))]
        hits = [hit for hit in hits if not is_no_thing(lowered, hit[0], hit[1])]
    hits.sort(key=lambda hit: (hit[0], -hit[1]))
    kept: list[tuple[int, int, str]] = []
    for hit in hits:
        if not kept or hit[0] >= kept[-1][1]:
            kept.append(hit)
    if table is not OBJECTS:
        return tuple(kept)
    return heads(lowered, with_pictures(lowered, theirs(lowered, kept), _spans(lowered, PLACES)))


def spans(lowered: str, table: Table, own: Own | None = None) -> tuple[tuple[int, int, str], ...]:
    """(start, end, meaning) of every word of the table in a text in lower case, in order; of OBJECTS with the
    story's `own` thing as well."""
    return _spans(lowered, table, own)


def without(text: str, table: Table, meaning: str) -> str:
    """The text in lower case with every word of one meaning taken out."""
    lowered = _plain(text)
    spans = (
        [(hit.start, hit.end) for hit in find_all(table.lexicon, lowered) if hit.key == meaning]
        if table.lexicon
        else []
    )
    for start, end in reversed(spans):
        lowered = lowered[:start] + lowered[end:]
    return _pattern(f"{meaning.replace('_', ' ')},{table.words.get(meaning, meaning)}").sub("", lowered)


def first(text: str, table: Table) -> str:
    """The meaning that comes first in the text, else ""."""
    found = find(text, table)
    return found[0][0] if found else ""


@cache
def colour_table() -> Table:
    return Table({name: words for name, (words, _) in COLOURS.items()})


def colour_named(text: str) -> Colour | None:
    """The first colour word of the text as a colour."""
    name = first(text, colour_table())
    return COLOURS[name][1] if name else None
