extension OfficialNames {
  /// Names in the other languages of the United Nations: Arabic, Chinese, French, Russian and Spanish.
  ///
  /// Left out is what `NameForms` makes of a name that the locale data have: `Республика Молдова`.
  static let languageTable = """
    AFG جمهورية أفغانستان الإسلامية|阿富汗伊斯兰共和国|République islamique d'Afghanistan|Afghanistan|Исламская Республика Афганистан|República Islámica del Afganistán
    ALA Аландских островов
    ALB Albanie
    AND إمارة أندورا|安道尔公国|Andorre
    ARG Argentine|Аргентинская Республика
    ARM Arménie
    ATA Антарктике
    ATF الأراضي الفرنسية الجنوبية الجنوبية|法属南方领地|Territorio de las Tierras Australes Francesas|Южные земли (французская заморская территория)
    AUS Australie
    AUT جمهورية النمسا|奥地利共和国|République d'Autriche|Autriche|Австрийская Республика|República de Austria
    AZE Azerbaïdjan|Азербайджанская Республика
    BES بونير وسانت يوستاشيوس وسابا|博纳尔，圣俄斯塔休斯和萨巴|Bonaire, San Eustaquio y Saba|Bonaire, Saint-Eustache et Saba|Бонайре, Синт-Эстатиус и Саба
    BGD جمهورية بنغلاديش الشعبية|孟加拉人民共和国|République populaire du Bangladesh|Народная Республика Бангладеш|República Popular de Bangladesh
    BHS كمنولث جزر البهاما|巴哈马国|Содружество Багамских Островов|Багамские Острова
    BMU Бермудские острова
    BOL دولة بوليفيا المتعددة القوميات|多民族玻利维亚国|Bolivia (Estado Plurinacional de)|État plurinational de Bolivie|Многонациональное Государство Боливия
    BRA جمهورية البرازيل الاتحادية|巴西联邦共和国|République fédérative du Brésil|Федеративная Республика Бразилия|República Federativa del Brasil
    BRN بروني دار السلام|文莱达鲁萨兰国
    BVT جزيرة بوفيت
    CAF Центральноафриканская Республика
    CCK جزر كوكس (كيلينغ)|Îles des Cocos (Keeling)|Кокосовых (Килинг) островов
    CHE الاتحاد السويسري|瑞士联邦|Confédération suisse|Швейцарская Конфедерация|Confederación Suiza
    CHN جمهورية الصين الشعبية|République populaire de Chine|Китайская Народная Республика|República Popular China
    CIV كوت ديفوار
    COD جمهورية الكونغو الديمقراطية|刚果民主共和国
    COG جمهورية الكونغو|الكونغو|刚果共和国|刚果|République du Congo
    COM اتحاد جزر القمر|科摩罗联盟|Union des Comores|Союз Коморских Островов|Коморские Острова|Unión de las Comoras
    CPV جمهورية كابو فيردي|كابو فيردي
    CXR جزيرة عيد الميلاد|остров Рождества
    CYM Îles Caïmanes
    CZE الجمهورية التشيكية|تشيكيا|Чешская Республика
    DEU جمهورية ألمانيا الاتحادية|德意志联邦共和国|République fédérale d'Allemagne|Allemagne|Федеративная Республика Германия|República Federal de Alemania
    DMA كمنولث دومينيكا|多米尼克国|Commonwealth de Dominique|Содружество Доминики|Commonwealth de Dominica
    DOM الجمهورية الدومينيكية|多米尼加
    DZA الجمهورية الجزائرية الديمقراطية الشعبية|阿尔及利亚民主人民共和国|République algérienne démocratique et populaire|Algérie|Алжирская Народная Демократическая Республика|República Argelina Democrática y Popular
    ECU Équateur
    EGY جمهورية مصر العربية|阿拉伯埃及共和国|République arabe d'Égypte|Égypte|Арабская Республика Египет|República Árabe de Egipto
    ERI دولة إريتريا|厄立特里亚国|État d'Érythrée|Érythrée|Estado de Eritrea
    ESP Espagne
    EST Estonie|Эстонская Республика
    ETH جمهورية إثيوبيا الديمقراطية الاتحادية|埃塞俄比亚联邦民主共和国|République fédérale démocratique d'Éthiopie|Éthiopie|Федеративная Демократическая Республика Эфиопия|República Democrática Federal de Etiopía
    FIN Финляндская Республика
    FLK جزر فوكلاند (مالفيناس)|福克兰群岛（马尔维纳斯）|Islas Malvinas (Falkland)|Îles Falkland (Malvinas)|Фолклендские (Мальвинские) острова
    FRA الجمهورية الفرنسية|法兰西共和国|République française|Французская Республика|República Francesa
    FRO جزر فايرو|Фарерские острова
    FSM ولايات ميكرونيزيا الموحدة|Micronesia (Estados Federados de)|Микронезия (Федеративные Штаты)
    GAB غابون|République gabonaise|Габонская Республика|República Gabonesa
    GBR المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|大不列颠及北爱尔兰联合王国|Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Соединенное Королевство Великобритании и Северной Ирландии
    GGY غيرنسي|格恩西
    GIN Гвинейская Республика
    GRC الجمهورية الهيلينية|République hellénique|Греческая Республика|República Helénica
    GRL غرينلند
    GUF غيانا الفرنسية
    GUY جمهورية غيانا التعاونية|圭亚那合作共和国|République coopérative du Guyana|Кооперативная Республика Гайана|República Cooperativa de Guyana
    HKG الصين، منطقة هونغ كونغ الإدارية الخاصة|China, región administrativa especial de Hong Kong|Chine, région administrative spéciale de Hong Kong|Китай, Специальный административный район Гонконг
    HMD 赫德岛和麦克唐纳岛|Île Heard-et-Îles MacDonald|Остров Херд и острова Макдональд
    IDN Indonésie
    IMN Остров Мэн
    IND Inde
    IOT 英属印度洋领土
    IRL Irlande
    IRN جمهورية إيران الإسلامية|伊朗伊斯兰共和国|Irán (República Islámica del)|République islamique d'Iran|Iran (République islamique d’)|Исламская Республика Иран
    ISL Islande
    ISR دولة إسرائيل|以色列国|État d'Israël|Estado de Israel
    ITA République italienne|Italie|Итальянская Республика|República Italiana
    JEY 泽西
    JOR المملكة الأردنية الهاشمية|约旦哈希姆王国|Royaume hachémite de Jordanie|Иорданское Хашимитское Королевство|Reino Hachemita de Jordania
    JPN 日本国
    KAZ Kazajstán|República de Kazajstán
    KGZ République kirghize|Кыргызская Республика|República Kirguisa
    KNA سانت كيتس ونيفس
    KOR جمهورية كوريا|大韩民国|República de Corea|République de Corée
    KWT دولة الكويت|科威特国|État du Koweït|Estado de Kuwait
    LAO جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国|República Democrática Popular Lao|République démocratique populaire lao|Лаосская Народно-Демократическая Республика
    LBN الجمهورية اللبنانية|République libanaise|Ливанская Республика|República Libanesa
    LBY دولة ليبيا|利比亚国|État de Libye|Estado de Libia
    LIE إمارة ليختنشتاين|列支敦士登公国
    LKA جمهورية سري لانكا الاشتراكية الديمقراطية|سري لانكا|斯里兰卡民主社会主义共和国|République socialiste démocratique de Sri Lanka|Демократическая Социалистическая Республика Шри-Ланка|República Socialista Democrática de Sri Lanka
    LTU Литовская Республика
    LUX دوقية لكسمبرغ الكبرى|لكسمبرغ|卢森堡大公国|Grand-Duché de Luxembourg|Великое Герцогство Люксембург|Gran Ducado de Luxemburgo
    LVA Латвийская Республика
    MAC الصين، منطقة ماكاو الإدارية الخاصة|China, región administrativa especial de Macao|Chine, région administrative spéciale de Macao|Китай, Специальный административный район Макао
    MAF سانت مارتن (الجزء الفرنسي)|圣马丁（法属）|San Martín (parte francesa)|Сен-Мартен (французская часть)
    MAR المملكة المغربية
    MCO إمارة موناكو|摩纳哥公国
    MDV جمهورية ملديف|ملديف|Мальдивская Республика|Мальдивские Острова
    MEX الولايات المتحدة المكسيكية|墨西哥合众国|États-Unis du Mexique|Мексиканские Соединенные Штаты|Estados Unidos Mexicanos
    MKD République de Macédoine du Nord|República de Macedonia del Norte
    MLT جمهورية مالطة|مالطة
    MMR جمهورية اتحاد ميانمار|缅甸联邦共和国|Республика Союз Мьянма|Мьянма
    MNG 蒙古国
    MNP Islas Marianas Septentrionales|Северные Марианские острова
    MOZ جمهورية موزامبيق|موزامبيق
    MRT الجمهورية الإسلامية الموريتانية|毛里塔尼亚伊斯兰共和国|République islamique de Mauritanie|Исламская Республика Мавритания|República Islámica de Mauritania
    MSR مونتسيرات
    MYT Остров Майотта
    NGA جمهورية نيجيريا الاتحادية|尼日利亚联邦共和国|République fédérale du Nigéria|Федеративная Республика Нигерия|República Federal de Nigeria
    NIU Nioué
    NLD Королевство Нидерландов
    NZL Nueva Zelandia
    OMN سلطنة عمان|阿曼苏丹国|Sultanat d'Oman|Султанат Оман|Sultanía de Omán
    PAK جمهورية باكستان الإسلامية|巴基斯坦伊斯兰共和国|République islamique du Pakistan|Исламская Республика Пакистан|República Islámica del Pakistán
    PCN بيتكرن|皮特凯恩
    PNG دولة بابوا غينيا الجديدة المستقلة|巴布亚新几内亚独立国|État indépendant de Papouasie-Nouvelle-Guinée|Независимое государство Папуа — Новая Гвинея|Estado Independiente de Papua Nueva Guinea
    PRK جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国|República Popular Democrática de Corea|République populaire démocratique de Corée|Корейская Народно-Демократическая Республика
    PRT République portugaise|Португальская Республика|República Portuguesa
    PSE دولة فلسطين|巴勒斯坦国|Estado de Palestina|État de Palestine
    QAT دولة قطر|卡塔尔国|État du Qatar|Estado de Qatar
    RUS الاتحاد الروسي|俄罗斯联邦|Federación de Rusia|Fédération de Russie|Российская Федерация
    SAU Arabie saoudite
    SGS 南乔治亚岛和南桑德韦奇岛|Georgia del Sur y las Islas Sandwich del Sur|Южная Джорджия и Южные Сандвичевы острова
    SHN سانت هيلانة|Остров Святой Елены
    SJM جزيرتي سفالبارد وجان مايِن|斯瓦尔巴群岛和扬马延岛|Islas Svalbard y Jan Mayen|Îles Svalbard-et-Jan Mayen|Острова Свальбард и Ян-Майен
    SOM جمهورية الصومال الاتحادية|索马里联邦共和国|République fédérale de Somalie|Федеративная Республика Сомали|República Federal de Somalia
    SPM سان بيير وميكلون
    SSD République du Soudan du Sud|República de Sudán del Sur
    STP جمهورية سان تومي وبرينسيبي الديمقراطية|سان تومي وبرينسيبي|圣多美和普林西比民主共和国|République démocratique de Sao Tomé-et-Principe|Демократическая Республика Сан-Томе и Принсипи|República Democrática de Santo Tomé y Príncipe
    SVK الجمهورية السلوفاكية|République slovaque|Словацкая Республика|República Eslovaca
    SXM سانت مارتن (الجزء الهولندي)|圣马丁（荷属）|San Martín (parte Holandesa)|Синт-Мартен (нидерландская часть)
    SYR الجمهورية العربية السورية|阿拉伯叙利亚共和国|República Árabe Siria|République arabe syrienne|Сирийская Арабская Республика
    TCA جزر تركس وكايكوس|Острова Теркс и Кайкос
    TGO République togolaise|Тоголезская Республика|República Togolesa
    THA 泰王国
    TLS جمهورية تيمور - ليشتي الديمقراطية|东帝汶民主共和国|République démocratique du Timor-Leste|Демократическая Республика Тимор-Лешти|República Democrática de Timor-Leste
    TTO Trinidad y Tabago|República de Trinidad y Tabago
    TUN الجمهورية التونسية|République tunisienne|Тунисская Республика
    TZA جمهورية تنزانيا المتحدة|坦桑尼亚联合共和国|República Unida de Tanzanía|République-Unie de Tanzanie|Объединенная Республика Танзания
    UGA Ouganda
    UKR Ukraine
    UMI نائية التابعة للولايات المتحدة|Islas menores alejadas de Estados Unidos|Внешние малые острова Соединенных Штатов
    URY جمهورية أوروغواي الشرقية|乌拉圭东岸共和国|République orientale de l'Uruguay|Uruguay|Восточная Республика Уругвай|República Oriental del Uruguay
    USA الولايات المتحدة الأمريكية|美利坚合众国|États-Unis d'Amérique
    UZB Ouzbékistan
    VAT الكرسي الرسولي|罗马教廷|教廷|Santa Sede|Saint-Siège|Святой Престол
    VEN جمهورية فنزويلا البوليفارية|委内瑞拉玻利瓦尔共和国|Venezuela (República Bolivariana de)|République bolivarienne du Venezuela|Боливарианская Республика Венесуэла
    VGB جزر فرجن البريطانية|Британские Виргинские острова
    VIR جزر فرجن التابعة للولايات المتحدة|Виргинские острова Соединенных Штатов
    VNM جمهورية فييت نام الاشتراكية|فييت نام|越南社会主义共和国|République socialiste du Viet Nam|Социалистическая Республика Вьетнам|República Socialista de Viet Nam
    WLF جزر واليس وفوتونا|瓦利斯群岛和富图纳群岛|Islas Wallis y Futuna|Îles Wallis-et-Futuna|Острова Уоллис и Футуна
    WSM دولة ساموا المستقلة|萨摩亚独立国|État indépendant du Samoa|Независимое Государство Самоа|Estado Independiente de Samoa
    YEM الجمهورية اليمنية|也门共和国|République du Yémen|Йеменская Республика|República del Yemen
    ZAF جمهورية جنوب أفريقيا|南非共和国|République sud-africaine|Afrique du Sud|Южная Африка
    """
}
