package dev.carillon.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class VisibleTextTest {

  private static final String SOME = " \t\n\u000B\u001C\u0085\u00A0\u00AD\u2028\u200Baé";

  /** All texts of up to five of some characters. */
  @Test
  void separatorsAreOneSpaceAndWhatIsNotSeenIsLeftOut() {
    check("", 5);
  }

  /** A comment of a pull request is written by a build, and what is in it by others. */
  @Test
  void nothingInMarkdownActs() {
    assertEquals(
        "\\#<!-- -->1 @<!-- -->acme/team https:<!-- -->//e WWW<!-- -->.e.example GH<!-- -->-2",
        VisibleText.inMarkdown("#1 @acme/team https://e WWW.e.example GH-2"));
    assertEquals(
        "a@<!-- -->b \\~\\~x\\~\\~ \\&commat;x \\<b\\> \\\\\\`",
        VisibleText.inMarkdown("a@b ~~x~~ &commat;x <b> \\`"));
    String arn = "arn:aws:s3:::acme-reports/a.b?c";
    assertEquals(arn, VisibleText.inMarkdown(arn));
    assertEquals("`a'\\u000a@b`", VisibleText.inMarkdownCode("a`\n@b"));
  }

  private static void check(String text, int more) {
    String wanted =
        text.replaceAll("\\p{Cf}", "").replaceAll("[ \\t-\\r\\x85\\p{Z}]+", " ").strip();
    assertEquals(wanted, VisibleText.of(text), () -> VisibleText.quoted(text));
    for (int i = 0; more > 0 && i < SOME.length(); i++) {
      check(text + SOME.charAt(i), more - 1);
    }
  }
}
