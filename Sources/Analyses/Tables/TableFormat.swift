/// A format in which an answer is written.
public enum TableFormat: String, Hashable, Sendable, CaseIterable {
  /// Aligned columns, for people.
  case table
  /// Tab-separated values; tabs and line breaks in a cell become spaces.
  case tsv
  /// Comma-separated values (RFC 4180).
  case csv
  /// One JSON object with what was asked, as `Graphs/schema/answer.schema.json` describes it.
  case json
  /// One JSON object in each line, for each row.
  case ndjson
  /// A Markdown table, for people.
  case markdown

  /// The format that a file name's suffix stands for, without its dot, in lower case.
  package init?(suffix: String) {
    switch suffix {
    case "txt": self = .table
    case "tsv", "tab": self = .tsv
    case "csv": self = .csv
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }
}
