package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.processor.plan.ResourcePlan.ArnMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** An ARN made by a typed method is taken apart into the type and the parts that it was made of. */
@Tag("any-jdk")
final class ArnMethodsPropertyTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]+)}");

  /** How many colons stand before these parts of an ARN. */
  private static final int SERVICE = 2;

  private static final int REGION = 3;

  private static final int ACCOUNT = 4;

  /** The methods of all services that the jar brings. */
  private static final List<List<ArnMethod>> SERVICES = services();

  private static final Map<String, Pattern> STRICT = new HashMap<>();
  private static final Map<String, Pattern> LAX = new HashMap<>();
  private static final IdentityHashMap<ArnMethod, List<ArnMethod>> CLOSER = new IdentityHashMap<>();

  @Property(tries = 40)
  void whatIsMadeIsTakenApartIntoWhatItWasMadeOf(@ForAll("parts") List<String> parts) {
    for (List<ArnMethod> methods : SERVICES) {
      for (ArnMethod method : methods) {
        List<String> values = values(method, parts);
        make(method, values).ifPresent(arn -> check(methods, method, values, arn));
      }
    }
  }

  @Property(tries = 5)
  void partsWithoutSeparatorsAreAlwaysTaken(@ForAll("words") List<String> words) {
    for (List<ArnMethod> methods : SERVICES) {
      for (ArnMethod method : methods) {
        assertTrue(make(method, values(method, words)).isPresent(), method.toString());
      }
    }
  }

  private static void check(
      List<ArnMethod> methods, ArnMethod method, List<String> values, ResourceArn arn) {
    Matcher taken = strict(method.format()).matcher(arn.toString());
    assertTrue(taken.matches(), () -> arn + " is not of " + method.format());
    List<String> found = new ArrayList<>();
    for (int i = 1; i <= taken.groupCount(); i++) {
      found.add(taken.group(i));
    }
    // One format of CodeArtifact has two parts with nothing between.
    if (!method.format().contains("}$")) {
      assertEquals(values, found, () -> arn + " of " + method.format());
    }
    for (ArnMethod other : CLOSER.computeIfAbsent(method, one -> closer(one, methods))) {
      assertTrue(
          !lax(other.format()).matcher(arn.toString()).matches(),
          () -> arn + " of " + method.resourceType() + " reads as " + other.resourceType());
    }
  }

  private static List<ArnMethod> closer(ArnMethod method, List<ArnMethod> methods) {
    return methods.stream()
        .filter(other -> lax(method.format()).matcher(other.format()).matches())
        .filter(other -> !lax(other.format()).matcher(method.format()).matches())
        .toList();
  }

  private static Optional<ResourceArn> make(ArnMethod method, List<String> values) {
    CharSequence[] parts =
        values.stream()
            .map(value -> value.contains("*") ? ArnPart.matching(value) : value)
            .toArray(CharSequence[]::new);
    try {
      return Optional.of(
          ResourceArn.of("any", method.resourceType(), method.format(), parts)
              .unlike(method.closer().toArray(String[]::new)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns a value for each parameter: region and account as they have to be. */
  private static List<String> values(ArnMethod method, List<String> parts) {
    Map<String, String> values = new LinkedHashMap<>();
    Matcher placeholder = PLACEHOLDER.matcher(method.format());
    while (placeholder.find()) {
      String name = placeholder.group(1);
      if (!name.equals("Partition")) {
        String part = parts.get(values.size() % parts.size());
        long colons =
            method.format().substring(0, placeholder.start()).chars().filter(c -> c == ':').count();
        values.putIfAbsent(
            name,
            colons == SERVICE
                ? "ec2"
                : colons == REGION ? "eu-west-1" : colons == ACCOUNT ? "111122223333" : part);
      }
    }
    return List.copyOf(values.values());
  }

  /** A part ends where the character comes that stands behind it in the format. */
  private static Pattern strict(String format) {
    return STRICT.computeIfAbsent(format, ArnMethodsPropertyTest::strictPattern);
  }

  private static Pattern strictPattern(String format) {
    StringBuilder regex = new StringBuilder();
    List<String> seen = new ArrayList<>();
    Matcher placeholder = PLACEHOLDER.matcher(format);
    int at = 0;
    while (placeholder.find()) {
      regex.append(Pattern.quote(format.substring(at, placeholder.start())));
      at = placeholder.end();
      String name = placeholder.group(1);
      if (name.equals("Partition")) {
        regex.append("aws");
      } else if (seen.contains(name)) {
        regex.append('\\').append(seen.indexOf(name) + 1);
      } else {
        seen.add(name);
        regex.append(at < format.length() ? "([^" + format.charAt(at) + "]+)" : "(.+)");
      }
    }
    return Pattern.compile(regex + Pattern.quote(format.substring(at)), Pattern.DOTALL);
  }

  /** A star in a format of AWS's is any text, as a placeholder is. */
  private static Pattern lax(String format) {
    return LAX.computeIfAbsent(format, ArnMethodsPropertyTest::laxPattern);
  }

  private static Pattern laxPattern(String format) {
    String stars = PLACEHOLDER.matcher(format).replaceAll("*");
    return Pattern.compile("\\Q" + stars.replace("*", "\\E.+\\Q") + "\\E", Pattern.DOTALL);
  }

  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.strings()
        .withChars('a', 'Z', '0', '-', '_', '.', '/', ':', '+', '*', '!')
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .alpha()
        .ofMinLength(1)
        .ofMaxLength(12)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<List<ArnMethod>> services() {
    BundledCatalogs bundled = new BundledCatalogs();
    List<List<ArnMethod>> services = new ArrayList<>();
    for (String service : bundled.services()) {
      try {
        ServiceCatalog catalog = bundled.find(service).orElseThrow();
        services.add(ResourcePlanner.plan(catalog.resourceTypes()));
      } catch (ProblemsException e) {
        throw new IllegalStateException(e);
      }
    }
    return services;
  }
}
