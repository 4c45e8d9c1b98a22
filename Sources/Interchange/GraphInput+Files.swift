import Documents
import Foundation
import GraphCore

extension GraphInput {
  /// The number of files that are read at some paths: tables, the files of a folder, or those of the built-in data.
  package static func fileCount(_ paths: [String]) -> Int {
    guard let path = paths.first else {
      return (try? CompactForm.decode(EmbeddedGraph.ukraineSupport).count) ?? 0
    }
    guard paths.count == 1, (try? FileKind.isFolder(path)) == true else { return paths.count }
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    return FolderFiles(folder, shownAs: path, FindingSink()).entries.count
  }
}
