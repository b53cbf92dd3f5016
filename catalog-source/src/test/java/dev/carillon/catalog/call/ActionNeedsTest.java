package dev.carillon.catalog.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.store.BundledCatalogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an operation needs by how its request is built. */
final class ActionNeedsTest {

  private static final String MODEL = "software.amazon.awssdk.services.";

  @Test
  void allStacksAreListedWhereNoneIsNamed() {
    String request = MODEL + "cloudformation.model.DescribeStacksRequest";
    RequestUse named = new RequestUse();
    named.built();
    named.set("stackName", Optional.of("acme"), List.of());
    RequestUse sometimes = new RequestUse();
    sometimes.add(named);
    sometimes.built();
    RequestUse never = new RequestUse();
    never.built();
    RequestUse elsewhere = new RequestUse();
    elsewhere.copied();
    assertEquals(Need.LEFT_OUT, listStacks(request, named, true));
    assertEquals(Need.PERHAPS, listStacks(request, sometimes, true));
    assertEquals(Need.NEEDED, listStacks(request, never, true));
    assertEquals(Need.PERHAPS, listStacks(request, elsewhere, true));
    assertEquals(Need.NEEDED, listStacks(request, named, false));
  }

  private static Need listStacks(String request, RequestUse use, boolean takesRequest) {
    return need(
        "cloudformation:DescribeStacks",
        "cloudformation:ListStacks",
        new RequestUses(Map.of(request, use)),
        request,
        takesRequest);
  }

  @Test
  void aCopyOfAVersionReadsThatVersionAlone() {
    String request = MODEL + "s3.model.CopyObjectRequest";
    RequestUse use = new RequestUse();
    use.built();
    use.set("sourceVersionId", Optional.empty(), List.of());
    RequestUses uses = new RequestUses(Map.of(request, use));
    assertEquals(Need.LEFT_OUT, need("s3:CopyObject", "s3:GetObject", uses, request, true));
    assertEquals(Need.NEEDED, need("s3:CopyObject", "s3:GetObjectVersion", uses, request, true));
    assertEquals(Need.NEEDED, need("s3:CopyObject", "s3:PutObject", uses, request, true));
  }

  private static Need need(
      String operation, String action, RequestUses uses, String request, boolean takesRequest) {
    String[] named = operation.split(":", 2);
    CalledOperation called =
        new CalledOperation(
            named[0],
            new CatalogOperations(new BundledCatalogs()).find(named[0], named[1]).orElseThrow(),
            request,
            false);
    return new ActionNeeds(called)
        .in(uses, takesRequest).stream()
            .filter(need -> need.action().action().equals(action))
            .findFirst()
            .orElseThrow()
            .need();
  }
}
