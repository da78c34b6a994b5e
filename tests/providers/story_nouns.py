"""Things stories may be about, of which none is drawn as something wrapped; and words that are none there."""

from __future__ import annotations

_ENGLISH = """
mask, golden mask, idol, statue, statuette, bust, treasure, treasure chest, diamond, pearl, ruby
crown, ring, necklace, bracelet, earring, brooch, pocket watch, alarm clock, music box, doll
teddy bear, robot, toy train, marble, spinning top, kite, ball, football, baseball bat, glove
racket, skates, skis, sled, bicycle, motorcycle, car, truck, bus, taxi, train, boat, canoe, plane
helicopter, drone, spaceship, rocket, parachute, hot air balloon, letter, postcard, diary, book
comic book, novel, manuscript, sheet music, poem, map, blueprint, painting, portrait, photo, album
film, cassette, record, vinyl, radio, television, camera, phone, laptop, computer, hard drive
memory card, game console, battery, light bulb, flashlight, candle, lantern, lamp, bell, drum
guitar, violin, cello, piano, flute, harmonica, trumpet, saxophone, accordion, bagpipes, banjo
harp, microphone, speaker, scarf, hat, gloves, sock, shoe, sneakers, boots, high heels, dress
wedding dress, uniform, coat, shirt, tie, umbrella, glasses, sunglasses, bag, backpack, wallet
suitcase, lunchbox, sandwich, pizza, burger, taco, noodles, bread, cake, cookie, chocolate, candy
ice cream, cotton candy, coffee, tea, beer, wine, whiskey, milk, honey, cheese, butter, salt, rice
apple, grape, watermelon, strawberry, lemon, chestnut, acorn, pumpkin, corn, potato, carrot
turnip, mushroom, truffle, herb, medicine, potion, antidote, vaccine, syringe, bandage, seed
flower, rose, sunflower, orchid, tulip, flower pot, tree, oak, christmas tree, bonsai, flag, stamp
seal, charm, lottery ticket, money, coin, cheque, contract, will, diploma, medal, trophy, badge
key, lock, door, window, knife, sword, spear, bow, arrow, shield, gun, armour, helmet, hammer, saw
axe, shovel, sickle, fishing rod, net, rope, ladder, needle, thread, scissors, sewing machine
glue, paintbrush, ink, pencil, fountain pen, typewriter, eraser, crayon, palette, easel
blackboard, chair, rocking chair, desk, bed, sofa, mirror, frame, vase, plate, bowl, spoon, fork
chopsticks, ladle, pan, pot, kettle, teacup, mug, grindstone, iron, fan, washing machine, fridge
vacuum cleaner, compass, telescope, microscope, hourglass, magnifying glass, cane, wheelchair
pram, crutch, prosthetic leg, hearing aid, false teeth, wig, perfume, lipstick, comb, soap, towel
quilt, pillow, blanket, egg, dinosaur egg, bone, skull, fossil, meteorite, stone, pebble, crystal
crystal ball, orb, shell, conch, feather, wings, scale, cat, dog, poodle, tortoise, parrot
goldfish, rabbit, hamster, horse, cow, pig, chicken, goat, sheep, duck, bear, tiger, wolf, fox
deer, squirrel, monkey, elephant, giraffe, penguin, whale, shark, octopus, butterfly, bee, snail
snake, frog, dragon, phoenix, unicorn, magic lamp, wand, spellbook, cloak, broomstick, cauldron
anchor, wheel, propeller, engine, sail, oar, lighthouse lamp, clock, church bell, organ, carousel
ferris wheel, swing, tent, campfire, snowman, snow globe, globe, puppet, jigsaw puzzle
chess piece, playing card, dice, domino, recipe, sourdough starter, jam, pie, wedding cake
birthday cake, gingerbread house, star, flour, sack of flour, rice sack, satellite, stethoscope
test tube, disk, xylophone, onion, tomato, orange, nut, pepper, spice jar, surfboard, tractor
wheelbarrow, drill, button, chain, sign, sextant, sceptre, cape, rolled carpet, belt, whistle
stove, whisk, thermos, hammock, wreath, moon, sun, comet, planet, cloud, rainbow, coral, tooth
hair, braid, chip, puzzle piece, song, melody, gold, suit, score, lullaby, garlic, saffron
handcuffs, medallion, silk, banana, pineapple, peach, plum, cherry, lily, daisy, bamboo, chariot
excavator, dishwasher, blender, canvas, mural, bible, cookbook, gold coin, necktie, beaker
microchip, circuit board, tablet computer, touchscreen, sleeping bag, inkstone, rug, sash, walnut
peanut, chili pepper, cinnamon, olive oil, fuel, chewing gum, thesis, report card, name tag
"""
_KOREAN = """
탈 하회탈 금빛탈 거북선 왕의검 금괴 금고 보물 보물상자 다이아몬드 진주 루비 왕관 반지 목걸이 팔찌
귀걸이 브로치 비녀 가락지 노리개 시계 손목시계 회중시계 자명종 오르골 인형 곰인형 로봇 장난감 딱지
구슬 팽이 연 공 축구공 야구공 배트 글러브 라켓 셔틀콕 스케이트 스키 자전거 오토바이 자동차 트럭
버스 택시 기차 배 보트 비행기 헬리콥터 드론 우주선 로켓 낙하산 열기구 편지 엽서 일기장 책 만화책
소설 원고 악보 시집 지도 설계도 그림 초상화 사진 앨범 필름 카세트테이프 레코드판 음반 라디오
텔레비전 카메라 휴대폰 노트북 컴퓨터 USB 하드디스크 게임기 리모컨 배터리 전구 손전등 촛불 등불
램프 랜턴 향로 종 방울 북 장구 꽹과리 징 가야금 거문고 해금 피리 단소 기타 바이올린 첼로 피아노
플루트 하모니카 트럼펫 마이크 스피커 목도리 모자 장갑 양말 신발 운동화 구두 하이힐 고무신 한복
드레스 웨딩드레스 교복 코트 셔츠 넥타이 스카프 우산 안경 선글라스 가방 배낭 지갑 여행가방 도시락
김밥 떡볶이 라면 떡 송편 빵 케이크 쿠키 초콜릿 사탕 아이스크림 솜사탕 커피 차 녹차 막걸리 와인
소주 맥주 우유 꿀 간장 된장 고추장 김치 장독 항아리 쌀 사과 포도 수박 딸기 감 곶감 밤 도토리 호박
옥수수 감자 고구마 무 배추 버섯 송이버섯 산삼 인삼 약초 약 물약 해독제 백신 주사기 붕대 씨앗 꽃
장미 해바라기 난초 튤립 화분 나무 소나무 벚나무 크리스마스트리 깃발 태극기 도장 옥새 부적 복권
통장 돈 동전 수표 계약서 유언장 졸업장 상장 메달 트로피 훈장 배지 열쇠 자물쇠 문 창문 칼 검 창 활
화살 방패 총 갑옷 투구 망치 톱 도끼 삽 낫 호미 낚싯대 그물 밧줄 사다리 바늘 실 뜨개질바늘 가위
재봉틀 풀 붓 먹 벼루 연필 만년필 지우개 크레파스 물감 팔레트 칠판 분필 의자 책상 침대 소파 거울
액자 꽃병 접시 그릇 숟가락 젓가락 국자 냄비 솥 주전자 찻잔 컵 맷돌 절구 화로 다리미 선풍기 세탁기
냉장고 청소기 나침반 망원경 현미경 모래시계 돋보기 지팡이 휠체어 유모차 목발 의족 보청기 틀니 가발
향수 립스틱 빗 비누 수건 이불 베개 담요 알 공룡알 뼈 해골 두개골 화석 운석 돌 조약돌 수정 여의주
조개 소라 진주조개 깃털 날개 고양이 강아지 푸들 거북이 앵무새 금붕어 토끼 햄스터 말 소 돼지 닭
염소 양 오리 곰 호랑이 늑대 여우 사슴 다람쥐 원숭이 코끼리 기린 펭귄 고래 돌고래 상어 문어 나비 벌
달팽이 뱀 개구리 용 봉황 도깨비방망이 요술램프 마법지팡이 마법책 투명망토 구미호구슬 불사조 유니콘
별 밀가루 용알 양복 청진기 시험관 태블릿 노래 토마토 양파 참기름 퍼즐 트랙터 단추 사슬 간판 허리띠
호루라기 횃불 거품기 보온병 침낭 노 달 해 혜성 행성 구름 무지개 산호 이빨 칩 짚신 식혜 호패 마패
엽전 곡 마늘 후추 고춧가루 호두 땅콩 디스켓 실로폰 서핑보드 손수레 드릴 육분의 왕홀 망토 카펫 벨트
난로 해먹 화환 월계관 태양 보름달 인공위성 머리카락 오렌지 금 자장가 쇠사슬 수갑 바나나 파인애플
자두 대나무 무궁화 벽화 요리책 주문서 명찰 쌀자루 곡식 비단 엿 젤리 성적표
"""
ENGLISH: tuple[str, ...] = tuple(
    noun.strip() for line in _ENGLISH.strip().splitlines() for noun in line.split(",")
)
KOREAN: tuple[str, ...] = tuple(_KOREAN.split())
SENSES: tuple[tuple[str, str], ...] = (
    ("별로 내키지 않는다.", ""),
    ("밤하늘에 별이 반짝인다.", ""),
    ("떨어진 별을 줍는다.", "fallen_star"),
    ("두 달이 지난다.", ""),
    ("달이 뜬다.", ""),
    ("달을 훔친다.", "moon"),
    ("해가 진다.", ""),
    ("그래야 해.", ""),
    ("해를 되찾는다.", "sun"),
    ("노인이 앉아 있다.", ""),
    ("노를 젓는다.", "oar"),
    ("먹을 것을 찾는다.", ""),
    ("벼루와 먹을 꺼낸다.", "inkstone"),
    ("노래를 부른다.", ""),
    ("노래를 완성한다.", "music_sheet"),
    ("새 곡을 쓴다.", "music_sheet"),
    ("돌려 드릴게요.", ""),
    ("먼지가 구름처럼 인다.", ""),
    ("이빨 자국이 났다.", ""),
    ("허리띠를 졸라맨다.", ""),
    ("금을 훔친다.", "gold_bar"),
    ("오렌지를 깐다.", "orange"),
    ("오렌지색 하늘", ""),
    ("She stares at him.", ""),
    ("He signs the paper.", "paper"),
    ("a movie star", ""),
    ("The sun sets.", ""),
    ("They steal the moon.", "moon"),
    ("the fallen star", "fallen_star"),
    ("She sings a song.", ""),
    ("the lost song", "music_sheet"),
    ("an orange scarf", "scarf"),
    ("He peels the orange.", "orange"),
    ("They find the gold.", "gold_bar"),
    ("a gold ring", "ring"),
    ("It suits her.", ""),
    ("The ink is still wet.", ""),
    ("through gritted teeth", ""),
    ("the beam of a torch", "flashlight"),
    ("Torches in the dark.", "torch"),
    ("a suit of armour", "cuirass"),
    ("in a grey suit", ""),
)
"""Words of more than one sense, and the thing that is meant there; "" for none."""
