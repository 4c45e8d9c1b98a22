import Foundation
import PackagePlugin

/// Makes the graphs of the folder `Graphs` part of the program.
///
/// `Graphs` stays the only copy: a change there rebuilds the literal.
@main
struct EmbedGraphsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let graph = context.package.directoryURL.appending(path: "Graphs/ukraine-support")
    let output = context.pluginWorkDirectoryURL.appending(path: "UkraineSupport.swift")
    let files =
      FileManager.default.enumerator(
        at: graph, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)?
      .compactMap { $0 as? URL }
      .filter { $0.pathExtension == "yaml" } ?? []
    return [
      .buildCommand(
        displayName: "Embedding \(graph.lastPathComponent)",
        executable: try context.tool(named: "EmbedGraphs").url,
        arguments: [graph.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: files, outputFiles: [output])
    ]
  }
}
