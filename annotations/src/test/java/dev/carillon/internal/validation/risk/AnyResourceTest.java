package dev.carillon.internal.validation.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.policy.reference.ActionReference;
import dev.carillon.policy.reference.ServiceReference;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ARNs that stand for resources which nobody named. */
final class AnyResourceTest {

  private static final Knowledge KNOWLEDGE =
      new Knowledge(
          List.of(
              new Made(
                  "iam",
                  List.of(
                      type("role", "arn:${Partition}:iam::${Account}:role/${Name}"),
                      type("tower", "arn:${Partition}:iam::${Account}:tower"))),
              new Made("s3", List.of(type("bucket", "arn:${Partition}:s3:::${Bucket}")))),
          List.of(),
          true);

  @ParameterizedTest
  @CsvSource({
    "*, true",
    "arn:*, true",
    "arn:aws:s3*, true",
    "arn:aws:s3:b/*, false",
    "photos*, false",
    "arn:aws:s3:::b, false",
    "arn:aws:s3:::*, true",
    "arn:aws:s3:::*/*, true",
    "arn:aws:s3:::b/*, false",
    "arn:aws:s3:::${Bucket}*, false",
    "arn:aws:iam::111122223333:role/*, true",
    "arn:aws:iam::111122223333:role/??, false",
    "arn:aws:iam::*:role/??, false",
    "arn:aws:iam::111122223333:role/app-*, false",
    "arn:aws:iam::111122223333:role*, true",
    "arn:aws:iam::111122223333:ro*, true",
    "arn:aws:iam::111122223333:rol?/*, true",
    "arn:aws:iam::111122223333:ro*/a, false",
    "arn:aws:iam::111122223333:ru*, false",
    "arn:aws:iam::111122223333:tower*, false",
    "arn:aws:iam:::role/*, true",
    "arn:aws:nothing:::role/*, false",
    "arn:aws:nothing::111122223333:role/*, true",
    "arn:aws:*::111122223333:ro*, false",
  })
  void allResourcesOrAllOfAType(String arn, boolean any) {
    assertEquals(any, AnyResource.isCoveredBy(arn, KNOWLEDGE));
  }

  @ParameterizedTest
  @CsvSource({
    "*, true",
    "arn:aws:*, true",
    "arn:aws-cn:*, true",
    "arn:*:*:*:*:*, true",
    "arn:aws:?*:*:*:?*, true",
    "arn:aws:s3:::*, false",
    "arn:aws:*:*:111122223333:*, false",
    "arn:aws-iso:*, true",
    "arn:aws-moon:*, false",
  })
  void everyResourceThereIs(String arn, boolean everything) {
    assertEquals(everything, AnyResource.isEverything(arn));
  }

  @Test
  void someActionsAreAskedForWithoutAResource() {
    assertTrue(AnyResource.canBeOnNone("polly:SynthesizeSpeech"));
    assertFalse(AnyResource.canBeOnNone("polly:GetLexicon"));
  }

  /** A service that has these types alone. */
  private record Made(String service, List<ResourceTypeReference> resourceTypes)
      implements ServiceReference {

    @Override
    public Collection<? extends ActionReference> actions() {
      return List.of();
    }

    @Override
    public List<ConditionKeyReference> conditionKeys() {
      return List.of();
    }
  }

  private static ResourceTypeReference type(String name, String arn) {
    return new ResourceTypeReference(name, List.of(arn), List.of());
  }
}
