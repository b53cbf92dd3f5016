package dev.carillon.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.RemovedAction;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.ServicePage;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.OperationReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("any-jdk")
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
              new ResourceTypeReference(
                  "bell", List.of("arn:${Partition}:bells:::bell/${Id}"), List.of("bells:Tone"))),
          List.of(new ConditionKeyReference("bells:Tone", List.of("String"))),
          List.of(
              new RemovedAction("MuteBell", LocalDate.of(2026, 6, 14), Set.of(AccessLevel.WRITE))),
          List.of(
              new OperationReference(
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
  void readsWhatItWritesOfEachServiceOfAws() throws ProblemsException {
    BundledCatalogs bundled = new BundledCatalogs();
    for (String service : bundled.services()) {
      ServiceCatalog catalog = bundled.find(service).orElseThrow();
      assertEquals(catalog, CatalogJson.read(service + ".json", CatalogJson.write(catalog)));
    }
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

  private static ServiceCatalog read(String json) throws ProblemsException {
    return CatalogJson.read("bells.json", json.replace('\'', '"').getBytes(UTF_8));
  }
}
