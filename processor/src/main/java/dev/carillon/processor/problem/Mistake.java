package dev.carillon.processor.problem;

/** A mistake of the user: what to say about it, and where. */
public record Mistake(Place place, Message message) {}
