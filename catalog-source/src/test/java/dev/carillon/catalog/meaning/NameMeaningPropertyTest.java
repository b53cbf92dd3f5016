package dev.carillon.catalog.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogReference;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.ArnWords;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** ARNs and condition keys made from AWS's formats and read again, over all bundled catalogs. */
class NameMeaningPropertyTest {

  @Property
  void anArnIsOfTheFormatThatItWasMadeFrom(@ForAll Random random) {
    CatalogReference service = Draw.service(random, 1_000);
    List<ResourceTypeReference> types =
        service.resourceTypes().stream().filter(type -> !type.arnFormats().isEmpty()).toList();
    if (types.isEmpty()) {
      return;
    }
    ResourceArn arn = Draw.arn(service, Draw.pick(types, random), random);
    String pattern = arn.format().replaceAll("\\$\\{[^{}]+}", "*");
    assertTrue(ReferenceEvaluator.matches(pattern, arn.toString()), arn::toString);
    assertTrue(ArnWords.isOf(arn.format(), arn.toString()), arn::toString);
    assertFalse(ArnTypes.of(types).namedBy(arn.toString()).isEmpty(), arn::toString);
  }

  @Property
  void aFilledKeyIsOfItsTemplate(@ForAll Random random) {
    CatalogReference service = Draw.service(random, 1_000);
    if (service.conditionKeys().isEmpty()) {
      return;
    }
    ConditionKeyReference key = Draw.pick(service.conditionKeys(), random);
    KeyTemplate template = KeyTemplate.parse(key.name());
    String[] values = new String[template.placeholders().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Draw.word(random);
    }
    String filled = template.fill(values);
    assertTrue(template.matches(filled), filled);
    assertTrue(template.matches(Draw.swapCase(filled, random)), filled);
    assertEquals(List.of(values), read(template, filled));
    assertEquals(filled, KeyTemplate.parse(filled).fill(new String[0]));
  }

  /** Reads the values of a key's placeholders, by what the template has around them. */
  private static List<String> read(KeyTemplate template, String key) {
    String pattern =
        template.literals().stream().map(Pattern::quote).collect(Collectors.joining("(.+?)"));
    Matcher matcher = Pattern.compile(pattern).matcher(key);
    assertTrue(matcher.matches(), key);
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      values.add(matcher.group(i));
    }
    return values;
  }
}
