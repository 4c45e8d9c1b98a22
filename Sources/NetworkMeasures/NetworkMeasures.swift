// One import gives a program both modules: networks, and what is computed from them.
@_exported public import CompactGraph
@_exported public import Measures
