import GraphCore

/// The names that may be parties of a table.
public enum PartyChoice: String, Hashable, Sendable, CaseIterable {
  /// States, and organisations that are widely known or that are coalitions of the data.
  case states
  /// Anybody: states keep their codes, other names stand as they are.
  case any
}

/// The meaning of a name in the column of parties.
enum PartyMeaning: Hashable {
  /// A party.
  case party(Party.ID)
  /// A coalition of the data, by its name there.
  case coalition(String)
  /// One of several states, by the date; `otherwise` is the one that it is where no date tells.
  case oneOf([String], otherwise: String?)
  /// Nobody, as a finding has said.
  case nobody
}

/// What a name is before it is decided who may be a party.
enum NameKind: Hashable {
  /// The name or code of a state.
  case state(String)
  /// A name that several states have.
  case states([String])
  /// A coalition of the data, by its name there.
  case coalition(String)
  /// An organisation that is widely known.
  case organisation(KnownOrganisations.Organisation)
  /// A number although nobody named a list of numbers.
  case number
  /// Anything else.
  case other

  /// True if the name is that of one or several states.
  var isState: Bool {
    switch self {
    case .state, .states: true
    case .coalition, .organisation, .number, .other: false
    }
  }
}
