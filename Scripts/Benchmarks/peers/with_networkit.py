"""NetworKit, on as many threads as there are cores."""

import networkit as nk
import numpy as np
from cores import core_count

nk.setNumberOfThreads(core_count())


class Graph:
    def __init__(self, nodes: int, ends: np.ndarray):
        self.nodes = nodes
        self.columns = (ends[:, 0].astype(np.uint64), ends[:, 1].astype(np.uint64))
        self.graph = self.build()

    def build(self):
        return nk.GraphFromCoo(self.columns, n=self.nodes)


def network(nodes: int, ends: np.ndarray) -> Graph:
    return Graph(nodes, ends)


def scores(make):
    """A kernel that is an object of NetworKit with scores."""
    return lambda made, seed: make(made.graph).run()


def pagerank(graph):
    # The rule of ours: the changes of all nodes add up to less than this.
    algorithm = nk.centrality.PageRank(
        graph, damp=0.85, tol=1e-9, distributeSinks=nk.centrality.SinkHandling.DistributeSinks)
    algorithm.norm = nk.centrality.Norm.l1norm
    return algorithm


def of_sum_one(result, made):
    # What nodes without ties would hand on is lost in an undirected graph of NetworKit; with it, the
    # scores are the same in proportion and add up to 1.
    values = np.array(result.scores())
    return values / values.sum()


def of_length_one(result, made):
    values = np.abs(np.array(result.scores()))
    return values / np.linalg.norm(values)


def louvain(made, seed):
    nk.setSeed(seed, True)
    return nk.community.PLM(made.graph, refine=False).run()


def modularity(result, made):
    return [nk.community.Modularity().getQuality(result.getPartition(), made.graph)]


def given(result, made):
    return result.scores()


KERNELS = {
    "build": (lambda made, seed: made.build(), lambda graph, made: [
        graph.numberOfNodes(), graph.numberOfEdges()]),
    "closeness": (scores(lambda graph: nk.centrality.Closeness(
        graph, True, nk.centrality.ClosenessVariant.Generalized)), given),
    "harmonic": (scores(lambda graph: nk.centrality.HarmonicCloseness(graph, False)), given),
    # It counts both directions of an undirected path.
    "betweenness": (scores(nk.centrality.Betweenness),
                    lambda result, made: np.array(result.scores()) / 2),
    "pagerank": (scores(pagerank), of_sum_one),
    # At 1e-11 the residual of its result is about the 1e-6 that is asked of ours.
    "eigenvector": (scores(lambda graph: nk.centrality.EigenvectorCentrality(graph, 1e-11)),
                    of_length_one),
    "clustering": (scores(lambda graph: nk.centrality.LocalClusteringCoefficient(graph, True)),
                   lambda result, made: np.nan_to_num(result.scores())),
    "components": (scores(nk.components.ConnectedComponents),
                   lambda result, made: result.getPartition().getVector()),
    "cores": (scores(nk.centrality.CoreDecomposition), given),
    "louvain": (louvain, modularity),
}
