/// What a reader of files had to assume, or left unread.
///
/// How a graph was read is no part of what it says, so remarks never make a difference: all are equal.
public struct Remarks: Hashable, Sendable {
  /// The remarks, in the order of the files.
  public var findings: [Finding] = []

  /// No remarks.
  public init() {}

  /// Always true; see the type.
  public static func == (a: Remarks, b: Remarks) -> Bool { true }

  /// Adds nothing; see the type.
  public func hash(into hasher: inout Hasher) {}
}
