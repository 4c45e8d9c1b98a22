import Analyses
import ArgumentParser
import Counting

/// `entente list`.
struct ListCommand: ParsableCommand {
  /// The things that are listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case coalitions, parties, ties, leads, disputes, tenures
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List coalitions, parties, ties, leads, disputes or tenures.",
    discussion: """
      coalitions: all of the data, with the reason why one does not count. parties: those that count. ties: \
      memberships with their roles. leads: lead roles of countries, officials and bodies. disputes: the points \
      on which sources disagree, with every side, first the ones in disputes.yaml. tenures: how long each \
      country has led, and whom it followed.

      Examples:
        entente list coalitions --scope all
        entente list leads --kind capability
        entente list disputes
      """)

  @Argument(help: "One of coalitions, parties, ties, leads, disputes and tenures.")
  var subject: Subject

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let affiliations = try options.affiliations()
    try options.write(answer(affiliations), of: affiliations)
  }

  private func answer(_ affiliations: Affiliations) -> Answer {
    let language = options.output.language
    switch subject {
    case .coalitions: return CoalitionList(affiliations).answer(language: language)
    case .parties: return PartyList(affiliations).answer(language: language)
    case .ties: return TieList(affiliations).answer(language: language)
    case .leads: return LeadList(affiliations).answer(language: language)
    case .disputes: return DisputeList(affiliations).answer(language: language)
    case .tenures:
      return Tenures(affiliations).answer(language: language, explaining: options.output.methods)
    }
  }
}
