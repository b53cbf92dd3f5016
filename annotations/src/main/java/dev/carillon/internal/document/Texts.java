package dev.carillon.internal.document;

import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.json.Latin1;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Values that cannot change, and so are never copied, in an array that nothing else has; with what
 * is known of them, which need not be asked again.
 */
final class Texts extends AbstractList<String> implements RandomAccess {

  private final String[] texts;
  private final boolean plain;
  private final @Nullable DeclaredService service;

  private Texts(String[] texts, boolean plain, @Nullable DeclaredService service) {
    this.texts = texts;
    this.plain = plain;
    this.service = service;
  }

  /**
   * Returns values in none of which there is anything to escape: they can be written without
   * looking at each character again, which is half of the time of writing.
   */
  static Texts plain(String[] texts) {
    return new Texts(texts, true, null);
  }

  /** Returns the names of constants; of those of one enum, this knows the service. */
  static Texts namesOf(List<Action> constants) {
    String[] names = new String[constants.size()];
    ServiceReference reference = constants.get(0).reference().orElse(null);
    if (reference instanceof DeclaredService service && service.putNames(constants, names)) {
      // A generated enum sees to it that there is nothing to escape.
      return new Texts(names, true, service);
    }
    for (int i = 0; i < names.length; i++) {
      names[i] = constants.get(i).iamName();
    }
    return new Texts(names, false, null);
  }

  /**
   * Returns ARNs that were held against the formats of a service and the actions of their
   * statement, by the functions that the rules behind the findings call.
   */
  static Texts rightArns(List<String> arns, DeclaredService service) {
    return new Texts(arns.toArray(new String[0]), false, service);
  }

  /** Returns the service that these are of, if they are texts of which that is known. */
  static @Nullable DeclaredService service(List<String> values) {
    return values instanceof Texts known ? known.service : null;
  }

  @Override
  public String get(int index) {
    return texts[index];
  }

  @Override
  public int size() {
    return texts.length;
  }

  /** Returns them, not to be changed. */
  String[] texts() {
    return texts;
  }

  /** Returns how long an array of them is in JSON, or a little more. */
  int length() {
    int length = 3 * texts.length;
    for (String text : texts) {
      length += text.length();
    }
    return length;
  }

  /** Writes them as the elements of an array. */
  void writeTo(Latin1 out) {
    if (plain) {
      out.addAllQuoted(texts, length());
      return;
    }
    for (int i = 0; i < texts.length; i++) {
      if (i > 0) {
        out.add(',');
      }
      out.addString(texts[i]);
    }
  }
}
