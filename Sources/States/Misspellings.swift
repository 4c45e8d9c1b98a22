/// Names of states as they are often misspelt in English: found, and never suggested.
enum Misspellings {
  /// Code, a space, and names between commas.
  static let table = """
    AFG Afghanstan
    ARG Argentinia
    AUS Austrailia, Austrialia
    AZE Azerbaidjan, Azerbijan
    BEL Belguim
    BGD Bangledesh
    CIV Ivory Cost
    CMR Camaroon
    CZE Chech Republic, Check Republic
    ECU Equador
    EGY Eygpt
    ETH Ethopia
    GBR Brittain, Britian, Britsh, Brittish, United Kingdon, United Kindom, United Kindgom
    GTM Gautemala
    ISR Isreal
    KAZ Kazakstan, Khazakhstan
    KGZ Kyrgystan, Kyrgzstan
    LIE Lichtenstein
    LTU Lithunia
    MAR Moroco
    MYS Malasia, Malayasia
    NLD Neatherlands
    NOR Norweigan
    PHL Phillipines, Philipines, Phillippines, Philippino, Phillipino
    PRT Portugese
    PRY Paraquay
    ROU Romainia
    RWA Rawanda
    SAU Saudia Arabia
    SGP Sinagpore
    THA Thialand
    TUR Turky
    TWN Tawain
    UKR Ukranian, Ukrain
    URY Uraguay
    USA United Sates, Untied States, Unites States
    UZB Uzbekhistan, Uzbekstan
    VEN Venezuala
    VNM Vietman
    """
}
