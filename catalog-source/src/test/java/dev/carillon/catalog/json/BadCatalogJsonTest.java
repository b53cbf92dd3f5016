package dev.carillon.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no catalogs, and what is said of them. */
class BadCatalogJsonTest {

  private static final String ANEW =
      "Restore the file, or delete it and make it anew by carillon-catalog refresh";

  static Stream<Arguments> badFiles() {
    return Stream.of(
        bad("", "1:1: the file is empty; expected JSON. " + ANEW),
        bad("  \n ", "1:1: the file is empty; expected JSON. " + ANEW),
        bad(
            "{'a': 1",
            "1:8: not JSON: expected ',' or '}', but found the end of the text. " + ANEW),
        bad("{\n 'a': }", "2:7: not JSON: expected a value, but found '}'"),
        bad("{'formatVersion': 1} 5", "1:22: not JSON: expected the end, but there is more: '5'"),
        bad("[1]", "1:1: $: expected an object, found an array"),
        bad(
            "{}",
            "1:1: $: the member \"formatVersion\" is missing; expected 2. A file of AWS's becomes a"
                + " catalog by carillon-catalog import"),
        bad(
            "{'formatVersion': 3, 'actions': 7}",
            "1:19: $.formatVersion: the format 3 is of a newer Carillon; this one reads up to 2"),
        bad("{'formatVersion': '1'}", "1:19: $.formatVersion: expected a number such as 2"),
        bad(
            "{'formatVersion': 1}",
            "1:1: $: the member \"service\" is missing",
            "1:1: $: the member \"actions\" is missing"),
        bad(
            "{'formatVersion': 1, 'service': '../x', 'actions': {}, 'removed': null}",
            "1:33: $.service: \"../x\" is not a service prefix such as \"chime\"",
            "1:52: $.actions: expected an array, found an object",
            "1:67: $.removed: expected an array, found null"),
        badActions(
            "{'name': 'Get Bell', 'accessLevels': ['Wirte']}",
            "2:10: $.actions[0].name: \"Get Bell\" is not an action's name such as"
                + " \"CreateMeeting\"",
            "2:39: $.actions[0].accessLevels[0]: \"Wirte\" is not an access level;"
                + " expected one of List, Read, Tagging, Write, Permissions management"),
        bad(
            "{'formatVersion': 2, 'service': 'bells', 'source': 'a\\u001b[31m', 'actions': [],"
                + " 'operations': [{'name': 'Ring\\nBell'}], 'pages': [{'address': 'a\\u202e'}]}",
            "1:52: $.source: \"a\\u001B[31m\" is not text without control characters",
            "1:106: $.operations[0].name: \"Ring\\u000ABell\" is not text without control characters",
            "1:144: $.pages[0].address: \"a\\u202E\" is not text without control characters"),
        badActions(
            "{'name': 7, 'accessLevels': []},\n{'name': ' ', 'accessLevels': ['write', 3]}",
            "2:10: $.actions[0].name: expected a string, found a number",
            "2:29: $.actions[0].accessLevels: the array is empty; expected at least one",
            "3:10: $.actions[1].name: expected text, found a blank string",
            "3:32: $.actions[1].accessLevels[0]: \"write\" is not an access level;"
                + " expected one of List, Read, Tagging, Write, Permissions management",
            "3:41: $.actions[1].accessLevels[1]: expected a string, found a number"),
        badActions(
            "{'name': 'GetBell', 'accessLevels': ['Read']},\n"
                + "{'name': 'getbell', 'accessLevels': ['Read']}",
            "3:10: $.actions[1].name: \"getbell\" is already listed in line 2"),
        badActions(
            "{'name': 'A', 'accessLevels': ['Read'], 'resources': [{'type': 'x'}, {'type': 'x'},"
                + " 3]}",
            "2:79: $.actions[0].resources[1].type: \"x\" is already listed in line 2",
            "2:85: $.actions[0].resources[2]: expected an object, found a number"),
        badActions(
            "{'name': 'A', 'accessLevels': ['Read'], 'dependentActions': ['CreateBucket'],\n"
                + " 'permissionOnly': 'yes'}",
            "2:62: $.actions[0].dependentActions[0]: \"CreateBucket\" is not a dependent action"
                + " such as \"s3:CreateBucket\"",
            "3:20: $.actions[0].permissionOnly: expected true or false, found a string"),
        badActions(
            "{'name': 'A', 'accessLevels': ['Read'],\n 'name': 'B'}",
            "3:2: not JSON: the name \"name\" comes twice in one object, first at line 2, column"
                + " 2"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void tellsWhereAndWhatIsWrong(String json, List<String> expected) {
    ProblemsException e =
        assertThrows(
            ProblemsException.class,
            () -> CatalogJson.read("bells.json", json.replace('\'', '"').getBytes(UTF_8)));

    assertEquals(expected, messages(e));
  }

  private static Arguments bad(String json, String... expected) {
    return Arguments.of(json, List.of(expected));
  }

  private static Arguments badActions(String actions, String... expected) {
    return bad(
        "{'formatVersion': 1, 'service': 'bells', 'actions': [\n" + actions + "\n]}", expected);
  }

  private static List<String> messages(ProblemsException e) {
    return e.problems().stream()
        .map(Problem::toString)
        .map(message -> message.replace("bells.json:", ""))
        .toList();
  }
}
