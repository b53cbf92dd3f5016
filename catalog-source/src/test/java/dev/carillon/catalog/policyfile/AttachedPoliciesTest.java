package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.baseline.AcceptedFindings;
import dev.carillon.catalog.baseline.Baseline;
import dev.carillon.catalog.baseline.BaselineDraft;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the principals of a template have by several policies, where it is told, and what of it. */
final class AttachedPoliciesTest {

  private static final String MAKES =
      "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iam:CreateRole\", \"Resource\":"
          + " \"arn:aws:iam::111122223333:role/app-*\"}, \"Version\": \"2012-10-17\"}";
  private static final String GIVES = MAKES.replace("CreateRole", "AttachRolePolicy");

  @TempDir private Path folder;
  private PolicyFileChecker checker;

  @BeforeEach
  void read() throws Exception {
    checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
  }

  private List<Problem> findings(String resources, JudgeSettings settings) throws Exception {
    Path file = folder.resolve("template.json");
    Files.writeString(file, "{\"Resources\": {\n" + resources + "\n}}\n");
    return new FilesJudge(checker).judge(List.of(file.toString()), settings).findings();
  }

  private List<String> told(String resources) throws Exception {
    return findings(resources, JudgeSettings.ofAnyKind("").withRisks(true)).stream()
        .map(one -> one.line() + " " + one.id() + " " + one.path())
        .toList();
  }

  private static String role(String id, String... policies) {
    return "\"%s\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"Policies\": [%s]}}"
        .formatted(id, String.join(",\n", policies));
  }

  private static String inline(String document) {
    return "{\"PolicyName\": \"p\", \"PolicyDocument\": %s}".formatted(document);
  }

  private static String attached(String id, String document, String role) {
    return "\"%s\": {\"Type\": \"AWS::IAM::Policy\", \"Properties\": {\"PolicyDocument\": %s, \"Roles\": [{\"Ref\": \"%s\"}]}}"
        .formatted(id, document, role);
  }

  @Test
  void itIsToldAtTheStatementWhereverThatStands() throws Exception {
    assertEquals(
        List.of(
            "3 PRIVILEGE_ESCALATION"
                + " Resources.R.Properties.Policies[1].PolicyDocument.Statement.Action"),
        told(role("R", inline(MAKES), inline(GIVES))));
    assertEquals(
        List.of("3 PRIVILEGE_ESCALATION Resources.P.Properties.PolicyDocument.Statement.Action"),
        told(role("R", inline(MAKES)) + ",\n" + attached("P", GIVES, "R")));
  }

  @Test
  void itSaysWhoseTheyAre() throws Exception {
    String message =
        findings(
                role("R", inline(MAKES), inline(GIVES)),
                JudgeSettings.ofAnyKind("").withRisks(true))
            .get(0)
            .message();
    assertEquals(
        "It takes the policies of R together.", message.replaceAll(".*\\. (?=It takes)", ""));
  }

  @Test
  void whatOthersHaveDoesNotCount() throws Exception {
    assertEquals(List.of(), told(role("R", inline(MAKES)) + ",\n" + role("S", inline(GIVES))));
    assertEquals(
        List.of(),
        told(role("R", inline(MAKES)) + ",\n" + role("S") + ",\n" + attached("P", GIVES, "S")));
  }

  @Test
  void aUserHasWhatItsGroupsHave() throws Exception {
    String user =
        "\"U\": {\"Type\": \"AWS::IAM::User\", \"Properties\": {\"Groups\": [{\"Ref\": \"%s\"}],"
            + " \"Policies\": [%s]}}";
    String group = ",\n" + role("G", inline(GIVES)).replace("::Role", "::Group");
    assertEquals(
        List.of(
            "3 PRIVILEGE_ESCALATION"
                + " Resources.G.Properties.Policies[0].PolicyDocument.Statement.Action"),
        told(user.formatted("G", inline(MAKES)) + group));
    assertEquals(List.of(), told(user.formatted("Other", inline(MAKES)) + group));
  }

  @Test
  void whatOnePolicyMakesPossibleIsToldOnceThere() throws Exception {
    String both =
        "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\":"
            + " \"iam:PutUserPolicy\", \"Resource\": \"*\"}}";
    String found =
        "2 PRIVILEGE_ESCALATION"
            + " Resources.R.Properties.Policies[0].PolicyDocument.Statement.Action";
    assertEquals(List.of(found), told(role("R", inline(both), inline(MAKES))).subList(0, 1));
    assertEquals(
        1,
        told(role("R", inline(both), inline(MAKES))).stream()
            .filter(one -> one.contains("PRIVILEGE_ESCALATION"))
            .count());
  }

