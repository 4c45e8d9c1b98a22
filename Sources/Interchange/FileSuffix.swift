/// The suffix of a file's name.
package enum FileSuffix {
  /// The letters behind the last dot of the name at the end of a path, in lower case; `nil` for a name
  /// without a dot, or with none but its first character.
  package static func of(_ path: String) -> String? {
    let name = path.split(separator: "/").last ?? Substring(path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The name at the end of a path, without its suffix; of a packed file also without that of the packing.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last ?? Substring(path)
    guard let suffix = FileSuffix.of(path) else { return String(name) }
    let stem = String(name.dropLast(suffix.count + 1))
    return suffix == "gz" ? FileSuffix.stem(of: stem) : stem
  }
}
