"""Words for usual goods, plants and tools the painter can draw: meaning → words separated by commas."""

from __future__ import annotations

_TREES = (
    "oak,oak tree,apple tree,cherry tree,pine tree,willow,willow tree,sapling",
    "나무,소나무,벚나무,은행나무,느티나무,참나무,사과나무,배나무,감나무,단풍나무,버드나무,묘목",
)
TREES = ("tree", *_TREES[0].split(","), *_TREES[1].split(","))
"""Words for a tree: mostly of one that just stands where a story is."""
GOODS_WORDS: dict[str, str] = {
    "apple": "사과,풋사과,독사과,황금 사과,황금사과",
    "dinosaur_egg": "dinosaur's egg,dinosaur’s egg,fossil egg,공룡알,공룡 알,공룡의 알",
    "badge": "sheriff's badge,police badge,배지,뱃지,휘장,계급장,보안관 별",
    "bankbook": "passbook,bank book,savings book,통장",
    "battery": "batteries,dry cell,배터리,건전지",
    "bonsai": "분재",
    "brooch": "lapel pin,브로치",
    "butter": "버터",
    "carrot": "당근",
    "cheese": "치즈",
    "corn": "corn cob,ear of corn,sweetcorn,maize,옥수수",
    "flat_iron": "steam iron,clothes iron,iron,다리미",
    "fossil": "ammonite,화석,암모나이트",
    "ginseng": "wild ginseng,mandrake,산삼,인삼,홍삼,더덕",
    "herb": "healing herb,medicinal herb,약초,허브",
    "lemon": "레몬",
    "lipstick": "립스틱,루주",
    "magnifier": "magnifying glass,magnifying lens,loupe,돋보기,확대경",
    "meteorite": "space rock,운석",
    "money": "cash,banknote,bundle of notes,dollar bill,wad of bills,지폐,돈,돈다발,현금",
    "needle": "needle and thread,sewing needle,spool of thread,thread,바늘,바늘과 실,바느질실",
    "net": "fishing net,butterfly net,그물,뜰채,잠자리채,어망",
    "padlock": "lock,자물쇠",
    "potato": "potatoes,sweet potato,감자,고구마",
    "soap": "bar of soap,비누",
    "spear": "lance,javelin,harpoon,trident,창,투창,작살,삼지창",
    "sunglasses": "dark glasses,선글라스,색안경",
    "tie": "necktie,bow tie,넥타이",
    "tree": f"{_TREES[0]},{_TREES[1]}",
    "usb_stick": "usb,usb drive,flash drive,memory stick,thumb drive,memory card,hard drive,유에스비,"
    "메모리카드,메모리 카드,메모리 스틱,하드디스크,외장하드",
    "wig": "hairpiece,toupee,가발",
    "statuette": "idol,bust,figurine,bronze figure,little statue,흉상,우상,작은 동상,작은 석상,불상",
}
"""What is told with these words has a drawing of its own."""
ALSO_CALLED: dict[str, str] = {
    "book": "atlas,지도책,화보,도감",
    "clock": "alarm clock,자명종,알람시계,알람 시계",
    "bell": "방울",
    "ring": "가락지",
    "stone": "jewel,diamond,opal,topaz,amethyst,다이아몬드,다이아",
    "cup": "녹차,홍차,보리차,green tea,black tea",
    "bottle": "whiskey,whisky,rum,glue,liquor,막걸리,소주,위스키,간장병,풀",
    "jar": "soy sauce,soybean paste,chilli paste,chili paste,salt,sugar,jam,jam jar,jar of jam,sourdough,"
    "sourdough starter,간장,된장,고추장,쌀,소금,설탕,잼,꿀통,쌀독",
    "stew": "된장찌개,고추장찌개,된장국",
    "platter": "간장게장",
    "medicine": "약,백신,vaccine,remedy,진통제,감기약,두통약",
    "potion": "antidote,cure,해독제,해독약,치료제,만병통치약",
    "paper": "diploma,certificate,cheque,will,testament,졸업장,상장,수표,표창장,임명장,자격증,각서",
    "vinyl_record": "record,lp",
    "treasure_chest": "treasure,보물,보물 궤",
    "steam_train": "train,기차",
    "painting": "picture frame,frame,gilt frame,액자",
    "skull": "두개골",
    "pebble": "돌",
    "baseball_bat": "배트",
    "ship": "turtle ship,거북선",
    "longbow": "bow,arrow,arrows",
    "dice": "domino,도미노",
    "pot": "pan,frying pan,wok,프라이팬,뚝배기 냄비",
    "pen": "crayon,chalk,marker,크레파스,크레용,색연필,분필",
    "palette": "물감",
    "flower": "tulip,튤립,백합,카네이션,수선화",
    "shoe": "boot,rain boot,cowboy boot,장화,부츠,고무신",
    "playground_swing": "swing",
    "stamp_seal": "seal",
    "goblin_club": "도깨비 몽둥이,방망이,몽둥이",
    "boat": "sail,돛",
}
"""More words for what other lists have."""
