// Fields of coalitions/*.yaml.
extension EntryKind {
  static let coalitionFields: [Field] = [
    Field(
      "id", .identifier(.coalition), isRequired: true,
      """
      Identifier of the coalition: lower-case letters, digits and hyphens. Unique in the \
      graph. Parties and coalitions share one set of identifiers.
      """),
    Field("name", .text, isRequired: true, "Full name."),
    Field("short", .text, "Short name for narrow places such as labels in pictures."),
    Field("aliases", .texts, "Other names by which the coalition can be found."),
    Field(
      "kind", .text, isRequired: true,
      "Kind of coalition, such as alliance, capability, coalition, consultation or force."),
    Field(
      "scope", .choice(Coalition.Scope.values),
      """
      main: a coalition that the graph is about (default). comparison: included for \
      comparison only.
      """),
    Field("part-of", .reference(.coalition), "Larger coalition of which this one is a part."),
    Field(
      "status", .choice(Coalition.Status.values),
      """
      Status of the coalition. active (default). ended. announced: no later report is \
      known. planned: not yet founded. Announced and planned coalitions are never counted.
      """),
    Field("condition", .text, "Condition under which a planned coalition starts."),
    Field(
      "ended", .date,
      "Date on which the coalition ended. Its memberships and lead roles end then, at the latest."),
    Field("founded", .entries(.founding), "Claims about the founding: date and place."),
    Field("purpose", .entry(.purpose), "Purpose of the coalition, with its source."),
    Field(
      "attributes", .map,
      "Further properties, each a name and a text, such as {domain: air}."),
    Field("note", .text, "Remark."),
    Field("declared", .entries(.declaration), "Sizes reported by sources."),
    Field(
      "leads", .entries(.lead),
      "Claims about lead roles. A party with a lead role belongs to the coalition."),
    Field(
      "members", .entries(.member),
      "Claims about members and other parties with a role in the coalition."),
    Field(
      "bodies", .entries(.body),
      "Parts of the coalition, such as working groups, staffs and headquarters."),
    Field("mechanisms", .entries(.mechanism), "Aims, plans and procedures of the coalition."),
  ]

  static let foundingFields: [Field] =
    [
      Field("date", .date, "Date of the founding."),
      Field("place", .text, "Place of the founding."),
    ] + evidence

  static let purposeFields: [Field] =
    [
      Field("text", .text, isRequired: true, "What the coalition is for, in one sentence.")
    ] + evidence

  static let declarationFields: [Field] =
    [
      Field("date", .date, "Day for which the size is reported."),
      Field("size", .number, isRequired: true, "Reported number."),
      Field(
        "of", .choice(Declaration.Subject.values),
        """
        What is counted. members (default). attendance: participants of a meeting. \
        contributors: parties that give troops, money or arms. named: names in a list. \
        interested: parties that may join. coalitions: coalitions inside this one. \
        countries-per-coalition: countries in each of those. Only a number of members limits \
        the unnamed members.
        """),
      Field(
        "qualifier", .choice(Declaration.Qualifier.values),
        """
        How to read the number. exact (default). about, at-least, at-most and more-than: as \
        in a sentence.
        """),
      Field(
        "with-beneficiary", .flag,
        "Whether the number includes the beneficiary. Leave it out if the source does not say."),
      Field(
        "apart-from", .references(.party),
        "Parties that the source counts separately, not in the number."),
      Field("meeting", .reference(.meeting), "Meeting at which the participants were counted."),
      Field("counts", .text, "What is counted, in the words of the source."),
    ] + evidence

  static let leadFields: [Field] =
    [
      Field("party", .reference(.party), "Party that leads. Give party or official."),
      Field("official", .reference(.official), "Official who leads. Give party or official."),
      Field(
        "role", .choice(Role.ofLeads.map(\.rawValue)),
        """
        Lead role. lead: leads alone or first (default). co-lead: leads jointly. host: \
        provides the place. command: commands forces.
        """),
      Field("title", .text, "Name of the role, in the words of the source."),
      Field(
        "at", .reference(.meeting),
        """
        Meeting, if the lead role is for one meeting only. Such a lead role does not count \
        as leading the coalition.
        """),
    ] + claim

  static let memberFields: [Field] =
    [
      Field("party", .reference(.party), isRequired: true, "Party that has the role."),
      Field(
        "role", .choice(Role.ofMembers.map(\.rawValue)),
        """
        Role of the party. These belong: member (default), associate (fewer rights), \
        beneficiary (supported by the coalition). These do not: observer, applicant, \
        contributor, invited, interested, non-member. unknown: the source does not know, so \
        the party may belong.
        """),
    ] + claim

  static let bodyFields: [Field] =
    [
      Field(
        "id", .identifier(.body), isRequired: true,
        "Identifier of the body: lower-case letters, digits and hyphens. Unique in the graph."),
      Field(
        "kind", .text, isRequired: true,
        "Kind of body, such as headquarters, working group or steering committee."),
      Field("name", .text, "Name of the body. Default: its kind."),
      Field("place", .text, "Seat of the body."),
      Field(
        "status", .choice(Body.Status.values),
        "Status of the body. current: it works (default). planned: it does not work yet."),
      Field("announced", .date, "Date on which a planned body was announced."),
      Field("condition", .text, "Condition under which a planned body starts."),
      Field("succeeds", .reference(.body), "Earlier body that this one replaces."),
      Field("led-by", .text, "Who leads the body, in the words of the source."),
      Field(
        "leads", .entries(.lead),
        """
        Claims about lead roles in the body. A lead role without sources has the sources of \
        the body.
        """),
    ] + claim

  static let mechanismFields: [Field] =
    [
      Field(
        "id", .identifier(.mechanism), isRequired: true,
        "Identifier of the mechanism: lower-case letters, digits and hyphens. Unique in the graph."),
      Field(
        "kind", .text, isRequired: true,
        "Kind of mechanism, such as fund, roadmap or information exchange."),
      Field("every", .text, "How often the mechanism recurs, such as month or quarter."),
      Field(
        "status", .choice(Mechanism.Status.values),
        """
        Status of the mechanism. stated: a source states it as a fact (default). The others: \
        proposed, under-discussion, agreed, planned.
        """),
      Field("date", .date, "Day that the source describes."),
      Field("what", .text, isRequired: true, "What the mechanism is or does."),
      Field("short", .text, "Text of at most 45 characters for pictures."),
      Field("amount", .text, "Amount, in the words of the source."),
    ] + evidence
}
