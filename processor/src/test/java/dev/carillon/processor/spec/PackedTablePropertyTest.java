package dev.carillon.processor.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.generated.ActionTable;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.Action;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import dev.carillon.processor.plan.ActionPlan;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class PackedTablePropertyTest {

  @Property(tries = 200)
  void whatIsPackedIsUnpacked(@ForAll("words") List<List<String>> words) {
    Iterator<List<String>> next = words.iterator();
    Map<Letter, ActionPlan> plans = new EnumMap<>(Letter.class);
    for (Letter letter : Letter.values()) {
      plans.put(
          letter, PackedTableTest.action(letter.name(), next.next(), next.next(), next.next()));
    }

    List<String> rest = next.next();
    ResourceTypeReference type = new ResourceTypeReference("type", rest, next.next());
    ConditionKeyReference key = new ConditionKeyReference("key", rest);
    String[] packed =
        PackedTable.of(List.copyOf(plans.values()), List.of(type), List.of(key), List.of())
            .toArray(String[]::new);
    ActionTable<Letter> table =
        new ActionTable<>("letters", Letter.values(), 3, "222") {
          @Override
          protected String[] packed() {
            return packed;
          }
        };

    plans.forEach(
        (letter, plan) -> {
          assertEquals(plan.dependentActions(), table.dependentActions(letter));
          assertEquals(plan.resourceTypes(), table.resourceTypes(letter));
          assertEquals(plan.requiredResourceTypes(), table.requiredResourceTypes(letter));
          assertEquals(plan.conditionKeys(), table.conditionKeys(letter));
        });
    assertEquals(List.of(type), table.reference().resourceTypes());
    assertEquals(List.of(key), table.reference().conditionKeys());
  }

  /** Three lists for each of the three letters, and two more; few words, so that they repeat. */
  @Provide
  Arbitrary<List<List<String>>> words() {
    return Arbitraries.of(
            "s3:GetObject", "aws:RequestTag/${TagKey}", "table", "ü", "a;b", "c,d", "e\nf", "\\n\r")
        .list()
        .uniqueElements()
        .ofMaxSize(4)
        .list()
        .ofSize(11);
  }

  private enum Letter implements Action {
    A,
    B,
    C;

    @Override
    public String service() {
      return "letters";
    }

    @Override
    public String actionName() {
      return name();
    }

    @Override
    public AccessLevel accessLevel() {
      return AccessLevel.READ;
    }

    @Override
    public Set<AccessLevel> accessLevels() {
      return Set.of(AccessLevel.READ);
    }

    @Override
    public List<String> dependentActions() {
      return List.of();
    }

    @Override
    public List<String> resourceTypes() {
      return List.of();
    }

    @Override
    public List<String> conditionKeys() {
      return List.of();
    }
  }
}
