import States

// What the lookup of names says of each line of standard input, for Scripts/reference-names: the
// identifier of the state, several of them for an ambiguous name, or nothing.
while let line = readLine() {
  switch StateLookup.shared.read(line, isSuggesting: false) {
  case .found(let state): print(state)
  case .ambiguous(let states): print(states.joined(separator: " "))
  case .unknown: print()
  }
}
