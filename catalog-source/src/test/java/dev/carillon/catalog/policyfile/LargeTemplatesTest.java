package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.carillon.catalog.store.BundledCatalogs;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Templates and control policies take as much longer as they are larger, however they are made. */
@Tag("any-jdk")
final class LargeTemplatesTest {

  private static final int FEW = 150;

  /** What four times as much may take at most: some lists are sorted, some tables doubled. */
  private static final double MOST_GROWTH = 5.5;

  /** What judging one more policy of a template may allocate, in bytes; more rules look at more. */
  private static final long MOST_OF_A_POLICY = 66_000;

  /** Where resources are read, and put together, a second time. */
  private static final double MOST_MORE = 1.6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TestFactory
  Stream<DynamicTest> fourTimesAsMuchTakesFourTimesAsMuch(@TempDir Path folder) throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    return families().entrySet().stream()
        .map(
            family ->
                dynamicTest(
                    family.getKey(),
                    () -> {
                      Path file = folder.resolve("large.json");
                      long few = allocatedAgain(checker, file, family.getValue().apply(FEW));
                      long many = allocated(checker, file, family.getValue().apply(4 * FEW));
                      assertTrue(many <= MOST_GROWTH * few, many + " bytes, not four times " + few);
                    }));
  }

  /** Each level is looked at from each one above it, and not twice from each. */
  @Test
  void aChoiceInAChoiceTakesNoMoreThanTheSquareOfTheirNumber(@TempDir Path folder)
      throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Path file = folder.resolve("deep.json");
    long few = allocatedAgain(checker, file, policy(choice(6)));
    long many = allocated(checker, file, policy(choice(24)));
    assertTrue(many <= 16 * few, many + " bytes, not sixteen times " + few);
  }

  /** A template can have thousands: what is not there is not looked for in each of them. */
  @Test
  void aPolicyOfOneStatementTakesLittle(@TempDir Path folder) throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Path file = folder.resolve("large.json");
    String policies =
        resources(many(4 * FEW, i -> attached(i, "R").replace("iam:CreateRole", "iam:GetRole")));
    long each = allocatedAgain(checker, file, policies) / (4 * FEW);
    assertTrue(each <= MOST_OF_A_POLICY, each + " bytes, not " + MOST_OF_A_POLICY);
  }

  /** Only what a parameter is in is judged again with its value. */
  @Test
  void aParameterOfOnePolicyIsNoParameterOfTheOthers(@TempDir Path folder) throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Path file = folder.resolve("large.json");
    String template = resources(many(4 * FEW, i -> role(i, i == 0 ? "{\"Ref\": \"P\"}" : "\"b\"")));
    String parameter = "{\"Parameters\": {\"P\": {\"Type\": \"String\", \"Default\": \"a\"}}, ";
    long open = allocatedAgain(checker, file, template);
    long known = allocated(checker, file, parameter + template.substring(1));
    assertTrue(known <= MOST_MORE * open, known + " bytes, not " + MOST_MORE + " times " + open);
  }

  @Test
  void alternativesThatAreNotJudgedAreTold(@TempDir Path folder) throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Path file = folder.resolve("wide.json");
    String few = many(10, i -> "\"arn:aws:s3:::b%d/*\"".formatted(i));
    String many = many(10_000, i -> "\"arn:aws:s3:::b%d/*\"".formatted(i));
    Map<String, Boolean> told =
        Map.of(
            "[" + choice(14) + ", " + few + "]",
            false,
            "[" + choice(14) + ", " + many + "]",
            true,
            choice(15),
            false,
            choice(16),
            true);
    for (String resources : told.keySet()) {
      Files.writeString(file, policy(resources));
      assertEquals(
          told.get(resources),
          judge(checker, file).findings().stream()
              .anyMatch(finding -> finding.message().startsWith("The template chooses between")));
    }
  }

  /** A short text can be put together of itself again and again. */
  @Test
  void aTextThatTheTemplateMakesVeryLongIsOpen(@TempDir Path folder) throws Exception {
    PolicyFileChecker checker = PolicyFileChecker.of(Optional.empty(), new BundledCatalogs());
    Path file = folder.resolve("long.json");
    String doubled = "\"x\"";
    String empty = "\"\"";
    for (int i = 0; i < 12; i++) {
      doubled = "{\"Fn::Sub\": [\"%s\", {\"a\": %s}]}".formatted("${a}".repeat(10), doubled);
      empty = "{\"Fn::Sub\": [\"%s\", {\"a\": %s}]}".formatted("${a}".repeat(10), empty);
    }
    String joined =
        "{\"Fn::Join\": [\"%s\", [%s]]}".formatted("-".repeat(2000), many(4000, i -> "\"\""));
    for (String resource : List.of(doubled, empty, "[" + many(5, i -> joined.trim()) + "]")) {
      long made = allocated(checker, file, policy(resource));
      assertTrue(made < 2_000_000_000L, made + " bytes");
    }
  }

  private static String choice(int depth) {
    String chosen = "\"arn:aws:s3:::b/*\"";
    for (int i = 0; i < depth; i++) {
      chosen = "{\"Fn::If\": [\"C\", %s, \"arn:aws:s3:::b%d/*\"]}".formatted(chosen, i);
    }
    return chosen;
  }

  /** The first time, classes are loaded, and what is known of services is made ready. */
  private static long allocatedAgain(PolicyFileChecker checker, Path file, String document)
      throws Exception {
    allocated(checker, file, document);
    return allocated(checker, file, document);
  }

  private static long allocated(PolicyFileChecker checker, Path file, String document)
      throws Exception {
    Files.writeString(file, document);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    judge(checker, file);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static JudgedFiles judge(PolicyFileChecker checker, Path file) {
    JudgedFiles judged =
        new FilesJudge(checker)
            .judge(List.of(file.toString()), JudgeSettings.ofAnyKind("").withRisks(true));
    assertEquals(List.of(), judged.problems());
    assertEquals(1, judged.files());
    return judged;
  }

  private static Map<String, IntFunction<String>> families() {
    Map<String, IntFunction<String>> families = new LinkedHashMap<>();
    families.put(
        "variables of a text",
        n ->
            policy(
                "{\"Fn::Sub\": [\"arn:aws:s3:::%s/*\", {%s}]}"
                    .formatted(
                        IntStream.range(0, 20 * n)
                            .mapToObj(i -> "${B" + i + "}")
                            .collect(Collectors.joining()),
                        many(20 * n, i -> "\"B%d\": \"v\"".formatted(i)))));
    families.put(
        "parts of a text",
        n ->
            policy(
                "{\"Fn::Join\": [\"\", [%s]]}"
                    .formatted(many(n, i -> "{\"Ref\": \"B%d\"}".formatted(i)))));
    families.put(
        "a list of a mapping",
        n ->
            "{\"Mappings\": {\"M\": {\"k\": {\"v\": [%s]}}}, \"Resources\": {%s}}"
                .formatted(
                    many(n, i -> "\"arn:aws:s3:::acme-%d/*\"".formatted(i)),
                    many(n, i -> found(i, "\"k\""))));
    families.put(
        "values of a mapping, and of a parameter",
        n ->
            ("{\"Parameters\": {\"K\": {\"Type\": \"String\", \"AllowedValues\": [%s]}},"
                    + " \"Mappings\": {\"M\": {%s}}, \"Resources\": {%s}}")
                .formatted(
                    many(n, i -> "\"k%d\"".formatted(i)),
                    many(n, i -> "\"k%d\": {\"v\": \"*%d\"}".formatted(i, i)),
                    many(n, i -> found(i, "{\"Ref\": \"K\"}"))));
    families.put(
        "alternatives",
        n ->
            policy(
                "{\"Fn::If\": [\"C\", %s]}"
                    .formatted(many(n, i -> "\"arn:aws:s3:::b%d/*\"".formatted(i)))));
    families.put(
        "resources with alternatives",
        n ->
            resources(
                many(n, i -> role(i, "{\"Fn::If\": [\"C\", \"arn:a%d\", \"b\"]}".formatted(i)))));
    families.put(
        "roles with a boundary",
        n ->
            resources(
                attached(0, "R").replace("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy")
                    + ", "
                    + many(
                        n,
                        i ->
                            role(i, "\"b\"")
                                .replace(
                                    "\"Policies\"",
                                    "\"PermissionsBoundary\": {\"Ref\": \"P0\"}, \"Policies\""))));
    families.put("policies of a role", n -> resources(many(n, i -> attached(i, "R"))));
    families.put(
        "roles of a policy",
        n -> resources(attached(0, "R") + ", " + many(n, i -> role(i, "{\"Ref\": \"P0\"}"))));
    families.put(
        "roles with a policy of AWS",
        n -> resources(many(n, i -> role(i, "\"arn:aws:iam::aws:policy/AdministratorAccess\""))));
    families.put(
        "services told in other letters",
        n ->
            "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Deny\", \"Principal\":"
                + " \"*\", \"Action\": \"s3:*\", \"Resource\": \"arn:aws:s3:::b/*\", \"Condition\":"
                + " {\"StringNotEquals\": {"
                + many(n, i -> "\"aws:PrincipalTag/k%d\": \"a\"".formatted(i))
                + "}, \"Bool\": {"
                + many(
                    n, i -> "\"%s\": \"true\"".formatted(spelled("aws:principalisawsservice", i)))
                + "}}}}");
    return families;
  }

  /** Returns one of very many spellings of a key. */
  static String spelled(String name, int number) {
    StringBuilder key = new StringBuilder(name);
    for (int bit = 0; bit < 12; bit++) {
      if ((number >> bit & 1) == 1) {
        key.setCharAt(4 + bit, Character.toUpperCase(key.charAt(4 + bit)));
      }
    }
    return key.toString();
  }

  private static String found(int i, String key) {
    return ("\"P%d\": {\"Type\": \"AWS::IAM::ManagedPolicy\", \"Properties\": {\"PolicyDocument\":"
            + " {\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\":"
            + " {\"Fn::FindInMap\": [\"M\", %s, \"v\"]}}}}}")
        .formatted(i, key);
  }

  private static String policy(String resource) {
    return resources(
        "\"P\": {\"Type\": \"AWS::IAM::ManagedPolicy\", \"Properties\": {\"PolicyDocument\": "
            + document("s3:GetObject", resource)
            + "}}");
  }

  private static String attached(int number, String role) {
    return "\"P%d\": {\"Type\": \"AWS::IAM::Policy\", \"Properties\": {\"Roles\": [{\"Ref\": \"%s\"}], \"PolicyDocument\": %s}}"
        .formatted(number, role, document("iam:CreateRole", roleArn(number)));
  }

  private static String role(int number, String managed) {
    return "\"R%d\": {\"Type\": \"AWS::IAM::Role\", \"Properties\": {\"ManagedPolicyArns\": [%s], \"Policies\": [{\"PolicyDocument\": %s}]}}"
        .formatted(number, managed, document("iam:AttachRolePolicy", roleArn(number)));
  }

  private static String roleArn(int number) {
    return "\"arn:aws:iam::111122223333:role/r" + number + "\"";
  }

  private static String document(String action, String resource) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": {\"Effect\": \"Allow\", \"Action\": \"%s\", \"Resource\": %s}}"
        .formatted(action, resource);
  }

  private static String resources(String list) {
    return "{\"Resources\": {" + list + "}}";
  }

  private static String many(int n, IntFunction<String> value) {
    return IntStream.range(0, n).mapToObj(value).collect(Collectors.joining(", "));
  }
}
