package dev.carillon.catalog.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A fact that an older reference of AWS has and the bundle has not, or the other way round, and
 * why, as a third reference shows it that is older than the bundle too.
 *
 * @param owner what the fact is about
 * @param value what one of the two says of it and the other does not
 */
record Difference(FactKind kind, Cause cause, String owner, String value) {

  /** Why the bundle has a fact otherwise than an older reference. */
  enum Cause {
    ADDED("AWS added it after June: neither February's JSON nor June's page has it"),
    TAKEN_AWAY("AWS removed it after June: February's JSON and June's page both have it"),
    TAKEN_AWAY_BEFORE_JUNE("AWS removed it before June: June's page no longer has it"),
    MOVED("AWS moved it between the action and its resource types"),
    FOR_A_TIME("AWS added it after February and removed it after June"),
    ADDED_YOUNG("AWS added it after June, to something newer than February's JSON"),
    TAKEN_AWAY_YOUNG("AWS removed it after June, from something newer than February's JSON"),
    PAGE_LACKS_IT("AWS's JSON and its pages contradict each other: June's page lacks it"),
    ALTERNATIVE("AWS removed the mark when the action got another resource type"),
    MARKED_OTHERWISE("AWS changed the mark: see below the table"),
    UNEXPLAINED("not explained");

    private final String words;

    Cause(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Returns what the bundle has otherwise than a page of June. */
  static List<Difference> fromJune(ServiceFacts june, ServiceFacts ours, ServiceFacts february) {
    List<Difference> found = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      for (String owner : june.owners(kind)) {
        if (!ours.tells(kind, owner)) {
          continue;
        }
        for (String value : june.values(kind, owner)) {
          if (!ours.has(kind, owner, value)) {
            Cause cause =
                kind == FactKind.REQUIRED
                    ? unmarked(june, ours, owner)
                    : missing(kind, owner, value, ours, february);
            found.add(new Difference(kind, cause, owner, value));
          }
        }
        for (String value : ours.values(kind, owner)) {
          if (!june.has(kind, owner, value) && kind != FactKind.LEVEL) {
            Cause cause =
                kind == FactKind.REQUIRED
                    ? Cause.MARKED_OTHERWISE
                    : more(kind, owner, value, june, february);
            found.add(new Difference(kind, cause, owner, value));
          }
        }
      }
    }
    return found;
  }

  private static Cause missing(
      FactKind kind, String owner, String value, ServiceFacts ours, ServiceFacts february) {
    if (isElsewhere(kind, owner, value, ours)) {
      return Cause.MOVED;
    }
    if (!february.tells(kind, owner)) {
      return Cause.TAKEN_AWAY_YOUNG;
    }
    return february.has(kind, owner, value) ? Cause.TAKEN_AWAY : Cause.FOR_A_TIME;
  }

  private static Cause more(
      FactKind kind, String owner, String value, ServiceFacts june, ServiceFacts february) {
    if (isElsewhere(kind, owner, value, june)) {
      return Cause.MOVED;
    }
    if (!february.tells(kind, owner)) {
      return Cause.ADDED_YOUNG;
    }
    return february.has(kind, owner, value) ? Cause.PAGE_LACKS_IT : Cause.ADDED;
  }

  /** Returns whether a key of an action is one of its uses, or the other way round. */
  private static boolean isElsewhere(FactKind kind, String owner, String key, ServiceFacts facts) {
    String action = owner.replaceFirst(" on .*", "");
    return switch (kind) {
      case KEY ->
          facts.values(FactKind.USE, action).stream()
              .anyMatch(type -> facts.has(FactKind.KEY_OF_USE, action + " on " + type, key));
      case KEY_OF_USE -> facts.has(FactKind.KEY, action, key);
      default -> false;
    };
  }

  private static Cause unmarked(ServiceFacts june, ServiceFacts ours, String use) {
    String action = use.substring(0, use.indexOf(" on "));
    return june.values(FactKind.USE, action).containsAll(ours.values(FactKind.USE, action))
        ? Cause.MARKED_OTHERWISE
        : Cause.ALTERNATIVE;
  }

  /** Returns what the bundle has no more that AWS's JSON of February has. */
  static List<Difference> fromFebruary(
      ServiceFacts february, ServiceFacts ours, ServiceFacts june) {
    List<Difference> found = new ArrayList<>();
    for (FactKind kind : FactKind.values()) {
      for (String owner : february.owners(kind)) {
        for (String value : february.values(kind, owner)) {
          if (ours.tells(kind, owner) && !ours.has(kind, owner, value)) {
            Cause cause =
                isElsewhere(kind, owner, value, ours)
                    ? Cause.MOVED
                    : june.has(kind, owner, value)
                        ? Cause.TAKEN_AWAY
                        : june.tells(kind, owner)
                            ? Cause.TAKEN_AWAY_BEFORE_JUNE
                            : Cause.UNEXPLAINED;
            found.add(new Difference(kind, cause, owner, value));
          }
        }
      }
    }
    return found;
  }
}
