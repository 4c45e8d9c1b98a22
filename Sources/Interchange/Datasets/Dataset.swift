import GraphCore
import States

/// A data set that is read in the layout in which it is published.
public enum Dataset: String, Hashable, Sendable, CaseIterable {
  /// Intergovernmental organisations of the Correlates of War Project: a row for each state and year, or spells.
  case cowIGO = "cow-igo"
  /// Members of the Alliance Treaty Obligations and Provisions project, a row for each member and phase.
  case atop
  /// The list of treaties of Design of Trade Agreements, members across columns.
  case desta
  /// Participants of operations in Wikidata, with tables of operations and of parts.
  case wikidata
  /// Memberships of organisations in the World Factbook.
  case factbook
  /// Roll calls of the United Nations General Assembly: who voted yes.
  case unVotes = "un-votes"

  /// The title of a graph made of it.
  var title: String {
    switch self {
    case .cowIGO: "Intergovernmental organisations (Correlates of War)"
    case .atop: "Alliances (ATOP)"
    case .desta: "Trade agreements (DESTA)"
    case .wikidata: "Military operations (Wikidata)"
    case .factbook: "Memberships in organisations (World Factbook)"
    case .unVotes: "Yes votes in the UN General Assembly"
    }
  }

  /// The citation.
  var citation: String {
    switch self {
    case .cowIGO:
      "Pevehouse, Nordstrom, McManus & Jamison 2020, Tracking Organizations in the World: The Correlates of"
        + " War IGO Version 3.0 datasets, Journal of Peace Research 57(3)"
    case .atop:
      "Leeds, Ritter, Mitchell & Long 2002, Alliance Treaty Obligations and Provisions, 1815–1944,"
        + " International Interactions 28(3)"
    case .desta:
      "Dür, Baccini & Elsig 2014, The Design of International Trade Agreements: Introducing a New Database,"
        + " Review of International Organizations 9(3)"
    case .wikidata: "Wikidata contributors, wikidata.org"
    case .factbook: "Central Intelligence Agency, The World Factbook"
    case .unVotes:
      "Voeten, Strezhnev & Bailey, United Nations General Assembly Voting Data, doi:10.7910/DVN/LEJUQZ"
    }
  }

  /// The licence, where the publisher states one.
  var licence: String? {
    switch self {
    case .wikidata, .unVotes: "CC0-1.0"
    case .factbook: "LicenseRef-public-domain"
    case .cowIGO, .atop, .desta: nil
    }
  }

  /// The word for one coalition and for several.
  var word: NodeWords.Forms {
    switch self {
    case .cowIGO, .factbook: .init(one: "organisation", many: "organisations")
    case .atop: .init(one: "alliance", many: "alliances")
    case .desta: .init(one: "agreement", many: "agreements")
    case .wikidata: .init(one: "operation", many: "operations")
    case .unVotes: .init(one: "roll call", many: "roll calls")
    }
  }

  /// The columns of the tables in which it is published, by layout.
  var columns: [[String]] {
    switch self {
    case .cowIGO: [["ccode", "igo_id", "status"], ["ccode", "year"]]
    case .factbook: [["gec", "organisation", "status"]]
    case .unVotes: [["rcid", "country", "vote"]]
    case .atop: [["atopid", "member", "yrent", "moent", "dayent", "yrexit"]]
    case .desta: [["base_treaty", "name", "entry_type", "year", "c1"]]
    case .wikidata: [["operation", "participant", "participant_label"]]
    }
  }

  /// The options of the reader of tables, for data sets that are tables of ties or panels.
  func options(_ given: TableReader.Options) -> TableReader.Options {
    var options = given
    switch self {
    case .cowIGO:
      options.codes = options.codes ?? .cow
    case .factbook:
      options.codes = options.codes ?? .fips
      options.skipsUnknown = true
    case .unVotes:
      if options.columns.isEmpty {
        options.columns = [.party: "country", .coalition: "rcid", .role: "vote"]
      }
      options.roleWords = [
        "yes": .role(.member), "no": .other("voted no"), "abstain": .other("abstained"),
        "absent": .other("absent"), "not a member": .other("not a member"),
      ]
    case .atop, .desta, .wikidata: break
    }
    return options
  }
}
