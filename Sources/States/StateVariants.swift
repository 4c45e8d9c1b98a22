/// Names that people use for states and that neither lists of codes nor locale data have.
package enum StateVariants {
  /// Other names, short forms and former names of a state: `Great Britain` of `GBR`.
  package static func names(of code: String) -> [String] {
    (official[code] ?? []) + (variants[code] ?? []) + FormerNames.names(of: code)
  }

  /// The states with this other, official or former name, else those with this demonym, sorted.
  package static func states(named text: String) -> [String] {
    let key = NameKey.of(text)
    return index[key] ?? Demonyms.states(named: key)
  }

  /// The states with each key of another, official or former name, or of a common misspelling, sorted.
  static let index: [String: [String]] = {
    var names = variants.merging(official, uniquingKeysWith: +)
      .merging(NameTable.read(Misspellings.table, separator: ","), uniquingKeysWith: +)
    for entry in FormerNames.all { names[entry.state, default: []].append(entry.name) }
    return NameTable.index(of: names)
  }()

  private static let official = NameTable.read(OfficialNames.table, separator: "|")
  private static let variants = NameTable.read(table, separator: ",")

  private static let table = """
    AFG Afganistan
    ALA Aland
    ANT Dutch Antilles, Netherland Antilles
    ARE UAE, Emirates, U.A.E., Trucial States, Trucial Oman
    ARM Hayastan, Armenian SSR
    ASM Eastern Samoa
    ATF Fr S Antarctic Lands, French Southern and Antarctic Lands, French Southern and Antarctic Territories
    ATG Antigua
    AUT Austrian Republic
    AZE Azerbaijan SSR
    BES Bonaire Sint Eustatius and Saba, BES Islands, Caribbean Netherlands
    BGD Bangla Desh
    BGR People's Republic of Bulgaria, Balgariya, Bulgariya
    BHS Bahamas
    BIH Bosnia, Bosnia Herzegovina, Bosnia-Herzegovina, Bosnia and Hercegovina, Bosnia-Hercegovina
    BIH Bosnia & Herz
    BLM Saint Barth, St. Barts
    BLR Byelorussia, Belorussia, Byelorussian SSR, Belorussian SSR
    BLR Byelorussian Soviet Socialist Republic
    BLR Bielorussia
    BOL Plurinational State of Bolivia, Bolivia
    BRA Brasil
    BRN Brunei, Negara Brunei Darussalam
    BTN Druk Yul
    BWA Bechuanaland Protectorate
    CAF CAR, Central Africa
    CCK Cocos Islands, Keeling Islands, Cocos
    CHE Swiss Federation
    CHN PRC, Mainland China, P.R. China, PR China, Communist China, Zhongguo, Zhonghua Renmin Gongheguo
    COD DR Congo, DRC, Congo-Kinshasa, Congo (Democratic Republic of the), Congo, Congo (Kinshasa)
    COD Congo DRC, Congo Free State, Republic of Zaire
    COG Congo-Brazzaville, Congo Brazzaville, Congo (Brazzaville), People's Republic of the Congo
    COG Middle Congo, French Congo
    CPV Cape Verde Islands
    CUW Country of Curaçao
    CYP Cypriot Republic
    DEU FRG, West Germany, Germany West, Federal Republic of Germany (West), Germany FR, FR Germany
    DEU German Empire, German Reich, Imperial Germany, Nazi Germany, Weimar Republic
    DEU Bundesrepublik Deutschland, BRD
    DEU Germany (until 1990 former territory of the FRG)
    DJI French Afars and Issas
    DZA Al-Jazair
    EGY UAR, Misr
    ESH Sahrawi Arab Democratic Republic, Sahrawi Republic, SADR, Spanish Sahara
    ESH W Sahara
    ETH Abyssinia, Ethiopian Empire
    FLK Falklands, Malvinas, Islas Malvinas
    FRA Metropolitan France
    FRO Faeroe Islands, Faeroes, Faroes
    FSM Micronesia, Federated States of Micronesia, FS Micronesia
    GBR Great Britain, Britain, UK, England, United Kingdom of Great Britain
    GBR United Kingdom of Great Britain and Ireland, Great Britain and Northern Ireland
    GBR Great Britain and Ireland, England/United Kingdom
    GBR Kingdom of England
    GEO Georgian SSR, Sakartvelo
    GMB Gambia
    GNQ Spanish Guinea, Eq Guinea
    GRC Hellas, Ellada
    GUF Guyane, Guiana
    GUY Guiana
    HKG Hong Kong SAR, Hong Kong China, Hong Kong SAR China, China Hong Kong SAR, HKSAR
    HKG British Hong Kong
    HMD Heard and McDonald Islands, McDonald Islands
    HUN People's Republic of Hungary, Magyarorszag
    IND Bharat, British India
    IOT British Indian Ocean Territories, Chagos Islands, Chagos Archipelago, BIOT
    IRL Republic of Ireland, Eire, Irish Republic, Southern Ireland
    IRN Islamic Republic of Iran
    ISR Yisrael
    JOR Al-Urdun, Hashemite Kingdom of Transjordan
    JPN Nippon, Nihon, Empire of Japan
    KAZ Kazakh SSR
    KGZ Kirghizia, Kirgizia, Kirghizstan, Kirgizstan, Kyrgyz SSR
    KHM Kampuchea
    KNA St. Kitts-Nevis, Saint Christopher and Nevis, St. Kitts, Saint Kitts-Nevis
    KNA Federation of Saint Christopher and Nevis, Federation of Saint Kitts and Nevis
    KOR Korea (Republic of), Korea (South), Korea South, Korea, ROK, Hanguk, Daehan Minguk
    LAO Lao PDR, Lao
    LBN Lubnan
    LBY Libyan Arab Jamahiriya, Socialist People's Libyan Arab Jamahiriya
    LBY Great Socialist People's Libyan Arab Jamahiriya, Libyan Arab Republic
    LKA Sri-Lanka
    LKA Shri Lanka
    MAC Macau SAR, Macao SAR, Macau, Macao SAR China, Macau SAR China, China Macao SAR, Macau China
    MAC Macao China
    MAF Saint Martin
    MAR Al-Maghrib
    MDA Moldova (Republic of), Moldavia, Moldavian SSR, Moldovian SSR
    MKD FYROM, Former Yugoslav Republic of Macedonia, FYR Macedonia, TFYR Macedonia, TFYROM
    MKD Macedonia FYR, Makedonija
    MMR Union of Myanmar, Union of Burma, Socialist Republic of the Union of Burma
    MNE Crna Gora
    MNG Mongolian People's Republic, Outer Mongolia, Mongol Uls
    MNP Northern Marianas, Commonwealth of the Northern Marianas, CNMI
    MNP North Mariana Islands
    MYS Federation of Malaya, Federation of Malaysia
    NIU Niue Island
    NLD Holland, The Netherlands
    NLD Netherland, Nederlands
    NZL Aotearoa
    PCN Pitcairn Islands
    PLW Belau
    PRK DPRK, Korea (North), Korea North, Korea, DPR Korea, Choson
    PRK People's Republic of Korea
    PRK NK
    PYF Fr Polynesia
    PSE Palestine, Palestinian Territory, Palestinian Territories, Occupied Palestinian Territory
    PSE Occupied Palestinian Territories, West Bank and Gaza, West Bank and Gaza Strip
    PSE Palestinian Authority, Palestinian National Authority
    ROU Rumania, Roumania, Socialist Republic of Romania
    RUS USSR, Union of Soviet Socialist Republics, Russian SFSR, RSFSR, Soviet Russia, Rossiya
    RUS Rossiyskaya Federatsiya, Tsarist Russia, Imperial Russia, Russia Federation
    RUS Union of Soviet Republics, Russian Fed
    SGS South Georgia, SGSSI
    SLV Salvador
    SOM Somali Democratic Republic, Somali Republic
    SRB Srbija
    STP Sao Tome, Sao Tome & Principe
    SUR Surinam
    SXM St. Maarten
    SYR Suriya
    TCA Turks and Caicos
    THA Prathet Thai
    TJK Tadzhikistan, Tajik SSR
    TKM Turkmenia, Turkmen SSR
    TLS Timor Leste, Democratic Republic of East Timor, Timor
    TTO Trinidad
    TUR Turkiye
    TWN Formosa, Chinese Taipei, Republic of China, Nationalist China, ROC, Taiwan ROC, Taiwan China
    TWN Taipei China, Republic of China (Taiwan)
    TZA Tanzania (United Republic of)
    UKR Ukrainian SSR, Ukraine SSR, Ukraina, Ukrayina, Ukrainian Soviet Socialist Republic
    UMI US Minor Outlying Islands, Minor Outlying Islands of the United States
    URY Oriental Republic of Uruguay
    USA US, America, U.S.A.
    UZB Uzbek SSR
    VAT Vatican, Vatican City, Papal States
    VCT Saint Vincent
    VEN Bolivarian Republic of Venezuela, Venezuela RB
    VGB BVI, Virgin Islands
    VIR American Virgin Islands, US Virgin Islands, Virgin Islands, USVI
    VNM North Vietnam, Democratic Republic of Viet Nam, North Viet Nam, DRV
    VNM Socialist Republic of Vietnam
    XKX Kosovo (UNSCR 1244), Kosovo (under UNSCR 1244), Kosovo (under UNSC 1244)
    XKX Kosovo (under UNSCR 1244/99), Kosovo (UNSCR 1244/99), Kosovo under UN administration
    XKX Kosovo (under United Nations Security Council Resolution 1244/99)
    XKX Kosova, Kosovo and Metohija
    ZAF Union of South Africa, RSA
    ZAF Southafrican
    ZWE Zimbabwe Rhodesia
    cow:240 Hannover
    cow:245 Bayern
    cow:265 German DR, Germany DR
    cow:265 East Germany, GDR, Democratic Republic of Germany, Deutsche Demokratische Republik
    cow:269 Sachsen
    cow:271 Württemberg, Wurttemberg, Wuerttemberg
    cow:273 Hesse-Kassel, Hesse-Cassel, Electoral Hesse, Hesse-Kassel (Electoral), Kurhessen, Hesse
    cow:275 Hesse-Darmstadt, Hesse-Darmstadt (Ducal), Grand Duchy of Hesse, Hesse
    cow:280 Mecklenburg
    cow:300 Austro-Hungary, Austro-Hungarian Empire, Austro-Hungarian Monarchy, Austrian Empire, Empire of Austria
    cow:300 Habsburg Empire, Habsburg Monarchy
    cow:315 Czecho-Slovakia, Czechoslovak Republic, Czechoslovak Socialist Republic
    cow:315 Czech and Slovak Federative Republic, Czech and Slovak Federal Republic
    cow:329 Kingdom of the Two Sicilies
    cow:337 Grand Duchy of Tuscany
    cow:345 Kingdom of Yugoslavia, Kingdom of Serbs Croats and Slovenes
    cow:345 Kingdom of the Serbs Croats and Slovenes, Federal Republic of Yugoslavia
    cow:345 Socialist Federal Republic of Yugoslavia, Federal Socialist Republic of Yugoslavia
    cow:345 Federal People's Republic of Yugoslavia, Democratic Federal Yugoslavia, SFR Yugoslavia
    cow:345 FR Yugoslavia, SFRY, FRY, Former Yugoslavia, Serbia and Montenegro
    cow:345 State Union of Serbia and Montenegro, Yugoslavia (Serbia), Jugoslavia, Jugoslavija
    cow:511 Sultanate of Zanzibar
    cow:678 North Yemen, Yemen AR, Yemen (Arab Republic of Yemen), YAR, Mutawakkilite Kingdom of Yemen
    cow:678 Kingdom of Yemen
    cow:680 South Yemen, Democratic Yemen, Southern Yemen, Yemen PDR, PDR Yemen, PDRY
    cow:680 People's Democratic Republic of Yemen, People's Republic of Yemen
    cow:680 People's Republic of Southern Yemen, Democratic Republic of Yemen
    cow:730 Korean Empire, Empire of Korea, Joseon
    cow:817 South Vietnam, South Viet Nam, Republic of Viet Nam, State of Vietnam, RVN
    gw:396 Republic of Abkhazia
    gw:397 Republic of South Ossetia
    gw:563 South African Republic, Transvaal Republic
    gw:564 Orange River Republic
    gw:815 Vietnam (Annam/Cochin China/Tonkin), Empire of Vietnam
    gw:89 Federal Republic of Central America, Central American Federation, Federation of Central America
    gw:99 Gran Colombia, Greater Colombia
    """
}
