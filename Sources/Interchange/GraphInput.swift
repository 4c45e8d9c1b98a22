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
    /// A file of a kind that is not read.
    case unknownKind(path: String)
    /// The file cannot be read: the system's reason.
    case unreadable(path: String, reason: String)
    /// What is there is no valid graph.
    case invalid(InvalidGraph)
  }

  /// Reads the graph at a path, or the one that ships with the program if there is no path. `-` is
  /// a table on standard input, or in the bytes that have been read from there.
  public static func read(
    _ path: String?, table options: TableReader.Options = .init(), standardInput: [UInt8]? = nil
  ) throws(Failure) -> CoalitionGraph {
    do {
      guard let path else { return try GraphFolder.ukraineSupport() }
      if path == "-" {
        let bytes = try standardInput ?? [UInt8](FileHandle.standardInput.readToEnd() ?? Data())
        return try TableReader.read(bytes, named: "standard input", options: options)
      }
      // A link counts as what it points to.
      let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
      let type =
        (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
      guard let type else { throw nothing(at: path) }
      guard type == .typeDirectory else { return try readFile(path, options) }
      let folder = URL(filePath: path, directoryHint: .isDirectory)
      guard FileManager.default.isReadableFile(atPath: target) else {
        throw Failure.unreadable(path: path, reason: "no permission")
      }
      guard GraphFolder.isGraph(folder) else { throw Failure.notAGraphFolder(path: path) }
      return try GraphFolder.read(folder, shownAs: path)
    } catch let failure as Failure {
      throw failure
    } catch let error as InvalidGraph {
      throw .invalid(error)
    } catch {
      throw .unreadable(path: path ?? "", reason: error.localizedDescription)
    }
  }

  private static func readFile(
    _ path: String, _ options: TableReader.Options
  ) throws -> CoalitionGraph {
    let suffix = path.split(separator: ".").last?.lowercased() ?? ""
    guard ["csv", "tsv", "tab", "txt"].contains(suffix) else {
      throw Failure.unknownKind(path: path)
    }
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return try TableReader.read(bytes, named: path, options: options)
  }

  private static func nothing(at path: String) -> Failure {
    let url = URL(filePath: path)
    let parent = url.deletingLastPathComponent().path(percentEncoded: false)
    let beside = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return .nothingThere(
      path: path,
      suggestions: Spelling.nearest(to: url.lastPathComponent, in: beside.sorted(), limit: 3))
  }
}
