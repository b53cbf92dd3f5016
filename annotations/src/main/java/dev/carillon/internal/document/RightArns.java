package dev.carillon.internal.document;

import dev.carillon.internal.iam.KnownService;
import java.util.List;

/**
 * ARNs that were held against the formats of one service and the actions of their statement, by the
 * functions that the rules behind the findings call. They need not be asked again.
 */
final class RightArns extends Matched.Fixed {

  private final List<String> arns;
  private final KnownService.Keeper keeper;

  RightArns(List<String> arns, KnownService.Keeper keeper) {
    this.arns = arns;
    this.keeper = keeper;
  }

  /** Returns the reference that they were held against. */
  KnownService.Keeper keeper() {
    return keeper;
  }

  @Override
  public String get(int index) {
    return arns.get(index);
  }

  @Override
  public int size() {
    return arns.size();
  }
}
