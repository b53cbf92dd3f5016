package dev.carillon.catalog.read;

import static dev.carillon.catalog.read.BadPageTest.damaged;
import static dev.carillon.catalog.read.BadPageTest.messages;
import static dev.carillon.catalog.read.BadPageTest.read;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.Problem;
import dev.carillon.catalog.ProblemsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The saved Chime page, damaged: never a catalog that lacks an action, always a place. */
class BadTableTest {

  static final String PAGE = page();

  private static final String NO_LEVEL =
      " is not an access level; expected one of"
          + " List, Read, Tagging, Write, Permissions management";

  private static final String NOT_WHOLE =
      "the page stops before its last section, on condition keys; expected the whole page";

  static Stream<Arguments> damages() {
    return Stream.of(
        damaged(
            "a renamed column",
            PAGE.replace("| Access Level |", "| Level |"),
            "31:1: the actions table has no column \"Access level\"; its columns are \"Actions\","
                + " \"Description\", \"Level\", \"Resource Types (*required)\","
                + " \"Condition Keys\", \"Dependent Actions\""),
        damaged(
            "a renamed first column",
            PAGE.replace("\nActions | ", "\nThings | "),
            "31:1: the actions table has no column \"Actions\"; its columns are \"Things\","
                + " \"Description\", \"Access Level\", \"Resource Types (*required)\","
                + " \"Condition Keys\", \"Dependent Actions\""),
        damaged(
            "a missing column",
            PAGE.replace("| Condition Keys |", "|"),
            "31:1: the actions table has no column \"Condition keys\"; its columns are \"Actions\","
                + " \"Description\", \"Access Level\", \"Resource Types (*required)\","
                + " \"Dependent Actions\""),
        damaged(
            "a column there twice",
            PAGE.replace("| Condition Keys |", "| Access Level |"),
            "31:1: the actions table has no column \"Condition keys\"; its columns are \"Actions\","
                + " \"Description\", \"Access Level\", \"Resource Types (*required)\","
                + " \"Access Level\", \"Dependent Actions\"",
            "31:69: the column \"Access level\" is there twice"),
        damaged(
            "an unknown access level",
            PAGE.replace("Add a domain to your Amazon Chime account | Write", "?")
                .replace("add a domain to your Amazon Chime account | Write", "x | Wirte"),
            "35:38: \"Wirte\"" + NO_LEVEL),
        damaged(
            "no access level",
            PAGE.replace("add a domain to your Amazon Chime account | Write", "x | "),
            "35:37: \"\"" + NO_LEVEL),
        damaged(
            "a duplicate action, in other letter case",
            PAGE.replace("\nAddDomain |", "\nactivateUSERS |"),
            "35:1: the action \"activateUSERS\" is already listed in line 34"),
        damaged(
            "a name that is none",
            PAGE.replace("\nAddDomain |", "\nAdd Domain |"),
            "35:1: \"Add Domain\" is not an action's name such as \"CreateMeeting\""),
        damaged(
            "a row without a name",
            PAGE.replace("\nAcceptDelegate |", "\n |"),
            "33:1: the row has no action, and there is none above it"),
        damaged(
            "a dependent action without its service",
            PAGE.replace("\nds:ConnectDirectory |", "\nConnectDirectory |"),
            "49:1: \"ConnectDirectory\" is neither a dependent action such as \"s3:CreateBucket\""
                + " nor a resource type or condition key of this page"),
        damaged(
            "a dependent action with an empty service",
            PAGE.replace("\ns3:DeleteBucket |", "\n:DeleteBucket |"),
            "70:1: \":DeleteBucket\" is neither a dependent action such as \"s3:CreateBucket\""
                + " nor a resource type or condition key of this page",
            "70:1: \":DeleteBucket\" is not a resource type such as \"meeting\""),
        damaged(
            "a row with a cell too many",
            PAGE.replace(
                "your Amazon Chime account | Write | |||\nAddOr", "x | Write | ||||\nAddOr"),
            "35:1: expected 6 cells in the row, found 7"),
        damaged(
            "a row that stops before the next one",
            PAGE.replace("account | Write | |||\nAddOr", "account | Wri\nAddOr"),
            "35:1: expected 6 cells in the row, found 2",
            "35:78: \"Wri\"" + NO_LEVEL),
        damaged(
            "values that stop before the next row",
            PAGE.replace("ListAllMyBuckets |\n||\nCreateMeeting", "\nCreateMeeting"),
            "57:1: expected a row of the table, which goes on below"),
        damaged(
            "prose in the middle of the table",
            PAGE.replace("\nAddDomain |", "\nThe table goes on.\nAddDomain |"),
            "35:1: expected a row of the table, which goes on below"),
        damaged(
            "a table without its header",
            PAGE.replace("\nActions | ", "\n").replace("---|", ""),
            "has no actions table; expected one with the columns \"Actions\", \"Description\","
                + " \"Access level\", \"Resource types\", \"Condition keys\"",
            "33:1: a table row without a table; expected a header above it"),
        damaged("a page cut behind a whole row", before("CreateMeeting |"), "58:1: " + NOT_WHOLE),
        damaged(
            "a page cut in a description",
            before("SDK meeting in the specified media Region"),
            "59:1: expected 6 cells in the row, found 1",
            "59:1: " + NOT_WHOLE),
        damaged(
            "a page cut in dependent actions",
            before("s3:ListBucket"),
            "128:1: expected 6 cells in the row, found 3",
            "129:1: " + NOT_WHOLE),
        damaged(
            "a page cut in its last row",
            before("\nAmazon Chime does not support specifying"),
            "187:1: expected 6 cells in the row, found 3",
            "187:1: " + NOT_WHOLE),
        damaged(
            "a page cut behind its last row",
            before("Resource\nelement of an IAM policy statement. To"),
            "188:1: " + NOT_WHOLE),
        damaged(
            "a page that does not name its service",
            PAGE.replace("(service prefix:", "("),
            "does not name its service; expected a sentence of AWS's English pages such as"
                + " \"Amazon Chime (service prefix: chime) provides …\""),
        damaged(
            "a prefix that is none",
            PAGE.replace("\nchime\n)", "\nChime SDK\n)"),
            "\"Chime SDK\" is not a service prefix such as \"chime\""),
        damaged(
            "several at once",
            PAGE.replace("\nAddDomain |", "\n1 |")
                .replace("\nds:ConnectDirectory |", "\nds |")
                .replace("account | Read |\nAmazon", "account | Raed |\nAmazon"),
            "35:1: \"1\" is not an action's name such as \"CreateMeeting\"",
            "49:1: \"ds\" is neither a dependent action such as \"s3:CreateBucket\""
                + " nor a resource type or condition key of this page",
            "187:109: \"Raed\"" + NO_LEVEL),
        damaged("an empty file", "", "is empty; expected a page of AWS's reference or its JSON"),
        damaged("blanks", " \n\t\n", "is empty; expected a page of AWS's reference or its JSON"),
        damaged(
            "a file without a table",
            "Dear diary,\ntoday I wrote a policy.\n",
            "does not name its service; expected a sentence of AWS's English pages such as"
                + " \"Amazon Chime (service prefix: chime) provides …\"",
            "has no actions table; expected one with the columns \"Actions\", \"Description\","
                + " \"Access level\", \"Resource types\", \"Condition keys\""),
        damaged(
            "a NUL character",
            PAGE.replace("AddDomain", "Add\0Domain"),
            "35:4: a NUL character; expected a text file"),
        damaged("a PDF", "%PDF-1.7\n" + PAGE, "is a PDF; expected a text file"),
        damaged(
            "what Safari saves",
            "bplist00\0" + PAGE,
            "is a web archive of Safari; expected a text file"),
        damaged(
            "an office document",
            "PK\3\4" + PAGE,
            "is a ZIP archive, as office programs write; expected a text file"),
        damaged(
            "a page in one file with what belongs to it",
            "From: <Saved by Blink>\r\nSubject: Chime\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + PAGE,
            "is a web archive (MHTML), whose text is encoded; save the page as HTML"));
  }

