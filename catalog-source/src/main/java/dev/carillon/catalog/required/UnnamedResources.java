package dev.carillon.catalog.required;

import static java.util.stream.Collectors.toSet;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The resources that code needs and does not name: an ARN for each with the name that is missing,
 * {@code arn:aws:s3:::<BucketName>/*}, by AWS's word for it.
 */
public final class UnnamedResources {

  private static final String ALL = "*";

  /**
   * What an ARN is given without: with it, it is more exact than most programs want, or of
   * something that was made at one time. {@code Timpstamp} is how AWS writes it for consumers.
   */
  private static final Pattern LEFT_OPEN =
      Pattern.compile("Region|Account|ObjectName|.*(?:Timestamp|Timpstamp|CreationTime)");

  private UnnamedResources() {}

  /**
   * Returns from the ARNs to the actions that are needed on them.
   *
   * @param given the ARNs of what is named already, though not by the code
   */
  public static SortedMap<String, List<RequiredAction>> of(
      CalledActions called, Collection<String> given) {
    SortedMap<String, List<RequiredAction>> unnamed = new TreeMap<>();
    for (RequiredAction action : called.actions()) {
      if (action.need() == Need.NEEDED && !action.resources().contains(ALL)) {
        List<ResourceTypeReference> types = types(action.action(), called.catalogs());
        action.resources().stream()
            .filter(arn -> !given.contains(arn) && !AccessPoint.isOpen(arn))
            .flatMap(arn -> named(arn, types).stream())
            .forEach(arn -> unnamed.computeIfAbsent(arn, key -> new ArrayList<>()).add(action));
      }
    }
    return unnamed;
  }

  /** Returns the resource types that an action takes. */
  private static List<ResourceTypeReference> types(String action, CachedCatalogs catalogs) {
    AuthorizedAction named = new AuthorizedAction(action, Map.of());
    Optional<ServiceCatalog> service = catalogs.find(named.service());
    Set<String> names =
        service
            .flatMap(catalog -> catalog.action(named.actionName()))
            .map(CatalogAction::resources)
            .orElse(List.of())
            .stream()
            .map(ResourceUse::type)
            .collect(toSet());
    return service.map(ServiceCatalog::resourceTypes).orElse(List.of()).stream()
        .filter(type -> names.contains(type.name()))
        .toList();
  }

  private static Optional<String> named(String arn, List<ResourceTypeReference> types) {
    for (ResourceTypeReference type : types) {
      for (String format : type.arnFormats()) {
        String named = named(arn, format);
        if (!named.equals(arn)) {
          return Optional.of(
              type.name().equals("log-group") && !named.endsWith(ALL) ? named + ":*" : named);
        }
      }
    }
    return Optional.empty();
  }

  /** Returns an ARN of a format with AWS's word for each star in it; others as they are. */
  private static String named(String arn, String format) {
    StringBuilder pattern = new StringBuilder();
    List<String> words = new ArrayList<>();
    Matcher part = Placeholders.IN_FORMAT.matcher(format);
    int end = 0;
    while (part.find()) {
      pattern.append(Pattern.quote(format.substring(end, part.start()))).append("(.*?)");
      words.add(part.group(1));
      end = part.end();
    }
    Matcher whole =
        Pattern.compile(pattern.append(Pattern.quote(format.substring(end))).toString())
            .matcher(arn);
    if (!whole.matches()) {
      return arn;
    }
    StringBuilder named = new StringBuilder(arn);
    for (int i = words.size(); i > 0; i--) {
      String word = words.get(i - 1);
      if (whole.group(i).equals(ALL) && !LEFT_OPEN.matcher(word).matches()) {
        String value = Collections.max(GivenTexts.inArn(format, word, '<' + word + '>'));
        named.replace(whole.start(i), whole.end(i), value);
      }
    }
    return named.toString();
  }
}
