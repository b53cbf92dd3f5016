package dev.carillon.catalog.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How tags are told from text, and what each is; {@code ~} is a new line. */
final class WrittenTagTest {

  /** Named: the name ends as names do. Bare: it has no more. Whole: it ends before the next. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<td>        | td  | named bare whole quoted",
        "a <TD> b    | TD  | named bare whole quoted",
        "<az>        | az  | named bare whole quoted",
        "<AZ>        | AZ  | named bare whole quoted",
        "<h09>       | h09 | named bare whole quoted",
        "<td ~>      | td  | named bare whole quoted",
        "<td/>       | td  | named whole quoted",
        "<td a=\"b\">| td  | named whole quoted",
        "<td a=\"b>  | td  | named whole",
        "<td:>       | td  | whole quoted",
        "<td@>       | td  | whole quoted",
        "<td[>       | td  | whole quoted",
        "<td`>       | td  | whole quoted",
        "<td{>       | td  | whole quoted",
        "<h1/ >      | h1  | named whole quoted",
        "<h1:>       | h1  | whole quoted",
        "<td         | td  | quoted",
        "<td a       | td  | named quoted",
        "<td a=\"    | td  | named",
        "</tr>       | /tr | named bare whole quoted",
        "</tr a>     | /tr | named whole quoted",
      })
  void aTag(String text, String written, String is) {
    String page = text.replace('~', '\n');
    List<WrittenTag> tags = WrittenTag.in(page);
    assertEquals(1, tags.size());
    WrittenTag tag = tags.get(0);
    assertEquals(written, tag.written(page));
    assertEquals(written.startsWith("/"), tag.closes());
    assertEquals(page.indexOf('<'), tag.start());
    assertEquals(page.contains(">") ? page.indexOf('>') : page.length(), tag.end());
    String told =
        (tag.isNamed(page) ? "named " : "")
            + (tag.isBare(page) ? "bare " : "")
            + (tag.isWhole() ? "whole " : "")
            + (tag.isQuoted() ? "quoted" : "");
    assertEquals(is, told.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<1a>", "< td>", "<>", "</>", "</ td>", "<", "</", "a < b", "<!-- a -->", "<{>"})
  void thisIsText(String text) {
    assertEquals(List.of(), WrittenTag.in(text));
  }

  @ParameterizedTest
  @CsvSource({"<td <tr>, td tr", "<a><b>, a b", "x<a>y</a>, a /a"})
  void aTagEndsBeforeTheNext(String text, String names) {
    List<WrittenTag> tags = WrittenTag.in(text);
    assertEquals(names, String.join(" ", tags.stream().map(tag -> tag.written(text)).toList()));
    assertTrue(tags.get(0).end() <= tags.get(1).start());
    assertEquals(!text.startsWith("<td"), tags.get(0).isWhole());
  }

  @ParameterizedTest
  @CsvSource({"32, true", "9, true", "10, true", "13, true", "8, false", "14, false", "160, false"})
  void htmlHasFewSpaces(int character, boolean space) {
    assertEquals(space, WrittenTag.isSpace((char) character));
  }
}
