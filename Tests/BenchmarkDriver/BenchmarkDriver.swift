import Foundation
import NetworkMeasures

/// Times kernels in process, for Scripts/bench.
///
///     BenchmarkDriver network FILE NODES            a graph, from an edge list of numbers
///     BenchmarkDriver incidence FILE ROWS COLUMNS   a two-mode graph
///     BenchmarkDriver graph-from-file FILE          the reader of NetworkMeasures and five measures; ends
///
/// With a graph it waits for requests, one a line on standard input: the name of a kernel, a seed, and
/// the file for its values, or - for none. Each is answered by a line of JSON: the seconds of one call,
/// the number of cores that it could use, and the number of values. Values are 64-bit numbers,
/// lowest byte first. Reading and writing are not timed.
@main struct BenchmarkDriver {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("network", 3):
      let columns = try EdgeColumns(file: arguments[1])
      let kernels = try NetworkKernels(columns, nodeCount: number(arguments[2]))
      answer { try kernels.run($0, seed: $1) }
    case ("incidence", 4):
      let columns = try EdgeColumns(file: arguments[1])
      let kernels = IncidenceKernels(
        columns, rowCount: number(arguments[2]), columnCount: number(arguments[3]))
      answer { try kernels.run($0, seed: $1) }
    case ("graph-from-file", 2): try GraphFromFile.run(arguments[1])
    default: end("usage: BenchmarkDriver network|incidence|graph-from-file …; see its source")
    }
  }

  /// Answers requests until there are no more.
  private static func answer(_ run: (_ name: String, _ seed: UInt64) throws -> Timed) {
    print("{\"ready\": true}")
    fflush(nil)
    while let line = readLine() {
      let words = line.split(separator: " ")
      guard words.count == 3, let seed = UInt64(words[1]) else { end("no request: \(line)") }
      do {
        let timed = try run(String(words[0]), seed)
        if words[2] != "-" {
          try timed.bytes.write(to: URL(filePath: String(words[2])))
        }
        print(
          "{\"seconds\": \(timed.seconds), \"cores\": \(ProcessInfo.processInfo.activeProcessorCount),"
            + " \"count\": \(timed.values.count)}")
        fflush(nil)
      } catch {
        end("\(words[0]): \(error)")
      }
    }
  }

  private static func number(_ text: String) -> Int {
    guard let number = Int(text), number >= 0 else { end("'\(text)' is not a number of nodes") }
    return number
  }

  private static func end(_ sentence: String) -> Never {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
    exit(64)
  }
}
