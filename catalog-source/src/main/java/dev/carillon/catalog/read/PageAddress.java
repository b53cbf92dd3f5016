package dev.carillon.catalog.read;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of AWS's reference stands: what it says itself, else what its file's name says. Its
 * rows have anchors where it is HTML: {@code list_amazons3.html#amazons3-GetObject}.
 */
final class PageAddress {

  private static final Pattern NAME = Pattern.compile("list_[A-Za-z0-9._-]+");

  /** What HTML says in its head, with the attributes in any order. */
  private static final Pattern CANONICAL =
      Pattern.compile("<link\\b(?=[^<>]*\\brel=\"canonical\")[^<>]*\\bhref=\"([^\"]*)\"");

  /** What Markdown has at its first heading. */
  private static final Pattern HEADING = Pattern.compile("<a name=\"(list_[^\"]+)\"");

  /** What its list of topics links to since August 2026, where a program left anchors out. */
  private static final Pattern TOPIC =
      Pattern.compile("[(\"]#(list_[A-Za-z0-9._-]+?)-actions-as-permissions[ \")]");

  private static final Pattern FILE =
      Pattern.compile("\\A(?:.*[/\\\\])?(list_[^/\\\\]+)\\.(?:html|md)");

  private PageAddress() {}

  /** Returns where the page stands, if that can be told. */
  static List<ServicePage> of(String file, String text, ServiceCatalog catalog) {
    List<String> actions = catalog.actions().stream().map(CatalogAction::name).toList();
    return name(file, text)
        .map(
            name ->
                new ServicePage(
                    ServicePage.FOLDER + name + ".html",
                    Optional.empty(),
                    anchors(name, text, actions),
                    actions))
        .stream()
        .toList();
  }

  private static Optional<String> name(String file, String text) {
    // The next place is looked at only where the one before says nothing: pages are long.
    return named(first(CANONICAL, text).flatMap(address -> first(FILE, address)))
        .or(() -> named(first(HEADING, text)))
        .or(() -> named(first(TOPIC, text)))
        .or(() -> named(first(FILE, file)));
  }

  private static Optional<String> named(Optional<String> name) {
    return name.filter(one -> NAME.matcher(one).matches());
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /**
   * Returns what precedes each action's name in the anchor of its row: {@code amazons3-} where the
   * rows of HTML have such ids, {@code list_kinesis-action-} where a page since August 2026 links
   * to its own rows.
   */
  private static String anchors(String name, String text, List<String> actions) {
    String since2026 = name + "-action-";
    if (text.contains("(#" + since2026) || text.contains("\"#" + since2026)) {
      return since2026;
    }
    String before = name.substring("list_".length()) + '-';
    Set<String> ids = new HashSet<>();
    String id = "id=\"";
    for (int at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
      int end = text.indexOf('"', at + id.length());
      if (end > 0 && !isOfWord(text, at - 1)) {
        ids.add(text.substring(at + id.length(), end));
      }
    }
    boolean all = actions.stream().allMatch(action -> ids.contains(before + action));
    return all && !actions.isEmpty() ? before : "";
  }

  private static boolean isOfWord(String text, int at) {
    return at >= 0 && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
  }
}
