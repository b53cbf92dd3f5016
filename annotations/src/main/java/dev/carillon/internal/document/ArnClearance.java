package dev.carillon.internal.document;

import dev.carillon.internal.iam.DeclaredService;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.PlainArn;
import dev.carillon.policy.Action;
import dev.carillon.policy.arn.ResourceArn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes resources that {@link ResourceRules} and the rules behind the findings surely accept:
 * ARNs of the actions' own service and of one of its formats, each action taking one. Says nothing
 * where that is not so; then the rules are asked, and have the words for what is wrong.
 */
final class ArnClearance {

  private final DeclaredService service;
  private final List<Action> actions;

  /** The types that each ARN can name. */
  private final List<Set<String>> named;

  private ArnClearance(DeclaredService service, List<Action> actions, int size) {
    this.service = service;
    this.actions = actions;
    this.named = new ArrayList<>(size);
  }

  /** Returns the ARNs of a statement, each once, or null where the rules have to be asked. */
  static @Nullable Texts ofText(Draft draft, Collection<String> arns) {
    return ofTypes(draft, distinct(arns));
  }

  /** Returns the ARNs of a statement, or null where the rules have to be asked. */
  static @Nullable Texts ofTyped(Draft draft, List<ResourceArn> arns) {
    List<String> texts = new ArrayList<>(arns.size());
    boolean open = false;
    for (int i = 0; i < arns.size(); i++) {
      ResourceArn arn = arns.get(i);
      String text = arn.toString();
      PlainArn plain = PlainArn.of(text);
      boolean wide = text.indexOf('*') >= 0;
      if (plain == null
          || !isTaken(draft.constants(), arn)
          || (wide && !isTakenByAll(draft.constants(), arn))) {
        return null;
      }
      String format = arn.format();
      // A name may have some that no name of its type has.
      open |= wide || text.indexOf('?') >= 0 || PlainArn.marks(text) > PlainArn.marks(format);
      open |= !PlainArn.spelled(format).equals(format);
      texts.add(text);
    }
    for (int i = 0; i < draft.constants().size(); i++) {
      if (!takesOne(draft.constants().get(i), arns)) {
        return null;
      }
    }
    return open ? ofTypes(draft, distinct(texts)) : ofOwnTypes(draft, distinct(texts));
  }

  /** An ARN without wildcards, made from the format of its type, is of no other that matters. */
  private static @Nullable Texts ofOwnTypes(Draft draft, List<String> arns) {
    DeclaredService service = Texts.service(draft.actions().values());
    return service == null || arns.isEmpty() ? null : Texts.rightArns(arns, service);
  }

  private static List<String> distinct(Collection<String> texts) {
    return List.copyOf(texts.size() == 1 ? texts : new LinkedHashSet<>(texts));
  }

  private static boolean isTaken(List<Action> actions, ResourceArn arn) {
    for (int i = 0; i < actions.size(); i++) {
      if (takes(actions.get(i), arn)) {
        return true;
      }
    }
    return false;
  }

  /** A wildcard can reach further than its own type, to what another action takes. */
  private static boolean isTakenByAll(List<Action> actions, ResourceArn arn) {
    for (int i = 0; i < actions.size(); i++) {
      if (!takes(actions.get(i), arn)) {
        return false;
      }
    }
    return true;
  }

  private static boolean takesOne(Action action, List<ResourceArn> arns) {
    for (int i = 0; i < arns.size(); i++) {
      if (takes(action, arns.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean takes(Action action, ResourceArn arn) {
    return action.service().equals(arn.service())
        && action.resourceTypes().contains(arn.resourceType());
  }

  private static @Nullable Texts ofTypes(Draft draft, List<String> arns) {
    DeclaredService service = Texts.service(draft.actions().values());
    if (arns.isEmpty() || service == null) {
      return null;
    }
    ArnClearance clearance = new ArnClearance(service, draft.constants(), arns.size());
    return clearance.nameTypes(arns) && clearance.isEachTaken()
        ? Texts.rightArns(arns, service)
        : null;
  }

  private boolean nameTypes(List<String> arns) {
    KnownService known = service.known();
    for (int i = 0; i < arns.size(); i++) {
      PlainArn arn = PlainArn.of(arns.get(i));
      Set<String> types = arn == null ? Set.of() : known.typesOf(arn);
      if (types.isEmpty()) {
        return false;
      }
      named.add(types);
    }
    return true;
  }

  private boolean isEachTaken() {
    for (int i = 0; i < actions.size(); i++) {
      if (!takesOne(actions.get(i).resourceTypes())) {
        return false;
      }
    }
    return true;
  }

  private boolean takesOne(List<String> types) {
    for (int i = 0; i < named.size(); i++) {
      Set<String> candidates = named.get(i);
      for (int j = 0; j < types.size(); j++) {
        if (candidates.contains(types.get(j))) {
          return true;
        }
      }
    }
    return false;
  }
}
