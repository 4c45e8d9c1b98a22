import Foundation
public import GraphCore

/// Where a graph comes from: the one that ships with the program, or a path.
public enum GraphInput {
  /// Why there is no graph.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing is at the path; names beside it that are written nearly so.
    case nothingThere(path: String, suggestions: [String])
    /// A folder without `graph.yaml`.
    case notAGraphFolder(path: String)
    /// A file, where a folder is read.
    case notAFolder(path: String)
    /// What is there is no valid graph.
    case invalid(InvalidGraph)
  }

  /// Reads the graph at a path, or the one that ships with the program if there is no path.
  public static func read(_ path: String?) throws(Failure) -> CoalitionGraph {
    do {
      guard let path else { return try GraphFolder.ukraineSupport() }
      let folder = URL(filePath: path, directoryHint: .isDirectory)
      try check(path, folder)
      return try GraphFolder.read(folder, shownAs: path)
    } catch let failure as Failure {
      throw failure
    } catch let error as InvalidGraph {
      throw .invalid(error)
    } catch {
      preconditionFailure("an error of a kind that nothing here throws: \(error)")
    }
  }

  private static func check(_ path: String, _ folder: URL) throws(Failure) {
    // A link counts as what it points to.
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let type =
      (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
    guard let type else {
      let parent = folder.deletingLastPathComponent()
      let beside =
        (try? FileManager.default.contentsOfDirectory(
          atPath: parent.path(percentEncoded: false))) ?? []
      let near = Spelling.nearest(to: folder.lastPathComponent, in: beside.sorted(), limit: 3)
      throw .nothingThere(path: path, suggestions: near)
    }
    guard type == .typeDirectory else { throw .notAFolder(path: path) }
    guard GraphFolder.isGraph(folder) else { throw .notAGraphFolder(path: path) }
  }
}
