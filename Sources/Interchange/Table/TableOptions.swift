public import GraphCore
public import States

/// The reading of numbers above 1 in a matrix.
public enum MatrixNumbers: String, Hashable, Sendable, CaseIterable {
  /// As codes of roles: 2 is an associate member, 3 an observer.
  case roles
  /// As weights: every number above 0 is a tie.
  case weights
}

extension TableReader {
  /// The facts that a table itself does not say.
  public struct Options: Hashable, Sendable {
    /// Names of columns by their meaning.
    public var columns: [TableColumns.Meaning: String] = [:]
    /// The system of the parties' codes; without one they are alpha-3 codes, alpha-2 codes or names.
    public var codes: StateCodes.System?
    /// The period for which the table lists members; without one, a missing row says nothing.
    public var covers: Coverage?
    /// Who may be a party; without a choice, the names decide.
    public var parties: PartyChoice?
    /// What names of the table stand for: codes or names, by the name in the table.
    public var aliases: [String: String] = [:]
    /// True if rows with unknown names are left out, with a warning.
    public var skipsUnknown = false
    /// The encoding; without one UTF-8, or what a byte order mark says.
    public var encoding: TextEncoding?
    /// Meanings of words for roles that only one data set has, in lower case.
    var roleWords: [String: RoleWord] = [:]
    /// The reading of numbers in a matrix; without a choice as roles where all are codes of roles, else as weights.
    public var numbers: MatrixNumbers?

    /// Nothing given.
    public init() {}
  }
}
