extension String {
  /// The article of a noun, by its first letter: `a` or `an`.
  package var article: String {
    first.map { "aeiouAEIOU".contains($0) } ?? false ? "an" : "a"
  }
}
