package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.ArnPlaces;
import dev.carillon.internal.iam.ArnTypes;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.PlainArn;
import dev.carillon.internal.iam.TakenResources;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The quick reading of ARNs, which spares the builder the rules, over all bundled catalogs: what it
 * recognizes as taken, the rules have nothing to say of.
 */
@Tag("any-jdk")
final class QuickArnTest {

  /** What placeholders stand for: Regions, accounts and names, right and wrong ones. */
  private static final List<String> VALUES =
      List.of("*", "eu-west-1", "111122223333", "name", "a/b", "na?e*", "");

  @Test
  void whatIsRecognizedAtOnceTheRulesTakeToo() throws ProblemsException {
    int recognized = 0;
    for (CatalogReference service : BundledReferences.all()) {
      KnownService known = KnownService.of(service);
      for (String arn : arns(service)) {
        recognized += agree(known, service.actions(), arn);
      }
    }
    assertTrue(recognized > 100_000, "only " + recognized + " are recognized");
  }

  /** Returns how many actions are seen at once to take an ARN. */
  private static int agree(KnownService known, List<? extends Action> actions, String arn) {
    PlainArn plain = PlainArn.of(arn);
    Set<String> types = plain == null ? Set.of() : known.typesOf(plain);
    if (types.isEmpty()) {
      return 0;
    }
    TakenResources resource = TakenResources.ofText(arn, known.arns());
    assertEquals(types, known.arns().namedBy(arn), arn);
    assertEquals(
        Optional.empty(),
        Arn.parse(arn).flatMap(one -> ArnPlaces.fault(one, known.formats())),
        arn);
    int taken = 0;
    for (Action action : actions) {
      if (!Collections.disjoint(types, action.resourceTypes())) {
        assertFalse(
            resource.verdict(action.iamName(), action.resourceTypes()).isRefusal(),
            () -> action.iamName() + " on " + arn);
        taken++;
      }
    }
    return taken;
  }

  /** Returns ARNs of each format: one value everywhere, and a Region and an account where due. */
  private static List<String> arns(CatalogReference service) {
    List<String> arns = new ArrayList<>();
    for (ResourceTypeReference type : service.resourceTypes()) {
      for (String format : type.arnFormats()) {
        String right = format.replace("${Partition}", "aws").replace("${Region}", "eu-west-1");
        right = right.replaceAll("\\$\\{Account(Id)?}", "111122223333");
        for (String value : VALUES) {
          arns.add(right.replaceAll("\\$\\{[^{}]+}", value));
          arns.add(format.replaceFirst("\\$\\{[^{}]+}", "aws").replaceAll("\\$\\{[^{}]+}", value));
        }
        arns.add(ArnTypes.pattern(format).toString());
      }
    }
    return arns;
  }
}
