"""The coordination graph of a country as a networkx graph, and its ten highest betweenness values.

    pip install networkx
    python betweenness.py alb [http://127.0.0.1:4000]

Prints a line for each party: its betweenness, its id and its name.
"""

import json
import sys
import urllib.request

import networkx

QUESTION = """
query ($place: ID!) {
  context(place: $place, first: 500) {
    asOf dataVersion truncated matching
    subgraph {
      parties { id name entity level { id } }
      ties { id kind basis confidence from { id } to { id } }
    }
  }
}
"""


def ask(server, query, variables):
    """What the server answers to a GraphQL document. Raises RuntimeError with its message when it refuses."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{server}/graphql", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refused:
        answer = json.load(refused)
    if "errors" in answer:
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def coordination_graph(server, place):
    """Parties as nodes, ties as undirected edges; parallel ties stay apart, each under its id."""
    context = ask(server, QUESTION, {"place": place})["context"]
    if context["truncated"]:
        print(f"Only the first parties of {context['matching']} are in the graph.", file=sys.stderr)
    graph = networkx.MultiGraph(asOf=context["asOf"], dataVersion=context["dataVersion"])
    for party in context["subgraph"]["parties"]:
        graph.add_node(party["id"], name=party["name"], entity=party["entity"], level=party["level"]["id"])
    for tie in context["subgraph"]["ties"]:
        attributes = {key: tie[key] for key in ("kind", "basis", "confidence")}
        graph.add_edge(tie["from"]["id"], tie["to"]["id"], key=tie["id"], **attributes)
    return graph


def main():
    place = sys.argv[1] if len(sys.argv) > 1 else "alb"
    server = sys.argv[2] if len(sys.argv) > 2 else "http://127.0.0.1:4000"
    graph = coordination_graph(server, place)
    print(f"{graph.number_of_nodes()} parties, {graph.number_of_edges()} ties on {graph.graph['asOf']}")
    # Parallel ties do not bring two parties closer, so they count once.
    values = networkx.betweenness_centrality(networkx.Graph(graph))
    for party, value in sorted(values.items(), key=lambda item: (-item[1], item[0]))[:10]:
        print(f"{value:.4f}  {party}  {graph.nodes[party]['name']}")


if __name__ == "__main__":
    main()
