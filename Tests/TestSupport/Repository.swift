public import Foundation

/// Where things lie in a checkout.
public enum Repository {
  /// The root of the checkout.
  public static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The graph that ships with the program, as its editors see it.
  public static let ukraineSupport = root.appending(
    path: "Graphs/ukraine-support", directoryHint: .isDirectory)
}
