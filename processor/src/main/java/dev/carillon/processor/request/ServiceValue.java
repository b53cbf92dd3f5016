package dev.carillon.processor.request;

import dev.carillon.processor.problem.Place;

/** A service that an annotation names, as the user wrote it, and where. */
public record ServiceValue(String service, Place place) {}
