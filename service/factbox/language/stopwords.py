"""Words by which languages are told apart, the commonest of each; and scripts that only one large language uses."""

STOPWORDS = {
    name: frozenset(words.split())
    for name, words in {
        "en": "the of and to in a is that for it was on with as he his at by be from this have had not are but "
        "which you "
        "they were her she an or we their has been will would who said its more there one all when if what "
        "about into",
        "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden "
        "aus er "
        "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder "
        "aber vor zur",
        "fr": "de la le les et des en un du une que est pour qui dans par sur pas plus au avec ce il sont ne se "
        "cette ont "
        "mais comme ou été aux sa son ses elle leur nous vous était être fait après entre d l à",
        "es": "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya o este sí "
        "porque "
        "esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue era ha son",
        "it": "di che e la il un a per in una sono mi si non con i da lo le gli del della nel alla più anche come "
        "ma dei "
        "ha al è delle nella questo ed dal o se dalla stato essere suo quando dopo tra lui due hanno",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem "
        "à seu "
        "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem",
        "nl": "de van een het en in is dat op te zijn met voor niet aan er om ook als bij maar nog uit door naar "
        "heeft "
        "hij ze wordt werd dan over worden deze meer wel hebben had was tot dit haar hun ik geen",
        "sv": "och i att det som en på är av för med till den inte om har de ett var från vid men så kan när eller "
        "nu "
        "under efter sig hade där också han hon vi ska detta mot alla sin blev enligt",
        "da": "og i at det er en til af på som med for den der de ikke et har var fra om men han ved så kan eller "
        "efter "
        "sig skal havde hun blev også være når nu op vil over ud deres",
        "no": "og i det er en til av på som med for den at de ikke et har var fra om men han ved så kan eller "
        "etter seg "
        "skal hadde hun ble også være når nå opp vil over ut deres mot sier",
        "fi": "ja on ei että se oli hän ovat mutta myös kun tai joka niin kuin mukaan olla jo vain sen ole hänen "
        "vuonna "
        "voi sekä ollut kuitenkin jos tämä nyt jotka",
        "pl": "w i na z się nie do to że jest o jak po za od przez co są dla oraz ale tym być tak który które ma już "
        "która ich jego tylko może został był było także",
        "cs": "a se v na je že to s z do o i ve za pro jsou by jako od po který ale tak jeho která nebo však podle "
        "být "
        "byl bylo které jsem není jen ještě než už má",
        "ro": "de și în a la cu pe care o nu din că un pentru mai este au fost sunt prin s după ca dar lui sau fi se "
        "această cel al ale am fiind despre",
        "hu": "a az és hogy nem is egy meg volt csak ez el de már van szerint mint még ki vagy azt lesz lehet "
        "pedig ezt "
        "után kell minden majd több",
        "tr": "ve bir bu da de için ile olarak çok daha olan gibi ne var kadar sonra ancak en her ya o olduğunu "
        "türkiye "
        "değil göre ise iki veya oldu",
        "id": "yang dan di dengan untuk dari ini pada itu dalam tidak akan ke adalah juga oleh sebagai tersebut "
        "karena "
        "ada kata telah bisa mereka atau saya lebih para",
        "vi": "và của là có được cho trong không những với này các một người đã khi từ để đến về ra như cũng vào tại",
        "ru": "и в не на что с по он как к это из за у от но о для его а было так также был она они все при или году",
        "uk": "і в не на що з у до за як та про це від його але для а було є він вона які також або році й",
        "bg": "и на в да за се с от е не че по са до като това при ще към но или през си след бъде той",
    }.items()
}
"""Language -> its commonest words in lower case."""

SCRIPTS = {
    "el": (0.5, "Ͱ-Ͽἀ-῿"),
    "he": (0.5, "֐-׿"),
    "ar": (0.5, "؀-ۿ"),
    "hi": (0.5, "ऀ-ॿ"),
    "bn": (0.5, "ঀ-৿"),
    "ta": (0.5, "஀-௿"),
    "th": (0.5, "฀-๿"),
    "ka": (0.5, "Ⴀ-ჿ"),
    "hy": (0.5, "԰-֏"),
    "ko": (0.5, "가-힣"),
    "ja": (0.12, "぀-ヿ"),
    "zh": (0.5, "一-鿿"),
}
"""Language -> the share of letters that tells it, and the letters of its script. Japanese mixes kana and Chinese signs;
Arabic stands for the languages of its script, Devanagari for Hindi."""

CYRILLIC = (
    ("kk", 0.01, "әғқңөұүһӘҒҚҢӨҰҮҺ"),
    ("be", 0.003, "ўЎ"),
    ("uk", 0.02, "іїєґІЇЄҐ"),
    ("mk", 0.003, "ѓќѕЃЌЅ"),
    ("sr", 0.01, "јљњђћџЈЉЊЂЋЏ"),
    ("ru", 0.005, "ыэёЫЭЁ"),
    ("bg", 0.005, "ъЪ"),
)
"""Language, the share of Cyrillic letters that tells it when none of those before is told, and the letters."""
