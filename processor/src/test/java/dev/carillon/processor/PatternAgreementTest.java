package dev.carillon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.Action;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Policy;
import dev.carillon.policy.ResourceStatementStart;
import dev.carillon.policy.ResourceStatementTarget;
import dev.carillon.policy.Statement;
import dev.carillon.policy.condition.StringKey;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.policy.finding.Severity;
import dev.carillon.policy.reference.ServiceReference;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the builder takes of patterns gets no error from the findings, though a statement of
 * patterns alone has no constant that knows its service.
 */
@Tag("any-jdk")
final class PatternAgreementTest {

  private static final List<String> SERVICES = List.of("chime", "s3", "ec2", "sqs", "dynamodb");

  private static final int STATEMENTS = 3_000;

  private static URLClassLoader loader;
  private static List<Class<? extends Action>> enums;
  private static List<ServiceReference> references;

  @BeforeAll
  static void generate(@TempDir Path folder) throws Exception {
    RealServices.generate(folder, SERVICES.toArray(String[]::new));
    loader =
        new URLClassLoader(new URL[] {url(folder)}, PatternAgreementTest.class.getClassLoader());
    enums = new ArrayList<>();
    references = new ArrayList<>();
    for (String service : SERVICES) {
      String name = Character.toUpperCase(service.charAt(0)) + service.substring(1) + "Action";
      Class<? extends Action> type = loader.loadClass("com.acme." + name).asSubclass(Action.class);
      enums.add(type);
      references.add(type.getEnumConstants()[0].reference().orElseThrow());
    }
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @Test
  void whatTheBuilderTakesHasNoError() {
    Random random = new Random(20_261_127);
    int taken = 0;
    int wrong = 0;
    for (int i = 0; i < STATEMENTS; i++) {
      int service = random.nextInt(SERVICES.size());
      Optional<Policy> policy = built(service, random);
      if (policy.isEmpty()) {
        wrong++;
        continue;
      }
      taken++;
      for (Finding finding : policy.get().findings(references)) {
        assertTrue(
            finding.severity() != Severity.ERROR, () -> finding + " in " + policy.get().toJson());
      }
      assertEquals(
          List.of(),
          policy.get().findings().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .toList());
    }
    assertTrue(taken > STATEMENTS / 10 && wrong > STATEMENTS / 10, taken + " and " + wrong);
  }

  private static Optional<Policy> built(int service, Random random) {
    try {
      ResourceStatementTarget target = target(enums.get(service), SERVICES.get(service), random);
      ServiceReference about =
          references.get(random.nextInt(3) == 0 ? random.nextInt(SERVICES.size()) : service);
      Statement statement =
          random.nextBoolean() ? target.onAllResources() : target.on(List.of(arn(about, random)));
      return Optional.of(
          Policy.of(
              random.nextBoolean()
                  ? statement
                  : statement.when(StringKey.of(key(about, random)).is("red"))));
    } catch (InvalidPolicyException e) {
      return Optional.empty();
    }
  }

  private static <A extends Action> ResourceStatementTarget target(
      Class<A> type, String service, Random random) {
    ResourceStatementStart<A> start =
        ResourceStatementStart.of(
            random.nextInt(4) == 0 ? Effect.DENY : Effect.ALLOW, null, service, type);
    if (random.nextInt(5) == 0) {
      return start.allActions();
    }
    A[] all = type.getEnumConstants();
    String name = all[random.nextInt(all.length)].actionName();
    int end = 1 + random.nextInt(name.length());
    return start.patterns(List.of(name.substring(0, end) + (random.nextInt(8) == 0 ? "z*" : "*")));
  }

  private static String arn(ServiceReference service, Random random) {
    var types = service.resourceTypes();
    var formats = types.get(random.nextInt(types.size())).arnFormats();
    return formats
        .get(random.nextInt(formats.size()))
        .replace("${Partition}", "aws")
        .replace("${Region}", "eu-west-1")
        .replaceAll("\\$\\{Account(Id)?}", "111122223333")
        .replaceAll("\\$\\{[A-Za-z]+}", "acme");
  }

  private static String key(ServiceReference service, Random random) {
    var keys = service.conditionKeys();
    String name = keys.get(random.nextInt(keys.size())).name();
    return KeyTemplate.parse(name).placeholders().isEmpty()
        ? name
        : name.replaceAll("\\$\\{[^}]+}", "team");
  }

  private static URL url(Path folder) throws MalformedURLException {
    return folder.toUri().toURL();
  }
}
