package dev.carillon.catalog.refresh;

import dev.carillon.catalog.ProblemsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/** A place that has the references of services. Several threads can ask it at once. */
public interface ReferenceFeed {

  /**
   * Returns the service prefixes that it has; asked once, before anything is fetched.
   *
   * @throws ProblemsException if that cannot be said
   */
  SortedSet<String> services() throws ProblemsException, InterruptedException;

  /**
   * Fetches the reference of a service.
   *
   * @param service one of {@link #services()}
   * @param version the version that was fetched last; empty to fetch it whatever its version is
   * @throws ProblemsException if it cannot be had whole
   */
  Reply fetch(String service, Optional<String> version)
      throws ProblemsException, InterruptedException;

  /** What a feed answers. */
  sealed interface Reply {}

  /** The version asked about is still the present one. */
  record NotModified() implements Reply {}

  /** There is nothing at an address. */
  record Absent() implements Reply {}

  /**
   * A reference.
   *
   * @param source the address or the file, for people
   * @param bytes the whole content
   * @param version what to ask about next time; empty where the feed has no versions
   */
  @SuppressWarnings("ArrayRecordComponent") // read once and never compared
  record Content(String source, byte[] bytes, Optional<String> version) implements Reply {

    /** Returns the address, or the file's name without its folder, which no one else has. */
    String noted() {
      return source.contains("://") ? source : Path.of(source).getFileName().toString();
    }
  }
}
