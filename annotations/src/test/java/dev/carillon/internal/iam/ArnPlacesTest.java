package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ARN, held against the formats of its service: what its end asks of Region and account. */
final class ArnPlacesTest {

  private static final List<ArnPlaces.Format> BELLS =
      new MadeUp("bells")
          .type("bell", "arn:${Partition}:bells:${Region}:${Account}:bell/${Id}", "")
          .type("rope", "arn:${Partition}:bells::${Account}:rope/{Id}", "")
          .type("pitch", "arn:${Partition}:bells:::pitch/${Name}", "")
          .type("peal", "arn:${Partition}:bells:${Region}::peal:${Name}", "")
          .type("stay", "arn:${Partition}:bells:${Region}:${Account}:/stays/${Id}", "")
          .type("tune", "arn:${Partition}:bells:${Region}:aws:tune/${Id}", "")
          .type("tune2", "arn:${Partition}:bells:${Region}:${Account}:tune/${Id}", "")
          .type("copy", "arn:${Partition}:${Vendor}:::copy/${Id}", "")
          .type("sally", "arn:${Partition}:bells:${Region}:vendor:sally/${Id}", "")
          .type("muffle", "arn:${Partition}:bells:${Region}:${Account}:muffle/${Id}", "")
          .type("muffle2", "arn:${Partition}:bells:::muffle/${Id}", "")
          .type("tower", "arn:${Partition}:bells:::tower", "")
          .type("score", "arn:${Partition}:bells:::score/${Tower}/${Year}/${Method}", "")
          .type("course", "arn:${Partition}:bells:::course/${Tower}:${Version}", "")
          .type("strike", "arn:${Partition}:bells:${Region}:${Account}:bell/${Id}/strike/${No}", "")
          .type("app", "arn:${Partition}:bells:::application/${Tower}/${Id}", "")
          .type("else", "arn:${Partition}:ropes:::other/${Id}", "")
          .type("none", "", "")
          .known()
          .formats();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eu-west-1:111122223333:bell/b   | none",
        "*:*:bell/b                      | none",
        ":111122223333:bell/b            | MISSING_ARN_REGION",
        "eu-west-1::bell/b               | INVALID_ARN_ACCOUNT",
        "::bell/b                        | INVALID_ARN_ACCOUNT",
        ":111122223333:rope/r            | none",
        "*:111122223333:rope/r           | none",
        "eu-west-1:111122223333:rope/r   | ARN_REGION_NOT_ALLOWED",
        "eu-*:111122223333:rope/r        | ARN_REGION_NOT_ALLOWED",
        "::rope/r                        | INVALID_ARN_ACCOUNT",
        "::pitch/p                       | none",
        ":*:pitch/p                      | none",
        ":111122223333:pitch/p           | ARN_ACCOUNT_NOT_ALLOWED",
        ":1111*:pitch/p                  | ARN_ACCOUNT_NOT_ALLOWED",
        "eu-west-1::pitch/p              | ARN_REGION_NOT_ALLOWED",
        "eu-west-1::peal:p               | none",
        "::peal:p                        | MISSING_ARN_REGION",
        "::*                             | none",
        "eu-west-1::*                    | none",
        ":111122223333:*                 | none",
        "eu-west-1:111122223333:*        | none",
        "::be*                           | INVALID_ARN_ACCOUNT",
        "::copy/c                        | none",
        ":111122223333:copy/c            | ARN_ACCOUNT_NOT_ALLOWED",
        "eu-west-1:aws:tune/t            | none",
        "eu-west-1:111122223333:tune/t   | none",
        ":aws:bell/b                     | MISSING_ARN_REGION",
        "eu-west-1:vendor:sally/s        | none",
        "eu-west-1::sally/s              | none",
        "eu-west-1::muffle/m             | INVALID_ARN_ACCOUNT",
        "::muffle/m                      | none",
        "eu-west-1:function:bell/b       | INVALID_ARN_ACCOUNT",
        "eu-west-1:function:nothing      | INVALID_ARN_ACCOUNT",
        "eu-west-1:amazon:bell/b         | none",
        "eu-west-1:aws-managed:bell/b    | none",
        "eu-west-1:fun*:bell/b           | none",
      })
  void aRegionAndAnAccountAsTheFormatsHaveThem(String end, String id) {
    assertEquals(id, fault("bells", end).map(fault -> fault.check().name()).orElse("none"));
  }

  /** What has no format is not judged unless it begins nearly like one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "blel/b    | bell",
        "bell:b    | bell/",
        "bell      | ''",
        "peal/p    | peal:",
        "stays/s   | /stays",
        "stays     | /stays",
        "/stays    | ''",
        "/satys/s  | /stays",
        "/stays:s  | /stays/",
        "/stays/*  | ''",
        "/*        | ''",
        "clapper/c | ''",
        "tower/x   | ''",
        "blel*/b   | ''",
        "?ell2/b   | ''",
        "/x        | ''",
        "other/o   | ''",
        "app/o     | application/",
        "app/o/p   | application/",
        "app/*     | application/",
        "app/o/p/q | application/",
        "env/o     | ''",
      })
  void whatWasMeant(String resource, String meant) {
    String message =
        fault("bells", "eu-west-1:111122223333:" + resource).map(Fault::message).orElse("");
    assertEquals(
        meant.isEmpty()
            ? ""
            : "no resource of bells has an ARN that ends like \""
                + resource
                + "\"; one begins with \""
                + meant
                + '"',
        message);
  }

  /** Of an ARN that is one of a format but for a misspelt word within, that word is meant. */
  @ParameterizedTest
  @CsvSource({
    "bell/b/strike/1, false",
    "bell/b/srike/1, true",
    "bell/b/Strike/1, true",
    "bell/*/strikes/*, true",
    "bell/b/rope/1, false",
    "bell/b/srike, false",
    "bell/b/srike/1/2, false",
    "bell/b/st*e/1, false",
    "bell/b/srike:1, false",
    "blel/b/strike/1, false"
  })
  void aWordWithin(String resource, boolean isMeant) {
    assertEquals(
        isMeant,
        fault("bells", "eu-west-1:111122223333:" + resource)
            .filter(fault -> fault.message().endsWith("; one reads \"bell/*/strike/*\""))
            .isPresent());
  }

  /** Where names alone follow, one that lacks some is cut off, but for what may be a version. */
  @ParameterizedTest
  @CsvSource({
    "score/t, true",
    "score/t/1999, true",
    "score/t/*, false",
    "score/*, false",
    "course/t, false"
  })
  void aFormatOfNamesAlone(String resource, boolean isCutOff) {
    assertEquals(
        isCutOff
            ? Optional.of(
                "no resource of bells has an ARN that ends like \""
                    + resource
                    + "\"; one reads \"score/*/*/*\"")
            : Optional.empty(),
        fault("bells", "::" + resource).map(Fault::message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eu-west-1:111122223333:rope/r | has no Region; leave out \"eu-west-1\"",
        ":111122223333:pitch/p         | has no account; leave out \"111122223333\"",
        "eu-west-1::bell/b             | has an account; name it, or write * for all",
        ":111122223333:bell/b          | has a Region; name it, or write * for all",
      })
  void theMessageSaysWhatToDo(String end, String words) {
    assertEquals(
        Optional.of("the ARN of this resource " + words), fault("bells", end).map(Fault::message));
  }

  @ParameterizedTest
  @CsvSource({
    "bells, eu-west-1:function:bell/b, its account is \"function\"",
    "bells, eu-west-1:function:x, its account is \"function\"",
  })
  void aWordIsNoAccount(String service, String end, String words) {
    assertTrue(fault(service, end).map(Fault::message).orElse("").startsWith(words));
  }

  /** Of other services, and of what is no resource at all, the formats say nothing. */
  @ParameterizedTest
  @CsvSource({
    "be*, ::bell/b",
    "states, ::lambda:invoke",
    "chime, eu-west-1:111122223333:meeting/m",
  })
  void thisIsNotJudged(String service, String end) {
    assertEquals(Optional.empty(), fault(service, end));
  }

  /** A path stands for a request where no resource has one. */
  @Test
  void aPathIsNoResource() {
    List<ArnPlaces.Format> formats =
        new MadeUp("bells")
            .type("bell", "arn:${Partition}:bells:${Region}:${Account}:bell/${Id}", "")
            .known()
            .formats();
    Arn arn = Arn.parse("arn:aws:bells:eu-west-1:111122223333:/bells").orElseThrow();
    assertEquals(Optional.empty(), ArnPlaces.fault(arn, formats));
  }

  /** What is of any service does not hide a slip in what the service has. */
  @ParameterizedTest
  @CsvSource({
    "backup-vault:v, ''",
    "recovery-point:r, ''",
    "bakcup-vault:v, begins with \"backup-vault\"",
    "backup-vault/v, begins with \"backup-vault:\"",
  })
  void whatIsOfAnyService(String resource, String meant) {
    List<ArnPlaces.Format> formats =
        new MadeUp("backup")
            .type("vault", "arn:${Partition}:backup:${Region}:${Account}:backup-vault:${Name}", "")
            .type("point", "arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${Id}", "")
            .known()
            .formats();
    Arn arn = Arn.parse("arn:aws:backup:eu-west-1:111122223333:" + resource).orElseThrow();
    String message = ArnPlaces.fault(arn, formats).map(Fault::message).orElse("");
    assertTrue(meant.isEmpty() ? message.isEmpty() : message.endsWith(meant), message);
  }

  /** A topic has no word in front of its name. */
  @Test
  void theWordOfATypeInFrontOfANameThatStandsAlone() {
    List<ArnPlaces.Format> formats =
        new MadeUp("bells")
            .type("bell", "arn:${Partition}:bells:${Region}:${Account}:${Name}", "")
            .known()
            .formats();
    Arn arn = Arn.parse("arn:aws:bells:eu-west-1:111122223333:bell/b").orElseThrow();
    assertEquals(
        "no resource of bells has an ARN that ends like \"bell/b\"; one ends with its name alone",
        ArnPlaces.fault(arn, formats).map(Fault::message).orElse(""));
  }

  /** No name of a table has a slash; what is behind one is told. */
  @Test
  void theWordBehindANameIsAnotherOne() {
    List<ArnPlaces.Format> formats =
        new MadeUp("dynamodb")
            .type("table", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${Name}", "")
            .type(
                "index", "arn:${Partition}:dynamodb:${Region}:${Account}:table/${T}/index/${I}", "")
            .known()
            .formats();
    Arn arn = Arn.parse("arn:aws:dynamodb:eu-west-1:111122223333:table/T/gsi/I").orElseThrow();
    assertEquals(
        "no resource of dynamodb has an ARN that ends like \"table/T/gsi/I\"; one has no slash in"
            + " its name, or reads \"table/*/index/*\"",
        ArnPlaces.fault(arn, formats).map(Fault::message).orElse(""));
  }

  /** Where no page has anything of AWS's own, only what is near a type is judged. */
  @ParameterizedTest
  @CsvSource({
    "arn:aws:cloudformation:eu-west-1:aws:transform/Include, none",
    "arn:aws:cloudformation:eu-west-1:aws:stak/s, INVALID_ARN_RESOURCE",
    "arn:aws:cloudformation:eu-west-1:aws:stacks/s, none",
    "arn:aws:cloudformation::aws:stack:s, none",
    "arn:aws:cloudformation:eu-west-1:111122223333:stak/s, INVALID_ARN_RESOURCE",
    "arn:aws:cloudformation:eu-west-1::type/resource/x, none",
    "arn:aws:cloudformation::111122223333:stackset-target/s, none",
    "arn:aws:cloudformation::111122223333:stack/s, MISSING_ARN_REGION",
    "arn:aws:cloudformation:eu-west-1::stack/s, INVALID_ARN_ACCOUNT",
  })
  void whatPagesWriteWithoutThem(String arn, String id) {
    List<ArnPlaces.Format> formats =
        new MadeUp("cloudformation")
            .type("stack", "arn:${Partition}:cloudformation:${Region}:${Account}:stack/${Id}", "")
            .type("type", "arn:${Partition}:cloudformation:${Region}:${Account}:type/${Id}", "")
            .type(
                "target",
                "arn:${Partition}:cloudformation:${Region}:${Account}:stackset-target/${Id}",
                "")
            .known()
            .formats();
    assertEquals(
        id,
        ArnPlaces.fault(Arn.parse(arn).orElseThrow(), formats)
            .map(fault -> fault.check().name())
            .orElse("none"));
  }

  private static Optional<Fault> fault(String service, String end) {
    return ArnPlaces.fault(Arn.parse("arn:aws:" + service + ':' + end).orElseThrow(), BELLS);
  }
}
