package dev.carillon.internal.validation.condition;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.DocumentedResources;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.KeyFacts;
import dev.carillon.internal.iam.KnownService;
import dev.carillon.internal.iam.NamedResources;
import dev.carillon.internal.iam.NamedResources.Named;
import dev.carillon.internal.iam.NamedResources.Taker;
import dev.carillon.internal.iam.SupportedKeys;
import dev.carillon.internal.iam.SupportedKeys.Support;
import dev.carillon.internal.validation.view.ConditionView;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.internal.validation.view.Judgement;
import dev.carillon.internal.validation.view.StatementView;
import dev.carillon.policy.finding.PolicyKind;
import dev.carillon.policy.pattern.ActionPattern;
import dev.carillon.policy.reference.ActionReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of a statement support the keys that its conditions and variables name. Of what a
 * pattern stands for, only the actions count that can be about one of the statement's resources:
 * {@code s3:*} on objects is no ListBucket. A document can have very many actions and keys, so each
 * key is asked about once.
 */
public final class StatementKeys {

  private final StatementView statement;
  private final Judgement judgement;
  private final Map<String, Judged> byKey = new HashMap<>();
  private final Set<String> services = new HashSet<>();
  private @Nullable Taking taking;
  private @Nullable List<Asked> asked;
  private @Nullable Set<String> unrestricted;

  public StatementKeys(StatementView statement, Judgement judgement) {
    this.statement = statement;
    this.judgement = judgement;
  }

  /**
   * An action or a pattern of a statement.
   *
   * @param actions what it stands for; none where its service is not known
   */
  private record Asked(String name, Optional<KnownService> service, List<ActionReference> actions) {

    static Asked of(ActionPattern pattern, Judgement judgement) {
      return new Asked(
          pattern.toString(),
          judgement.knowledge().service(pattern.service().toString()),
          judgement.actions(pattern));
    }
  }

  /**
   * What the actions of a statement have to do with a key.
   *
   * @param actions the actions, as they are written
   * @param without those that the condition has to be moved away from
   * @param withoutIfExists the same where it also holds for requests without the key
   * @param byTypesOnly those for which only resource types list the key
   * @param elsewhere the patterns that stand for actions with the key, but for none that can be
   *     about the statement's resources
   */
  record Judged(
      List<String> actions,
      List<String> without,
      List<String> withoutIfExists,
      List<String> byTypesOnly,
      List<String> elsewhere) {}

  /**
   * Returns whether none of the actions supports a key, as a policy variable. A key of another
   * service can be one of the session: {@code datazone:userId}.
   */
  public boolean supportNone(String key) {
    if (!GlobalKeys.isPerAction(key) || !areOf(ActionName.serviceOf(key))) {
      return false;
    }
    Judged judged = judged(key);
    return !judged.actions().isEmpty()
        && judged.withoutIfExists().size() == judged.actions().size();
  }

  private boolean areOf(String service) {
    if (services.isEmpty()) {
      services.add("aws");
      for (ActionPattern pattern : statement.patterns("Action")) {
        services.add(pattern.service().toString().toLowerCase(Locale.ROOT));
      }
    }
    return services.contains(service.toLowerCase(Locale.ROOT));
  }

  /** Returns the actions that support no key of the conditions but those of every request. */
  Set<String> unrestricted() {
    Set<String> known = unrestricted;
    if (known == null) {
      known = new HashSet<>();
      for (Asked one : asked()) {
        known.add(one.name());
      }
      Set<String> seen = new HashSet<>();
      for (ConditionView condition : statement.conditions()) {
        String key = condition.key();
        if (GlobalKeys.isPerAction(key) && seen.add(SupportedKeys.ofAnyTag(key))) {
          known.retainAll(Set.copyOf(judged(key).without()));
        }
      }
      unrestricted = known;
    }
    return known;
  }

