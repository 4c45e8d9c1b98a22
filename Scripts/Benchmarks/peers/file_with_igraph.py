"""file_with_igraph.py FILE: an edge list, read and measured; the same line of JSON as GraphFromFile."""

import json
import sys
import time

import igraph as ig

steps = {}


def step(name, call):
    start = time.perf_counter()
    result = call()
    steps[name] = time.perf_counter() - start
    return result


graph = step("read", lambda: ig.Graph.Read_Edgelist(sys.argv[1], directed=False))
scores = step("pagerank", lambda: graph.pagerank(implementation="prpack"))
cores = step("cores", graph.coreness)
components = step("components", lambda: len(graph.connected_components()))
clustering = step("clustering", lambda: graph.transitivity_local_undirected(mode="zero"))
print(json.dumps({"steps": steps, "results": {
    "nodes": graph.vcount(), "edges": graph.ecount(),
    "largest PageRank": max(scores), "sum of squares of PageRank": sum(x * x for x in scores),
    "sum of core numbers": sum(cores), "largest core number": max(cores), "components": components,
    "sum of clustering": sum(clustering)}}))
