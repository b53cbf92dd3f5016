package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.processor.plan.NamedFile;
import dev.carillon.processor.plan.PackagePlan;
import dev.carillon.processor.plan.PolicyPlanner;
import dev.carillon.processor.request.PolicyFilesRequest;
import dev.carillon.processor.request.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of the classes of policy files, from requests that no javac has read. */
final class PolicyPlansTest {

  @Test
  void aPolicyFilesClassIsNamedAfterItAndKnowsTheEnumsOfItsPackage() {
    PackagePlan actions = PlansTest.plan(PlansTest.BELLS_AND_TOWERS, "bells", "stone-towers");
    PackagePlan plan =
        new PolicyPlanner(actions.types())
            .plan(request(Set.of(), PolicyKind.IDENTITY), List.of(file("a-b.json")), List.of());
    assertEquals(List.of("ABPolicy"), Plans.names(plan));
    assertTrue(
        plan.types()
            .toString()
            .contains("actionEnums=[BellsAction, OldAction, StoneTowersAction]"));
    assertTrue(plan.types().toString().contains("form=IDENTITY"));
  }

  @ParameterizedTest
  @CsvSource({
    "IDENTITY, IDENTITY",
    "SERVICE_CONTROL, IDENTITY",
    "RESOURCE, RESOURCE",
    "RESOURCE_CONTROL, RESOURCE",
    "ROLE_TRUST, TRUST"
  })
  void eachKindOfPolicyHasTheClassOfItsForm(PolicyKind kind, String form) {
    PackagePlan plan =
        new PolicyPlanner(List.of())
            .plan(request(Set.of(), kind), List.of(file("a.json")), List.of());
    assertTrue(plan.types().toString().contains("form=" + form));
  }

  @Test
  void twoFilesOfOneClassNameAndNamesThatMakeNoneAreToldAndOneClassIsPlanned() {
    List<NamedFile> files = List.of(file("a-b.json"), file("A-B.json"), file("1.json"));
    PackagePlan plan =
        new PolicyPlanner(List.of()).plan(request(Set.of(), PolicyKind.IDENTITY), files, List.of());
    assertEquals("SAME_POLICY_CLASS POLICY_CLASS_NAME", Plans.ids(plan));
    assertEquals(List.of("ABPolicy"), Plans.names(plan));
  }

  @Test
  void whatElseThereIsInThePackageKeepsItsNames() {
    PolicyFilesRequest request = request(Set.of("ABPolicy"), PolicyKind.IDENTITY);
    List<NamedFile> files = List.of(file("a-b.json"), file("c.json"));
    PackagePlan plan = new PolicyPlanner(List.of()).plan(request, files, List.of("C.json"));
    assertEquals("POLICY_CLASS_EXISTS SAME_POLICY_CLASS", Plans.ids(plan));
    assertEquals(List.of("CPolicy"), Plans.names(plan));
    NamedFile twice =
        new NamedFile(
            "d.json",
            Plans.value("d.json"),
            "{}",
            true,
            List.of(),
            Optional.of("class com.acme.Uploads"));
    PackagePlan again = new PolicyPlanner(List.of()).plan(request, List.of(twice), List.of());
    assertEquals("POLICY_FILE_NAMED_TWICE", Plans.ids(again));
    assertEquals(List.of("DPolicy"), Plans.names(again));
  }

  @Test
  void aFileThatTwoAnnotationsNameHasItsClassOnceInARound() {
    PolicyPlanner planner = new PolicyPlanner(List.of());
    PolicyFilesRequest request = request(Set.of(), PolicyKind.IDENTITY);
    assertEquals(
        List.of("APolicy"), Plans.names(planner.plan(request, List.of(file("a.json")), List.of())));
    assertEquals(List.of(), Plans.names(planner.plan(request, List.of(file("a.json")), List.of())));
  }

  @Test
  void whatIsPlannedIsWhatIsGenerated() {
    PackagePlan actions = PlansTest.plan(PlansTest.BELLS_AND_TOWERS, "bells", "stone-towers");
    NamedFile ringers =
        new NamedFile(
            "bell-ringers.json",
            Plans.value(""),
            PolicyClassTest.RINGERS,
            true,
            List.of(),
            Optional.empty());
    PackagePlan plain =
        new PolicyPlanner(actions.types())
            .plan(request("com.acme", Set.of(), PolicyKind.IDENTITY), List.of(ringers), List.of());
    Golden.assertMatches("BellRingersPolicy.java", Plans.source(plain, "BellRingersPolicy"));
    NamedFile climbers =
        new NamedFile(
            "climbers.policy.json",
            Plans.value(""),
            PolicyClassTest.TEMPLATE,
            false,
            List.of("AWS::Partition", "AWS::AccountId", "class"),
            Optional.empty());
    PackagePlan template =
        new PolicyPlanner(List.of())
            .plan(request("com.acme", Set.of(), PolicyKind.RESOURCE), List.of(climbers), List.of());
    Golden.assertMatches("ClimbersPolicy.java", Plans.source(template, "ClimbersPolicy"));
  }

  @Test
  void enumsOfAnotherPackageAreNotItsOwn() {
    PackagePlan actions = PlansTest.plan(PlansTest.BELLS_AND_TOWERS, "bells");
    PolicyFilesRequest other = request("com.other", Set.of(), PolicyKind.IDENTITY);
    PackagePlan plan =
        new PolicyPlanner(actions.types()).plan(other, List.of(file("a.json")), List.of());
    assertTrue(plan.types().toString().contains("actionEnums=[]"));
  }

  @Test
  void filesOfOtherNamesHaveClassesOfTheirOwnAlsoInTheUnnamedPackage() {
    PolicyFilesRequest unnamed = request("", Set.of("CPolicy"), PolicyKind.IDENTITY);
    PackagePlan plan =
        new PolicyPlanner(List.of())
            .plan(unnamed, List.of(file("a.json"), file("b.json"), file("c.json")), List.of());
    assertEquals(List.of("APolicy", "BPolicy"), Plans.names(plan));
    assertTrue(
        Plans.messages(plan)
            .get(0)
            .contains("would generate CPolicy, but your sources already have"));
  }

  private static PolicyFilesRequest request(String name, Set<String> declared, PolicyKind kind) {
    return request(name, declared, Set.of(), kind);
  }

  private static PolicyFilesRequest request(Set<String> declared, PolicyKind kind) {
    return request("com.acme", declared, Set.of("OldAction"), kind);
  }

  private static PolicyFilesRequest request(
      String name, Set<String> declared, Set<String> others, PolicyKind kind) {
    return new PolicyFilesRequest(
        new SourceFile(Optional.empty(), name),
        Plans.value("").place(),
        List.of(),
        kind,
        false,
        Set.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        0,
        List.of(),
        new PolicyFilesRequest.Surroundings(declared, new TreeSet<>(others), true));
  }

  private static NamedFile file(String name) {
    return new NamedFile(name, Plans.value(name), "{}", true, List.of(), Optional.empty());
  }
}
