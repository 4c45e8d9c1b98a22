"""file_with_networkit.py FILE: an edge list, read and measured; the same line of JSON as GraphFromFile."""

import json
import sys

import networkit as nk
from cores import core_count
from steps import Steps

nk.setNumberOfThreads(core_count())
steps = Steps()


def pagerank():
    algorithm = nk.centrality.PageRank(
        graph, tol=1e-9, distributeSinks=nk.centrality.SinkHandling.DistributeSinks)
    algorithm.norm = nk.centrality.Norm.l1norm
    return algorithm.run().scores()


graph = steps("read", lambda: nk.graphio.EdgeListReader("\t", 0, directed=False).read(sys.argv[1]))
scores = steps("pagerank", pagerank)
cores = steps("cores", lambda: nk.centrality.CoreDecomposition(graph).run().scores())
components = steps(
    "components", lambda: nk.components.ConnectedComponents(graph).run().numberOfComponents())
clustering = steps(
    "clustering", lambda: nk.centrality.LocalClusteringCoefficient(graph, True).run().scores())
print(json.dumps({"steps": steps, "results": {
    "nodes": graph.numberOfNodes(), "edges": graph.numberOfEdges(),
    "largest PageRank": max(scores), "sum of squares of PageRank": sum(x * x for x in scores),
    "sum of core numbers": sum(cores), "largest core number": max(cores), "components": components,
    "sum of clustering": sum(x for x in clustering if x == x)}}))
