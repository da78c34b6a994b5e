"""Words for places beyond those that stories are set in most: meaning → words separated by commas."""

from __future__ import annotations

MORE_PLACES: dict[str, str] = {
    "corridor": "corridor,hallway,hospital corridor,school corridor,passageway,복도,병원 복도,학교 복도,현관,"
    "아파트 복도,호텔 복도",
    "car_park": "parking garage,underground car park,underground parking,parking basement,multi-storey,"
    "지하 주차장,지하주차장,주차 타워,주차장",
    "terminal": "bus terminal,coach station,bus station,버스 터미널,고속버스 터미널,시외버스 터미널,"
    "버스터미널,터미널",
    "mansion": "mansion,old mansion,manor,manor house,haunted house,abandoned house,old house,villa,"
    "오래된 저택,대저택,저택,폐가,흉가,유령의 집,귀신의 집,귀신 나오는 집",
    "workshop": "workshop,toolroom,pottery studio,tailor's,cobbler's,watchmaker's,작업실,공방,목공소,목공방,"
    "수선집,구둣방,양복점,시계방,전파사,수리점",
    "police": "police station,police box,precinct,경찰서,파출소,지구대",
    "post": "post office,우체국",
    "fitness": "fitness centre,fitness center,health club,weight room,헬스장,피트니스,헬스클럽",
    "sauna": "korean sauna,jjimjilbang,sauna,찜질방,사우나,불가마",
    "bar": "cocktail bar,wine bar,beer hall,bar,술집,호프집,맥주집,와인바,칵테일바,호프",
    "bakery": "bakery,bakeshop,patisserie,cake shop,빵집,제과점,베이커리,떡집,케이크 가게",
    "dance_studio": "dance studio,ballet studio,ballet school,rehearsal room,practice room,댄스 연습실,"
    "무용실,안무실,발레 학원,무도장,연습실",
    "mourning_hall": "funeral home,funeral hall,funeral parlour,funeral parlor,장례식장,빈소,장례식,분향소",
    "kindergarten": "kindergarten,nursery school,preschool,daycare,day care,유치원,어린이집,놀이방",
    "car_inside": "inside the car,inside a car,in the car,in a taxi,inside a taxi,back seat,back of a taxi,"
    "택시 안,차 안,자동차 안,승용차 안,뒷좌석",
    "washing_roof": "rooftop laundry,rooftop with washing lines,rooftop with washing,washing line,"
    "clothesline,옥상 빨래터,옥상 빨랫줄,빨랫줄",
    "balcony": "balcony,veranda,terrace,observation deck,viewing platform,발코니,베란다,테라스,전망대",
    "ski_slope": "ski lift,ski slope,ski resort,chairlift,스키장 리프트,스키장,스키 리프트,리프트,슬로프",
    "harbour": "harbour,harbor,dock,docks,wharf,quay,port,pier,항구,부두,선착장,포구,방파제",
    "stream": "stream,brook,creek,gorge,ravine,mountain stream,계곡,골짜기,개울,시냇가,냇가,빨래터",
    "laundry": "laundromat,launderette,laundry room,dry cleaner's,dry cleaner,세탁소,빨래방,세탁실,"
    "코인 빨래방",
    "salon": "hair salon,hairdresser,hairdresser's,barber shop,barbershop,barber's,beauty salon,"
    "nail shop,nail salon,미용실,이발소,헤어숍,네일숍,네일샵",
    "hotel": "hotel,motel,hostel,inn,hotel lobby,motel lobby,inn lobby,lobby,front desk,reception desk,"
    "호텔,모텔,여관,여인숙,"
    "호텔 로비,로비,프런트 데스크,호텔 프런트",
    "counter_hall": "bank,bank counter,bank lobby,office lobby,ticket office,city hall,town hall,reception,"
    "은행,대사관,동사무소,주민 센터,주민센터,구청,시청,매표소,은행 로비,회사 로비,"
    "접수처,민원실",
    "aquarium": "oceanarium,아쿠아리움,수족관",
    "shop": "store,gift shop,toy shop,clothes shop,clothing store,music store,pawnshop,pet shop,"
    "antique shop,hardware store,shoe shop,jeweller's,jewelry store,department store,mall,shopping mall,"
    "boutique,pharmacy,drugstore,가게,상점,옷가게,장난감 가게,골동품점,골동품 가게,악기점,철물점,"
    "신발 가게,보석상,전당포,백화점,쇼핑몰,약국,약방,문구점,문방구,만물상,잡화점,레코드 가게,레코드점",
    "flower_shop": "florist,florist's,꽃집,꽃가게,화원",
    "glasshouse": "greenhouse,conservatory,botanical garden,hothouse,온실,식물원,비닐하우스,glass house",
    "courtroom": "court of law,courthouse,tribunal,법정,국회,의사당,재판정,법원,재판소",
    "prison": "prison cell,jail,jail cell,dungeon,detention,감옥,교도소,감방,유치장,지하 감옥,옥사",
    "airport": "airport terminal,공항 터미널,departure gate,boarding gate,공항,출국장,탑승구",
    "wedding_hall": "wedding venue,banquet hall,웨딩홀,결혼식장,예식장,결혼식",
    "laboratory": "lab,research lab,research institute,연구실,실험실,연구소,과학실",
    "living_room": "lounge,sitting room,parlour,parlor,거실,응접실,사랑방",
    "bathroom": "restroom,toilet,washroom,lavatory,욕실,화장실,세면대",
    "storeroom": "warehouse,storage room,storage,storehouse,cellar,basement,attic,loft,boiler room,"
    "wine cellar,창고,지하실,다락방,다락,보일러실,저장고,지하 창고",
    "arcade": "video arcade,game centre,game center,pc room,internet cafe,gaming room,오락실,게임장,"
    "피시방,pc방",
    "bowling": "bowling alley,bowling lane,볼링장",
    "karaoke": "karaoke room,karaoke bar,singing room,noraebang,nightclub,dance club,노래방,코인 노래방,"
    "나이트클럽,클럽",
    "swimming_pool": "indoor pool,swimming baths,수영장,실내 수영장",
    "rink": "ice rink,skating rink,ice arena,hockey rink,아이스링크,스케이트장,빙상장,아이스 링크,빙판장",
    "zoo": "safari park,petting zoo,동물원,사파리",
    "campsite": "campground,camping ground,camp site,camping,캠핑장,야영장,야영지,캠프장",
    "frozen_lake": "frozen lake,frozen river,frozen pond,ice lake,iced lake,icy lake,얼어붙은 호수,"
    "얼어붙은 강,언 호수,얼음 호수,꽁꽁 언 호수,꽁꽁 언 강,얼음판,빙판,얼어붙은 연못,얼음낚시터",
    "waterfall": "cascade,폭포",
    "volcano": "crater,lava field,lava,화산,분화구,용암",
    "battlefield": "war zone,battleground,trenches,front line,전쟁터,전장,격전지,참호,최전선",
    "lair": "dragon's lair,dragon's den,treasure cave,monster's den,용의 둥지,용의 굴,보물 동굴,"
    "드래곤 둥지,용의 동굴",
    "graveyard": "cemetery,burial ground,tomb,graves,crypt,mausoleum,공동묘지,묘지,무덤,납골당,왕릉",
    "scrap_yard": "scrapyard,junkyard,junk yard,landfill,scrap heap,고물상,폐차장,쓰레기장,쓰레기 매립지,"
    "고철장",
    "village": "hamlet,village,country village,mountain village,fishing village,시골 마을,산골 마을,마을,"
    "산골,시골,두메산골,촌락,어촌,민속촌,한옥 마을,한옥마을",
    "joseon_village": "joseon village,hanyang,조선 시대 마을,조선시대 마을,초가집,기와집,한양 거리,한양,"
    "저잣거리,민속 마을",
    "medieval_village": "medieval village,medieval town,fairy-tale village,중세 마을,중세 도시,동화 마을",
    "joseon_tavern": "jumak,주막,주막집",
    "joseon_palace": "gyeongbokgung,korean palace,경복궁,창덕궁,편전,근정전,어전,왕의 처소,중궁전",
    "hanok": "hanok,korean house,한옥,사랑채,안채,별당,규방,대청마루,대청,툇마루,온돌방",
    "seodang": "village school,서당,서원 강당",
    "stone_room": "mountain lodge,ski lodge,cottage,산장,오두막,castle chamber,tower room,castle room,"
    "inn room,log cabin,성의 방,탑의 방,탑 꼭대기 방,벽난로가 있는 방",
    "great_hall": "great hall,feast hall,school of magic,magic school,wizard school,guild hall,마법 학교,"
    "마법학교,연회장,대연회장,길드 회관,길드",
    "tavern": "tavern,alehouse,saloon,pub,선술집,주점",
    "hearth": "hearth kitchen,castle kitchen,royal kitchen,수라간,부뚜막,아궁이",
    "smithy": "blacksmith,blacksmith's,forge,대장간",
    "lake": "mountain lake,tarn,lakeshore,산속 호수,호수,연못,저수지,lake,pond",
    "plane_cabin": "airplane cabin,plane cabin,aboard a plane,on a plane,inside the plane,aeroplane,"
    "airplane,first class,비행기 안,기내,비행기,객실 안,여객기",
    "submarine": "submarine,submersible,deep-sea station,잠수함,잠수정,해저 기지,심해 기지",
    "elevator": "엘리베이터,승강기",
    "tunnel": "tunnel,underpass,subway tunnel,sewer,sewers,터널,지하도,굴다리,하수도,지하 통로",
    "bridge": "on the bridge,footbridge,suspension bridge,bridge over,the bridge,다리 위,대교,육교,구름다리",
    "gas_station": "gas station,petrol station,filling station,주유소,충전소",
    "observatory": "observatory,planetarium,telescope dome,천문대,천체투영관,관측소",
    "building_site": "construction site,building site,공사장,공사 현장,건설 현장",
}
"""Looked for before the other places: "gas station" is no station."""

