package dev.carillon.catalog;

/** What is known of a mark that AWS's pages set and some other forms of its reference lack. */
public enum Mark {
  /** AWS sets the mark. */
  YES,
  /** AWS does not set the mark. */
  NO,
  /** No source that was read could tell. */
  UNKNOWN;

  /** Returns what a source says that can tell. */
  public static Mark of(boolean set) {
    return set ? YES : NO;
  }

  /** Returns whether AWS is known to set the mark. */
  public boolean isSet() {
    return this == YES;
  }

  /** Returns whether a source could tell. */
  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /** Returns this mark, or another where this one is unknown. */
  public Mark or(Mark other) {
    return isKnown() ? this : other;
  }
}
