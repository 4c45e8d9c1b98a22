import ArgumentParser
import Graphviz

/// `entente doctor`.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what drawing needs and whether it is there.",
    discussion: """
      Graphviz's version, layouts, formats and what draws them, which fonts stand in for those of our \
      pictures, and how large a graph may be. Ends with status 69 if something is missing, and says \
      what to install.
      """)

  /// The formats that drawing and exporting use; others are welcome.
  private static let needed: [OutputFormat] = [.svg, .png, .pdf]

  func run() throws {
    let installation: Installation
    do {
      installation = try Renderer.installation()
    } catch {
      throw Failure.drawing(error)
    }
    var lines = ["Graphviz  \(installation.version)"]
    let engines = LayoutEngine.allCases.map(\.rawValue)
    let formats = OutputFormat.allCases.map(\.rawValue)
    lines.append("layouts   " + state(engines, installation.engines))
    lines.append("formats   " + state(formats, installation.formats))
    let missing =
      engines.filter { !installation.engines.contains($0) }
      + Doctor.needed.map(\.rawValue).filter { !installation.formats.contains($0) }
    lines.append("renderers " + installation.renderers.joined(separator: ", "))
    lines.append(
      "texts     "
        + (installation.measuresText ? "measured by their fonts" : "estimated; no pango plugin"))
    lines.append("fonts     " + fonts())
    let limits = installation.limits
    lines.append(
      "limits    dot \(limits.layers) layers, neato and circo \(limits.nodes) nodes, "
        + "stack \(limits.stack >> 20) MiB, memory \(Draw.memory) MiB unless --memory says otherwise"
    )
    for name in missing {
      lines.append(
        "missing   \(name): \(Failure.plugins)")
    }
    try OutputFile(nil).write(Array(lines.map { $0 + "\n" }.joined().utf8))
    if !missing.isEmpty { throw ExitStatus.unavailable.code }
  }

  private func state(_ wanted: [String], _ there: [String]) -> String {
    let found = wanted.filter(there.contains)
    let lacking = wanted.filter { !there.contains($0) }
    return found.joined(separator: ", ")
      + (lacking.isEmpty ? "" : "; not \(lacking.joined(separator: ", "))")
  }

  /// What is taken for the font of our pictures.
  private func fonts() -> String {
    let test = "graph fonts { a [fontname=Arial] }"
    guard let rendering = try? Renderer.render(RenderRequest(test, engine: .neato)) else {
      return "not known"
    }
    guard let substitution = rendering.fonts.first else { return "Arial is there" }
    return "\(substitution.taken) stands in for \(substitution.asked)"
  }
}
