import ArgumentParser
import Graphviz
import Paper

/// `entente doctor`.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check that drawing works.",
    discussion: """
      Prints Graphviz's version, layouts, formats and renderers, the fonts that are used in pictures, the writing \
      systems that these fonts cover, and how large a graph may be. Ends with status 69 if something is missing, \
      and says what to install.

      Example:
        entente doctor
      """)

  /// The formats that drawing needs; others are welcome.
  private static let needed: [OutputFormat] = [.svg, .png, .pdf]

  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func run() throws {
    let installation: Installation
    do {
      installation = try Renderer.installation()
    } catch {
      throw Failure.drawing(error)
    }
    let missing = DoctorCommand.missing(in: installation)
    let paper = DoctorCommand.paper
    var lines =
      DoctorCommand.report(on: installation, fonts: fonts())
      + missing.map { "missing   \($0): \(Failure.plugins)" }
    switch paper {
    case .success(let versions):
      lines.append("paper     \(versions): png and pdf of 'entente draw'")
      if let missing = try? WritingSystem.missing() { lines += DoctorCommand.scripts(missing) }
    case .failure(let error): lines.append("missing   \(error): \(Failure.paper)")
    }
    try OutputFile(nil).write(lines.map { $0 + "\n" }.joined())
    if !missing.isEmpty || (try? paper.get()) == nil { throw ExitStatus.unavailable.code }
  }

  /// The versions of the libraries that make PNG and PDF.
  private static var paper: Result<String, PaperError> {
    do throws(PaperError) {
      return .success(try Paper.versions())
    } catch {
      return .failure(error)
    }
  }

  /// The lines about writing systems: how many can be drawn, and what helps with those that cannot.
  static func scripts(_ missing: [String]) -> [String] {
    let count = WritingSystem.all.count
    guard !missing.isEmpty else {
      return ["scripts   the fonts have letters for all \(count) tested writing systems"]
    }
    let drawn = WritingSystem.all.map(\.name).filter { !missing.contains($0) }
    return [
      "scripts   " + drawn.joined(separator: ", ")
        + "; no letters for \(missing.joined(separator: ", ")): \(Failure.fonts)"
    ]
  }

  /// The layouts and needed formats that an installation lacks.
  static func missing(in installation: Installation) -> [String] {
    LayoutEngine.allCases.map(\.rawValue).filter { !installation.engines.contains($0) }
      + needed.map(\.rawValue).filter { !installation.formats.contains($0) }
  }

  private static func report(on installation: Installation, fonts: String) -> [String] {
    let limits = installation.limits
    return [
      "Graphviz  \(installation.version)",
      "layouts   " + found(LayoutEngine.allCases.map(\.rawValue), in: installation.engines),
      "formats   " + found(OutputFormat.allCases.map(\.rawValue), in: installation.formats),
      "renderers " + installation.renderers.joined(separator: ", "),
      "text      "
        + (installation.measuresText
          ? "widths measured with the fonts" : "widths estimated; no pango plugin"),
      "fonts     " + fonts,
      "limits    dot \(limits.layers) layers, neato and circo \(limits.nodes) nodes, stack "
        + "\(limits.stack >> 20) MiB, memory \(PictureOptions.memoryLimit) MiB (see --memory)",
    ]
  }

  private static func found(_ wanted: [String], in installed: [String]) -> String {
    let lacking = wanted.filter { !installed.contains($0) }
    return wanted.filter(installed.contains).joined(separator: ", ")
      + (lacking.isEmpty ? "" : "; not \(lacking.joined(separator: ", "))")
  }

  /// The font that is used in pictures in place of theirs.
  private func fonts() -> String {
    let test = "graph fonts { a [fontname=Arial] }"
    do {
      let rendering = try Renderer.render(RenderRequest(test, engine: .neato))
      guard let substitution = rendering.fonts.first else { return "Arial is installed" }
      return "\(substitution.taken) is used for \(substitution.asked)"
    } catch {
      return "not known: \(error)"
    }
  }
}
