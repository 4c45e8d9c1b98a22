import Foundation

/// The facts about this process that the system keeps in a file; nothing without such a file.
enum ProcessStatus {
  /// The value behind a name, without its unit.
  static func value(of name: String) -> Substring? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("\(name):") })
    else { return nil }
    return line.split(whereSeparator: \.isWhitespace).dropFirst().first
  }
}
