package dev.carillon.catalog.required;

import dev.carillon.catalog.call.PartiQlRequest;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.partiql.PartiQlStatement;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;

/** The tables that statements of PartiQL name. */
final class StatementTables {

  private static final String TABLE_NAME = "${TableName}";

  private StatementTables() {}

  /** Returns the tables or indexes that the statements of a request name, if all of them do. */
  static NavigableSet<String> arns(
      RequestUses requests, AuthorizedAction action, String request, ResourceTypeReference type) {
    NavigableSet<String> arns = new TreeSet<>();
    PartiQlRequest.of(requests, request)
        .ifPresent(
            statements -> {
              for (PartiQlStatement statement : statements.of(action)) {
                String index =
                    statement.index().map(name -> "/index/" + GivenTexts.literal(name)).orElse("");
                for (String format : type.arnFormats()) {
                  arns.add(format(format, statement.table()) + index);
                }
              }
            });
    return arns;
  }

  /** Returns a format with the name of a table filled in, and {@code *} for the rest. */
  private static String format(String format, String table) {
    String named = Matcher.quoteReplacement(GivenTexts.literal(table));
    return Placeholders.IN_FORMAT
        .matcher(format.replace("${Partition}", "aws"))
        .replaceAll(part -> part.group().equals(TABLE_NAME) ? named : "*");
  }
}
