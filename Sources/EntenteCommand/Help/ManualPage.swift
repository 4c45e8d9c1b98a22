import ArgumentParser
import Foundation

/// The manual page of the program in mdoc, the language of BSD and GNU/Linux: `entente help manual`.
struct ManualPage {
  private let program: any ParsableCommand.Type
  private let date: String

  /// The page of a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - date: The date of the page, as `November 26, 2026`.
  init(of program: any ParsableCommand.Type, date: String = Run.released) {
    self.program = program
    self.date = date
  }

  /// The text.
  var text: String {
    var page = MdocText()
    page.macro(".Dd", date)
    page.macro(".Dt", "ENTENTE", "1")
    page.macro(".Os")
    page.section("NAME")
    page.macro(".Nm", "entente")
    page.macro(".Nd", "map coalitions of countries")
    page.section("SYNOPSIS")
    page.macro(".Nm")
    page.macro(".Ar", "command")
    page.macro(".Op", "Ar", "options")
    page.macro(".Op", "Ar", "input ...")
    page.section("DESCRIPTION")
    page.text(program.configuration.abstract)
    page.paragraph()
    page.text(
      "The input is a graph folder, one or several tables, or - for a table on standard input. Without it, the"
        + " built-in data are used: the coalitions that support Ukraine.")
    page.section("COMMANDS")
    for command in Help.shownCommands(of: program) { add(CommandHelp(command), to: &page) }
    page.section("SHARED OPTIONS")
    page.text("Options of several commands, each explained once.")
    let shared = CommandHelp(ListCommand.self).arguments
    for group in HelpScreen.sharedGroups {
      page.subsection(group)
      page.list(shared.filter { $0.sectionTitle == group })
    }
    addEnvironment(to: &page)
    page.section("SEE ALSO")
    page.macro(".Lk", "https://graphviz.org", "Graphviz")
    return page.text
  }

  private func add(_ help: CommandHelp, to page: inout MdocText) {
    page.subsection(help.name)
    page.text(help.abstract)
    if !help.discussion.isEmpty {
      page.paragraph()
      page.text(help.discussion.replacing("\n", with: " "))
    }
    page.list(help.arguments.filter { !HelpScreen.isShared($0) })
    let groups = HelpScreen.sharedGroups.filter { group in
      help.arguments.contains { $0.sectionTitle == group }
    }
    page.paragraph()
    page.text("Shared options: \(groups.joined(separator: "; ").lowercased()).")
    guard !help.examples.isEmpty else { return }
    page.display(help.examples)
  }

  private func addEnvironment(to page: inout MdocText) {
    page.section("ENVIRONMENT")
    page.items([
      ("NO_COLOR", "If it is set and not empty, there are no colours and links."),
      (
        "FORCE_COLOR",
        "If it is set and not 0, there are colours and links in pipes too."
      ),
      ("COLUMNS", "The width of tables and records on a terminal, in place of its own."),
      ("TERM", "If it is dumb, there is no progress line and no colour."),
      ("GVBINDIR", "The folder of Graphviz's plugins."),
    ])
    page.section("FILES")
    page.items([
      ("graph.yaml", "The title of a graph folder, its licence and how to cite it."),
      ("sources.yaml", "The sources."),
      ("parties.yaml", "Countries and organisations."),
      ("coalitions/*.yaml", "A coalition each, with its members, lead roles and bodies."),
      ("officials.yaml", "Officials, with offices and acts."),
      ("meetings.yaml", "Meetings, with attendance."),
      ("disputes.yaml", "The points on which sources contradict each other."),
    ])
    page.section("EXIT STATUS")
    page.items(ExitStatus.meanings.map { ($0.number, $0.meaning) })
    page.text("A command that fails or is stopped leaves no file behind.")
  }
}
