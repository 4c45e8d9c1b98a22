/// Names of states in the lists of ISO 3166-1 and of the United Nations, where the English name of the
/// locale data is another.
///
/// Short and formal names from the UN's terminology database and its list M49, by way of
/// datasets/country-codes (public domain), and from ISO 3166-1. The order of words makes no difference to
/// `NameKey`, so that `Korea, Republic of` and `Korea (the Republic of)` need no line.
enum OfficialNames {
  /// Code, a space, and names between bars.
  static let table = """
    AFG Islamic Republic of Afghanistan
    AGO Republic of Angola
    ALB Republic of Albania
    AND Principality of Andorra
    ARG Argentine Republic
    ARM Republic of Armenia
    AUT Republic of Austria
    AZE Republic of Azerbaijan
    BDI Republic of Burundi
    BEL Kingdom of Belgium
    BEN Republic of Benin
    BES Bonaire, Sint Eustatius and Saba
    BGD People's Republic of Bangladesh
    BGR Republic of Bulgaria
    BHR Kingdom of Bahrain
    BHS Commonwealth of the Bahamas
    BIH Republic of Bosnia and Herzegovina
    BLR Republic of Belarus
    BOL Bolivia (Plurinational State of)
    BRA Federative Republic of Brazil
    BRN Brunei Darussalam
    BTN Kingdom of Bhutan
    BWA Republic of Botswana
    CHE Swiss Confederation
    CHL Republic of Chile
    CHN China|People's Republic of China
    CIV Ivory Coast|Republic of Côte d'Ivoire
    CMR Republic of Cameroon
    COD Democratic Republic of the Congo
    COG Congo|Republic of the Congo
    COL Republic of Colombia
    COM Union of the Comoros
    CPV Cabo Verde|Republic of Cabo Verde
    CRI Republic of Costa Rica
    CUB Republic of Cuba
    CYP Republic of Cyprus
    CZE Czech Republic
    DEU Federal Republic of Germany
    DJI Republic of Djibouti
    DMA Commonwealth of Dominica
    DNK Kingdom of Denmark
    DZA People's Democratic Republic of Algeria
    ECU Republic of Ecuador
    EGY Arab Republic of Egypt
    ERI State of Eritrea
    ESP Kingdom of Spain
    EST Republic of Estonia
    ETH Federal Democratic Republic of Ethiopia
    FIN Republic of Finland
    FJI Republic of Fiji
    FLK Falkland Islands [Malvinas]
    FRA French Republic
    FSM Micronesia (Federated States of)
    GAB Gabonese Republic
    GBR United Kingdom of Great Britain and Northern Ireland
    GHA Republic of Ghana
    GIN Republic of Guinea
    GMB Republic of the Gambia
    GNB Republic of Guinea-Bissau
    GNQ Republic of Equatorial Guinea
    GRC Hellenic Republic
    GTM Republic of Guatemala
    GUY Co-operative Republic of Guyana|Republic of Guyana
    HKG China, Hong Kong Special Administrative Region
    HMD Heard Island and McDonald Islands
    HND Republic of Honduras
    HRV Republic of Croatia
    HTI Republic of Haiti
    IDN Republic of Indonesia
    IND Republic of India
    IOT British Indian Ocean Territory
    IRN Iran (Islamic Republic of)
    IRQ Republic of Iraq
    ISL Republic of Iceland
    ISR State of Israel
    ITA Republic of Italy|Italian Republic
    JOR Hashemite Kingdom of Jordan
    KAZ Republic of Kazakhstan
    KEN Republic of Kenya
    KGZ Kyrgyz Republic
    KHM Kingdom of Cambodia
    KIR Republic of Kiribati
    KOR Republic of Korea
    KWT State of Kuwait
    LAO Lao People's Democratic Republic
    LBN Lebanese Republic
    LBR Republic of Liberia
    LBY State of Libya
    LIE Principality of Liechtenstein
    LKA Democratic Socialist Republic of Sri Lanka
    LSO Kingdom of Lesotho
    LTU Republic of Lithuania
    LUX Grand Duchy of Luxembourg
    LVA Republic of Latvia
    MAC China, Macao Special Administrative Region
    MAF Saint Martin (French part)
    MAR Kingdom of Morocco
    MCO Principality of Monaco
    MDA Republic of Moldova
    MDG Republic of Madagascar
    MDV Republic of Maldives
    MEX United Mexican States
    MHL Republic of the Marshall Islands
    MKD Republic of North Macedonia
    MLI Republic of Mali
    MLT Republic of Malta
    MMR Myanmar|Republic of the Union of Myanmar|Republic of Myanmar
    MNP Commonwealth of the Northern Mariana Islands
    MOZ Republic of Mozambique
    MRT Islamic Republic of Mauritania
    MUS Republic of Mauritius
    MWI Republic of Malawi
    NAM Republic of Namibia
    NER Republic of the Niger
    NGA Federal Republic of Nigeria
    NIC Republic of Nicaragua
    NLD Kingdom of the Netherlands
    NOR Kingdom of Norway
    NPL Federal Democratic Republic of Nepal
    NRU Republic of Nauru
    OMN Sultanate of Oman
    PAK Islamic Republic of Pakistan
    PAN Republic of Panama
    PCN Pitcairn
    PER Republic of Peru
    PHL Republic of the Philippines
    PLW Republic of Palau
    PNG Independent State of Papua New Guinea
    POL Republic of Poland
    PRK Democratic People's Republic of Korea
    PRT Portuguese Republic
    PRY Republic of Paraguay
    PSE State of Palestine
    QAT State of Qatar
    RUS Russian Federation
    RWA Republic of Rwanda|Rwandese Republic
    SAU Kingdom of Saudi Arabia
    SDN Republic of the Sudan
    SEN Republic of Senegal
    SGP Republic of Singapore
    SGS South Georgia and the South Sandwich Islands
    SHN Saint Helena, Ascension and Tristan da Cunha
    SJM Svalbard and Jan Mayen Islands
    SLE Republic of Sierra Leone
    SLV Republic of El Salvador
    SMR Republic of San Marino
    SOM Federal Republic of Somalia
    SRB Republic of Serbia
    SSD Republic of South Sudan
    STP Democratic Republic of Sao Tome and Principe
    SUR Republic of Suriname
    SVK Slovak Republic
    SVN Republic of Slovenia
    SWE Kingdom of Sweden
    SWZ Kingdom of Eswatini
    SXM Sint Maarten (Dutch part)
    SYC Republic of Seychelles
    SYR Syrian Arab Republic
    TCD Republic of Chad
    TGO Togolese Republic
    THA Kingdom of Thailand
    TJK Republic of Tajikistan
    TLS Democratic Republic of Timor-Leste
    TON Kingdom of Tonga
    TTO Republic of Trinidad and Tobago
    TUN Republic of Tunisia
    TUR Republic of Türkiye
    TWN Taiwan (Province of China)
    TZA United Republic of Tanzania
    UGA Republic of Uganda
    UMI United States Minor Outlying Islands
    URY Eastern Republic of Uruguay
    USA United States of America
    UZB Republic of Uzbekistan
    VAT Holy See|Vatican City State|State of the Vatican City
    VEN Venezuela (Bolivarian Republic of)
    VGB Virgin Islands (British)
    VIR United States Virgin Islands|Virgin Islands of the United States
    VNM Viet Nam|Socialist Republic of Viet Nam
    VUT Republic of Vanuatu
    WLF Wallis and Futuna Islands
    WSM Independent State of Samoa
    YEM Republic of Yemen
    ZAF Republic of South Africa
    ZMB Republic of Zambia
    ZWE Republic of Zimbabwe
    """
}
