import Foundation

/// The operating system's reason why a file could not be read or written.
package enum SystemReason {
  /// The reason in a few words: `Permission denied`, `Is a directory`.
  package static func of(_ error: any Error) -> String {
    guard let posix = SystemReason.posix(error) else { return error.localizedDescription }
    // Foundation puts a sentence of its own before the system's words.
    let words = posix.localizedDescription
    return words.components(separatedBy: ". ").last ?? words
  }

  /// True if the error means that nothing is at a path.
  static func isNothingThere(_ error: any Error) -> Bool {
    guard let code = posix(error)?.code else { return false }
    return code == .ENOENT || code == .ENOTDIR
  }

  /// The innermost reason. Foundation wraps it in values of Swift, or, where a handle is written, of NSError.
  private static func posix(_ error: any Error) -> POSIXError? {
    var current = error
    while let deeper = (current as? CocoaError)?.underlying
      ?? (current as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    {
      current = deeper
    }
    if let posix = current as? POSIXError { return posix }
    let last = current as NSError
    guard last.domain == NSPOSIXErrorDomain else { return nil }
    return POSIXErrorCode(rawValue: Int32(last.code)).map { POSIXError($0) }
  }
}
