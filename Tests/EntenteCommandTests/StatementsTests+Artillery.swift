extension StatementsTests {
  private static let menafn =
    #"menafn-2025-01-20-artillery: MENAFN \(Ukrinform\), “Ukraine Calls On Partners To Join Artillery Coalition - MoD” \(news\) \[2025-01-20\]"#
  private static let meeting = "Meeting of Klochko and Landroit"
  private static let exchange =
    "information exchange: Exchange of information on the supply and use of weapons"
  private static let supplyPlanning =
    "supply planning: Planning of supplies by the month instead of by the quarter"
  /// No rest of the line that rejects the claim.
  private static let kept = #"(?![^\n]*rejected)"#
  /// No number of coalitions but 8 on that day.
  private static let onlyEight = #"(?s)^(?!.*\n  (?!8 )\d+ coalitions \[2025-01-20\])"#
  private static let summary = "newest reported size 15; 10 unnamed or unconfirmed"

  /// Ukrinform by MENAFN, 20 January 2025.
  static let artillery: [Statement] = [
    Statement(
      "ukrinform-01", "artillery", menafn, #"menafn-2025-01-20-artillery: .*\[2025-01-20\]"#),
    Statement(
      "ukrinform-02", "artillery", "menafn-2025-01-20-artillery: MENAFN",
      #"menafn-2025-01-20-artillery: MENAFN \(Ukrinform\)"#),
    Statement(
      "ukrinform-03", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      #"  Deputy Minister of Defence \[[^\]]*as of 2025-01-20\]"#, "  of Ukraine"),
    Statement(
      "ukrinform-04", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      #"\(klochko\), Brigadier General"#),
    Statement(
      "ukrinform-05", "landroit", #"  Éric Landroit \(landroit\)"#,
      "  Deputy Commander of the Ground Forces and Operations of the French Army", "  of France"),
    Statement(
      "ukrinform-06", "landroit", #"  Éric Landroit \(landroit\)"#, #"\(landroit\), General\n"#),
    Statement(
      "ukrinform-07", "artillery-2025-01", meeting + ".*Anatolii Klochko",
      meeting + ".*Éric Landroit", meeting + #".*\[2025-01\] – in-person"#, menafn),
    Statement(
      "ukrinform-08", "artillery-2025-01", "topics: new partner countries",
      #"(?s)PART OF\n  Artillery Capability Coalition"#),
    Statement(
      "ukrinform-09", "artillery", "menafn-2025-01-20-artillery: .*citing Ukrinform",
      #"menafn-2025-01-20-artillery: .*\[2025-01-20\]"#),
    Statement(
      "ukrinform-10", "artillery", "menafn-2025-01-20-artillery: .*Ministry of Defence of Ukraine",
      "citing Ukrinform and Ministry of Defence of Ukraine"),
    Statement(
      "ukrinform-11", "artillery", #"launched "a year" before 20 January 2025"#,
      #"founded \[2024-01\]"#),
    Statement(
      "ukrinform-12", "artillery", "expansion: The coalition is expanding",
      #"expansion: The coalition is expanding, .*\[2025-01-20\] – stated"#),
    Statement(
      "ukrinform-13", "artillery",
      "accession: Ukraine wants new countries to join.*; said by Klochko;"),
    Statement(
      "ukrinform-14", "artillery", exchange, "on the supply and use of weapons",
      exchange + ".*; proposed by Ukraine .*proposed"),
    Statement(
      "ukrinform-15", "artillery", #"founded \[2024-01\]"#, #"founded \[2024-01\] – the month only"#
    ),
    Statement(
      "ukrinform-16", "artillery", "  part of Ukraine Defense Contact Group",
      #"Ukraine Defense Contact Group: 8 coalitions \[2025-01-20\]"#),
    Statement(
      "ukrinform-17", "artillery", "  purpose: Provide military assistance",
      "according to the needs of the Ukrainian Defence Forces"),
    Statement(
      "ukrinform-18", "artillery", #"  France: co-lead \["#,
      #"  France: co-lead \[as of [^\]]*2025-01-20\]"# + kept),
    Statement(
      "ukrinform-19", "artillery", #"  United States: co-lead \["#,
      #"  United States: co-lead \[as of [^\]]*2025-01-20\]"# + kept),
    Statement(
      "ukrinform-20", "artillery", #"Led by: France, United States( \(disputed\))?\.\n"#,
      #"LED BY\n  France: co-lead "# + kept + #"[^\n]*\n  United States: co-lead "# + kept),
    Statement(
      "ukrinform-21", "artillery", "France and the United States, 12 other countries and Ukraine",
      #"  15 members \[2025-01-20\] – .*2 \+ 12 \+ 1"#, summary),
    Statement(
      "ukrinform-22", "artillery", "  Ukraine: beneficiary",
      "  Ukraine: beneficiary .*“it includes 12 other countries and Ukraine”"),
    Statement(
      "ukrinform-23", "artillery",
      "membership profile: Members have advanced technology for the production of artillery systems, ",
      #"artillery systems, ammunition, artillery intelligence \(reconnaissance\)"#,
      #"intelligence \(reconnaissance\) and fire control systems \[2025-01-20\] – stated"#),
    Statement(
      "ukrinform-24", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      "stressed the leadership of France"),
    Statement(
      "ukrinform-25", "klochko", #"  Anatolii Klochko \(klochko\)"#, "the leadership of France",
      "and its consolidation of partners"),
    Statement(
      "ukrinform-26", "klochko", "missile forces and artillery",
      "for the development of missile forces and artillery"),
    Statement(
      "ukrinform-27", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      "said that Ukraine is interested in expanding the coalition: it wants other partner countries"
    ),
    Statement(
      "ukrinform-28", "artillery", "accession: .*new countries to join",
      "other partner countries of Ukraine"),
    Statement(
      "ukrinform-29", "artillery", "goal: Expansion of the coalition's activities",
      "to increase the firepower", "of missile and artillery forces"),
    Statement(
      "ukrinform-30", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      "called the expansion of the coalition's activities essential"),
    Statement(
      "ukrinform-31", "artillery", "roadmap: Roadmap of the coalition, approved in January 2025",
      #"roadmap: .*\[2025-01\] – agreed; .*by whom it was approved is not said"#),
    Statement(
      "ukrinform-32", "artillery", "commitments: Next step after the Roadmap",
      "obligations of the members.*– planned"),
    Statement(
      "ukrinform-33", "artillery", "define the obligations of the members",
      "commitments: .* of the members, to meet the needs of the Ukrainian Defence Forces"),
    Statement(
      "ukrinform-34", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      "said that the Roadmap was approved in January 2025",
      "in January 2025 and that the obligations of the members come next"),
    Statement(
      "ukrinform-35", "artillery-quarterly-exchange", exchange + ".* – every quarter; proposed;"),
    Statement(
      "ukrinform-36", "artillery-quarterly-exchange", "partners are informed",
      "of the progress in supplies"),
    Statement(
      "ukrinform-37", "artillery-quarterly-exchange", "Ukraine reports", "on the use of the weapons"
    ),
    Statement(
      "ukrinform-38", "klochko", #"  Anatolii Klochko \(klochko\)"#,
      #"explained the proposed quarterly exchange of information \[2025-01-20\]"#),
    Statement("ukrinform-39", "landroit", #"  Éric Landroit \(landroit\)"#, "visited Ukraine"),
    Statement(
      "ukrinform-40", "landroit", "visited Ukraine to hear", "to hear and understand",
      "the current military needs of Ukraine"),
    Statement(
      "ukrinform-41", "landroit", #"  Éric Landroit \(landroit\)"#,
      "stressed cooperation and coordination",
      #"of this work with the relevant NATO institution \[2025-01-20\]"#),
    Statement(
      "ukrinform-42", "boyev", #"  Serhiy Boyev \(boyev\)"#,
      #"  Deputy Minister of Defence for European Integration \[[^\]]*as of 2025-01-20\]"#,
      "  of Ukraine"),
    Statement(
      "ukrinform-43", "artillery", supplyPlanning, "Planning of supplies by the month",
      supplyPlanning + ".* – every month; under discussion;"),
    Statement(
      "ukrinform-44", "artillery", supplyPlanning, "by the month instead of by the quarter"),
    Statement(
      "ukrinform-45", "artillery",
      supplyPlanning + #", under discussion with individual allies \[2025-01-20\]"#),
    Statement(
      "ukrinform-46", "boyev", #"  Serhiy Boyev \(boyev\)"#,
      "said that planning of supplies by the month is under discussion"),
    Statement(
      "ukrinform-47", "boyev", #"  Serhiy Boyev \(boyev\)"#,
      "called monthly planning of supplies very important",
      "for the effectiveness of combat operations"),
    Statement(
      "ukrinform-48", "artillery-2025-01",
      meeting + #".*\[2025-01\] – .*; need: components for artillery systems, "#),
    Statement(
      "ukrinform-49", "artillery-2025-01",
      meeting + #".*\[2025-01\] – .*; need: [^;]*, artillery shells; “"#),
    Statement(
      "ukrinform-50", "artillery", "industry: Joint ventures",
      "for the production, maintenance and repair", "of artillery weapons",
      "industry: Joint ventures .* artillery weapons; Ukraine stresses their importance"),
    Statement(
      "ukrinform-51", "artillery",
      "training: Bases in Ukraine for training personnel; Ukraine stresses their importance"),
    Statement(
      "ukrinform-52", "udcg", #"  8 coalitions \[2025-01-20\] – counted: Capability Coalitions"#,
      onlyEight,
      #"capability coalitions: Eight Capability Coalitions .*\[2025-01-20\]"#),
    Statement(
      "ukrinform-53", "udcg", #"at least 6 countries per coalition \[2025-01-20\]"#,
      #"at most 21 countries per coalition \[2025-01-20\]"#),
    Statement(
      "ukrinform-54", "udcg", "Eight Capability Coalitions",
      "to help meet the specific needs of the Ukrainian Defence Forces"),
    Statement(
      "ukrinform-55", "udcg", "Eight Capability Coalitions of 6 to 21 countries",
      "repeated from an earlier Ukrinform report"),
    Statement(
      "ukrinform-56", "artillery", menafn,
      "menafn-2025-01-20-artillery: .*photo credit: Ministry of Defence"),
  ]
}
