// Fields of graph.yaml and of the files that are lists.
extension EntryKind {
  static let graphFields: [Field] = [
    Field("format", .number, "Version of the file format. The current version is 2."),
    Field("title", .text, isRequired: true, "Title of the graph, printed on pictures and pages."),
    Field("description", .text, "One or two sentences about the graph."),
    Field("licence", .text, "Licence of the data, as an SPDX identifier such as CC-BY-4.0."),
    Field("languages", .texts, "Languages of the texts, as BCP 47 codes such as en."),
    Field(
      "party-words", .texts,
      "Words for one party and for several, where they are no countries, such as [woman, women]."),
    Field(
      "coalition-words", .texts,
      "Words for one coalition and for several, where others fit better, such as [event, events]."),
    Field("citation", .text, "How to cite the data: author, title, version or date, licence."),
  ]

  static let sourceFields: [Field] = [
    Field(
      "id", .identifier(.source), isRequired: true,
      "Identifier of the source: lower-case letters, digits and hyphens. Unique in the graph."),
    Field("outlet", .text, "Publisher of the page: newspaper, agency or office."),
    Field("title", .text, isRequired: true, "Title of the page."),
    Field("url", .link, "Address of the page."),
    Field("published", .date, "Date of publication."),
    Field(
      "published-inferred", .flag,
      "Whether the date of publication was inferred because the page shows none. Default: false."),
    Field("retrieved", .date, "Day on which the page was read."),
    Field("covers", .entry(.coverage), "Period for which the source lists members."),
    Field(
      "kind", .text,
      "Kind of source, such as official, agency, news, analysis, wiki or aggregator."),
    Field(
      "cites", .texts,
      """
      Outlets or sources that the page cites. Sources that cite the same outlet count as \
      one independent source.
      """),
    Field("note", .text, "Remark."),
  ]

  static let coverageFields: [Field] = [
    Field("from", .date, "First day of the period. Default: the founding of the coalition."),
    Field("to", .date, "Last day of the period. Default: no end."),
    Field(
      "complete", .flag,
      """
      Whether the source lists all members of the period. If true, a party that it does \
      not list is not a member. Default: false.
      """),
  ]

  static let partyFields: [Field] = [
    Field(
      "id", .identifier(.party), isRequired: true,
      """
      Identifier of the party. For a state: its ISO 3166-1 alpha-3 code such as FRA (XKX \
      for Kosovo). States without such a code: cow: and the Correlates of War number. For \
      others: lower-case letters, digits and hyphens.
      """),
    Field(
      "kind", .choice(Party.Kind.values),
      "Kind of party. state (default). organisation. other: any other actor."),
    Field("name", .text, "Name in English. Required unless the party is a state."),
    Field("short", .text, "Short name for narrow places such as labels in pictures."),
    Field("aliases", .texts, "Other names and spellings by which the party can be found."),
    Field("part-of", .reference(.coalition), "Coalition of which the organisation is a part."),
    Field(
      "attributes", .map,
      "Further properties, each a name and a text, such as {region: Europe}."),
    Field("note", .text, "Remark."),
  ]

  static let officialFields: [Field] = [
    Field(
      "id", .identifier(.official), isRequired: true,
      "Identifier of the official: lower-case letters, digits and hyphens. Unique in the graph."),
    Field("name", .text, isRequired: true, "Name of the person."),
    Field("aliases", .texts, "Other spellings of the name."),
    Field(
      "party", .reference(.party), isRequired: true,
      "Country for which the official acts. With acts-for: the official's home country."),
    Field(
      "acts-for", .reference(.party),
      "Organisation or coalition for which the official acts, if not the country."),
    Field("rank", .text, "Military or diplomatic rank."),
    Field("note", .text, "Remark."),
    Field("offices", .entries(.office), "Posts that the official held."),
    Field(
      "appearances", .entries(.appearance),
      "Acts of the official in coalitions, with their dates."),
  ]

  static let officeFields: [Field] =
    [
      Field("title", .text, isRequired: true, "Title of the post."),
      Field("rank", .text, "Rank that a source gives for the post."),
    ] + claim

  static let appearanceFields: [Field] =
    [
      Field(
        "coalition", .reference(.coalition), isRequired: true,
        "Coalition in which the official acted."),
      Field("date", .date, "Date of the act."),
      Field("meeting", .reference(.meeting), "Meeting at which the official acted."),
      Field("did", .text, isRequired: true, "What the official did or said."),
      Field(
        "presence", .choice(Official.Presence.values),
        """
        How the official took part. present: in person or online (default). absent: \
        expected, but not there. stood-in: in place of someone else.
        """),
    ] + evidence

  static let meetingFields: [Field] =
    [
      Field(
        "id", .identifier(.meeting), isRequired: true,
        "Identifier of the meeting: lower-case letters, digits and hyphens. Unique in the graph."),
      Field("name", .text, isRequired: true, "Name of the meeting."),
      Field("date", .date, "Date of the meeting."),
      Field("place", .text, "Place of the meeting."),
      Field("coalition", .reference(.coalition), isRequired: true, "Coalition that met."),
      Field(
        "format", .choice(Meeting.Format.values),
        """
        How the meeting was held. in-person: in one place. online: by video or telephone. \
        hybrid: both. planned: not yet held.
        """),
      Field(
        "attended", .entry(.attendance),
        "Parties and officials that attended. Attendance is not membership."),
      Field("declared-attendance", .text, "Number of participants, in the words of the sources."),
    ] + evidence

  static let attendanceFields: [Field] = [
    Field(
      "parties", .references(.party),
      "Countries, organisations and coalitions that attended."),
    Field(
      "officials", .entries(.attendee),
      "Officials who attended. Each is an identifier or {id, presence}."),
  ]

  static let attendeeFields: [Field] = [
    Field("id", .reference(.official), isRequired: true, "Official, by identifier."),
    Field(
      "presence", .choice(Official.Presence.values),
      """
      How the official took part. present: in person or online (default). absent: \
      expected, but not there. stood-in: in place of someone else.
      """),
  ]

  private static let disputedParts = [
    "bodies", "coalitions", "declared", "founded", "leads", "mechanisms", "meetings", "members",
    "names",
    "officials", "role",
  ]

  static let disputeFields: [Field] = [
    Field(
      "id", .identifier(.dispute), isRequired: true,
      "Identifier of the dispute: lower-case letters, digits and hyphens. Unique in the graph."),
    Field(
      "coalition", .reference(.coalition), isRequired: true,
      "Coalition that the dispute is about."),
    Field(
      "topic", .text, isRequired: true,
      "Question on which the sources contradict each other."),
    Field("about", .text, examples: disputedParts, "Part of the data that is disputed."),
    Field("note", .text, "Remark."),
    Field("sides", .entries(.side), "Contradicting statements, one entry per statement."),
  ]

  static let sideFields: [Field] =
    [
      Field("value", .text, isRequired: true, "Statement of this side."),
      Field("parties", .references(.party), "Parties that the statement is about."),
      Field("date", .date, "Date of the statement, or the day that it describes."),
    ] + evidence
}
