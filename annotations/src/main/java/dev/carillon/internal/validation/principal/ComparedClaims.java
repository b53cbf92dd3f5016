package dev.carillon.internal.validation.principal;

import dev.carillon.internal.iam.condition.Comparison;
import dev.carillon.internal.validation.view.StatementView;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The claims that the conditions of a statement compare, read once for all its providers. A
 * condition on a key that no token of these providers has is told itself, and means the claim.
 */
final class ComparedClaims {

  private final StatementView statement;
  private final Set<String> misplaced = new HashSet<>();
  private final Set<String> restricting = new HashSet<>();

  ComparedClaims(StatementView statement) {
    this.statement = statement;
    Predicate<String> ofNone = ClaimRules.ofNone(statement);
    for (Comparison one : statement.comparisons()) {
      if (ofNone.test(one.key())) {
        misplaced.add(claim(one.foldedKey()));
        if (statement.restricts(one)) {
          restricting.add(claim(one.foldedKey()));
        }
      }
    }
  }

  private static String claim(String key) {
    return key.substring(key.lastIndexOf(':') + 1);
  }

  /** Returns whether a condition seems to compare the claim of a key, by a wrong key. */
  boolean hasMisplaced(String key) {
    return misplaced.contains(claim(key.toLowerCase(Locale.ROOT)));
  }

  /** How somebody has signed in says nothing of who it is. */
  boolean restrict(String host) {
    return restrict(host, claim -> !claim.equals("amr"));
  }

  /** Returns whether a condition on one of some claims of a provider restricts who may come. */
  boolean restrict(String host, Predicate<String> claims) {
    return statement.hasConditionOnAnyKey()
        || restricting.stream().anyMatch(claims)
        || statement.comparisonsOf(host.toLowerCase(Locale.ROOT)).stream()
            .anyMatch(one -> claims.test(claim(one.foldedKey())) && statement.restricts(one));
  }
}
