package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CommentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a <b> & c | a &#60;b&#62; &#38; c",
        "ends */ here | ends &#42;/ here",
        "\\u002a/ | &#92;u002a/",
        "@deprecated {@code x} | &#64;deprecated &#123;&#64;code x&#125;",
        "costs $L and $$ | costs $L and $$",
        "für 東京 | für 東京",
      })
  void showsTextAsItIs(String outside, String html) {
    assertEquals(html, Comments.text(outside));
  }

  @Test
  void replacesWhatCannotBeSeen() {
    assertEquals("a b c d", Comments.text("a\nb\u001ac\u202ed"));
  }

  @Test
  void endsASentenceOnce() {
    assertEquals("Lists things.", Comments.sentence("Lists things"));
    assertEquals("Lists things.", Comments.sentence("Lists things. "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s3:GetObject | {@code s3:GetObject}",
        "arn:${Partition}:s3:::${BucketName} | {@code arn:${Partition}:s3:::${BucketName}}",
        "${A${B}} | <code>$&#123;A$&#123;B&#125;&#125;</code>",
        "a{b | <code>a&#123;b</code>",
        "hash-code/* | <code>hash-code/&#42;</code>",
        "a@b<c> | <code>a&#64;b&#60;c&#62;</code>",
      })
  void showsANameAsCodeHoweverItIsWritten(String name, String code) {
    assertEquals(code, Comments.code(name));
  }

  /** A name with braces in pairs is code as it is; others are text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{TagKey} | {TagKey}",
        "aws:RequestTag/${TagKey} | aws:RequestTag/${TagKey}",
        "a{b | a&#123;b",
        "a<b> | a&#60;b&#62;",
        "a{b}\u0080 | a&#123;b&#125;",
      })
  void showsANameInText(String name, String text) {
    assertEquals(text, Comments.name(name));
  }

  @Test
  void theFirstCharacterBehindAsciiIsTextAsAnyOther() {
    assertEquals("é\u00a1", Comments.text("é\u00a1"));
    assertEquals("a b", Comments.text("a\u0080b"));
    assertEquals("<code>a b</code>", Comments.code("a\u0080b"));
  }

  @Test
  void aLineIsAsLongAsItMayBe() {
    String first = "a".repeat(50);
    String full = "b".repeat(92);
    assertEquals(first + '\n' + full, Comments.of(List.of(first + ' ' + full), List.of()));
    String two = "b".repeat(45) + ' ' + "c".repeat(46);
    assertEquals(full + '\n' + two, Comments.of(List.of(full + ' ' + two), List.of()));
    assertEquals(full + "b\n" + first, Comments.of(List.of(full + "b " + first), List.of()));
  }

  @Test
  void linksToTheRowInOneLine() {
    String row =
        "https://docs.aws.amazon.com/service-authorization/latest/reference/list_bells.html#bells-A";
    String tag = "@see <a href=\"" + row + "\">AWS</a>";
    assertEquals(tag, Comments.see(Optional.of(row)));
    assertTrue(Comments.of(List.of("Rings."), List.of(tag)).endsWith("\n\n" + tag));
  }

  @Test
  void linksToTheListOfAllPagesWhereNoneIsKnown() {
    assertTrue(
        Comments.see(Optional.empty())
            .contains("/reference_policies_actions-resources-contextkeys.html\""));
  }

  @Test
  void breaksLongLinesAndIndentsThoseOfTags() {
    String words = "word ".repeat(30).strip();

    List<String> lines =
        Comments.of(List.of(words, words), List.of("@param " + words, "@return it"))
            .lines()
            .toList();

    assertEquals(
        List.of(
            "word ".repeat(18).strip(),
            "word ".repeat(12).strip(),
            "<p>" + "word ".repeat(18).strip(),
            "word ".repeat(12).strip(),
            "",
            "@param " + "word ".repeat(17).strip(),
            "    " + "word ".repeat(13).strip(),
            "@return it"),
        lines);
  }
}
