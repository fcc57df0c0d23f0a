// Lets go of the graph of Graph Data Science, if there is one.
CALL gds.graph.drop('bench', false)
YIELD graphName
RETURN graphName AS name
