public import Analyses
public import ArgumentParser

extension PairSubject: ExpressibleByArgument {}
