package dev.carillon.catalog.cli;

import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.ServiceCatalog;
import dev.carillon.catalog.VisibleText;
import dev.carillon.catalog.diff.CatalogDiff;
import dev.carillon.catalog.diff.DiffFormat;
import dev.carillon.catalog.policyfile.NewGrants;
import dev.carillon.catalog.policyfile.NewGrants.NewGrant;
import dev.carillon.catalog.refresh.Outcome;
import dev.carillon.catalog.required.NewNeeds;
import dev.carillon.catalog.required.RequiredAction;
import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.catalog.store.CatalogDirectory;
import dev.carillon.catalog.store.CatalogStore;
import dev.carillon.catalog.store.LayeredCatalogs;
import dev.carillon.internal.iam.ActionName;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.name.PrintedText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a refresh means for the build that it is made for: what its policies grant since, and what
 * its code needs otherwise.
 *
 * @param grants what the policies grant of new actions
 * @param needs what the code needs otherwise; empty where no code was named or nothing changed
 * @param withPolicies whether policies were named
 * @param ungranted what the code needs since and none of the policies grants
 */
record BuildEffects(
    List<NewGrant> grants,
    Optional<NewNeeds> needs,
    boolean withPolicies,
    SortedSet<String> ungranted) {

  /** Returns that nothing is known of the build. */
  static BuildEffects none() {
    return new BuildEffects(List.of(), Optional.empty(), false, new TreeSet<>());
  }

  /**
   * Looks at policies and code after a refresh.
   *
   * @param policies the policies, read before it; empty if none were named
   */
  static BuildEffects of(
      List<Outcome> outcomes, Path catalogs, Optional<NewGrants> policies, List<Path> classes)
      throws ProblemsException {
    CatalogStore bundled = new BundledCatalogs();
    List<ServiceCatalog> added = new ArrayList<>();
    List<ServiceCatalog> replaced = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Updated updated) {
        add(updated.diff(), added, replaced);
      } else if (outcome instanceof Outcome.Created created) {
        created.diff().ifPresent(diff -> add(diff, added, replaced));
      }
    }
    List<NewGrant> grants = policies.map(known -> known.of(added)).orElse(List.of());
    if (classes.isEmpty() || replaced.isEmpty()) {
      return new BuildEffects(grants, Optional.empty(), policies.isPresent(), new TreeSet<>());
    }
    CatalogStore now = new LayeredCatalogs(new CatalogDirectory(catalogs), bundled);
    NewNeeds needs;
    try {
      needs = NewNeeds.of(classes, replaced, now);
    } catch (UncheckedIOException e) {
      throw Inputs.unreadable(e);
    }
    SortedSet<String> ungranted =
        needs.added().stream()
            .map(RequiredAction::action)
            .collect(Collectors.toCollection(TreeSet::new));
    if (policies.isPresent()) {
      for (NewGrant grant : policies.get().of(alone(ungranted, now))) {
        ungranted.removeAll(grant.actions());
      }
    }
    return new BuildEffects(grants, Optional.of(needs), policies.isPresent(), ungranted);
  }

  private static void add(
      CatalogDiff diff, List<ServiceCatalog> added, List<ServiceCatalog> replaced) {
    added.add(diff.after().withActions(diff.actions().added()));
    replaced.add(diff.before());
  }

  /** Returns catalogs that have these actions alone. */
  private static List<ServiceCatalog> alone(SortedSet<String> actions, CatalogStore catalogs)
      throws ProblemsException {
    List<ServiceCatalog> alone = new ArrayList<>();
    SortedSet<String> services = new TreeSet<>();
    actions.forEach(action -> services.add(ActionName.serviceOf(action)));
    for (String service : services) {
      catalogs
          .find(service)
          .map(
              catalog ->
                  catalog.withActions(
                      catalog.actions().stream()
                          .filter(action -> actions.contains(service + ':' + action.name()))
                          .toList()))
          .ifPresent(alone::add);
    }
    return alone;
  }

  /** Returns it as people read it; nothing where nothing is to be said. */
  String text(DiffFormat format) {
    String policies = section("Your policies", grants.stream().map(this::line).toList(), format);
    String code = section("Your code", needs.map(this::lines).orElse(List.of()), format);
    return policies + (policies.isEmpty() || code.isEmpty() ? "" : "\n") + code;
  }

  private static String section(String title, List<String> lines, DiffFormat format) {
    if (lines.isEmpty()) {
      return "";
    }
    boolean markdown = format == DiffFormat.MARKDOWN;
    return lines.stream()
        .map(
            line ->
                markdown
                    ? "- " + VisibleText.inMarkdownCode(line) + '\n'
                    : "  " + PrintedText.inOneLine(line) + '\n')
        .collect(Collectors.joining("", markdown ? "## " + title + "\n\n" : title + '\n', ""));
  }

  private String line(NewGrant grant) {
    List<String> needed = needed(grant);
    return needs.map(NewNeeds::now).filter(now -> !now.isEmpty()).isEmpty()
        ? grant.toString()
        : grant
            + (needed.isEmpty()
                ? "; your code needs none of that"
                : "; your code needs " + String.join(", ", needed));
  }

  private List<String> needed(NewGrant grant) {
    return needs
        .map(known -> grant.actions().stream().filter(known::isNeeded).toList())
        .orElse(List.of());
  }

  private List<String> lines(NewNeeds known) {
    List<String> lines = new ArrayList<>();
    for (RequiredAction action : known.added()) {
      String why =
          Stream.of(String.join("; ", action.reasons()), RequiredReport.places(action))
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", "));
      lines.add(
          "now also needs "
              + action.action()
              + " ("
              + why
              + ')'
              + (withPolicies && ungranted.contains(action.action())
                  ? ", which none of your policies grants"
                  : ""));
    }
    known
        .matched()
        .forEach(
            (pattern, actions) ->
                lines.add(
                    '"'
                        + pattern
                        + "\" that it requires now also means "
                        + String.join(", ", actions)));
    known.gone().forEach(action -> lines.add("no longer needs " + action));
    known.removed().forEach(action -> lines.add("needs " + action + ", which AWS lists no more"));
    return lines;
  }

  /** Returns it and the outcomes as JSON, with a line break at the end. */
  String json(List<Outcome> outcomes) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("services", outcomes.stream().map(Report::plain).toList());
    json.put("newGrants", grants.stream().map(this::plain).toList());
    needs.ifPresent(known -> json.put("required", plain(known)));
    return JsonWriter.pretty(json) + '\n';
  }

  private Map<String, Object> plain(NewGrant grant) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", grant.file());
    json.put("line", grant.position().line());
    json.put("column", grant.position().column());
    json.put("path", grant.path());
    json.put("pattern", grant.written());
    json.put("actions", grant.actions());
    needs.ifPresent(known -> json.put("required", needed(grant)));
    return json;
  }

  private Map<String, Object> plain(NewNeeds known) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("added", known.added().stream().map(RequiredReport::plain).toList());
    json.put("matched", known.matched());
    json.put("gone", List.copyOf(known.gone()));
    json.put("removed", List.copyOf(known.removed()));
    if (withPolicies) {
      json.put("notGranted", List.copyOf(ungranted));
    }
    return json;
  }
}
