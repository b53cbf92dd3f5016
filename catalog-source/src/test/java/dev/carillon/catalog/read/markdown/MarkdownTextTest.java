package dev.carillon.catalog.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text that is seen of a piece of Markdown. */
final class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "plain                          ~ plain",
        "bell\\*                        ~ bell*",
        "a\\_b\\-c\\$\\{D\\}            ~ a_b-c${D}",
        "a\\b                           ~ a\\b",
        "a\\                            ~ a\\",
        "\\\\                           ~ \\",
        "`a*b_c`                        ~ a*b_c",
        "a `b` c                        ~ a b c",
        "a ` b                          ~ a ` b",
        "``                             ~ ''",
        "**bold** text                  ~ bold text",
        "bell*                          ~ bell*",
        "a*b                            ~ a*b",
        "***                            ~ *",
        "[bell](#bell)                  ~ bell",
        "a [b](c) [d](e) f              ~ a b d f",
        "[a](b(c)d)e                    ~ ae",
        "[a [b](c)](d)                  ~ a b",
        "[a]                            ~ [a]",
        "[a] (b)                        ~ [a] (b)",
        "[a](b                          ~ [a](b",
        "[a](b(c)                       ~ [a](b(c)",
        "a](b)                          ~ a](b)",
        "[]()                           ~ ''",
        "a &amp; b &lt;c&gt;            ~ a & b <c>",
        "&quot;a&#39;                   ~ \"a'",
        "a & b &x;                      ~ a & b &x;",
        "&#36;{a} &#x2A; &#8211; &apos; ~ ${a} * – '",
        "&# &#x; &#99999; &#xFFFFF;     ~ &# &#x; &#99999; &#xFFFFF;",
        "<a id='x'></a>Ring<br>bell     ~ Ring bell",
        "<code>a</code> <key>           ~ a <key>",
      })
  void whatIsSeen(String markdown, String text) {
    assertEquals(text, MarkdownText.of(markdown));
  }

  @Test
  void valuesStandApart() {
    assertEquals(List.of("a", "b c", "d"), MarkdownText.values("a<br>b c  d"));
    assertEquals(List.of("a", "b"), MarkdownText.values("a<BR />b"));
    assertEquals(List.of("a b"), MarkdownText.values("a b"));
    assertEquals(List.of("a", "", "b"), MarkdownText.values("a</p><p>b"));
  }

  /** What opens without an end costs no more than it is long. */
  @Test
  void manyBracketsAreRead() {
    String open = "[".repeat(101);
    assertEquals("[".repeat(101) + "]".repeat(101), MarkdownText.of(open + "]".repeat(101)));
    assertEquals(
        "[" + "a".repeat(100), MarkdownText.of(open + "a](b)".repeat(100)).replace("]", ""));
    assertEquals("a", MarkdownText.of("[a](" + "b".repeat(4_094) + ")"));
    assertEquals(5_000 + 5, MarkdownText.of("[a](" + "b".repeat(5_000) + ")").length());
  }
}
