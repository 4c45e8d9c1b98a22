import CompactGraph
import Foundation
import Measures
import Testing
import TestSupport

private let dataIsHere = SharedData.folder("large-graphs") != nil

/// Counts that the pages of the Stanford Large Network Dataset Collection print (J. Leskovec and
/// A. Krevl, 2014), without directions, several ties and loops.
@Suite(.enabled(if: dataIsHere, "The large networks lie in ../shared/data/large-graphs."))
struct PublishedLargeNetworkTests {
  /// Votes for Wikipedia's administrators: J. Leskovec, D. Huttenlocher and J. Kleinberg, Signed
  /// networks in social media, CHI 2010, page 1361.
  @Test func wikipediaVotes() throws {
    let network = try network("nk_wiki-Vote.txt.gz")
    #expect(network.triangles.reduce(0, +) / 3 == 608_389)
    #expect(abs(network.averageClustering - 0.1409) < 5e-5)
    #expect(network.components.sizes.max() == 7066)
  }

  /// The edges of a file; nodes are numbered as they are met.
  private func network(_ name: String) throws -> Network {
    let folder = try #require(SharedData.folder("large-graphs"))
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", folder.appending(path: name).path(percentEncoded: false)]
    process.standardOutput = pipe
    try process.run()
    let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    var numbers: [Int: Int] = [:]
    var ends: [Int] = []
    for line in [UInt8](bytes).split(separator: 10) where line[line.startIndex] != 35 {
      var number = 0
      var isInNumber = false
      var found = 0
      for byte in line + [32] where found < 2 {
        if byte >= 48 && byte <= 57 {
          number = 10 * number + Int(byte - 48)
          isInNumber = true
        } else if isInNumber {
          ends.append(numbers[number, default: numbers.count])
          numbers[number] = ends[ends.count - 1]
          (number, isInNumber, found) = (0, false, found + 1)
        }
      }
    }
    return try Network(
      nodeCount: numbers.count, sources: stride(from: 0, to: ends.count, by: 2).map { ends[$0] },
      targets: stride(from: 1, to: ends.count, by: 2).map { ends[$0] }, weights: nil,
      isDirected: false)
  }
}
