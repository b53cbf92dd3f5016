package dev.carillon.catalog.cli;

import static dev.carillon.catalog.cli.RequiredReport.line;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.classfile.CallPlace;
import dev.carillon.catalog.grant.RoleGrants;
import dev.carillon.catalog.grant.RoleGrants.Answer;
import dev.carillon.catalog.grant.RolePolicy;
import dev.carillon.catalog.required.CalledActions;
import dev.carillon.catalog.required.RequiredAction;
import dev.carillon.catalog.store.CachedCatalogs;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.name.Shortened;
import dev.carillon.policy.Effect;
import dev.carillon.policy.Policy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the policies of a role, held against what code needs, lack, and what they grant and nothing
 * calls.
 *
 * @param files the names of the policies, for people
 * @param allows whether any of their statements allows something
 * @param needed how many actions are needed
 * @param missing what is needed and granted by nothing
 * @param onOtherTypes those of it that are granted on no resource that they take
 * @param perhapsGranted what is needed and granted by no text, but perhaps by a policy of which
 *     only the name is known
 * @param notRead the names of these policies
 * @param where from what code calls to the places, for people
 * @param elsewhere what is granted, but on none of these resources, which the code names
 * @param perhaps what is perhaps needed and not granted
 * @param notCalled what is granted and nothing calls, by file
 * @param readWhole whether all code is read that may call it
 */
record HeldPolicies(
    String files,
    boolean allows,
    int needed,
    SortedSet<String> missing,
    SortedSet<String> onOtherTypes,
    SortedSet<String> perhapsGranted,
    SortedSet<String> notRead,
    Map<String, String> where,
    SortedMap<String, SortedSet<String>> elsewhere,
    SortedSet<String> perhaps,
    Map<Path, SortedSet<String>> notCalled,
    boolean readWhole) {

  /** How many places a line lists. */
  private static final int MOST_PLACES = 3;

  /** How many policies a line lists. */
  private static final int MOST_NAMES = 3;

  private static final String NOTHING =
      " nothing, as a service control policy may: name the policies of the role";

  static HeldPolicies of(
      CalledActions called, Map<Path, RolePolicy> policies, CachedCatalogs catalogs) {
    RoleGrants grants = RoleGrants.of(policies, catalogs::find);
    Policy role = grants.policy();
    SortedSet<String> missing = new TreeSet<>();
    SortedSet<String> onOtherTypes = new TreeSet<>();
    SortedSet<String> perhapsGranted = new TreeSet<>();
    for (String action : called.needed()) {
      switch (grants.answer(action)) {
        case YES -> {}
        case PERHAPS -> perhapsGranted.add(action);
        case ON_OTHER_TYPES -> onOtherTypes.add(action);
        case NO -> missing.add(action);
      }
    }
    missing.addAll(onOtherTypes);
    SortedSet<String> perhaps = new TreeSet<>(called.perhaps());
    perhaps.removeIf(action -> grants.answer(action) == Answer.YES);
    Map<Path, SortedSet<String>> notCalled = new LinkedHashMap<>();
    policies.forEach(
        (file, policy) ->
            notCalled.put(
                file, called.notCalledOf(RoleGrants.together(Set.of(policy.document())))));
    return new HeldPolicies(
        policies.keySet().stream().map(Path::toString).collect(Collectors.joining(", ")),
        role.statements().stream().anyMatch(statement -> statement.effect() == Effect.ALLOW),
        called.needed().size(),
        missing,
        onOtherTypes,
        perhapsGranted,
        grants.notRead(),
        places(called),
        called.grantedElsewhereBy(role),
        perhaps,
        notCalled,
        called.unread().isEmpty());
  }

  private static Map<String, String> places(CalledActions called) {
    Map<String, Set<String>> all = new HashMap<>();
    for (RequiredAction action : called.actions()) {
      if (action.need() == Need.NEEDED) {
        for (CallPlace place : action.places()) {
          all.computeIfAbsent(action.action(), key -> new LinkedHashSet<>()).add(place.toString());
        }
      }
    }
    Map<String, String> places = new HashMap<>();
    all.forEach(
        (action, at) -> places.put(action, ", needed at " + Shortened.first(MOST_PLACES, at)));
    return places;
  }

  /** Returns a line for each action, and at the end how many are missing. */
  String text() {
    StringBuilder text = new StringBuilder();
    boolean one = notCalled.size() == 1;
    String verb = one ? ": does not grant " : ": do not grant ";
    String grants = one ? ": grants " : ": grant ";
    for (String action : missing) {
      String verdict =
          onOtherTypes.contains(action)
              ? grants + action + " on no resource that it takes"
              : verb + action;
      text.append(line(files + verdict + where.getOrDefault(action, "")));
    }
    if (!allows && notRead.isEmpty()) {
      String what = one ? " allows" : " allow";
      text.append(line(files + what + NOTHING));
    }
    String names = Shortened.first(MOST_NAMES, notRead);
    for (String action : perhapsGranted) {
      String may = ", but policies that are only named there may (" + names + ')';
      text.append(line(files + verb + action + may + where.getOrDefault(action, "")));
    }
    elsewhere.forEach(
        (action, resources) ->
            text.append(
                line(files + grants + action + ", but not on " + String.join(", ", resources))));
    if (!perhaps.isEmpty()) {
      text.append(line("perhaps needed, not granted: " + String.join(", ", perhaps)));
    }
    String uncalled = readWhole ? ", which nothing calls" : ", which nothing that was read calls";
    notCalled.forEach(
        (file, actions) ->
            actions.forEach(action -> text.append(line(file + ": grants " + action + uncalled))));
    return text.append(Counted.of(needed, "action"))
        .append(" required, ")
        .append(missing.size())
        .append(" missing")
        .append(perhapsGranted.isEmpty() ? "" : ", " + perhapsGranted.size() + " perhaps granted")
        .append('\n')
        .toString();
  }

  /** Returns the same as a JSON object, with a line break at the end. */
  String json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("notGranted", missing);
    json.put("grantedOnOtherTypes", onOtherTypes);
    json.put("perhapsGranted", perhapsGranted);
    json.put("policiesNotRead", notRead);
    json.put("grantedElsewhere", elsewhere);
    json.put("perhapsNotGranted", perhaps);
    Map<String, Object> grants = new LinkedHashMap<>();
    notCalled.forEach((file, actions) -> grants.put(file.toString(), actions));
    json.put("notCalled", grants);
    return JsonWriter.pretty(json) + '\n';
  }
}
