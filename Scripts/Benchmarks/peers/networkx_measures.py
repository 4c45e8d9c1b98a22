"""What networkx has of our measures, by our names."""


def measures(nx):
    """Name, kind of graph and call of each measure."""
    bipartite = nx.bipartite
    community = nx.community

    def projected(weigh):
        def run(g, rows):
            weigh(g, range(rows))
            weigh(g, range(rows, len(g)))

        return run

    def thirds(g):
        groups = {}
        for v in g:
            groups.setdefault(v * v % 7 % 3, set()).add(v)
        return groups.values()

    # name of ours: (kind, networkx's, most nodes); kinds: plain, weighted, directed, two-mode.
    everywhere = {
        "degree": lambda g: dict(g.degree()),
        "degree-centrality": nx.degree_centrality,
        "closeness-in": nx.closeness_centrality,
        "harmonic-in": nx.harmonic_centrality,
        "betweenness": lambda g: nx.betweenness_centrality(g, normalized=False),
        "edge-betweenness": lambda g: nx.edge_betweenness_centrality(g, normalized=False),
        "pagerank": lambda g: nx.pagerank(g, tol=1e-13 / len(g), max_iter=10000),
        "katz": lambda g: nx.katz_centrality(g, alpha=0.01, tol=1e-13, max_iter=10000),
        "components": lambda g: list(
            nx.weakly_connected_components(g) if g.is_directed() else nx.connected_components(g)),
        "density": nx.density,
        "triad-census": lambda g: nx.triadic_census(g if g.is_directed() else g.to_directed()),
        "path-lengths": lambda g: dict(nx.all_pairs_shortest_path_length(g)),
        "modularity-thirds": lambda g: community.modularity(g, thirds(g)),
        "assortativity": lambda g: nx.degree_pearson_correlation_coefficient(g),
        "louvain-once": lambda g: community.louvain_communities(g, seed=1),
        "label-propagation": lambda g: list(community.asyn_lpa_communities(g.to_undirected(), seed=1)),
    }
    undirected = {
        "eigenvector": lambda g: nx.eigenvector_centrality(g, max_iter=100000, tol=1e-12),
        "hubs": lambda g: nx.hits(g, max_iter=10000, tol=1e-14),
        "subgraph": nx.subgraph_centrality,
        "biconnected-components": lambda g: list(nx.biconnected_component_edges(g)),
        "articulation-points": lambda g: list(nx.articulation_points(g)),
        "bridges": lambda g: list(nx.bridges(g)),
        "core-number": nx.core_number,
        "triangles": nx.triangles,
        "clustering": nx.clustering,
        "clustering-average": nx.average_clustering,
        "transitivity": nx.transitivity,
        "constraint": nx.constraint,
        "effective-size": nx.effective_size,
    }
    weighted = {
        "strength": lambda g: dict(g.degree(weight="weight")),
        "closeness-weight": lambda g: nx.closeness_centrality(g, distance="weight"),
        "harmonic-weight": lambda g: nx.harmonic_centrality(g, distance="weight"),
        "betweenness-weight": lambda g: nx.betweenness_centrality(
            g, normalized=False, weight="weight"),
        "edge-betweenness-weight": lambda g: nx.edge_betweenness_centrality(
            g, normalized=False, weight="weight"),
        "path-lengths-weight": lambda g: dict(nx.all_pairs_dijkstra_path_length(g)),
        "pagerank": everywhere["pagerank"],
        "clustering-onnela": lambda g: nx.clustering(g, weight="weight"),
        "constraint": lambda g: nx.constraint(g, weight="weight"),
        "louvain-once": everywhere["louvain-once"],
    }
    directed = {
        "strong-components": lambda g: list(nx.strongly_connected_components(g)),
        "reciprocity": nx.overall_reciprocity,
        "triad-census": nx.triadic_census,
        "authorities": lambda g: nx.hits(g, max_iter=10000, tol=1e-14),
    } | everywhere
    two_mode = {
        "two-mode-degree": lambda g, rows: bipartite.degree_centrality(g, range(rows)),
        "two-mode-closeness": lambda g, rows: bipartite.closeness_centrality(g, range(rows)),
        "two-mode-betweenness": lambda g, rows: bipartite.betweenness_centrality(g, range(rows)),
        "birank": lambda g, rows: bipartite.birank(g, range(rows, len(g)), tol=1e-13, max_iter=20000),
        "overlap-shared": projected(bipartite.weighted_projected_graph),
        "overlap-jaccard": projected(bipartite.overlap_weighted_projected_graph),
        "overlap-newman": projected(bipartite.collaboration_weighted_projected_graph),
        "incidence-density": lambda g, rows: bipartite.density(g, range(rows)),
        "robins-alexander": lambda g, rows: bipartite.robins_alexander_clustering(g),
        "latapy-dot": lambda g, rows: bipartite.latapy_clustering(g),
        "redundancy": lambda g, rows: bipartite.node_redundancy(
            g, [v for v in g if g.degree(v) > 1]),
    }
    for name, run in (everywhere | undirected).items():
        yield name, "plain", run
    for name, run in weighted.items():
        yield name, "weighted", run
    for name, run in directed.items():
        yield name, "directed", run
    for name, run in two_mode.items():
        yield name, "two-mode", run


#: Of these, networkx needs a tenth of a second only on large graphs.
QUICK = {
    "degree", "degree-centrality", "strength", "components", "strong-components", "density", "pagerank",
    "katz", "reciprocity", "assortativity", "modularity-thirds", "biconnected-components",
    "articulation-points", "bridges", "core-number", "triangles", "clustering", "clustering-average",
    "clustering-onnela", "transitivity", "label-propagation", "louvain-once", "two-mode-degree",
    "birank", "incidence-density", "eigenvector",
}
