import Documents
public import GraphCore

extension GraphFolder {
  /// The graph that ships with the program: the coalitions that support Ukraine.
  ///
  /// - Complexity: Reads the graph anew at each call, in some ten milliseconds.
  public static func ukraineSupport() throws(InvalidGraph) -> CoalitionGraph {
    let files: [(name: String, document: Document)]
    do {
      files = try CompactForm.decode(EmbeddedGraph.ukraineSupport)
    } catch {
      preconditionFailure("the literal made while building is damaged")
    }
    var reading = FolderReading(FindingSink())
    for (name, document) in files {
      guard let file = GraphFile(named: name) else { continue }
      reading.read(document, file, named: "ukraine-support/\(name)")
    }
    return try reading.graph()
  }
}
