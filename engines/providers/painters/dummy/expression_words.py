"""Words for what a face shows: meaning → words separated by commas."""

from __future__ import annotations

EXPRESSION_WORDS: dict[str, str] = {
    "neutral": "expressionless,blank face,calm,무표정,담담,덤덤",
    "smile": "smiling,smiles,grin,grinning,happy,gentle smile,미소,웃는,웃으며,웃고,행복,환하게",
    "laugh": "laughing,laughs,giggling,폭소,깔깔,크게 웃,활짝 웃",
    "surprised": "surprise,shocked,startled,astonished,wide-eyed,stunned,놀란,놀라,깜짝,충격,경악",
    "angry": "anger,furious,glaring,rage,화난,화가,분노,노려보,성난",
    "sad": "sorrow,melancholy,gloomy,heartbroken,downcast,슬픈,슬퍼,슬프,우울,쓸쓸",
    "crying": "cries,tears,weeping,sobbing,울고,우는,울며,눈물,흐느끼,울먹",
    "worried": "worry,anxious,uneasy,nervous,concerned,걱정,불안,초조,근심",
    "embarrassed": "blushing,blush,shy,flustered,ashamed,부끄,수줍,얼굴을 붉,쑥스,당황,민망",
    "determined": "resolute,serious,focused,steely,결연,단호,비장,진지,다짐,결심",
    "scared": "afraid,terrified,fear,frightened,horrified,무서,겁에,겁먹,공포,두려",
    "tired": "exhausted,sleepy,weary,worn out,피곤,지친,졸린,졸려,녹초",
    "smirk": "sly,cunning,mocking,sneer,비웃,능글,히죽,씩 웃",
    "pout": "pouting,sulking,sulky,삐친,삐진,뾰로통,토라진,입을 내밀",
}
