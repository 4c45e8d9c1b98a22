import States

/// Organisations that belong to coalitions as countries do, and that tables of countries name without saying what
/// they are.
enum KnownOrganisations {
  /// One organisation.
  struct Organisation: Hashable, Sendable {
    /// The identifier of the party.
    let id: String
    /// The English name.
    let name: String
  }

  /// The organisation of a name or abbreviation, in any letter case; `nil` for another name.
  static func organisation(named text: String) -> Organisation? {
    index[Spelling.folded(text)]
  }

  private static let index: [String: Organisation] = {
    var index: [String: Organisation] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: ";").map { String($0.drop { $0 == " " }) }
      let organisation = Organisation(
        id: parts[0].lowercased().replacing(" ", with: "-"), name: parts[1])
      for name in parts { index[Spelling.folded(name)] = organisation }
    }
    return index
  }()

  /// Abbreviation, name, and other names and codes of each (EE is the Union in the World Factbook). Codes of
  /// countries are looked for first, so that EE is Estonia and AU Australia elsewhere.
  private static let table = """
    EU;European Union;EUU;EUE;EE;EU27;EU-27;EU28;EU-28;European Communities;European Community;European Economic Community;EU (Commission and Council);EU institutions;European Commission
    NATO;North Atlantic Treaty Organisation;North Atlantic Treaty Organization;OTAN
    UN;United Nations;UNO;United Nations Organization
    African Union;African Union;AU Commission
    ASEAN;Association of Southeast Asian Nations;Association of South East Asian Nations
    OSCE;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe;CSCE
    Council of Europe;Council of Europe;COE
    CIS;Commonwealth of Independent States
    CSTO;Collective Security Treaty Organisation;Collective Security Treaty Organization
    EAEU;Eurasian Economic Union
    SCO;Shanghai Cooperation Organisation;Shanghai Cooperation Organization
    Arab League;Arab League;League of Arab States;LAS
    GCC;Gulf Cooperation Council;Cooperation Council for the Arab States of the Gulf
    OIC;Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organisation of the Islamic Conference
    OAS;Organisation of American States;Organization of American States
    CARICOM;Caribbean Community
    MERCOSUR;Southern Common Market;MERCOSUL
    ECOWAS;Economic Community of West African States;CEDEAO
    ECCAS;Economic Community of Central African States;CEEAC
    SADC;Southern African Development Community
    IGAD;Intergovernmental Authority on Development
    EAC;East African Community
    COMESA;Common Market for Eastern and Southern Africa
    WAEMU;West African Economic and Monetary Union;UEMOA
    SAARC;South Asian Association for Regional Cooperation
    Pacific Islands Forum;Pacific Islands Forum
    World Bank;World Bank;World Bank Group;IBRD
    IMF;International Monetary Fund
    WTO;World Trade Organisation;World Trade Organization
    WHO;World Health Organisation;World Health Organization
    OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
    OPEC;Organisation of the Petroleum Exporting Countries;Organization of the Petroleum Exporting Countries
    UNDP;United Nations Development Programme
    UNICEF;United Nations Children's Fund
    UNHCR;United Nations High Commissioner for Refugees
    ICRC;International Committee of the Red Cross
    European Investment Bank;European Investment Bank;EIB
    EBRD;European Bank for Reconstruction and Development
    AfDB;African Development Bank
    ADB;Asian Development Bank
    IsDB;Islamic Development Bank
    IDB;Inter-American Development Bank
    """
}
