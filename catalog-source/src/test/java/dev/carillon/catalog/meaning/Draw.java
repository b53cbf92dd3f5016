package dev.carillon.catalog.meaning;

import dev.carillon.catalog.BundledReferences;
import dev.carillon.catalog.CatalogReference;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.policy.Action;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws services, actions, ARNs and texts at random, out of all bundled catalogs. */
final class Draw {

  static final List<CatalogReference> SERVICES = services();

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}]+}");

  private Draw() {}

  static ResourceArn arn(CatalogReference service, ResourceTypeReference type, Random random) {
    String format = pick(type.arnFormats(), random);
    List<CharSequence> values = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Matcher placeholders = PLACEHOLDER.matcher(format);
    while (placeholders.find()) {
      if (!placeholders.group().equals("${Partition}") && seen.add(placeholders.group())) {
        boolean isService = format.substring(0, placeholders.start()).matches("arn:[^:]*:");
        values.add(isService ? "ec2" : value(placeholders.group(), random));
      }
    }
    return ResourceArn.of(
        service.service(), type.name(), format, values.toArray(new CharSequence[0]));
  }

  private static String value(String placeholder, Random random) {
    if (placeholder.contains("Region")) {
      return "eu-west-" + (1 + random.nextInt(3));
    }
    if (placeholder.equals("${StreamType}")) {
      return "stream"; // No other word is Kinesis's.
    }
    return placeholder.contains("Account") ? "11112222333" + random.nextInt(10) : word(random);
  }

  static String word(Random random) {
    String letters = "abXY09";
    return random
        .ints(1 + random.nextInt(6), 0, letters.length())
        .mapToObj(i -> letters.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  static String swapCase(String text, Random random) {
    return random.nextInt(3) == 0 ? text.toLowerCase(Locale.ROOT) : text;
  }

  static CatalogReference service(Random random, int most) {
    CatalogReference service = pick(SERVICES, random);
    return service.actions().size() <= most ? service : service(random, most);
  }

  static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  static <T> List<T> some(List<T> all, Random random, int most) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(Math.min(most, all.size())); i >= 0; i--) {
      T one = pick(all, random);
      if (!some.contains(one)) {
        some.add(one);
      }
    }
    return some;
  }

  static Set<String> names(Iterable<? extends Action> actions) {
    Set<String> names = new HashSet<>();
    actions.forEach(action -> names.add(action.iamName()));
    return names;
  }

  private static List<CatalogReference> services() {
    try {
      return BundledReferences.all();
    } catch (ProblemsException e) {
      throw new IllegalStateException(e);
    }
  }
}
