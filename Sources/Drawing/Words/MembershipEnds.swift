/// The sentence for pictures of time without an end of a membership: sources rarely report ends.
enum MembershipEnds {
  static let none = "No end of a membership is reported."
}
