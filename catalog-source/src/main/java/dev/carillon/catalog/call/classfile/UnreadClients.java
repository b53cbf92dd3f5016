package dev.carillon.catalog.call.classfile;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Clients of an SDK whose calls are not read.
 *
 * @param clients the packages of the clients, for example {@code "dynamodbv2"}
 * @param first the name of the first class that uses one
 */
public record UnreadClients(SortedSet<String> clients, String first) {

  /** Copies the parts. */
  public UnreadClients {
    clients = Collections.unmodifiableSortedSet(new TreeSet<>(clients));
  }

  /** Returns these with another one. */
  UnreadClients and(UnreadClients other) {
    SortedSet<String> all = new TreeSet<>(clients);
    all.addAll(other.clients);
    return new UnreadClients(all, first.compareTo(other.first) <= 0 ? first : other.first);
  }
}
