"""Words for things the painter can draw: meaning → words separated by commas."""

from __future__ import annotations

import re

THING_WORDS: dict[str, str] = {
    "phone": "remote control,리모컨,smartphone,message,cell,mobile,휴대폰,핸드폰,스마트폰,문자,메시지,전화",
    "letter": "envelope,note,mail,postcard,invitation,편지,쪽지,봉투,엽서,초대장",
    "key": "keys,keyring,열쇠",
    "umbrella": "parasol,우산,양산",
    "cup": "mug,teacup,tumbler,coffee,tea,latte,컵,머그컵,텀블러,찻잔,커피,잔,머그",
    "ring": "jewel,diamond,bracelet,반지,팔찌",
    "necklace": "pendant,locket,amulet,목걸이,펜던트,부적",
    "notebook": "passport,여권,diary,journal,notepad,planner,수첩,일기장,일기,공책,노트,다이어리,메모장",
    "book": "novel,textbook,grimoire,ledger,dictionary,책,교과서,소설책,동화책,장부,사전",
    "photo": "photograph,picture,polaroid,portrait,사진,액자",
    "watch": "timer,stopwatch,wristwatch,시계,손목시계",
    "pocket_watch": "fob watch,회중시계,몸시계",
    "knife": "blade,dagger,weapon,칼,단검,무기,식칼,부엌칼",
    "sword": "sabre,saber,rapier,검,장검,보검,명검",
    "flower": "rose,petal,꽃,장미",
    "food": "kimbap,gimbap,lunchbox,lunch box,candy,milk,"
    "snack,rice ball,"
    "김밥,삼각김밥,주먹밥,만두,초콜릿,도시락,사탕,우유,과자,음식",
    "bag": "backpack,briefcase,handbag,wallet,purse,가방,배낭,지갑",
    "box": "package,parcel,carton,gift,biscuit tin,cookie tin,tin box,깡통,양철통,상자,택배,선물,소포",
    "helmet": "helm,hard hat,헬멧,안전모,철모,투구",
    "crown": "tiara,diadem,왕관,금관,티아라",
    "bell": "handbell,chime,방울 소리,은방울,놋쇠 종,작은 종,초인종",
    "glasses": "spectacles,eyeglasses,안경,돋보기",
    "coin": "coins,동전,금화",
    "medal": "메달,훈장",
    "ticket": "receipt,card,coupon,lottery,boarding pass,contract,기차표,승차권,표,"
    "티켓,영수증,카드,복권,쿠폰,명함,계약서",
    "door": "doorknob,handle,lock,gate,문,문고리,손잡이,자물쇠",
    "sandwich": "sandwiches,toast,샌드위치,토스트",
    "burger": "hamburger,cheeseburger,햄버거,버거",
    "pizza": "피자",
    "oil_lamp": "oil lamp,kerosene lamp,paraffin lamp,gas lamp,hurricane lamp,"
    "등잔,등잔불,호롱,호롱불,석유램프,남포등",
    "beacon": "lighthouse lamp,lighthouse's lamp,lamp of the lighthouse,lighthouse beacon,beacon,"
    "등대의 램프,등대 램프,"
    "등대의 등불,등대 등불",
    "lamp": "light bulb,lightbulb,램프,전구",
    "lantern": "torch,등불,랜턴,초롱,등롱",
    "candle": "candlestick,촛불,양초,촛대",
    "flashlight": "손전등,플래시",
    "cat": "kitten,고양이",
    "monitor": "screen,cctv,tv,television,computer,laptop,화면,모니터,텔레비전,컴퓨터,노트북",
    "camera": "camcorder,카메라,사진기,캠코더",
    "doll": "teddy bear,toy,stuffed animal,인형,장난감",
    "guitar": "ukulele,lute,기타,우쿨렐레",
    "violin": "fiddle,cello,instrument,바이올린,첼로,해금,악기",
    "cassette": "tape,recorder,카세트,테이프,녹음기",
    "radio": "walkie-talkie,라디오,무전기",
    "lighter": "matchbox,match,cigarette,라이터,성냥,담배",
    "scarf": "muffler,shawl,목도리,스카프",
    "glove": "gloves,mitten,mittens,장갑",
    "hat": "cap,beanie,모자,캡",
    "bottle": "bottles,flask,vial,potion,유리병,물병,약병,병",
    "map": "chart,지도,약도",
    "stone": "gem,marble,crystal,보석,구슬,수정",
    "pebble": "rock,돌멩이,조약돌",
    "seed": "acorn,씨앗,도토리",
    "clock": "grandfather clock,wall clock,cuckoo clock,괘종시계,벽시계,뻐꾸기시계",
    "cake": "cupcake,케이크,케익",
    "bread": "loaf,baguette,빵,식빵,붕어빵",
    "fruit": "apple,orange,peach,pear,사과 한,복숭아,귤,과일",
    "egg": "달걀,계란",
    "kettle": "teapot,주전자,찻주전자",
    "pot": "saucepan,cauldron,냄비,솥,가마솥",
    "basket": "바구니,광주리,소쿠리",
    "spoon": "ladle,spatula,fork,chopsticks,젓가락,숟가락,국자,뒤집개,주걱",
    "bird": "parrot,sparrow,pigeon,crow,owl,canary,birdcage,앵무새,참새,비둘기,까마귀,부엉이,카나리아,새장",
    "dog": "puppy,hound,강아지,멍멍이,개 한 마리",
    "fish": "goldfish,물고기,금붕어,생선",
    "shell": "seashell,conch,clam,조개,조개껍데기,소라,소라고둥",
    "feather": "quill,plume,깃털",
    "horn": "trumpet,bugle,saxophone,flute,나팔,트럼펫,피리,뿔피리",
    "drum": "tambourine,큰북,작은북,장구,드럼",
    "kite": "방패연,가오리연,종이 연,연",
    "ball": "football,basketball,baseball,축구공,야구공,농구공",
    "bicycle": "bike,tricycle,자전거",
    "mask": "skull,해골,가면",
    "mirror": "looking glass,looking-glass,거울,손거울",
    "rope": "cord,lasso,밧줄,노끈,동아줄",
    "compass": "나침반",
    "telescope": "spyglass,binoculars,망원경,쌍안경",
    "hourglass": "sand timer,모래시계",
    "scissors": "shears,가위",
    "hammer": "wrench,망치,렌치,스패너",
    "pen": "pencil,paintbrush,fountain pen,펜,연필,만년필,붓,볼펜",
    "broom": "mop,빗자루,대걸레",
    "microphone": "megaphone,마이크,확성기",
    "globe": "지구본,지구의",
    "hand": "hands,palm,fingertips,손,손바닥,손끝,손가락",
    "shadow": "shadows,silhouette,그림자,실루엣",
    "shoe": "shoes,sneaker,sneakers,boots,footprints,신발,운동화,구두,발자국",
    "tub": "통,kimchi tub,kimchi container,plastic tub,lunch pail,tupperware,cooler,urn,trash can,barrel,"
    "김치통,반찬통,밀폐용기"
    ",쓰레기통,드럼통,유골함,아이스박스",
    "jar": "vase,pottery,pot of honey,honey,crock,jug,항아리,화분,도자기,꽃병,화병,꿀단지,장독",
    "bowl": "soup,stew,curry,pasta,dumplings,porridge,ramen,ramyeon,noodles,rice bowl,plate,dish,"
    "국수,국밥,라면,찌개,수프,파스타,비빔밥,전골,볶음밥,그릇,접시,"
    "밥그릇,냉면,떡볶이",
    "bucket": "pail,watering can,양동이,물통,물뿌리개,바께쓰",
    "cloth": "towel,blanket,handkerchief,quilt,flag,pillow,curtain,rug,수건,담요,손수건,이불,보자기,깃발,"
    "베개,커튼",
    "garment": "coat,jacket,dress,shirt,sweater,uniform,apron,kimono,hanbok,cardigan,cloak,코트,재킷,"
    "원피스,드레스,셔츠"
    ",스웨터,교복,앞치마,한복,외투,저고리,망토,잠옷",
    "paper": "document,documents,newspaper,script,manuscript,sheet music,poster,flyer,money,cash,banknote"
    ",blueprint,recipe,서류,신문,대본,원고,악보,유언장,전단지,포스터,설계도,지폐,돈,돈다발,시험지,종이,"
    "답안지,레시피",
    "scroll": "parchment,papyrus,두루마리,족자,양피지,병풍",
    "medicine": "pill,pills,tablet,vitamin,syringe,first aid,알약,약통,주사기,구급함,비타민",
    "reel": "film reel,reel of film,movie film,film,spool,영화 필름,필름 릴,릴 필름,필름 통,필름통,필름,릴",
    "machine": "rice cooker,washing machine,printer,"
    "oven,microwave,toaster"
    ",generator,engine,device,apparatus,typewriter,projector,time machine,detector,bomb,calculator,heater,"
    "vacuum"
    ",밥솥,전기밥솥,세탁기,프린터,오븐,전자레인지,발전기,엔진,기계,장치,타자기,영사기,타임머신,폭탄,계산기"
    ",선풍기,난로,청소기",
    "robot": "toy robot,android figure,로봇,장난감 로봇",
    "wheel": "tire,tyre,cog,gear,gears,steering wheel,바퀴,타이어,톱니바퀴,톱니,핸들,운전대",
    "shovel": "spade,axe,pickaxe,hoe,rake,pitchfork,oar,paddle,fishing rod,삽,"
    "도끼,곡괭이,호미,갈퀴,낚싯대"
    ",괭이",
    "piano": "accordion,keyboard,organ,harpsichord,피아노,오르간,건반,풍금,건반악기",
    "cairn": "stack of stones,pile of stones,돌탑,돌무더기",
    "campfire": "bonfire,모닥불,장작불,화톳불",
    "tent": "canopy,텐트,천막",
    "boat": "sailboat,canoe,raft,model ship,paper boat,돛단배,나룻배,조각배,종이배,배 한 척,뗏목,보트",
    "car": "truck,taxi,van,toy car,sled,cart,자동차,트럭,택시,썰매,손수레,수레,장난감 자동차",
    "chair": "armchair,bench,stool,rocking chair,throne,의자,흔들의자,걸상,벤치",
    "ladder": "stepladder,사다리",
    "snowman": "눈사람",
    "sofa": "couch,settee,loveseat,소파",
    "table": "dining table,coffee table,kitchen table,desk,탁자,식탁,테이블,밥상,책상,밥상머리",
    "bookshelf": "bookshelves,bookcase,shelf of books,책장,책꽂이",
    "wardrobe": "closet,armoire,dresser,옷장,장롱,벽장",
    "fireplace": "hearth,mantelpiece,벽난로",
    "blackboard": "chalkboard,whiteboard,칠판,화이트보드,흑판",
    "bed": "four-poster,bunk,침대,침상",
    "mirror_stand": "full-length mirror,standing mirror,전신거울,전신 거울",
    "street_lamp": "street lamp,streetlight,street light,lamp post,lamppost,가로등",
    "fridge": "refrigerator,freezer,냉장고,냉동고",
    "vending": "vending machine,자판기",
    "christmas_tree": "christmas tree,xmas tree,크리스마스트리,크리스마스 트리,성탄 트리",
    "chessboard": "chess set,chess,board game,draughts,checkers,go board,체스판,체스,바둑판,바둑,장기판,"
    "장기,보드게임",
    "coffin": "casket,관짝,관 뚜껑",
    "gravestone": "tombstone,headstone,비석,묘비",
    "playground_swing": "rope swing,그네",
    "motorcycle": "motorbike,scooter,moped,오토바이,스쿠터",
    "bus": "school bus,시내버스,버스",
    "ship": "steamer,cruise ship,ocean liner,ferry,여객선,유람선,기선,화물선",
    "plane": "airplane,aeroplane,airliner,비행기,여객기",
    "stroller": "pram,baby carriage,pushchair,유모차",
    "wheelchair": "휠체어",
    "suitcase": "luggage,trolley case,캐리어,여행 가방,트렁크",
    "carriage": "horse-drawn carriage,coach and four,wagon,마차,꽃마차",
    "longbow": "bow and arrow,bow and arrows,longbow,crossbow,활,활과 화살,화살,석궁",
    "wand": "magic wand,magic staff,마법 지팡이,요술봉,마술봉,마법봉",
    "cane": "crutch,walking stick,지팡이,목발",
    "gun": "pistol,revolver,rifle,shotgun,권총,소총",
    "buckler": "round shield,knight's shield,방패",
    "sewing_machine": "sewing machine,재봉틀,미싱",
    "balloon": "balloons,풍선,헬륨 풍선",
    "bouquet": "bunch of flowers,wedding bouquet,부케,꽃다발",
    "wedding_dress": "wedding dress,wedding gown,bridal gown,웨딩드레스,웨딩 드레스",
    "whale": "humpback,orca,범고래,고래가,고래는,고래를,고래의,고래와,고래도,고래 ",
    "shark": "상어",
    "dolphin": "돌고래",
    "octopus": "squid,jellyfish,문어,오징어,해파리",
    "turtle": "tortoise,거북이",
    "crab": "lobster,꽃게,가재,바닷가재",
    "horse": "pony,stallion,백마,조랑말,망아지",
    "elephant": "코끼리",
    "frog": "toad,개구리,두꺼비",
    "butterfly": "moth,firefly,dragonfly,나비,나방,반딧불이,잠자리",
    "snail": "달팽이",
    "snake": "serpent,뱀,구렁이",
}

