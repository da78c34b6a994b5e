"""Words of somebody's appearance, in English and Korean: sex, hair, clothes, what is worn, build."""

from __future__ import annotations

from engines.providers.painters.dummy.words import Table

BUILDS = Table(
    {
        "female": "woman,girl,lady,she,her,female,mother,mom,grandmother,queen,princess,heroine,sister,"
        "여자아이,여자,여성,의녀,궁녀,상궁,기생,해녀,며느리,마녀,아주머니,아줌마,노파,witch,nun,"
        "waitress,actress,grandma,granny,소녀,여고생,여대생,아가씨,엄마,어머니,할머니,누나,언니,여왕,"
        "공주,아내,여직원",
        "male": "man,boy,guy,he,his,male,father,dad,grandfather,king,prince,brother,"
        "임금,국왕,선비,도령,사또,암행어사,영감,waiter,actor,grandpa,fisherman,policeman,fireman,businessman,"
        "남자,남성,소년,남고생,남대생,아저씨,아빠,아버지,할아버지,형,오빠,왕자,남편,청년",
    }
)
# What a silhouette is read as where no noun tells.
BUILDS_BY_HAIR = Table(
    {
        "female": "bob,braid,braids,ponytail,pigtails,bun,skirt,dress,단발,땋은,묶은,생머리,머리핀,"
        "치마,원피스",
        "male": "moustache,mustache,beard,stubble,bald,shaved,수염,콧수염,턱수염,대머리,민머리",
    }
)
LENGTHS = Table(
    {
        "shaved": "shaved head,buzz cut,crew cut,bald,민머리,대머리,까까머리,빡빡,스포츠머리,스포츠",
        "balding": "bald crown,bald on top,receding,thinning,벗겨진,정수리가 훤,훤한 이마",
        "short": "cropped,close-cropped,short hair,pixie,짧은,단정한 머리,커트,숏컷",
        "bob": "bobbed,chin-length,단발",
        "long": "to the shoulders,shoulder-length,어깨까지,long hair,waist-length,flowing,"
        "긴 머리,긴 생머리,생머리,긴머리,장발",
        "ponytail": "pony tail,tied hair,tied back,포니테일,묶은,묶고",
        "twin_tails": "twin tails,twintails,pigtails,양갈래",
        "braids": "braid,braided,plaits,땋은,댕기",
        "bun": "topknot,updo,pinned up,knot,쪽진,쪽 찐,틀어 올린,올림머리,똥머리,상투",
        "wavy": "waves,curly long,웨이브,곱슬곱슬한 긴",
        "curly": "curls,afro,perm,곱슬,파마,뽀글",
        "spiky": "messy,tousled,wild,bed hair,삐죽,뻗친,shaggy,부스스,헝클,더벅",
        "slick": "slicked,slicked-back,combed,swept back,올백,넘긴",
    }
)
OUTFITS = Table(
    {
        "uniform": "school uniform,blazer,교복,uniform jacket",
        "wedding": "wedding dress,wedding gown,bridal gown,bridal dress,bride,웨딩드레스,웨딩 드레스,신부복",
        "gown": "evening gown,ball gown,ballgown,evening dress,long dress,이브닝드레스,파티 드레스,"
        "드레스,긴 드레스",
        "tuxedo": "tailcoat,morning coat,턱시도,연미복,예복,신랑 예복",
        "military": "military uniform,army uniform,dress uniform,fatigues,soldier's uniform,"
        "officer's uniform,"
        "군복,전투복,제복,장교복",
        "firesuit": "turnout gear,firefighter's gear,fire gear,bunker gear,소방복,방화복",
        "wetsuit": "wet suit,diving suit,scuba gear,swimsuit,bathing suit,잠수복,수영복,해녀복",
        "kimono": "yukata,기모노,유카타",
        "chefs_jacket": "chef's jacket,chef's whites,chef's coat,조리복,요리사복",
        "scrubs": "scrubs,nurse's uniform,간호복,수술복,간호사복",
        "labcoat": "lab coat,white coat,doctor's coat,흰 가운,의사 가운,실험 가운",
        "police_shirt": "police uniform,police shirt,guard's uniform,경찰복,경찰 제복,경비복,경비 제복,"
        "순찰복",
        "hanbok": "jeogori,durumagi,한복,저고리,도포,두루마기,치마저고리,무명옷,상복",
        "spacesuit": "space suit,우주복",
        "overalls": "bib overalls,dungarees,waders,멜빵바지,멜빵 바지,고무 작업복",
        "vest": "waistcoat,safety vest,조끼,패딩 조끼",
        "apron": "앞치마",
        "suit": "necktie,양복,정장,넥타이",
        "hoodie": "sweatshirt,tracksuit,후드,맨투맨,추리닝,트레이닝,운동복",
        "raincoat": "rain coat,slicker,poncho,비옷,우비,우의",
        "jacket": "bomber jacket,windbreaker,blouson,parka,점퍼,재킷,자켓,패딩,바람막이,야상",
        "coat": "trench coat,long coat,overcoat,외투,코트",
        "dress": "skirt,tutu,ballet dress,원피스,치마,발레복,튀튀",
        "robe": "dressing gown,bathrobe,nightgown,cloak,cape,tunic,cassock,로브,망토,승복,곤룡포,법복,"
        "도복,white robe",
        "armour": "armor,갑옷",
        "jumpsuit": "flight suit,coveralls,overalls,작업복,비행복,점프수트,점프 슈트",
        "sweater": "cardigan,knit,turtleneck,jumper,pullover,스웨터,니트,가디건,카디건,목폴라",
        "tee": "t-shirt,tee shirt,shirt,blouse,티셔츠,셔츠,반팔,블라우스",
    }
)
ACCESSORIES = Table(
    {
        "sunglasses": "sun glasses,dark glasses,shades,선글라스,색안경",
        "veil": "bridal veil,베일,면사포",
        "backpack": "rucksack,knapsack,school bag,배낭,책가방,백팩",
        "glasses": "spectacles,eyeglasses,안경",
        "cap": "hat,baseball cap,모자,캡,야구 모자",
        "scarf": "muffler,목도리,스카프,머플러",
        "headphones": "headset,earphones,헤드폰,헤드셋,이어폰",
        "hairpin": "hair clip,hairclip,ribbon,hairband,barrette,머리핀,리본,머리띠,비녀",
        "earring": "earrings,piercing,귀걸이,귀고리,피어싱",
        "bandage": "band-aid,plaster,scar,반창고,흉터,상처",
        "choker": "necklace,pendant,collar,목걸이,초커",
        "eyepatch": "eye patch,안대",
        "nose_tape": "tape across the nose,strip of tape,콧등의 반창고,코에 반창고",
        "horns": "horn,horned,뿔",
        "helmet": "helm,투구,헬멧,철모",
        "crown": "tiara,diadem,왕관,티아라,금관",
        "gloves": "glove,mittens,장갑",
        "freckles": "freckled,주근깨",
        "pencil": "pencil behind,pen behind,귀에 연필,귀에 꽂은",
    }
)
PATTERNS = Table(
    {
        "stripes": "striped,stripe,pinstripe,줄무늬,스트라이프",
        "checks": "checked,chequered,plaid,tartan,flannel,체크,격자",
        "dots": "dotted,polka,물방울무늬,땡땡이",
    }
)
BEARDS = Table(
    {
        "beard": "bearded,full beard,턱수염,수염",
        "moustache": "mustache,콧수염",
        "stubble": "unshaven,five o'clock,까칠한",
    }
)
# Without these words an unnamed length is meant: "long coat" is no hair.
SHAPES = Table(
    {style: words for style, words in LENGTHS.words.items() if style not in ("long", "short", "slick")}
)
HATS = Table(
    {
        "chef_hat": "chef's hat,toque,요리사 모자,조리모",
        "peaked": "police cap,peaked cap,officer's cap,driver's cap,경찰 모자,정모,기사 모자,제복 모자",
        "straw": "straw hat,sun hat,밀짚모자",
        "hard_hat": "hard hat,safety helmet,안전모",
        "gat": "gat hat,horsehair hat,갓을,갓,삿갓",
        "beret": "berets,베레모",
        "beanie": "knitted hat,woolly hat,bobble hat,털모자,비니",
        "rider": "motorcycle helmet,bike helmet,crash helmet,오토바이 헬멧,라이더 헬멧",
        "wizard_hat": "pointed hat,witch's hat,고깔모자,마법사 모자",
        "head_bandage": "bandage round the head,bandaged head,head bandage,머리에 붕대,붕대를 감은 머리",
        "headscarf": "head scarf,kerchief,bandana,두건,머릿수건,머리 수건",
    }
)
FIGURES = Table(
    {
        "stocky": "plump,chubby,burly,heavyset,broad-shouldered,muscular,fat,stout,round belly,통통,뚱뚱,"
        "덩치,"
        "건장,우람,풍채,배 나온,배가 나온",
        "slim": "slender,thin,lanky,skinny,wiry,gaunt,날씬,호리호리,마른,가냘,여윈,야윈",
    }
)
HEIGHTS = Table(
    {
        "tall": "tall man,tall woman,tall boy,tall girl,very tall,키 큰,키가 큰,키가 훤칠,장신,껑충",
        "small": "short man,short woman,small man,small woman,tiny woman,petite,키 작은,키가 작은,작은 키,"
        "자그마",
    }
)
COMPLEXIONS = Table(
    {
        "dark": "dark skin,dark-skinned,black skin,brown skin,검은 피부,어두운 피부,갈색 피부",
        "tanned": "tan skin,sunburnt,sun-browned,weathered,그을린,구릿빛 피부,까무잡잡",
        "pale": "pale face,pale skin,pallid,창백,파리한,핏기 없는",
    }
)
HAIR_WORDS = ("hair", "머리", "shaved", "bald", "cropped", "pixie", "buzz cut")
HAT_WORDS = ("hat", "cap", "beret", "beanie", "scarf", "helmet", "모자", "두건", "헬멧", "비니")
OUTFIT_WORDS = (
    *("coat", "hoodie", "shirt", "jacket", "dress", "suit", "uniform", "apron", "sweater", "cape", "vest"),
    *("cardigan", "robe", "overalls", "scrubs", "jumper", "cloak", "parka", "blouse", "waistcoat", "tunic"),
    *("코트", "후드", "셔츠", "재킷", "원피스", "드레스", "정장", "교복", "앞치마", "조끼", "망토", "니트"),
    *(
        "점퍼",
        "스웨터",
        "카디건",
        "외투",
        "한복",
        "저고리",
        "두루마기",
        "작업복",
        "제복",
        "패딩",
        "티셔츠",
        "가운",
    ),
)
