/// Adjectives and nouns for the people of states: `French` of `FRA`. States may share one.
package enum Demonyms {
  /// The English adjectives and nouns for the people of a state.
  package static func of(_ code: String) -> [String] { table[code] ?? [] }

  /// The states whose people a text names, sorted; it may be in the plural, and end in "man" or "woman".
  static func states(named key: String) -> [String] {
    if let states = index[key] { return states }
    for ending in endings where key.hasSuffix(ending) {
      if let states = index[String(key.dropLast(ending.count))] { return states }
    }
    return []
  }

  private static let endings = ["s", "man", "men", "woman", "women"]

  private static let index = NameTable.index(of: table)
  private static let table = NameTable.read(source, separator: ",")

  private static let source = """
    ABW Aruban
    AFG Afghan, Afgan, Afghani
    AGO Angolan
    AIA Anguillan
    ALB Albanian
    AND Andorran
    ARE Emirati, Emirian
    ARG Argentine, Argentinian, Argentinean
    ARM Armenian
    ASM American Samoan
    ATG Antiguan, Antiguan and Barbudan
    AUS Australian
    AUT Austrian
    AZE Azerbaijani, Azeri
    BDI Burundian
    BEL Belgian
    BEN Beninese
    BFA Burkinabe, Burkinabè, Burkinan
    BGD Bangladeshi
    BGR Bulgarian
    BHR Bahraini
    BHS Bahamian
    BIH Bosnian, Herzegovinian, Bosniak
    BLR Belarusian
    BLZ Belizean, Belizian
    BMU Bermudian, Bermudan
    BOL Bolivian
    BRA Brazilian
    BRB Barbadian
    BRN Bruneian
    BTN Bhutanese
    BWA Botswanan, Motswana
    CAF Central African
    CAN Canadian
    CHE Swiss
    CHL Chilean
    CHN Chinese
    CIV Ivorian
    CMR Cameroonian
    COD Congolese, Zairean, Zairian
    COG Congolese
    COK Cook Islander
    COL Colombian
    COM Comorian, Comoran
    CPV Cape Verdean, Cape Verdian, Cabo Verdean
    CRI Costa Rican
    CUB Cuban
    CUW Curaçaoan
    CYM Caymanian
    CYP Cypriot, Cypriote
    CZE Czech
    DEU German, West German
    DJI Djiboutian
    DMA Dominican
    DNK Danish, Dane
    DOM Dominican
    DZA Algerian
    ECU Ecuadorian, Ecuadorean, Ecuadoran
    EGY Egyptian
    ERI Eritrean
    ESH Sahrawi, Sahrawian, Sahraoui
    ESP Spanish, Spaniard
    EST Estonian
    ETH Ethiopian
    FIN Finnish, Finn
    FJI Fijian
    FLK Falkland Islander
    FRA French
    FRO Faroese, Faroe Islander
    FSM Micronesian
    GAB Gabonese
    GBR British, Briton, English
    GEO Georgian
    GHA Ghanaian, Ghanian
    GIB Gibraltarian
    GIN Guinean
    GLP Guadeloupean, Guadeloupian
    GMB Gambian
    GNB Bissau-Guinean
    GNQ Equatoguinean, Equatorial Guinean
    GRC Greek, Hellenic
    GRD Grenadian
    GRL Greenlandic, Greenlander
    GTM Guatemalan
    GUF French Guianese
    GUM Guamanian
    GUY Guyanese
    HKG Hong Konger, Hongkonger
    HND Honduran
    HRV Croatian, Croat
    HTI Haitian
    HUN Hungarian
    IDN Indonesian
    IMN Manx
    IND Indian
    IRL Irish
    IRN Iranian, Persian
    IRQ Iraqi
    ISL Icelandic, Icelander
    ISR Israeli
    ITA Italian
    JAM Jamaican
    JOR Jordanian
    JPN Japanese
    KAZ Kazakh, Kazakhstani, Kazak
    KEN Kenyan
    KGZ Kyrgyz, Kirghiz, Kirgiz, Kyrgyzstani
    KHM Cambodian
    KIR I-Kiribati
    KNA Kittitian, Kittitian and Nevisian
    KOR South Korean, Korean
    KWT Kuwaiti
    LAO Laotian, Lao
    LBN Lebanese
    LBR Liberian
    LBY Libyan
    LCA Saint Lucian
    LIE Liechtensteiner
    LKA Sri Lankan
    LSO Mosotho, Basotho
    LTU Lithuanian
    LUX Luxembourgish, Luxembourger, Luxemburger
    LVA Latvian
    MAC Macanese
    MAR Moroccan
    MCO Monegasque, Monacan
    MDA Moldovan, Moldavian
    MDG Malagasy
    MDV Maldivian
    MEX Mexican
    MHL Marshallese
    MKD Macedonian
    MLI Malian
    MLT Maltese
    MMR Burmese
    MNE Montenegrin
    MNG Mongolian
    MNP Northern Marianan
    MOZ Mozambican
    MRT Mauritanian
    MSR Montserratian
    MTQ Martinican
    MUS Mauritian
    MWI Malawian
    MYS Malaysian
    MYT Mahoran
    NAM Namibian
    NCL New Caledonian
    NER Nigerien
    NFK Norfolk Islander
    NGA Nigerian
    NIC Nicaraguan
    NIU Niuean
    NLD Dutch, Netherlander, Netherlandish
    NOR Norwegian
    NPL Nepalese, Nepali
    NRU Nauruan
    NZL New Zealander
    OMN Omani
    PAK Pakistani
    PAN Panamanian
    PER Peruvian
    PHL Philippine, Filipino
    PLW Palauan
    PNG Papua New Guinean, Papuan
    POL Polish, Pole
    PRI Puerto Rican
    PRK North Korean, Korean
    PRT Portuguese
    PRY Paraguayan
    PSE Palestinian
    PYF French Polynesian
    QAT Qatari
    REU Reunionese, Réunionnais
    ROU Romanian
    RUS Russian, Soviet
    RWA Rwandan
    SAU Saudi, Saudi Arabian
    SDN Sudanese
    SEN Senegalese
    SGP Singaporean
    SHN Saint Helenian
    SLB Solomon Islander
    SLE Sierra Leonean
    SLV Salvadoran, Salvadorean
    SMR Sammarinese
    SOM Somali, Somalian
    SRB Serbian, Serb
    SSD South Sudanese
    STP São Toméan, Santomean
    SUR Surinamese
    SVK Slovak, Slovakian
    SVN Slovenian, Slovene
    SWE Swedish, Swede
    SWZ Swazi
    SYC Seychellois, Seychellian
    SYR Syrian
    TCA Turks and Caicos Islander
    TCD Chadian
    TGO Togolese
    THA Thai
    TJK Tajik, Tadjik, Tajikistani
    TKL Tokelauan
    TKM Turkmen, Turkmenian
    TLS Timorese, East Timorese
    TON Tongan
    TTO Trinidadian, Tobagonian, Trinidadian and Tobagonian
    TUN Tunisian
    TUR Turkish, Turk
    TUV Tuvaluan
    TWN Taiwanese
    TZA Tanzanian
    UGA Ugandan
    UKR Ukrainian
    URY Uruguayan
    USA American
    UZB Uzbek, Uzbekistani
    VAT Vatican
    VCT Vincentian
    VEN Venezuelan
    VGB British Virgin Islander
    VIR US Virgin Islander
    VNM Vietnamese, North Vietnamese
    VUT Ni-Vanuatu, Vanuatuan
    WSM Samoan
    XKX Kosovar, Kosovan
    YEM Yemeni, Yemenite
    ZAF South African
    ZMB Zambian
    ZWE Zimbabwean, Rhodesian
    cow:265 East German
    cow:300 Austro-Hungarian
    cow:315 Czechoslovak, Czechoslovakian
    cow:345 Yugoslav, Yugoslavian
    cow:680 South Yemeni
    cow:817 South Vietnamese
    gw:396 Abkhazian, Abkhaz
    gw:397 South Ossetian
    gw:711 Tibetan
    """
}