CLOSER: dict[str, tuple[str, ...]] = {
    "subway": ("platform",),
    "kitchen": ("diner",),
    "beach": ("lighthouse", "deck"),
    "classroom": ("gym",),
    "library": ("museum",),
    "street": ("market", "drive_in", "fair"),
    "park": ("riverside", "fair", "stadium", "farm"),
    "outdoors": ("polar", "drive_in", "theatre"),
    "mountain": ("polar", "temple"),
}
"""A general word for a place, and what a closer one beside it makes of it."""

SEASON_WORDS: dict[str, str] = {
    "springtime": "cherry blossom,cherry blossoms,blossoms,봄,벚꽃,봄날,꽃놀이",
    "summer": "midsummer,summertime,heatwave,heat wave,여름,한여름,폭염,무더위,삼복더위,뙤약볕",
    "autumn": "fall leaves,autumn leaves,maple,maples,가을,단풍,낙엽",
    "winter": "midwinter,wintry,겨울,한겨울,동지,설날",
}
ERAS: dict[str, dict[str, str]] = {"joseon": {"corridor": "hanok",
    "mansion": "hanok", "police": "joseon_palace", "bar":
    "joseon_tavern", "hotel": "hanok", "bakery": "joseon_village", "washing_roof": "joseon_village",
    "post": "joseon_village",
    "harbour": "lake", "dance_studio": "hanok", "balcony": "hanok", "car_inside": "joseon_village",
    "street": "joseon_village",
    "alley": "joseon_village", "market": "joseon_village", "village": "joseon_village",
    "farm": "joseon_village", "room": "hanok", "bedroom": "hanok", "living_room": "hanok",
    "office": "hanok", "hospital": "hanok", "counter_hall": "hanok", "shop": "joseon_village",
    "library": "hanok", "kitchen": "hearth", "diner": "joseon_tavern", "cafe": "joseon_tavern",
    "tavern": "joseon_tavern", "classroom": "seodang", "palace": "joseon_palace",
    "great_hall": "joseon_palace", "stone_room": "hanok", "riverside": "lake", "park": "lake",
    "bridge": "lake", "stadium": "outdoors", "garage": "smithy", "storeroom": "hearth",
    "stairwell": "hanok", "convenience_store": "joseon_village", "rooftop": "joseon_village",
    "medieval_village": "joseon_village", "courtroom": "joseon_palace", "wedding_hall": "hanok",
    "theatre": "joseon_village", "church": "temple",}, "olden": {
    "corridor": "stone_room", "hotel": "stone_room", "police": "great_hall", "bar": "tavern",
    "post": "tavern",
    "bakery": "hearth", "washing_roof": "medieval_village", "car_inside": "medieval_village",
    "car_park": "stone_room", "fitness": "great_hall", "dance_studio": "great_hall",
    "terminal": "medieval_village",
    "street": "medieval_village",
    "alley": "medieval_village", "market": "medieval_village", "village": "medieval_village",
    "room": "stone_room", "bedroom": "stone_room", "living_room": "stone_room",
    "office": "stone_room", "hospital": "stone_room", "counter_hall": "great_hall", "shop": "tavern",
    "kitchen": "hearth", "diner": "tavern", "cafe": "tavern", "classroom": "great_hall",
    "riverside": "lake", "park": "outdoors", "bridge": "lake", "stadium": "battlefield",
    "garage": "smithy", "storeroom": "stone_room", "stairwell": "stone_room",
    "convenience_store": "medieval_village", "rooftop": "medieval_village", "wedding_hall": "church",
    "laboratory": "stone_room", "farm": "medieval_village",}, "retro": {
    "fitness": "gym", "car_park": "street",
    "convenience_store": "shop", "gas_station": "street", "bus_stop": "street", "arcade": "tavern",
    "laundry": "shop", "elevator": "stairwell", "karaoke": "tavern", "drive_in": "outdoors",
    "airport": "platform", "bowling": "tavern",},}  # fmt: skip
"""Other times: what stands there of a place that has lamps, glass and wires today."""


def in_era(place: str, era: str, where: str) -> str:
    """The kit that shows a place in its time. A village without a time is one of the language's country."""
    if place == "village" and not era:
        era = "joseon" if any("가" <= sign <= "힣" for sign in where) else "olden"
    return ERAS.get(era, {}).get(place, place)
