package dev.carillon.processor.call;

import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.iam.GlobalKeys;
import dev.carillon.internal.iam.ServicePrefixes;
import dev.carillon.internal.validation.view.Knowledge;
import dev.carillon.processor.call.ChainReader.Read;
import dev.carillon.processor.facts.KnownServices;
import dev.carillon.processor.facts.ServiceFacts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers what is known of the services that a statement names, or several. Only these are read,
 * unless one of them, or an action, is not known: then what it is not must be said from all.
 */
final class StatementKnowledge {

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9-]+:)");

  private StatementKnowledge() {}

  /** Returns what is known for statements that are judged for a call. */
  static Knowledge of(Call call, List<Read> statements) {
    KnownServices services = call.code().services();
    Set<ServiceFacts> known = new LinkedHashSet<>();
    boolean complete = true;
    for (Read read : statements) {
      for (String service : named(read.statement())) {
        Optional<ServiceFacts> facts =
            Optional.ofNullable(read.own().get(service))
                .or(() -> call.factsByName().apply(service));
        facts.ifPresent(known::add);
        complete &= facts.isPresent() && knowsActions(facts.get(), read.statement());
      }
    }
    if (!complete) {
      Set<String> found = new TreeSet<>();
      known.forEach(facts -> found.add(facts.service()));
      for (String service : services.services()) {
        if (found.add(service)) {
          call.factsByName().apply(service).ifPresent(known::add);
        }
      }
    }
    return services.knowledge(known, statements.stream().allMatch(Read::complete));
  }

  /** Returns what the builder knows when the program runs. */
  static Knowledge ofBuilder(Call call, List<Read> statements) {
    Set<ServiceFacts> known = new LinkedHashSet<>();
    statements.forEach(read -> known.addAll(read.chosen()));
    return call.code().services().knowledge(known, false);
  }

  /** Returns whether a service has the actions that are said to be its own. */
  private static boolean knowsActions(ServiceFacts facts, WrittenStatement statement) {
    return actions(statement)
        .flatMap(action -> ActionName.parse(action).stream())
        .filter(action -> !action.hasWildcard() && action.service().equals(facts.service()))
        .allMatch(
            action -> facts.action(action.name()).isPresent() || facts.isUnlistedAction(action));
  }

  private static Stream<String> actions(WrittenStatement statement) {
    return Stream.of("Action", "NotAction")
        .flatMap(element -> statement.values(element).stream())
        .map(WrittenStatement.Value::text);
  }

  /** Returns the services of the statement's actions, ARNs and condition keys. */
  private static Set<String> named(WrittenStatement statement) {
    Stream<String> actions = actions(statement).map(ActionName::serviceOf);
    Stream<String> arns =
        values(statement).flatMap(value -> Arn.parse(value.text()).stream()).map(Arn::service);
    Stream<String> keys =
        Stream.concat(
                statement.conditions().stream().map(condition -> condition.key().text()),
                variables(statement))
            .filter(key -> !GlobalKeys.isCrossService(key))
            .map(ActionName::serviceOf)
            .filter(prefix -> !prefix.equals("aws") && !prefix.equals("saml"))
            .filter(prefix -> prefix.indexOf('.') < 0);
    Set<String> services = new TreeSet<>();
    Stream.of(actions, arns, keys)
        .flatMap(names -> names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty() && Arn.isPlain(name))
        .forEach(services::add);
    return services;
  }

  /** Returns how the keys begin that the policy variables of the statement are. */
  private static Stream<String> variables(WrittenStatement statement) {
    return values(statement)
        .flatMap(value -> VARIABLE.matcher(value.text()).results())
        .map(variable -> variable.group(1))
        .filter(key -> ServicePrefixes.contains(ActionName.serviceOf(key)));
  }

  private static Stream<WrittenStatement.Value> values(WrittenStatement statement) {
    return Stream.concat(
        Stream.of("Resource", "NotResource").flatMap(element -> statement.values(element).stream()),
        statement.conditions().stream().flatMap(condition -> condition.values().stream()));
  }
}
