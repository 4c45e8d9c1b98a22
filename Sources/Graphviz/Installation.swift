/// What Graphviz is installed on this machine.
public struct Installation: Hashable, Sendable, Codable {
  /// The version of the library.
  public let version: String
  /// The layout engines that it has plugins for.
  public let engines: [String]
  /// The formats that it has plugins for; some of them open windows.
  public let formats: [String]
  /// The kinds of pictures that it can put into others.
  public let imageFormats: [String]
}
