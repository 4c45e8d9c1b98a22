/// The words of the data for their parties and coalitions: women and events, where they are not countries.
public struct NodeWords: Hashable, Sendable {
  /// A word for one and for several.
  public struct Forms: Hashable, Sendable {
    /// The word for one: `woman`.
    public let one: String
    /// The word for any other number: `women`.
    public let many: String

    /// A word for one and for several.
    public init(one: String, many: String) {
      self.one = one
      self.many = many
    }
  }

  /// The word for parties that are not mostly states; without one, `party`.
  public var party: Forms?
  /// The word for coalitions; without one, `coalition`.
  public var coalition: Forms?

  /// Words.
  public init(party: Forms? = nil, coalition: Forms? = nil) {
    self.party = party
    self.coalition = coalition
  }
}
