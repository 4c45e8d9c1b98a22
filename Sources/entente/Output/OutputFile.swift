import Foundation

/// Where a result goes: standard output, or a file that is there whole or not at all.
struct OutputFile {
  private let path: String?

  /// The file at a path; `nil` and `-` are standard output.
  init(_ path: String?) { self.path = path == "-" ? nil : path }

  /// What stands behind the last dot of a file's name, in lower case; a name that is all suffix or has
  /// no dot has none.
  static func suffix(of path: String) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// Writes everything.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let path else {
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      } catch {
        throw .cannotWrite(path: "standard output", reason: OutputFile.reason(error))
      }
      return
    }
    // A link is followed, so that its target is replaced and not the link.
    let target = URL(filePath: path).resolvingSymlinksInPath()
    let type =
      (try? FileManager.default.attributesOfItem(atPath: target.path(percentEncoded: false)))?[
        .type] as? FileAttributeType
    switch type {
    case nil, .typeRegular:
      do {
        try Data(bytes).write(to: target, options: .atomic)
      } catch {
        throw .cannotCreate(path: path, reason: OutputFile.reason(error))
      }
    case FileAttributeType.typeDirectory:
      throw .cannotCreate(path: path, reason: "it is a folder")
    default:
      // A device or a pipe cannot be replaced by a file that is complete; it takes what comes.
      guard let handle = FileHandle(forWritingAtPath: path) else {
        throw .cannotCreate(path: path, reason: "it cannot be opened")
      }
      do {
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } catch {
        throw .cannotWrite(path: path, reason: OutputFile.reason(error))
      }
    }
  }

  /// The system's reason, without the path that the message names already.
  static func reason(_ error: any Error) -> String {
    var current = error as NSError
    while let deeper = current.userInfo[NSUnderlyingErrorKey] as? NSError { current = deeper }
    if current.domain == NSPOSIXErrorDomain {
      return unsafe String(cString: strerror(Int32(current.code)))
    }
    switch CocoaError.Code(rawValue: current.code) {
    case .fileNoSuchFile: return "there is no such folder"
    case .fileWriteNoPermission: return "no permission"
    case .fileWriteOutOfSpace: return "no space is left"
    case .fileWriteVolumeReadOnly: return "the disk is read-only"
    default: return current.localizedDescription
    }
  }
}
