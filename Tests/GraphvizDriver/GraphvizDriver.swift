import Foundation
import Graphviz

/// The binding as a program, for the scripts that hold it against `dot` and look for leaks: one
/// process a file, so that a crash or a hang is its own.
///
///     GraphvizDriver read FILE                  graphs, nodes, edges and clusters, one JSON line
///     GraphvizDriver same FILE OTHER            whether both say the same, in whatever order
///     GraphvizDriver draw FILE OUT SECONDS      every graph as SVG, in OUT.0.svg, OUT.1.svg …, each in
///                                               a process of its own
///     GraphvizDriver repeat COUNT [FILE]        draws one graph so many times; resident KiB each 1,000
///     GraphvizDriver many COUNT                 draws so many small graphs; seconds
///     GraphvizDriver time FILE [ENGINE]         draws one file; seconds
///     GraphvizDriver limit SECONDS FILE         gives up after so many seconds, with status 75
///     GraphvizDriver answer                     is the process that a RenderProcess names
@main struct GraphvizDriver {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      switch (arguments.first, arguments.dropFirst().count) {
      case ("read", 1): try read(arguments[1])
      case ("same", 2): try same(arguments[1], arguments[2])
      case ("draw", 3): try draw(arguments[1], arguments[2], Double(arguments[3]) ?? 0)
      case ("repeat", 1...): try again(Int(arguments[1]) ?? 0, arguments.dropFirst(2).first)
      case ("many", 1): try many(Int(arguments[1]) ?? 0)
      case ("time", 1...): try time(arguments[1], arguments.dropFirst(2).first)
      case ("answer", 0): RenderProcess.answer()
      case ("limit", 2): try limit(Double(arguments[1]) ?? 0, arguments[2])
      default:
        print(
          "usage: GraphvizDriver read|same|draw|repeat|many|time|limit|answer …; see its source")
        exit(64)
      }
    } catch let error as GraphvizError {
      print("error: \(error)")
      switch error {
      case .timeLimit, .memoryLimit: exit(75)
      case .crashed, .process: exit(70)
      default: exit(1)
      }
    } catch {
      print("error: \(error)")
      exit(66)
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  private static func read(_ path: String) throws {
    let graphs = try DOTDocument.read(bytes(path), file: path).graphs
    for graph in graphs {
      // What was read is written and read again, and has to be the same.
      // A document with control characters can be read and not written.
      guard let text = try? graph.text() else { continue }
      let again = try DOTDocument.read(text).graphs
      guard again == [graph] else {
        print("error: not the same after writing and reading")
        exit(3)
      }
    }
    let counts = graphs.map { graph in
      let body = Content(graph)
      return "[\(graph.nodes.count), \(body.edges.count), \(body.clusters)]"
    }
    print("{\"graphs\": [\(counts.joined(separator: ", "))]}")
  }

  private static func same(_ path: String, _ other: String) throws {
    let documents = try [path, other].map { try DOTDocument.read(bytes($0), file: $0).graphs }
    let contents = documents.map { $0.map { Content($0) } }
    if contents[0] == contents[1] { return print("same") }
    for (one, two) in zip(contents[0], contents[1]) where one != two {
      print("nodes", Set(one.nodes).symmetricDifference(two.nodes).sorted().prefix(4))
      print("edges", Set(one.edges).symmetricDifference(two.edges).sorted().prefix(4))
      print("groups", Set(one.groups).symmetricDifference(two.groups).sorted().prefix(4))
      print("graph", one.attributes, two.attributes)
    }
    exit(1)
  }

  private static func draw(_ path: String, _ output: String, _ seconds: Double) throws {
    let data = try bytes(path)
    let graphs = try DOTDocument.read(data, file: path).graphs
    guard !graphs.isEmpty else { throw GraphvizError.noGraph(file: path) }
    var request = try RenderRequest(bytes: data, file: path)
    request.timeLimit = seconds
    let process = RenderProcess(executable: CommandLine.arguments[0], arguments: ["answer"])
    for index in graphs.indices {
      request.graph = index
      let rendering = try process.render(request)
      for message in rendering.messages { print(message) }
      try Data(rendering.outputs[.svg] ?? []).write(to: URL(filePath: "\(output).\(index).svg"))
    }
  }

  private static func again(_ count: Int, _ path: String?) throws {
    let dot = try path.map { String(decoding: try bytes($0), as: UTF8.self) } ?? small(0)
    for number in 1...max(1, count) {
      _ = try Renderer.render(RenderRequest(dot))
      if number % 1000 == 0 { print(number, residentKiB) }
    }
  }

  private static func many(_ count: Int) throws {
    let start = ContinuousClock.now
    for number in 0..<count { _ = try Renderer.render(RenderRequest(small(number))) }
    print((ContinuousClock.now - start) / .seconds(1))
  }

  private static func time(_ path: String, _ engine: String?) throws {
    var request = try RenderRequest(bytes: bytes(path))
    request.engine = engine.flatMap(LayoutEngine.init) ?? .dot
    let start = ContinuousClock.now
    _ = try Renderer.render(request)
    print((ContinuousClock.now - start) / .seconds(1))
  }

  private static func limit(_ seconds: Double, _ path: String) throws {
    var request = try RenderRequest(bytes: bytes(path), file: path)
    request.timeLimit = seconds
    _ = try Renderer.render(request)
  }

  private static func small(_ number: Int) -> String {
    "digraph G { a -> b\(number) [label=x]; b\(number) -> c; a -> c; c [label=<<B>c</B>>] }"
  }

  private static var residentKiB: Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?
      .split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (pages ?? 0) * 4
  }
}
