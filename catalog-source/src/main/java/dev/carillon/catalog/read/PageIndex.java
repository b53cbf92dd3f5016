package dev.carillon.catalog.read;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.internal.iam.ActionName;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * AWS's list of the pages of its reference. Since August 2026 it names the service that a page is
 * about: {@code [Amazon EventBridge (events)](list_eventbridge.md)}. The names of pages follow no
 * rule: that of {@code sso} is {@code list_iam-identity-center}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Actions, resources, and condition keys for AWS services</a>
 */
public final class PageIndex {

  /** The name of the list, without its extension. */
  public static final String NAME = "reference_policies_actions-resources-contextkeys";

  /** What a name or a prefix is marked up with as code. */
  private static final Pattern MARKS =
      Pattern.compile("`|</?(?:code|span)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

  /** An address ends in the page's name, whatever folder or place of the page it names. */
  private static final String PAGE =
      "(?:[^()<>\"\\s]*/)?(?<page>list_[A-Za-z0-9._-]+)\\.(?:md|html)(?:[?#][^()<>\"\\s]*)?";

  private static final String SERVICE = "\\((?<service>[^()<>]{1,100})\\)\\s*";

  private static final List<Pattern> LINKS =
      List.of(
          Pattern.compile(SERVICE + "\\]\\(" + PAGE + "[ )]"),
          Pattern.compile("<a\\s[^<>]*\\bhref=\"" + PAGE + "\"[^<>]*>[^<>]*" + SERVICE + "</a>"));

  private PageIndex() {}

  /**
   * Returns the names of the pages of each service, without extension; none where the list does not
   * name the services.
   *
   * @param file the file's name or address, for messages
   * @throws ProblemsException if the bytes are no text
   */
  public static Map<String, Set<String>> read(String file, byte[] bytes) throws ProblemsException {
    String text = MARKS.matcher(FileText.decode(file, bytes)).replaceAll("");
    Map<String, Set<String>> pages = new LinkedHashMap<>();
    for (Pattern links : LINKS) {
      Matcher link = links.matcher(text);
      while (link.find()) {
        if (ActionName.isService(link.group("service"))) {
          pages
              .computeIfAbsent(link.group("service"), service -> new LinkedHashSet<>())
              .add(link.group("page"));
        }
      }
    }
    return pages;
  }
}
