package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.call.classfile.Operands.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The operands that stay where the code branches, and what is known of their texts, and of arrays
 * that are filled with texts: {@code format("%s-%s", a, b ? "x" : "y")}.
 *
 * @param depth how many there are
 */
record Staying(int depth, List<Known> texts) {

  /** More than are below a choice, which code has many of. */
  private static final int MOST = 32;

  private static final Set<Kind> STAY = EnumSet.of(Kind.COPY, Kind.TEXT, Kind.TEXTS);

  /**
   * An operand.
   *
   * @param depth how many operands there are up to it
   * @param values the texts, an array's variable, a map's keys or values, a text's parts, a
   *     builder's model and origin, a lambda's model, what keeps a request, a flag, an object or a
   *     class
   */
  record Known(int depth, Kind kind, List<String> values) {}

  /** Returns the first of some operands, of which the last stand first. */
  static Staying of(int depth, Collection<Known> known) {
    return new Staying(
        depth,
        known.stream()
            .limit(MOST)
            .filter(it -> it.depth() <= depth && STAY.contains(it.kind()))
            .toList());
  }

  /** Returns what stays whichever way the code comes; none if the ways leave more or fewer. */
  static Optional<Staying> inAll(List<Staying> ways) {
    if (ways.stream().map(Staying::depth).distinct().count() != 1) {
      return Optional.empty();
    }
    List<Known> texts = new ArrayList<>(ways.get(0).texts());
    ways.forEach(way -> texts.retainAll(way.texts()));
    return Optional.of(new Staying(ways.get(0).depth(), texts));
  }
}
