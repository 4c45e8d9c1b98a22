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
    /// A folder among several inputs, which are read as tables.
    case severalGraphs(path: String)
    /// A graph folder read as a published data set, which are tables.
    case dataSetOfFolder(path: String)
    /// The content is not a valid graph.
    case invalid(InvalidGraph)
  }

  /// The suffixes of tables; each can be followed by `.gz`.
  package static let tableSuffixes = ["csv", "tsv", "tab", "txt", "dat"]

  /// A graph, and how tables were read.
  package struct Reading: Sendable {
    /// The graph.
    package var graph: CoalitionGraph
    /// The account of the rows of each table.
    package var reports: [TableReport] = []
    /// The account of what was recognised in tables, in lines for people.
    package var explanation: [String] = []
  }

  /// Reads the graph at a path, or the one that ships with the program if there is no path. `-` is a table on
  /// standard input, or in the bytes that were read from it.
  ///
  /// - Throws: The reason why there is no graph.
  public static func read(
    _ path: String?, table options: TableReader.Options = .init(), standardInput: [UInt8]? = nil
  ) throws(Failure) -> CoalitionGraph {
    try open(path.map { [$0] } ?? [], table: options, standardInput: standardInput).graph
  }

  /// Reads the graph at a path, several tables as one graph, or the graph that ships with the program if there is
  /// no path.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - options: The facts that tables themselves do not say.
  ///   - dataset: The data set in whose published layout the tables are.
  ///   - standardInput: The bytes of standard input, if they were read.
  /// - Returns: The graph, with an account of every table.
  /// - Throws: The reason why there is no graph.
  package static func open(
    _ paths: [String], table options: TableReader.Options = .init(), dataset: Dataset? = nil,
    standardInput: [UInt8]? = nil
  ) throws(Failure) -> Reading {
    var current = ""
    do {
      guard let path = paths.first else { return Reading(graph: try GraphFolder.ukraineSupport()) }
      current = path
      if paths.count == 1, path != "-", try isFolder(path) {
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        // A folder that cannot be listed has a reason, and one without graph.yaml is none.
        _ = try FileManager.default.contentsOfDirectory(atPath: path)
        guard dataset == nil else { throw Failure.dataSetOfFolder(path: path) }
        guard GraphFolder.isGraph(folder) else { throw Failure.notAGraphFolder(path: path) }
        return Reading(graph: try GraphFolder.read(folder, shownAs: path))
      }
      var files: [TableFile] = []
      for path in paths {
        current = path
        if path == "-" {
          files.append(TableFile("standard input", try standardInput ?? FileBytes.read(path)))
          continue
        }
        guard try !isFolder(path) else { throw Failure.severalGraphs(path: path) }
        guard isTable(path) else { throw Failure.unknownKind(path: path) }
        files.append(TableFile(path, try FileBytes.read(path)))
      }
      let read =
        if let dataset {
          try DatasetReader.read(files, as: dataset, options)
        } else {
          try TableReader.read(files, options: options)
        }
      return Reading(graph: read.graph, reports: read.reports, explanation: read.explanation)
    } catch let failure as Failure {
      throw failure
    } catch let error as InvalidGraph {
      throw .invalid(error)
    } catch {
      throw .unreadable(path: current, reason: SystemReason.of(error))
    }
  }

  /// True if a file may be a table. One without a suffix, such as a pipe, is told by its content.
  private static func isTable(_ path: String) -> Bool {
    guard let suffix = FileSuffix.of(path) else { return true }
    if suffix == "gz" { return isTable(String(path.dropLast(3))) }
    return tableSuffixes.contains(suffix)
  }

  /// True if a folder is at a path.
  private static func isFolder(_ path: String) throws -> Bool {
    do {
      return try FileKind.isFolder(path)
    } catch {
      throw SystemReason.isNothingThere(error) ? nothing(at: path) : error
    }
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
