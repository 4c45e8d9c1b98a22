import Foundation
import Interchange

/// A name before the inputs of a command: `show NAME INPUT`.
enum GivenName {
  /// Reads the inputs; if one is not there, the reason may be their order.
  static func reading<Value>(
    _ name: String, _ inputs: [String], _ read: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    do throws(Failure) {
      return try read()
    } catch {
      guard let path = missing(error), inputs == [path],
        FileManager.default.fileExists(atPath: name)
      else { throw error }
      throw .nameAfterInput(name: path, input: name)
    }
  }

  /// The path of the missing file, if that is the reason.
  private static func missing(_ failure: Failure) -> String? {
    guard case .input(let reason) = failure else { return nil }
    guard case .nothingThere(let path, _) = reason else { return nil }
    return path
  }
}