  Judged judged(String key) {
    return byKey.computeIfAbsent(SupportedKeys.ofAnyTag(key), any -> judge(key));
  }

  private Judged judge(String key) {
    List<Asked> all = asked();
    if (!judgement.affords(all.size())) {
      return new Judged(List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Map<String, Support> supports = new LinkedHashMap<>();
    List<String> elsewhere = new ArrayList<>();
    IdentityHashMap<KnownService, KeyFacts> facts = new IdentityHashMap<>();
    for (Asked one : all) {
      KnownService service = one.service().orElse(null);
      Support support = Support.UNKNOWN;
      if (service != null) {
        KeyFacts known = facts.computeIfAbsent(service, any -> service.key(key));
        Support anywhere = support(one.actions(), known);
        support = anywhere == Support.NO ? anywhere : support(taking(one, service), known);
        if (support != anywhere && support == Support.NO) {
          elsewhere.add(one.name());
        }
      }
      supports.put(one.name(), support);
    }
    return new Judged(
        List.copyOf(supports.keySet()),
        without(supports, key, false),
        without(supports, key, true),
        supports.keySet().stream()
            .filter(action -> supports.get(action) == Support.BY_TYPES_ONLY)
            .toList(),
        elsewhere);
  }

  private List<ActionReference> taking(Asked one, KnownService service) {
    if (one.actions().size() == 1) {
      return one.actions();
    }
    Taking known = taking;
    if (known == null) {
      known = new Taking();
      taking = known;
    }
    return known.of(one, service);
  }

  /** The actions of patterns that can be about one of the statement's resources. */
  private final class Taking {

    private final Map<String, List<ActionReference>> byPattern = new HashMap<>();
    private final List<Named> named =
        statement.strings("Resource").stream()
            .map(Element::text)
            .distinct()
            .map(Named::of)
            .toList();
    private final NamedResources resources = new NamedResources(named, judgement::affords);

    /** What is no text may be any resource. */
    private final boolean areAll =
        named.isEmpty()
            || statement
                .get("Resource")
                .filter(all -> all.items().size() > all.strings().size())
                .isPresent();

    /** Returns those of a pattern; all, where none can: that is another mistake. */
    List<ActionReference> of(Asked one, KnownService service) {
      return areAll
          ? one.actions()
          : byPattern.computeIfAbsent(
              one.name(),
              any -> {
                List<ActionReference> some =
                    one.actions().stream().filter(action -> takes(action, service)).toList();
                return some.isEmpty() ? one.actions() : some;
              });
    }

    private boolean takes(ActionReference action, KnownService service) {
      return resources.takesOne(new Taker(action.iamName(), action.resourceTypes(), service.arns()))
          || (judgement.kind() == PolicyKind.RESOURCE
              && DocumentedResources.isShared(action.iamName(), named));
    }
  }

  private List<Asked> asked() {
    List<Asked> known = asked;
    if (known == null) {
      known =
          statement.patterns("Action").stream()
              .distinct()
              .map(pattern -> Asked.of(pattern, judgement))
              .toList();
      asked = known;
    }
    return known;
  }

  private List<String> without(Map<String, Support> supports, String key, boolean ifExists) {
    return SupportedKeys.unsupported(
        supports.keySet(),
        action -> supports.getOrDefault(action, Support.UNKNOWN),
        action -> action,
        key,
        ifExists,
        statement.hasUnread("Action")); // It may be one with the key.
  }

  /** Returns what is best supported by the actions that a pattern stands for. */
  private static Support support(List<ActionReference> actions, KeyFacts key) {
    if (actions.isEmpty()) {
      return Support.UNKNOWN;
    }
    Support best = Support.NO;
    for (ActionReference action : actions) {
      Support support = key.support(action);
      if (support == Support.YES || support == Support.UNKNOWN) {
        return support;
      }
      best = support == Support.BY_TYPES_ONLY ? support : best;
    }
    return best;
  }
}
