import Foundation

/// The operating system's reason why a file could not be read or written.
public enum SystemReason {
  /// The reason in a few words: `Permission denied`, `Is a directory`.
  public static func of(_ error: any Error) -> String {
    guard let posix = SystemReason.posix(error) else { return error.localizedDescription }
    // Foundation puts a sentence of its own before the system's words.
    let words = posix.localizedDescription
    return words.components(separatedBy: ". ").last ?? words
  }

  /// Whether the error means that nothing is at a path.
  static func isNothingThere(_ error: any Error) -> Bool {
    guard let code = posix(error)?.code else { return false }
    return code == .ENOENT || code == .ENOTDIR
  }

  private static func posix(_ error: any Error) -> POSIXError? {
    var current = error as NSError
    while let deeper = current.userInfo[NSUnderlyingErrorKey] as? NSError { current = deeper }
    guard current.domain == NSPOSIXErrorDomain else { return nil }
    return POSIXErrorCode(rawValue: Int32(current.code)).map { POSIXError($0) }
  }
}
