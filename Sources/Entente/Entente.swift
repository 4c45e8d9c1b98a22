// One import for library users: decision note 1. Everything else in these modules is for this package.
@_exported public import Analyses
@_exported public import enum CompactGraph.Mode
@_exported public import Counting
@_exported public import Dates
@_exported public import Drawing
@_exported public import GraphCore
@_exported public import Interchange
@_exported public import enum Measures.Alternative
@_exported public import enum Measures.Correction
@_exported public import enum Measures.NetworkKind
@_exported public import struct Measures.NodeMeasure
@_exported public import enum Measures.NullModel
@_exported public import enum Measures.OverlapMeasure
@_exported public import struct States.StateCodes
