package dev.carillon.catalog.policyfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
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

/** Loops that would make much more of a short template than CloudFormation takes. */
@Tag("any-jdk")
final class LongLoopsTest {

  /** What judging each of them may allocate, in bytes: much less than what it would make. */
  private static final long MOST = 700_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TestFactory
  Stream<DynamicTest> areOpen(@TempDir Path folder) throws Exception {
    FilesJudge judge =
        new FilesJudge(PolicyFileChecker.of(Optional.empty(), new BundledCatalogs()));
    allocated(judge, folder, template("{}"));
    return loops().entrySet().stream()
        .map(
            loop ->
                dynamicTest(
                    loop.getKey(),
                    () -> {
                      long made = allocated(judge, folder, loop.getValue());
                      assertTrue(made < MOST, made + " bytes");
                    }));
  }

  @Test
  void whatHasRoomIsWrittenOut() {
    String keys = many(1000, i -> "\"k%d\"".formatted(i));
    String loop = loop("Tag", keys, "{\"aws:PrincipalTag/${Tag}\": \"a\"}");
    JsonValue template = JsonReader.read(template("{\"StringEquals\": {%s}}".formatted(loop)));
    String read = String.valueOf(PolicyDocuments.inTemplate(template).get(0).document().plain());
    assertTrue(read.contains("aws:PrincipalTag/k0=a"), read);
    assertTrue(read.contains("aws:PrincipalTag/k999=a"), read);
  }

  private static long allocated(FilesJudge judge, Path folder, String template) throws Exception {
    Path file = Files.writeString(folder.resolve("loops.json"), template);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    JudgedFiles judged =
        judge.judge(List.of(file.toString()), JudgeSettings.ofAnyKind("").withRisks(true));
    assertEquals(List.of(), judged.problems());
    assertEquals(1, judged.files());
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static Map<String, String> loops() {
    Map<String, String> loops = new LinkedHashMap<>();
    String itself = "\"a\"";
    String nested = "\"${I7}\": \"b\"";
    String deep = "\"aws:PrincipalTag/${I7}\": {\"Ref\": \"I7\"}";
    for (int i = 7; i >= 0; i--) {
      String items = i == 0 ? itself : '"' + "${I%d}".formatted(i - 1).repeat(20) + '"';
      nested = "\"k%d\": {%s}".formatted(i, loop("I" + i, items, '{' + nested + '}'));
      deep = loop("I" + i, items, '{' + deep + '}');
    }
    loops.put("items of items, through keys", template('{' + nested + '}'));
    loops.put("items of items", template("{\"StringEquals\": {" + deep + "}}"));
    String thousand = many(1000, i -> "\"i%d\"".formatted(i));
    loops.put(
        "many items and many keys",
        template(
            "{\"StringEquals\": {%s}}"
                .formatted(
                    loop(
                        "I",
                        thousand,
                        "{%s}".formatted(many(3000, i -> "\"a%d${I}\": \"b\"".formatted(i)))))));
    loops.put(
        "a long item, often",
        template(
            "{\"StringEquals\": {%s}}"
                .formatted(
                    loop(
                        "I",
                        '"' + "x".repeat(20_000) + '"',
                        "{\"aws:PrincipalTag/a\": \"%s\"}".formatted("${I}".repeat(5000))))));
    String two =
        loop("I", thousand, "{%s}".formatted(many(60, i -> "\"a%d${I}\": \"b\"".formatted(i))));
    loops.put("many loops", template(many(60, i -> "\"S%d\": {%s}".formatted(i, two), "{", "}")));
    String one =
        loop("I", thousand, "{%s}".formatted(many(40, i -> "\"a%d${I}\": \"b\"".formatted(i))));
    String text = template("{\"StringEquals\": {" + one + "}}").replace("\"", "\\\"");
    loops.put(
        "many templates in a template",
        "{\"Resources\": {%s}}"
            .formatted(
                many(
                    30,
                    i ->
                        "\"S%d\": {\"Type\": \"AWS::CloudFormation::StackSet\", \"Properties\": {\"TemplateBody\": \"%s\"}}"
                            .formatted(i, text))));
    return loops;
  }

  private static String loop(String name, String items, String fragment) {
    return "\"Fn::ForEach::Of%s\": [\"%s\", [%s], %s]".formatted(name, name, items, fragment);
  }

  private static String template(String condition) {
    return ("{\"Transform\": \"AWS::LanguageExtensions\", \"Resources\": {\"P\": {\"Type\":"
            + " \"AWS::IAM::ManagedPolicy\", \"Properties\": {\"PolicyDocument\": {\"Version\":"
            + " \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\":"
            + " \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::acme/*\", \"Condition\": %s}]}}}}}")
        .formatted(condition);
  }

  private static String many(int n, IntFunction<String> value) {
    return many(n, value, "", "");
  }

  private static String many(int n, IntFunction<String> value, String before, String behind) {
    return IntStream.range(0, n).mapToObj(value).collect(Collectors.joining(", ", before, behind));
  }
}