  @Test
  void tellsThatAFileIsCompressed() {
    byte[] gzip = {0x1F, (byte) 0x8B, 8, 0};

    ProblemsException e = assertThrows(ProblemsException.class, () -> SourceReader.read("p", gzip));

    assertEquals("p: is compressed by gzip; expected a text file", messages(e));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void tellsWhatIsWrongAndWhere(String damage, String page, List<String> expected) {
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(page));

    assertEquals(String.join("\n", expected), messages(e), damage);
  }

  @Test
  void tellsWhereAFileIsNotUtf8() {
    byte[] latin1 = PAGE.replace("add a domain", "add a domäin").getBytes(ISO_8859_1);

    ProblemsException e =
        assertThrows(ProblemsException.class, () -> SourceReader.read("p", latin1));

    assertEquals(
        List.of(new Problem("p", 35, 43, "the byte 0xE4 is not UTF-8; save it as UTF-8")),
        e.problems());
  }

  @Test
  void refusesAHugeFile() {
    byte[] line = new byte[100_000_000];
    Arrays.fill(line, (byte) '|');

    ProblemsException e = assertThrows(ProblemsException.class, () -> SourceReader.read("p", line));

    assertEquals(
        List.of(new Problem("p", 0, 0, "is larger than 16 MiB, the most that is read of one file")),
        e.problems());
  }

  static Stream<Arguments> variants() {
    return Stream.of(
        Arguments.of("Windows line ends", PAGE.replace("\n", "\r\n")),
        Arguments.of("a byte order mark", "\uFEFF" + PAGE),
        Arguments.of("no-break spaces", PAGE.replace(" | ", "\u00A0|\u00A0")),
        Arguments.of("zero-width spaces", PAGE.replace("Batch", "Batch\u200B")),
        Arguments.of("headers of other years", PAGE.replace("Access Level", "access level")),
        Arguments.of("blanks at line ends", PAGE.replace("\n", "  \n")),
        Arguments.of(
            "values on a line each", PAGE.replace("s3:ListAllMyBuckets", "\ns3:ListAllMyBuckets")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void readsVariantsOfThePage(String variant, String page) throws ProblemsException {
    assertEquals(read(PAGE), read(page), variant);
  }

  private static String before(String text) {
    return PAGE.substring(0, PAGE.indexOf(text));
  }

  private static String page() {
    try {
      return Files.readString(Path.of("src/main/tables/chime.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
