// Fields that every claim has.
extension EntryKind {
  /// The sources of a claim, and how firm it is.
  static let evidence: [Field] = [
    Field(
      "source", .references(.source),
      "Sources that make the claim, by identifier. The first is the main one."),
    Field(
      "confidence", .choice(Claim.Confidence.values),
      """
      How firm the claim is. stated: the source says it (default). inferred: it follows \
      from the source. general-knowledge: no page was found.
      """),
    Field("rejected", .text, "Why the claim is wrong. It is kept and shown, but never counted."),
    Field("note", .text, "Remark."),
    Field("quote", .text, "The source's own words, at most 15 words."),
    Field("locator", .text, "Place in the source, such as a page or a paragraph."),
  ]

  /// The dates of a claim, and its evidence.
  static let claim: [Field] =
    [
      Field("from", .date, "First day of the period, if the source gives it."),
      Field("to", .date, "Last day of the period, if the source gives it."),
      Field(
        "attested", .date,
        "Day for which the source states the claim. Default: the day the source was published."),
    ] + evidence
}