# How a noun ends tells what kind of thing it is, where it is none of the words above. The first that fits.
_ENDINGS: tuple[tuple[str, str], ...] = (
    ("tub", r"(?:통|함|케이스|캔|깡)$|(?:can|tub|container|canister|crock|case|pail|tank)s?$"),
    ("box", r"(?:상자|곽|갑|궤)$|(?:box|crate|chest|trunk|coffer)(?:es|s)?$"),
    ("bottle", r"(?:병|향수|소주|와인|술)$|(?:bottle|perfume|wine|oil|juice|ink)s?$"),
    ("book", r"(?:책|집|록|첩|전집|경전|족보)$|(?:book|album|bible|manual|guide|register|atlas)s?$"),
    ("paper", r"(?:지|장|서|표|증|권|문서|그림|도면)$|(?:paper|certificate|deed|licen[cs]e|permit|letter"
    r"|page|drawing|plan)s?$"),
    ("garment", r"(?:복|옷|의상|바지|조끼|양말)$|(?:robe|vest|trousers|jeans|socks?|costume|kilt|sari)$"),
    ("cloth", r"(?:천|보|포|비단|실크|모포|손가방)$|(?:cloth|fabric|silk|scarf|tapestry|net|sheet)s?$"),
    ("bowl", r"(?:밥|국|탕|면|떡|죽|찌개|전|볶음|김치|젓갈|반찬)$|(?:rice|soup|stew|pie|salad|sauce"
    r"|kimchi|curry|noodles?)$"),
    ("violin", r"(?:금|악기|비파|아쟁)$|(?:harp|cello|banjo|sitar|instrument|zither|mandolin)s?$"),
    ("doll", r"(?:인형|곰돌이|장난감|피규어|퍼즐)$|(?:toy|puppet|figurine|puzzle|plush)s?$"),
    ("shovel", r"(?:대|채|봉|창|낫|톱)$|(?:tool|stick|pole|rod|spear|staff|saw|rifle|racket|bat)s?$"),
    ("machine", r"(?:기|계|기계|장비|드론|모터|센서)$|(?:machine|device|drone|motor|sensor|scanner|meter"
    r"|ator|puter|lator)s?$"),
)  # fmt: skip


def kind_of_thing(noun: str) -> str:
    """What a thing that no word above names is most like: a container, paper, cloth, food, an
    instrument, a toy,
    a tool, a machine; "parcel" where its name does not tell."""
    word = noun.strip().lower().split(" ")[-1] if noun.strip() else ""
    return next((thing for thing, ending in _ENDINGS if re.search(ending, word)), "parcel")
