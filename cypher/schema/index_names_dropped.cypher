// The index of names before it knew cities and country codes.
DROP INDEX names IF EXISTS
