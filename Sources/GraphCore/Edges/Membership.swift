/// The edge from a country to a coalition.
public struct Membership: Hashable, Sendable {
  /// In what capacity a country stands to a coalition. The vocabulary is open; these are the
  /// standings that decide whether a country belongs.
  public struct Standing: RawRepresentable, Hashable, Sendable {
    /// The standing as it is written.
    public let rawValue: String

    /// A standing as it is written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Belongs in full.
    public static let member = Standing(rawValue: "member")
    /// Belongs with fewer rights, as in the Correlates of War lists.
    public static let associate = Standing(rawValue: "associate")
    /// The country that the coalition supports, counted among its members.
    public static let beneficiary = Standing(rawValue: "beneficiary")
    /// Attends without belonging.
    public static let observer = Standing(rawValue: "observer")
    /// Has asked to belong, or said that it will.
    public static let applicant = Standing(rawValue: "applicant")
    /// Gives without belonging.
    public static let contributor = Standing(rawValue: "contributor")
    /// Was invited; whether it came is not said.
    public static let invited = Standing(rawValue: "invited")
    /// May belong: the source says that it does not know.
    public static let unknown = Standing(rawValue: "unknown")
    /// Is known not to belong.
    public static let nonMember = Standing(rawValue: "non-member")

    /// Every standing that data may use.
    public static let all: [Standing] = [
      .member, .associate, .beneficiary, .observer, .applicant, .contributor, .invited, .unknown,
      .nonMember,
    ]

    /// Whether a country of this standing counts among the coalition's own.
    public var belongs: Bool { self == .member || self == .associate || self == .beneficiary }
  }

  /// The country.
  public let country: Country.ID
  /// The coalition.
  public let coalition: Coalition.ID
  /// In what capacity.
  public let standing: Standing
  /// Who says so, and since when.
  public var claims: [Claim]

  /// An edge with its claims.
  public init(
    country: Country.ID, coalition: Coalition.ID, standing: Standing = .member, claims: [Claim]
  ) {
    self.country = country
    self.coalition = coalition
    self.standing = standing
    self.claims = claims
  }
}
