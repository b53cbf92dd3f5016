package dev.carillon.catalog.call.partiql;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of PartiQL for DynamoDB: its first word says which action is checked, and what it
 * names on which table or index.
 *
 * @param action the action, for example {@code "dynamodb:PartiQLSelect"}
 * @param table the name of the table
 * @param index the name of the index
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html">IAM
 *     security policies with PartiQL for DynamoDB</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-reference.select.html">PartiQL
 *     select statements for DynamoDB</a>
 */
public record PartiQlStatement(String action, String table, Optional<String> index) {

  private static final String NAME = "(?:\"([^\"]+)\"|([A-Za-z0-9_-]+))";
  private static final String INDEX = "(?:\\s*\\.\\s*" + NAME + ")?";

  private static final List<Form> FORMS =
      List.of(
          new Form("SELECT", "dynamodb:PartiQLSelect", "\\b.*?\\bFROM\\s+" + NAME + INDEX),
          new Form("INSERT", "dynamodb:PartiQLInsert", "\\s+INTO\\s+" + NAME),
          new Form("UPDATE", "dynamodb:PartiQLUpdate", "\\s+" + NAME),
          new Form("DELETE", "dynamodb:PartiQLDelete", "\\s+FROM\\s+" + NAME));

  /** How the statements of one action begin. */
  private record Form(String verb, String action, Pattern beginning) {
    Form(String verb, String action, String rest) {
      this(
          verb,
          action,
          Pattern.compile("\\s*" + verb + rest, Pattern.CASE_INSENSITIVE | Pattern.DOTALL));
    }
  }

  /** Returns what a text says; empty where it is no statement that is known here. */
  public static Optional<PartiQlStatement> parse(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.beginning().matcher(text);
      if (matcher.lookingAt()) {
        Optional<String> index =
            matcher.groupCount() > 2 ? name(matcher, 3) : Optional.<String>empty();
        return name(matcher, 1).map(table -> new PartiQlStatement(form.action(), table, index));
      }
    }
    return Optional.empty();
  }

  /** Returns the first word of the statements that an action is checked for. */
  public static String verb(String action) {
    return FORMS.stream()
        .filter(form -> form.action().equals(action))
        .findFirst()
        .map(Form::verb)
        .orElseThrow();
  }

  private static Optional<String> name(Matcher matcher, int quoted) {
    return Optional.ofNullable(matcher.group(quoted))
        .or(() -> Optional.ofNullable(matcher.group(quoted + 1)));
  }
}
