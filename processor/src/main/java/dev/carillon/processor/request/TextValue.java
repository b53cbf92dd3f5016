package dev.carillon.processor.request;

import dev.carillon.processor.problem.Place;

/** A text in an annotation, as the user wrote it, and where. */
public record TextValue(String text, Place place) {}
