package dev.carillon.catalog.required;

import dev.carillon.catalog.call.PartiQlRequest;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.partiql.PartiQlStatement;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import dev.carillon.policy.reference.ServiceReference.ResourceTypeReference;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The tables that statements of PartiQL name. */
final class StatementTables {

  private static final String NAME = "TableName";

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
                  Set<String> table = Set.of(GivenTexts.literal(statement.table()));
                  GivenTexts.filled(format, part -> part.equals(NAME) ? table : Set.of("*"))
                      .forEach(arn -> arns.add(arn + index));
                }
              }
            });
    return arns;
  }
}
