package dev.carillon.catalog.call.classfile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Uses of something that is not read.
 *
 * @param names what is used, for example {@code "dynamodbv2"}
 * @param first the name of the first class that uses one
 */
record UnreadUses(SortedSet<String> names, String first) {

  UnreadUses {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  /** Returns these with others. */
  UnreadUses and(UnreadUses other) {
    SortedSet<String> all = new TreeSet<>(names);
    all.addAll(other.names);
    return new UnreadUses(all, first.compareTo(other.first) <= 0 ? first : other.first);
  }

  /** Returns the line for people, behind what it is about. */
  @Override
  public String toString() {
    return " (%s), as in %s".formatted(String.join(", ", names), first);
  }
}
