/// A completion script of ArgumentParser that also completes the topics of `entente help`.
///
/// The library describes its own `help` command in it, which knows no topics.
enum CompletionScript {
  /// The script with words to complete behind `entente help`; another text stays as it is.
  static func adding(_ words: [String], to script: String) -> String {
    let list = words.joined(separator: " ")
    if script.contains("complete -o filenames -F _entente") {
      return script.replacing(
        "_entente_help() {\n",
        with: "_entente_help() {\n    COMPREPLY+=($(compgen -W '\(list)' -- \"${cur}\"))\n")
    }
    if script.hasPrefix("#compdef") {
      return script.replacing("'*:subcommands:'", with: "'*:topic:(\(list))'")
    }
    guard script.contains("complete -c 'entente'") else { return script }
    return script
      + "\ncomplete -c 'entente' -n '__fish_seen_subcommand_from help' -fa '\(list)'"
  }
}
