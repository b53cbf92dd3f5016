package dev.carillon.catalog.required;

import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.required.known.KnownParts;
import dev.carillon.internal.name.CamelWords;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Resources that an action can be on besides those that AWS requires: which of them a request
 * names, where its setters are called otherwise than the types. What it names has to be granted.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html#actions_table">which
 *     resource types a statement has to name</a>
 */
final class OptionalTypes {

  /** In the format of keys, what is needed on which is told apart. */
  private static final String KEYS = ":kms:";

  /** Stands for all types that an action does not require. */
  private static final String ANY = "*";

  /**
   * By action and setter, the types that the setter names, whatever it is called; and by service
   * and part, those that the part can name.
   */
  private static final Map<String, List<String>> NAMED = new HashMap<>();

  static {
    FactRows.read(OptionalTypes.class, "types.txt", OptionalTypes::add);
  }

  private static final Pattern CHANGE = Pattern.compile("To(Add|Remove|Restore)$");
  private static final Pattern NAMING =
      Pattern.compile("(?<=[a-z0-9])(Arns?|Ids?|Identifiers?|Names?)(List)?$");

  /** What EC2 calls security groups, which are no groups of resources. */
  private static final String GROUPS = "groups";

  private OptionalTypes() {}

  private static void add(Row row) {
    for (String action : row.words(0)) {
      for (String setter : row.words(1)) {
        NAMED.put(action + ' ' + setter, row.words(2));
      }
    }
  }

  /** Returns whether a request names a resource of a type, by a setter of its own or of a part. */
  static boolean isNamed(
      ResourceTypeReference type,
      List<ResourceUse> uses,
      AuthorizedAction action,
      String request,
      RequestUses requests,
      KnownParts.OfRequest known) {
    if (type.arnFormats().stream().anyMatch(format -> format.contains(KEYS))) {
      return false;
    }
    String kind = type.name();
    return requests.isAnySet(
            request,
            setter ->
                NAMED.getOrDefault(action.action() + ' ' + setter, List.of()).stream()
                        .anyMatch(Set.of(ANY, kind)::contains)
                    || known.isNamed(
                        setter, KnownParts.TYPE, kind, () -> names(setter, kind, uses)))
        || requests.isAnySetOfParts(
            request,
            (part, setter) ->
                !RequestNames.isOfOthers(part)
                    && known.isNamed(
                        setter, KnownParts.TYPE, kind, () -> names(setter, kind, uses)));
  }

  /**
   * Returns the parts of a request, by the simple names of their classes, that others give it, and
   * that can name what is of a type: no code shows whether they do.
   */
  static NavigableSet<String> givenParts(
      String type, AuthorizedAction action, String request, RequestUses requests) {
    return requests.withParts(request).keySet().stream()
        .filter(part -> requests.isSet(part, RequestUse.ANY))
        .map(part -> part.substring(part.lastIndexOf('.') + 1))
        .filter(
            part -> NAMED.getOrDefault(action.service() + ":* " + part, List.of()).contains(type))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns what given parts can name that an action does not require, for people; nothing if they
   * can name nothing of it.
   *
   * @param uses the types that AWS lists for the action
   */
  static String toldOfGiven(
      List<ResourceUse> uses, AuthorizedAction action, String request, RequestUses requests) {
    if (uses.stream().noneMatch(use -> use.required().isSet())) {
      return "";
    }
    Map<String, NavigableSet<String>> byParts = new TreeMap<>();
    for (ResourceUse use : uses) {
      NavigableSet<String> parts = givenParts(use.type(), action, request, requests);
      if (!parts.isEmpty() && !use.required().isSet()) {
        byParts.computeIfAbsent(String.join(" or ", parts), key -> new TreeSet<>()).add(use.type());
      }
    }
    return byParts.entrySet().stream()
        .map(
            it ->
                it.getKey()
                    + " is built elsewhere and may name "
                    + String.join(", ", it.getValue()))
        .map("; "::concat)
        .collect(Collectors.joining());
  }

  /**
   * Returns whether a setter ends as a type is called, {@code targetVpcSubnetId}, or a type as a
   * setter is, {@code hostId} that of a {@code dedicated-host}, and no other type fits better.
   */
  private static boolean names(String setter, String type, List<ResourceUse> uses) {
    List<String> types = uses.stream().map(use -> RequestNames.plain(use.type())).toList();
    String changed = CHANGE.matcher(setter).replaceFirst("");
    String named = NAMING.matcher(changed).replaceFirst("");
    String kind = RequestNames.plain(type);
    if (named.equals(changed)) {
      return !changed.equals(GROUPS) && RequestNames.plain(changed).equals(kind + 's');
    }
    List<String> ends = ends(named);
    if (types.contains(ends.get(0))) {
      return !changed.equals(setter) && ends.get(0).equals(kind);
    }
    return ends.stream()
        .filter(types::contains)
        .findFirst()
        .map(kind::equals)
        .orElseGet(() -> isLast(ends.get(0), type));
  }

  /** Returns the last words of a name, the most first. */
  private static List<String> ends(String name) {
    List<String> words = new ArrayList<>(CamelWords.atCapitals(name));
    List<String> ends = new ArrayList<>();
    while (!words.isEmpty()) {
      ends.add(RequestNames.plain(String.join("", words)));
      words.remove(0);
    }
    return ends;
  }

  /** Returns whether a type is called by more than a word, of which this is the last. */
  private static boolean isLast(String word, String type) {
    int dash = type.lastIndexOf('-');
    return dash > 0 && RequestNames.plain(type.substring(dash)).equals(word);
  }
}
