/// Short forms, names of the past and words for people in languages other than English, and names that
/// are written in Latin letters though their language is not.
enum ForeignVariants {
  /// Code, a space, and names between commas.
  static let table = """
    AFG афганец, afghanisch, afghano, afgano, أفغاني
    AGO ангольец, анголец
    ALB албанец
    AND Andorrano
    ANT Nederlandse Antillen, Antilles néerlandaises, Antillas Neerlandesas, Antillas Holandesas
    ANT Antilhas Holandesas, Niederländische Antillen, Antille Olandesi
    ANT Нидерландские Антильские острова, De Nederlandske Antiller, Antilles yr Iseldiroedd
    ARE Emirados Árabes, Emirats, VAE, EAU, BAE, ZEA, الإمارات, الامارات, האמירויות, эмиратец
    ARE არაბთა გაერთიანებული საემიროები
    ARG аргентинец, argentino
    ARM армянин, Армянская Республика
    ASM Amerika Sāmoa
    AUS австралиец, Australie
    AUT австриец, Республика Австрия
    AZE азербайджанец
    AZE Азербайджанська Республіка
    BEL бельгиец, белгиец
    BES Bonaire Saint Eustatius and Saba
    BGD бангладешец
    BGR болгарин
    BHR бахрейнец
    BHS Islas Bahamas, Багамские острова
    BIH босниец, Bosnia-Herzegowina, Bosnien, Bosnie, Босния, Republika Bosna i Hercegovina
    BIH Bosnia-Herţegovina
    BLR белорус, Белорусская ССР, Belarusian SSR
    BMU Bermudas, Islands of Bermuda, Бермудские острова
    BOL боливиец
    BRA бразилец, brasileiro, República Federativa del Brasil
    CAF ЦАР, RCA, Centrafrique
    CAN канадец
    CCK Islas Cocos, Îles Cocos
    CHE швейцарец, Confoederatio Helvetica, Confédération suisse, Schweizerische Eidgenossenschaft
    CHE Confederazione Svizzera
    CHL чилиец
    CHN китаец, КНР, Китайська Народна Республіка, Volksrepublik China, VR China
    CHN République populaire de Chine, 中华人民共和国
    CIV Elfenbeinküste, Costa de Marfil, Costa do Marfim, Costa d'Avorio, Берег Слоновой Кости
    COD République du Zaïre, Zair, Заир, Zaïre
    COD ДР Конго, ДРК, DR Kongo, RD Congo, RDC, RD do Congo, コンゴ民主共和国, 刚果民主共和国
    COD Демократическая Республика Конго
    COD الكونغو, Kongo, کانگو
    COG コンゴ共和国, Республика Конго, Republik Kongo
    COL колумбиец
    COM Union des Comores, Udzima wa Komori, Juzur al-Qumur, al-Ittihad al-Qumuri, коморец
    CPV Kapverden, Cap-Vert
    CUB кубинец
    CUW Land Curaçao, Pais Kòrsou
    CYM Caymans
    CYP киприот, Κυπριακή Δημοκρατία
    CZE чех, Tschechien, Tchéquie, République tchèque, Chequia, Чешская Республика
    DEU немец, германец, Deutsch, deutscher, allemand, alemán, tedesco, ФРГ, RFA
    DEU Allemagne (République fédérale), Repubblica Federale di Germania
    DEU République fédérale d'Allemagne
    DNK датчанин, dansker
    DZA алжирец, אלג'ריה, אלגיריה
    EGY египтянин, مصري
    ERI エリトリア国
    ESH République arabe sahraouie démocratique, RASD, Demokratische Arabische Republik Sahara
    ESH República Árabe Saharaui Democrática, Сахарская Арабская Демократическая Республика
    ESP испанец, español, Francoist Spain
    EST эстонец, Эстонская Республика
    ETH эфиоп
    FIN финн, Grand Duchy of Finland
    FJI Fiji Islands
    FRA француз, français, france métropolitaine, Frankreich
    GAB габонец
    GBR англичанин, британец, Großbritannien, Grande-Bretagne, Gran Bretaña, Gran Bretagna
    GBR Grã-Bretanha, Inglaterra, Angleterre, Inghilterra, Anglia, Великобритания, Британия, Англия
    GBR Велика Британія, 英国, 英國, イギリス, 영국, Storbritannien, Storbritannia, Albion, England and Wales
    GBR U K
    GBR Соединенное Королевство, Regatul Unit, Regatul Unit al Marii Britanii și al Irlandei de Nord
    GBR დიდი ბრიტანეთისა და ჩრდილოეთ ირლანდიის გაერთიანებული სამეფო
    GEO грузин, გრუზია, Грузинская ССР, Democratic Republic of Georgia
    GGY Bailiwick of Guernsey, Bailliage de Guernesey, States of Guernsey
    GGY Guernési, Bailliage dé Guernési
    GHA ганец
    GIN Guinée-Conakry, Guinea-Conakry, Guinea Conakry, гвинеец
    GLP guadalupense, guadalupeño, guadeloupéen
    GNB Guinea-Bissauan
    GRC грек, Греческая Республика
    GRD State of Grenada
    GUF Гвиана, Guayana, Güiana
    GUY Guayana
    GUM Гвам
    HKG Hong Kong Special Administrative Region, RAE de Hong Kong, RAS de Hong Kong
    HKG Sonderverwaltungszone Hongkong
    HTI гаитянин
    HUN венгр, Magyar, Węgry
    IDN индонезиец
    IMN Mannin, Ellan Vannin
    IND индиец, индус
    IRL ирландец, Irland, Republic of Éire
    IRN иранец, Иран (Исламская Республика), إيراني, Persia
    IRN ირანის ისლამური რესპუბლიკა, ირანი (ისლამური რესპუბლიკა)
    IRQ иракец, عراقي, иракчанин
    ISL исландец
    ISR израильтянин
    ITA итальянец, italiano, italiana
    JAM ямаец, Jumieka
    JEY Bailiwick of Jersey, Bailliage de Jersey, Bailliage dé Jèrri, States of Jersey
    JOR иорданец, أردني
    JPN японец, Japón, 日本国
    KAZ казах
    KEN кениец
    KGZ киргиз, Киргизия, Киргизская Республика, Киргизька Республіка, Kirgisien, Kirghizistan
    KHM камбоджиец
    KIR Gilbert Islands
    KNA სენტკიტსი და ნევისი
    KOR Южная Корея, Південна Корея, Coreea de Sud, Südkorea, 대한민국, 한국, 韩国, 韓国, 大韩民国, Республика Корея
    KOR Korea Południowa
    KOR Republica Coreea, Republik Korea, República de Corea, República da Coreia
    KOR Repubblica di Corea, Republika Korei, Република Корея, კორეის რესპუბლიკა
    KWT クウェイト, Dawlat al-Kuwait, кувейтец
    LAO Lao People's Republic, лаосец
    LBN ливанец, لبناني
    LBR либериец
    LBY ливиец, ليبي, Libyan Arab Jamahiriyah
    LBY либиец
    LIE Fürstentum Liechtenstein
    LKA British Ceylon, Srilankan
    LTU литовец
    LUX Luxembourg (Grand-Duché), Großherzogtum Luxemburg, Grand-Duché de Luxembourg, Luxemburg
    LUX ლუქსემბურგის დიდი საჰერცოგო
    LVA латыш, Латвийская Республика
    MAC Macao Special Administrative Region
    MAC Macao Special Administrative Region of the People's Republic of China
    MAC Região Administrativa Especial de Macau
    MAC Região Administrativa Especial de Macau da República Popular da China
    MAR марокканец, مغربي, المغرب الأقصى
    MAR мароканец
    MCO Principato di Monaco, Principatu de Mùnegu
    MDA молдаванин, Молдавия, Moldovian, Республика Молдавия, Moldawien
    MEX мексиканец, mexicano
    MHL Aolepān Aorōkin Ṃajeḷ
    MKD Socialist Republic of Macedonia, Бивша југословенска Република Македонија
    MLT State of Malta, Crown Colony of Malta
    MMR Мьянма, Бирма, Birma, Birmanie, Birmania, Myanma Naingngandaw
    MNE черногорец
    MNG монгол
    MYS малайзиец, Malaysian Federation, малаец, Malayan
    NGA نيجيري, нигериец
    NLD голландец, Голландия, Hollande, Holanda, Olanda, Nederlander, Netherlandic, ჰოლანდია, オランダ王国
    NOR норвежец, נורבגיה
    PAK пакистанец
    PER перуанец
    PHL филиппинец, филипинец, Philippine Islands, Republika ng Pilipinas
    POL поляк
    PRI puertorriqueño, Puertorican, Porto Rico
    PRK Северная Корея, Північна Корея, КНДР, Nordkorea, Coreea de Nord, RPDC
    PRK Koreańska Republika Ludowo-Demokratyczna, 朝鲜, 朝鮮, 北朝鮮, 북한
    PRK Корейская Народно-Демократическая Республика, Korea Północna
    PRK კორეის სახალხო დემოკრატიული რესპუბლიკა
    PRT португалец, Portuguesa, português, Португальская Республика
    PSE палестинец, פלסטין, הרשות הפלסטינית, فلسطيني, Palestyna, Palästina, Palestina, პალესტინა
    PSE Gaza Strip and West Bank
    QAT قطري, катарец
    ROU румын
    RUS русский, россиянин, руснак, РФ, СССР, Російська Федерація, Российская Федерация, ロシア連邦, 俄羅斯聯邦
    RUS ソ連, 苏联, 蘇聯, Sowjetunion, Union soviétique, Unión Soviética, União Soviética, Unione Sovietica
    RUS UdSSR, URSS, Fédération de Russie, Russische Föderation, Federazione Russa, Radziecki Związek
    RUS Związek Radziecki, Советский Союз, Союз Советских Социалистических Республик
    RUS Russie (Fédération de)
    RUS რუსეთის ფედერაცია
    RWA руандиец
    SAU السعودية, السعوديه, سعودي, סעודיה, саудовец, саудитец, Arabie Saoudite, Saudi-Arabien
    SAU саудиец, საუდის არაბეთის სამეფო
    SEN сенегалец
    SGP сингапурец
    SOM сомалиец, сомалец
    SRB серб
    SVK словак, Словацкая Республика
    SVN словенец
    SWE швед
    SYR سوري, сириец, シリア・アラブ共和国, Republica Arabă Siria
    SYR ســورية
    SYR სირიის არაბთა რესპუბლიკა
    TCA Islas Turcas y Caicos
    THA таец
    TJK таджик
    TKM туркмен, Туркмения
    TLS Osttimor, Timor oriental, Timor Oriental
    TTO Trinidad et Tobago
    TUN тунисец, تونسي, תוניס, French protectorate of Tunisia, Beylik of Tunis
    TUN тунизиец
    TUR турок, Турецкая Республика, Türkei, Turquie, Turquía, Turquia, Turchia, Turcja, תורכיה, טורקיה
    TUR Османская империя, Osmanisches Reich, Empire ottoman
    TWN тайванец, 中華民國, 中华民国, 台湾
    TZA танзаниец
    UGA угандиец
    UKR украинец, українець, Украинская ССР, Ukrainian State
    URY уругваец
    USA американец, أمريكا, امريكا, США, Сполучені Штати Америки, Соединённые Штаты Америки, 米国, 美國
    USA ABD, EUA, EE.UU., EEUU, Estados Unidos de América, Estados Unidos da América
    USA États-Unis d'Amérique, Vereinigte Staaten von Amerika, Stati Uniti d'America
    USA Stany Zjednoczone Ameryki, Statele Unite ale Americii, S.U.A., SUA
    USA Verenigde Staten van Amerika, Amerikas förenta stater, Amerika, აშშ, ამერიკა
    UZB узбек
    VEN венесуэлец, República Bolivariana de Venezuela
    VGB British Virgin Is, Islas Vírgenes Británicas, Британские Виргинские острова
    VGB Virgin Islands (UK)
    VNM вьетнамец, Cộng hòa xã hội chủ nghĩa Việt Nam, Wietnam
    VUT Vanuatan
    XKX Republika e Kosovës, Republika Kosova, косовар
    XKX Kosovës
    YEM йеменец, يمني
    ZAF южноафриканец, ЮАР, RSA, Suid-Afrika, Zuid-Afrika
    ZAF სამხრეთ აფრიკის რესპუბლიკა
    ZMB замбиец
    ZWE зимбабвиец, Rodezja, Rhodesien, Rhodésie
    cow:265 ГДР, RDA, DDR, République démocratique allemande, República Democrática Alemana
    cow:265 Германская Демократическая Республика, Ostdeutschland, Восточная Германия
    cow:265 Allemagne de l'Est, NRD
    cow:300 Österreich-Ungarn, Autriche-Hongrie, Австро-Венгрия, Austria-Hungría
    cow:315 Československo, Česko-Slovensko, Tschechoslowakei, Tchécoslovaquie, Checoslovaquia
    cow:315 Чехословакия, Czechosłowacja, Cecoslovacchia
    cow:345 Jugoslawien, Yougoslavie, Югославия, Југославија, Jugosławia, Iugoslavia, Iugoslávia
    cow:345 Jugoszlávia, Сербия и Черногория, Србија и Црна Гора, Srbija i Crna Gora
    cow:345 Serbia i Czarnogóra, Serbien und Montenegro, Serbie-et-Monténégro, Serbia y Montenegro
    cow:345 Yougoslavie (Serbie-Monténégro)
    cow:817 Südvietnam, Южный Вьетнам
    gw:396 Абхазия, აფხაზეთი, Abkhaziya, Abchasien, Abkhazie, Abjasia, Республика Абхазия
    gw:396 Autonomous Republic of Abkhazia
    gw:397 Южная Осетия, Südossetien, Ossétie du Sud
    gw:711 西藏, བོད, Тибет
    """
}
