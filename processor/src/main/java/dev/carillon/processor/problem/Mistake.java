package dev.carillon.processor.problem;

/** A mistake of the user in an annotation: what to say about it, and where. */
public record Mistake(Place place, Notice notice) {}
