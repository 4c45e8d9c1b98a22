import Analyses
import ArgumentParser

extension AnswerSeries.Step: ExpressibleByArgument {}
