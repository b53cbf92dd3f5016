package dev.carillon.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.ConditionKey;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.Operation;
import dev.carillon.catalog.Operation.AuthorizedAction;
import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ResourceType;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.policy.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogJsonTest {

  private static final ServiceCatalog BELLS =
      new ServiceCatalog(
          "bells",
          "Example Bells",
          "by hand",
          List.of(
              new CatalogAction(
                  "RingBell",
                  "Grants permission to ring \"a bell\"",
                  Set.of(AccessLevel.WRITE, AccessLevel.TAGGING),
                  List.of(new ResourceUse("bell", true, List.of("bells:Tone"))),
                  List.of("aws:TagKeys"),
                  List.of("s3:GetObject"),
                  true),
              new CatalogAction(
                  "MeltBell",
                  null,
                  Set.of(AccessLevel.WRITE),
                  List.of(new ResourceUse("bell", false, List.of())),
                  List.of(),
                  List.of(),
                  false),
              new CatalogAction(
                  "ListBells",
                  null,
                  Set.of(AccessLevel.LIST),
                  List.of(new ResourceUse("bell", Mark.UNKNOWN, List.of())),
                  List.of(),
                  Optional.empty(),
                  Mark.UNKNOWN)),
          List.of(
              new ResourceType(
                  "bell", List.of("arn:${Partition}:bells:::bell/${Id}"), List.of("bells:Tone"))),
          List.of(new ConditionKey("bells:Tone", List.of("String"))),
          List.of(
              new RemovedAction("MuteBell", LocalDate.of(2026, 6, 14), Set.of(AccessLevel.WRITE))),
          List.of(
              new Operation(
                  "Ring",
                  List.of("bells"),
                  List.of(
                      new AuthorizedAction("bells:RingBell", Map.of()),
                      new AuthorizedAction(
                          "iam:PassRole",
                          Map.of("iam:PassedToService", List.of("bells.amazonaws.com")))))),
          List.of(
              new ServicePage(
                  "https://docs.aws.amazon.com/x/list_bells.html",
                  Optional.of(LocalDate.of(2026, 6, 15)),
                  "bells-",
                  List.of("RingBell"))));

  private static final String BELLS_JSON =
      """
      {
        "formatVersion": 2,
        "service": "bells",
        "displayName": "Example Bells",
        "source": "by hand",
        "actions": [
          {
            "name": "ListBells",
            "accessLevels": [
              "List"
            ],
            "resources": [
              {
                "type": "bell"
              }
            ]
          },
          {
            "name": "MeltBell",
            "accessLevels": [
              "Write"
            ],
            "resources": [
              {
                "type": "bell",
                "required": false
              }
            ],
            "dependentActions": [],
            "permissionOnly": false
          },
          {
            "name": "RingBell",
            "description": "Grants permission to ring \\"a bell\\"",
            "accessLevels": [
              "Tagging",
              "Write"
            ],
            "resources": [
              {
                "type": "bell",
                "required": true,
                "conditionKeys": [
                  "bells:Tone"
                ]
              }
            ],
            "conditionKeys": [
              "aws:TagKeys"
            ],
            "dependentActions": [
              "s3:GetObject"
            ],
            "permissionOnly": true
          }
        ],
        "resourceTypes": [
          {
            "name": "bell",
            "arns": [
              "arn:${Partition}:bells:::bell/${Id}"
            ],
            "conditionKeys": [
              "bells:Tone"
            ]
          }
        ],
        "conditionKeys": [
          {
            "name": "bells:Tone",
            "types": [
              "String"
            ]
          }
        ],
        "removed": [
          {
            "name": "MuteBell",
            "since": "2026-06-14",
            "accessLevels": [
              "Write"
            ]
          }
        ],
        "operations": [
          {
            "name": "Ring",
            "clients": [
              "bells"
            ],
            "authorizedBy": [
              {
                "action": "bells:RingBell"
              },
              {
                "action": "iam:PassRole",
                "context": {
                  "iam:PassedToService": [
                    "bells.amazonaws.com"
                  ]
                }
              }
            ]
          }
        ],
        "pages": [
          {
            "address": "https://docs.aws.amazon.com/x/list_bells.html",
            "since": "2026-06-15",
            "anchors": "bells-",
            "actions": [
              "RingBell"
            ]
          }
        ]
      }
      """;

  @Test
  void writesTheCanonicalForm() {
    assertEquals(BELLS_JSON, new String(CatalogJson.write(BELLS), UTF_8));
  }

  @Test
  void readsWhatItWrites() throws ProblemsException {
    assertEquals(BELLS, read(BELLS_JSON));
  }

  @Test
  void readsACatalogWithoutItsEmptyParts() throws ProblemsException {
    ServiceCatalog catalog = read("{'formatVersion': 1, 'service': 'bells', 'actions': []}");

    assertEquals(
        new ServiceCatalog("bells", "bells", "", List.of(), List.of(), List.of(), List.of()),
        catalog);
  }

  @Test
  void whatFormat1WroteWithoutKnowingIsNotKnown() throws ProblemsException {
    ServiceCatalog catalog =
        read(
            """
            {'formatVersion': 1, 'service': 'bells', 'actions': [
              {'name': 'A', 'accessLevels': ['Write'], 'dependentActions': ['s3:GetObject'],
               'permissionOnly': true, 'resources': [
                {'type': 'bell', 'required': true}, {'type': 'tower', 'required': false}]},
              {'name': 'B', 'accessLevels': ['Write'], 'dependentActions': []}]}
            """);
    CatalogAction told = catalog.action("A").orElseThrow();
    assertEquals(Optional.of(List.of("s3:GetObject")), told.dependents());
    assertEquals(Mark.YES, told.permissionOnly());
    assertEquals(Mark.YES, told.use("bell").orElseThrow().required());
    assertEquals(Mark.UNKNOWN, told.use("tower").orElseThrow().required());
    CatalogAction silent = catalog.action("B").orElseThrow();
    assertEquals(Optional.empty(), silent.dependents());
    assertEquals(Mark.UNKNOWN, silent.permissionOnly());
  }

  @Test
  void ignoresMembersThatTheFormatDoesNotHave() throws ProblemsException {
    assertEquals(
        BELLS, read(BELLS_JSON.replace("\n      \"name\"", "\n      \"x\": [{}], \"name\"")));
  }

  @Test
  void ignoresAByteOrderMark() throws ProblemsException {
    assertEquals(BELLS, read("\uFEFF" + BELLS_JSON));
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        bad("", "1:1: the file is empty; expected JSON"),
        bad("  \n ", "1:1: the file is empty; expected JSON"),
        bad("{'a': 1", "1:8: not JSON: expected ',' or '}', but found the end of the text"),
        bad("{\n 'a': }", "2:7: not JSON: expected a value, but found '}'"),
        bad("{'formatVersion': 1} 5", "1:22: not JSON: expected the end, but there is more: '5'"),
        bad("[1]", "1:1: $: expected an object, found an array"),
        bad("{}", "1:1: $: the member \"formatVersion\" is missing; expected 2"),
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
            "2:10: $.actions[0].name: \"Get Bell\" is not an action's name such as \"CreateMeeting\"",
            "2:39: $.actions[0].accessLevels[0]: \"Wirte\" is not an access level;"
                + " expected one of List, Read, Tagging, Write, Permissions management"),
        badActions(
            "{'name': 7, 'accessLevels': []},\n{'name': ' ', 'accessLevels': ['write', 3]}",
            "2:10: $.actions[0].name: expected a string, found a number",
            "2:29: $.actions[0].accessLevels: the array is empty; expected at least one",
            "3:10: $.actions[1].name: expected text, found a blank string",
            "3:32: $.actions[1].accessLevels[0]: \"write\" is not an access level;"
                + " expected one of List, Read, Tagging, Write, Permissions management",
            "3:41: $.actions[1].accessLevels[1]: expected a string, found a number"),
        badActions(
            "{'name': 'GetBell', 'accessLevels': ['Read']},\n{'name': 'getbell', 'accessLevels': ['Read']}",
            "3:10: $.actions[1].name: \"getbell\" is already listed in line 2"),
        badActions(
            "{'name': 'A', 'accessLevels': ['Read'], 'resources': [{'type': 'x'}, {'type': 'x'}, 3]}",
            "2:79: $.actions[0].resources[1].type: \"x\" is already listed in line 2",
            "2:85: $.actions[0].resources[2]: expected an object, found a number"),
        badActions(
            "{'name': 'A', 'accessLevels': ['Read'], 'dependentActions': ['CreateBucket'],\n"
                + " 'permissionOnly': 'yes'}",
            "2:62: $.actions[0].dependentActions[0]: \"CreateBucket\" is not a dependent action such as"
                + " \"s3:CreateBucket\"",
            "3:20: $.actions[0].permissionOnly: expected true or false, found a string"),
        badActions(
            "{'name': 'A', 'accessLevels': ['Read'],\n 'name': 'B'}",
            "3:2: not JSON: the name \"name\" comes twice in one object, first at line 2, column 2"));
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void tellsWhereAndWhatIsWrong(String json, List<String> expected) {
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(json));

    assertEquals(expected, messages(e));
  }

  private static Arguments bad(String json, String... expected) {
    return Arguments.of(json, List.of(expected));
  }

  private static Arguments badActions(String actions, String... expected) {
    return bad(
        "{'formatVersion': 1, 'service': 'bells', 'actions': [\n" + actions + "\n]}", expected);
  }

  private static ServiceCatalog read(String json) throws ProblemsException {
    return CatalogJson.read("bells.json", json.replace('\'', '"').getBytes(UTF_8));
  }

  private static List<String> messages(ProblemsException e) {
    return e.problems().stream()
        .map(Problem::toString)
        .map(message -> message.replace("bells.json:", ""))
        .toList();
  }
}