  @Test
  void anAlternativeDoesNotAddToTheOther() throws Exception {
    String choice =
        "\"R\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"Policies\": {\"Fn::If\": [\"C\","
            + " [%s], [%s]]}}}";
    assertEquals(List.of(), told(choice.formatted(inline(MAKES), inline(GIVES))));
    assertEquals(
        1, told(choice.formatted(inline(MAKES) + "," + inline(GIVES), inline(GIVES))).size());
  }

  @Test
  void whatIsAcceptedOfThemIsToldAgainWhereOneIsWider() throws Exception {
    BaselineDraft draft = new BaselineDraft("known", Optional.empty());
    JudgeSettings settings = JudgeSettings.ofAnyKind("").withRisks(true);
    assertEquals(
        List.of(), findings(role("R", inline(MAKES), inline(GIVES)), settings.accepting(draft)));
    Baseline baseline = draft.as(folder.resolve("baseline.json"));
    assertEquals(
        List.of(),
        findings(
            role("R", inline(MAKES), inline(GIVES)),
            settings.accepting(
                new AcceptedFindings(baseline, Optional.of(LocalDate.of(2026, 1, 1))))));
    assertEquals(
        1,
        findings(
                role("R", inline(MAKES), inline(GIVES.replace("app-*", "app*"))),
                settings.accepting(
                    new AcceptedFindings(baseline, Optional.of(LocalDate.of(2026, 1, 1)))))
            .size());
  }

  @Test
  void aBaselineNamesTheStatementInTheFile() throws Exception {
    List<String> places = new ArrayList<>();
    JudgeSettings settings =
        JudgeSettings.ofAnyKind("")
            .withRisks(true)
            .accepting(
                (finding, inFile, policy) -> {
                  places.add(inFile.apply("Statement[1]"));
                  return true;
                });
    assertEquals(List.of(), findings(role("R", inline(MAKES), inline(GIVES)), settings));
    assertEquals(List.of("Resources.R.Properties.Policies[1].PolicyDocument.Statement"), places);
  }

  @Test
  void aManagedPolicyForAdministratorsIsToldWhereItIsNamed() throws Exception {
    String role =
        "\"R\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"ManagedPolicyArns\":"
            + " [\"arn:aws:iam::aws:policy/%s\"]}}";
    assertEquals(
        List.of("2 ADMINISTRATIVE_ACCESS Resources.R.Properties.ManagedPolicyArns[0]"),
        told(role.formatted("AdministratorAccess")));
    assertEquals(List.of(), told(role.formatted("ReadOnlyAccess")));
    assertEquals(List.of(), told(role.formatted("AdministratorAccess-Amplify")));
  }

  /** By groups, roles and users: a JVM iterates over the sets of Java in an order of its own. */
  @Test
  void itIsToldInTheSameOrderInEachRun() throws Exception {
    String pass = statement("iam:PassRole");
    assertEquals(
        List.of("G", "R", "U"),
        findings(
                String.join(
                    ",\n",
                    policy("All", pass, "Users", "Roles", "Groups"),
                    policy("U", statement("ec2:RunInstances"), "Users"),
                    policy("R", statement("cloudformation:CreateStack"), "Roles"),
                    policy("G", statement("glue:CreateDevEndpoint"), "Groups")),
                JudgeSettings.ofAnyKind("").withRisks(true))
            .stream()
            .filter(one -> one.id().equals("PRIVILEGE_ESCALATION"))
            .map(one -> one.path().split("\\.", -1)[1])
            .toList());
  }

  private static String statement(String action) {
    return "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"%s\", \"Resource\": \"*\"}, \"Version\": \"2012-10-17\"}"
        .formatted(action);
  }

  private static String policy(String id, String document, String... holders) {
    return "\"%s\": {\"Type\": \"AWS::IAM::Policy\", \"Properties\": {\"PolicyDocument\": %s, %s}}"
        .formatted(
            id,
            document,
            Stream.of(holders)
                .map(holder -> "\"" + holder + "\": [\"x\"]")
                .collect(Collectors.joining(", ")));
  }
}
