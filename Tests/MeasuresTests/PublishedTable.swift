import CompactGraph
import Foundation
import TestSupport

/// Values that others have published, from ../shared/data/oracles/networkx_expected.csv: rows that
/// networkx's own tests expect of a network, with the tolerance that they ask for.
struct PublishedTable {
  /// The value and tolerance of each node by its name.
  let values: [String: (value: Double, tolerance: Double)]

  /// The rows of one of networkx's tests; empty where the data is absent.
  init(network: String, test: String) throws {
    var values: [String: (value: Double, tolerance: Double)] = [:]
    for row in try Self.rows("networkx_expected.csv", in: "oracles")
    where row["network"] == network && row["test"] == test {
      guard let node = row["node"], let value = Double(row["expected"] ?? ""),
        let tolerance = Double(row["abs_tolerance"] ?? "")
      else { continue }
      values[node] = (value, tolerance)
    }
    self.values = values
  }

  /// The nodes whose score is not the published one.
  func misses(_ scores: [Double], of names: [String]) -> [String] {
    let missing = Set(values.keys).subtracting(names).map { "\($0) is not in the network" }
    return missing
      + zip(names, scores).compactMap { name, score in
        guard let (value, tolerance) = values[name] else { return nil }
        // Half a unit of the last digit printed may be lost to rounding.
        return abs(score - value) <= tolerance ? nil : "\(name): \(score), published \(value)"
      }
  }

  /// The rows of a CSV file by column; a quoted field is one line long.
  static func rows(_ file: String, in folder: String) throws -> [[String: String]] {
    let text = String(decoding: try SharedData.bytes(file, in: folder), as: UTF8.self)
    let lines = text.split(separator: "\n")
    guard let head = lines.first else { return [] }
    let columns = fields(of: head)
    return lines.dropFirst().map { line in
      Dictionary(zip(columns, fields(of: line)), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == "," && !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  /// A one-mode network of ../shared/data/classic-networks with the names of its nodes.
  static func classic(
    _ folder: String, name: String, weights: Bool = false
  ) throws -> (network: Network, names: [String]) {
    let nodes = try rows("nodes.csv", in: "classic-networks/\(folder)")
    var numbers: [String: Int] = [:]
    for (number, node) in nodes.enumerated() { numbers[node["id"] ?? ""] = number }
    let edges = try rows("edges.csv", in: "classic-networks/\(folder)").map { row in
      Network.Edge(
        source: numbers[row["source"] ?? ""] ?? -1, target: numbers[row["target"] ?? ""] ?? -1,
        weight: Double(row["weight"] ?? "") ?? 1)
    }
    let network = try Network(nodeCount: nodes.count, edges: edges)
    return (weights ? network : network.withoutWeights, nodes.map { $0[name] ?? "" })
  }
}
