package dev.carillon.catalog.diff;

/**
 * Two states of one thing that differ.
 *
 * @param before the earlier state
 * @param after the later state
 */
public record Change<T>(T before, T after) {}
