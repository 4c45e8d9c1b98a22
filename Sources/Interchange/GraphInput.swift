import Foundation
public import GraphCore
import States

/// The origin of a graph: the program, a folder, a table, or standard input.
public enum GraphInput {
  /// The reason why there is no graph.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing is at the path; names beside it that are written nearly the same.
    case nothingThere(path: String, suggestions: [String])
    /// A folder without `graph.yaml`.
    case notAGraphFolder(path: String)
    /// A file of a kind that is not read.
    case unknownKind(path: String)
    /// The file or folder cannot be read: the system's reason.
    case unreadable(path: String, reason: String)
    /// The content is not a valid graph.
    case invalid(InvalidGraph)
  }

  /// The suffixes of tables.
  package static let tableSuffixes = ["csv", "tsv", "tab", "txt"]

  /// Reads the graph at a path, or the one that ships with the program if there is no path. `-` is a table on
  /// standard input, or in the bytes that were read from it.
  ///
  /// - Throws: The reason why there is no graph.
  public static func read(
    _ path: String?, table options: TableReader.Options = .init(), standardInput: [UInt8]? = nil
  ) throws(Failure) -> CoalitionGraph {
    do {
      guard let path else { return try GraphFolder.ukraineSupport() }
      if path == "-" {
        let bytes = try standardInput ?? FileBytes.read(path)
        return try TableReader.read(bytes, named: "standard input", options: options)
      }
      guard try isFolder(path) else { return try readFile(path, options) }
      let folder = URL(filePath: path, directoryHint: .isDirectory)
      // A folder that cannot be listed has a reason, and one without graph.yaml is none.
      _ = try FileManager.default.contentsOfDirectory(atPath: path)
      guard GraphFolder.isGraph(folder) else { throw Failure.notAGraphFolder(path: path) }
      return try GraphFolder.read(folder, shownAs: path)
    } catch let failure as Failure {
      throw failure
    } catch let error as InvalidGraph {
      throw .invalid(error)
    } catch {
      throw .unreadable(path: path ?? "", reason: SystemReason.of(error))
    }
  }

  /// Whether a folder is at a path.
  private static func isFolder(_ path: String) throws -> Bool {
    do {
      return try FileKind.isFolder(path)
    } catch {
      throw SystemReason.isNothingThere(error) ? nothing(at: path) : error
    }
  }

  private static func readFile(
    _ path: String, _ options: TableReader.Options
  ) throws -> CoalitionGraph {
    guard tableSuffixes.contains(FileSuffix.of(path) ?? "") else {
      throw Failure.unknownKind(path: path)
    }
    return try TableReader.read(FileBytes.read(path), named: path, options: options)
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
