/// Names and adjectives that people use for states and that neither codes nor locale data have.
package enum StateVariants {
  /// Other names, short forms and former names of a state: `Great Britain` of `GBR`.
  package static func names(of code: String) -> [String] {
    (variants[code] ?? []) + FormerNames.names(of: code)
  }

  /// The adjectives and nouns for the people of a state: `French` of `FRA`. States may share one.
  package static func demonyms(of code: String) -> [String] { demonyms[code] ?? [] }

  /// The states with this other or former name, else those with this demonym, sorted.
  package static func states(named text: String) -> [String] {
    let key = Spelling.folded(text)
    return index.names[key] ?? index.demonyms[key] ?? []
  }

  private static let index: (names: [String: [String]], demonyms: [String: [String]]) = {
    func index(_ table: [String: [String]]) -> [String: [String]] {
      var index: [String: [String]] = [:]
      for (code, texts) in table {
        for key in Set(texts.map(Spelling.folded)) { index[key, default: []].append(code) }
      }
      return index.mapValues { $0.sorted() }
    }
    var all = variants
    for entry in FormerNames.all { all[entry.state, default: []].append(entry.name) }
    return (index(all), index(demonyms))
  }()

  private static let variants = read(variantTable)
  private static let demonyms = read(demonymTable)

  private static func read(_ table: String) -> [String: [String]] {
    var read: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      let texts = line.dropFirst(4).split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
      read[String(line.prefix(3)), default: []] += texts
    }
    return read
  }

  private static let variantTable = """
    AFG Islamic Republic of Afghanistan
    ARE UAE, Emirates
    BHS Bahamas
    BIH Bosnia, Bosnia Herzegovina, Bosnia-Herzegovina
    BLR Byelorussia, Belorussia
    BOL Plurinational State of Bolivia, Bolivia (Plurinational State of)
    BRN Brunei Darussalam
    CHN People's Republic of China, PRC, Mainland China
    COD DR Congo, DRC, Democratic Republic of the Congo, Congo-Kinshasa, Congo (Democratic Republic of the), Congo, Congo (Kinshasa)
    COG Republic of the Congo, Congo-Brazzaville, Congo
    DEU Federal Republic of Germany, FRG
    ETH Abyssinia
    FSM Micronesia, Federated States of Micronesia
    GBR Great Britain, Britain, UK, England, United Kingdom of Great Britain and Northern Ireland
    GMB Gambia
    IRL Republic of Ireland, Eire
    IRN Islamic Republic of Iran, Iran (Islamic Republic of)
    KHM Kampuchea
    KOR Republic of Korea, Korea (Republic of), Korea (South), Korea South, Korea, ROK
    LAO Lao PDR, Lao People's Democratic Republic
    LBY Libyan Arab Jamahiriya
    MDA Republic of Moldova, Moldova (Republic of)
    MKD FYROM, Former Yugoslav Republic of Macedonia, Republic of North Macedonia
    MMR Myanmar, Union of Myanmar
    NLD Holland, The Netherlands
    PRK Democratic People's Republic of Korea, DPRK, Korea (North), Korea North, Korea
    PSE Palestine, State of Palestine
    RUS Russian Federation, USSR, Union of Soviet Socialist Republics
    STP Sao Tome
    SVK Slovak Republic
    SYR Syrian Arab Republic
    TUR Republic of Türkiye
    TWN Formosa, Chinese Taipei, Taiwan (Province of China)
    TZA United Republic of Tanzania, Tanzania (United Republic of)
    USA United States of America, US, America
    VAT Vatican, Holy See
    VEN Bolivarian Republic of Venezuela, Venezuela (Bolivarian Republic of)
    VNM Viet Nam
    """

  private static let demonymTable = """
    AFG Afghan
    AGO Angolan
    ALB Albanian
    AND Andorran
    ARE Emirati
    ARG Argentine, Argentinian
    ARM Armenian
    AUS Australian
    AUT Austrian
    AZE Azerbaijani, Azeri
    BDI Burundian
    BEL Belgian
    BEN Beninese
    BFA Burkinabe
    BGD Bangladeshi
    BGR Bulgarian
    BHR Bahraini
    BHS Bahamian
    BIH Bosnian
    BLR Belarusian
    BLZ Belizean
    BOL Bolivian
    BRA Brazilian
    BRB Barbadian
    BRN Bruneian
    BTN Bhutanese
    BWA Botswanan, Motswana
    CAN Canadian
    CHE Swiss
    CHL Chilean
    CHN Chinese
    CIV Ivorian
    CMR Cameroonian
    COD Congolese
    COG Congolese
    COL Colombian
    COM Comorian
    CPV Cape Verdean
    CRI Costa Rican
    CUB Cuban
    CYP Cypriot
    CZE Czech
    DEU German
    DJI Djiboutian
    DMA Dominican
    DNK Danish, Dane
    DOM Dominican
    DZA Algerian
    ECU Ecuadorian
    EGY Egyptian
    ERI Eritrean
    ESP Spanish, Spaniard
    EST Estonian
    ETH Ethiopian
    FIN Finnish, Finn
    FJI Fijian
    FRA French
    GAB Gabonese
    GBR British, Briton
    GEO Georgian
    GHA Ghanaian
    GIN Guinean
    GMB Gambian
    GNB Bissau-Guinean
    GNQ Equatoguinean
    GRC Greek, Hellenic
    GRD Grenadian
    GTM Guatemalan
    GUY Guyanese
    HND Honduran
    HRV Croatian, Croat
    HTI Haitian
    HUN Hungarian
    IDN Indonesian
    IND Indian
    IRL Irish
    IRN Iranian
    IRQ Iraqi
    ISL Icelandic, Icelander
    ISR Israeli
    ITA Italian
    JAM Jamaican
    JOR Jordanian
    JPN Japanese
    KAZ Kazakh, Kazakhstani
    KEN Kenyan
    KGZ Kyrgyz
    KHM Cambodian
    KOR South Korean, Korean
    KWT Kuwaiti
    LAO Laotian, Lao
    LBN Lebanese
    LBR Liberian
    LBY Libyan
    LIE Liechtensteiner
    LKA Sri Lankan
    LTU Lithuanian
    LUX Luxembourgish, Luxembourger
    LVA Latvian
    MAR Moroccan
    MCO Monegasque
    MDA Moldovan
    MDG Malagasy
    MDV Maldivian
    MEX Mexican
    MKD Macedonian
    MLI Malian
    MLT Maltese
    MMR Burmese
    MNE Montenegrin
    MNG Mongolian
    MOZ Mozambican
    MRT Mauritanian
    MUS Mauritian
    MWI Malawian
    MYS Malaysian
    NAM Namibian
    NER Nigerien
    NGA Nigerian
    NIC Nicaraguan
    NLD Dutch
    NOR Norwegian
    NPL Nepalese, Nepali
    NZL New Zealander
    OMN Omani
    PAK Pakistani
    PAN Panamanian
    PER Peruvian
    PHL Philippine, Filipino
    PNG Papua New Guinean
    POL Polish, Pole
    PRK North Korean, Korean
    PRT Portuguese
    PRY Paraguayan
    PSE Palestinian
    QAT Qatari
    ROU Romanian
    RUS Russian, Soviet
    RWA Rwandan
    SAU Saudi, Saudi Arabian
    SDN Sudanese
    SEN Senegalese
    SGP Singaporean
    SLE Sierra Leonean
    SLV Salvadoran
    SMR Sammarinese
    SOM Somali
    SRB Serbian, Serb
    SSD South Sudanese
    SUR Surinamese
    SVK Slovak
    SVN Slovenian, Slovene
    SWE Swedish, Swede
    SWZ Swazi
    SYC Seychellois
    SYR Syrian
    TCD Chadian
    TGO Togolese
    THA Thai
    TJK Tajik
    TKM Turkmen
    TLS Timorese
    TON Tongan
    TTO Trinidadian
    TUN Tunisian
    TUR Turkish, Turk
    TWN Taiwanese
    TZA Tanzanian
    UGA Ugandan
    UKR Ukrainian
    URY Uruguayan
    USA American
    UZB Uzbek
    VEN Venezuelan
    VNM Vietnamese
    VUT Ni-Vanuatu
    WSM Samoan
    XKX Kosovar
    YEM Yemeni
    ZAF South African
    ZMB Zambian
    ZWE Zimbabwean
    """
}
