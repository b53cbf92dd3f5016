package dev.carillon.internal.document;

import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.json.Latin1;
import dev.carillon.policy.Action;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Values that cannot change, and so are never copied, in an array that nothing else has; with what
 * is known of them, which need not be asked again.
 */
final class Texts extends AbstractList<String> implements RandomAccess {

  private static final String[] NONE = {};

  /** The values; none where they are names of actions. */
  private final String[] texts;

  private final boolean plain;
  private final @Nullable DeclaredService service;

  /** The actions that these are the names of; null of other values. */
  private final Action @Nullable [] actions;

  private Texts(
      String[] texts,
      boolean plain,
      @Nullable DeclaredService service,
      Action @Nullable [] actions) {
    this.texts = texts;
    this.plain = plain;
    this.service = service;
    this.actions = actions;
  }

  /**
   * Returns values in none of which there is anything to escape: they can be written without
   * looking at each character again, which is half of the time of writing.
   */
  static Texts plain(String[] texts) {
    return new Texts(texts, true, null, null);
  }

  /**
   * Returns the names of constants in an array that nothing else changes; null unless they are
   * those of one generated enum, which AWS lists, and none comes twice.
   *
   * @param distinct whether it is known that none comes twice
   */
  static @Nullable Texts namesOf(Action[] constants, boolean distinct) {
    if (constants[0].reference().orElse(null) instanceof DeclaredService service) {
      // A generated enum sees to it that there is nothing to escape.
      return service.lists(constants, distinct) ? new Texts(NONE, true, service, constants) : null;
    }
    return null;
  }

  /**
   * Returns ARNs that were held against the formats of a service and the actions of their
   * statement, by the functions that the rules behind the findings call.
   */
  static Texts rightArns(List<String> arns, DeclaredService service) {
    return new Texts(arns.toArray(new String[0]), false, service, null);
  }

  /** Returns the service that these are of, if they are texts of which that is known. */
  static @Nullable DeclaredService service(List<String> values) {
    return values instanceof Texts known ? known.service : null;
  }

  @Override
  public String get(int index) {
    return actions == null ? texts[index] : actions[index].iamName();
  }

  @Override
  public int size() {
    return actions == null ? texts.length : actions.length;
  }

  /** Returns them, not to be changed. */
  String[] texts() {
    return actions == null ? texts : toArray(new String[0]);
  }

  /** Writes them as the elements of an array. */
  void writeTo(Latin1 out) {
    if (actions != null && service != null) {
      service.write(actions, out);
    } else if (plain) {
      out.addAll(texts);
    } else {
      for (int i = 0; i < texts.length; i++) {
        if (i > 0) {
          out.add(',');
        }
        out.addString(texts[i]);
      }
    }
  }
}
