"""file_with_igraph.py FILE: an edge list, read and measured; the same line of JSON as GraphFromFile."""

import json
import sys

import igraph as ig
from steps import Steps

steps = Steps()
graph = steps("read", lambda: ig.Graph.Read_Edgelist(sys.argv[1], directed=False))
scores = steps("pagerank", lambda: graph.pagerank(implementation="prpack"))
cores = steps("cores", graph.coreness)
components = steps("components", lambda: len(graph.connected_components()))
clustering = steps("clustering", lambda: graph.transitivity_local_undirected(mode="zero"))
print(json.dumps({"steps": steps, "results": {
    "nodes": graph.vcount(), "edges": graph.ecount(),
    "largest PageRank": max(scores), "sum of squares of PageRank": sum(x * x for x in scores),
    "sum of core numbers": sum(cores), "largest core number": max(cores), "components": components,
    "sum of clustering": sum(clustering)}}))
