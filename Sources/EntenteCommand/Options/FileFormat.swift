public import ArgumentParser
import Analyses
public import Graphviz

extension OutputFormat: ExpressibleByArgument {}

/// A format that the suffix of a file can name.
protocol FileFormat: Hashable {
  /// The format without a wish and a file.
  static var usual: Self { get }
  /// The names of all formats, as suffixes.
  static var names: [String] { get }
  /// The format that a suffix stands for, without its dot, in lower case.
  init?(suffix: String)
  /// The name.
  var name: String { get }
  /// True if a terminal can show it.
  var isText: Bool { get }
}

extension OutputFormat: FileFormat {
  static var usual: OutputFormat { .svg }
  static var names: [String] { allCases.map(\.rawValue) }
  init?(suffix: String) {
    self.init(rawValue: ["gv": "dot", "jpeg": "jpg"][suffix] ?? suffix)
  }
  var name: String { rawValue }
}

/// The format of `entente draw`: a picture, or its content as a table.
enum DrawFormat: FileFormat, ExpressibleByArgument {
  case picture(OutputFormat)
  case table(TableFormat)

  private static let tables: [TableFormat] = [.csv, .tsv, .json, .ndjson, .markdown]
  /// Graphviz's JSON would have the name of a table.
  private static let pictures = OutputFormat.allCases.filter { $0 != .json }

  static let usual = DrawFormat.picture(.svg)
  static var names: [String] { pictures.map(\.rawValue) + tables.map(\.rawValue) }
  static var allValueStrings: [String] { names }
  static var defaultCompletionKind: CompletionKind { .list(names) }

  init?(argument: String) {
    if let format = TableFormat(rawValue: argument), DrawFormat.tables.contains(format) {
      self = .table(format)
    } else if let format = OutputFormat(rawValue: argument), DrawFormat.pictures.contains(format) {
      self = .picture(format)
    } else {
      return nil
    }
  }

  init?(suffix: String) {
    if let format = TableFormat(suffix: suffix), DrawFormat.tables.contains(format) {
      self = .table(format)
    } else if let format = OutputFormat(suffix: suffix), DrawFormat.pictures.contains(format) {
      self = .picture(format)
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .picture(let format): format.rawValue
    case .table(let format): format.rawValue
    }
  }

  var isText: Bool {
    switch self {
    case .picture(let format): format.isText
    case .table: true
    }
  }

  var defaultValueDescription: String { name }
}
