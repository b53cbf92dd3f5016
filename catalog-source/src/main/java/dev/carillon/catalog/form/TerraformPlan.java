package dev.carillon.catalog.form;

import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policies of data sources that Terraform reads only when it applies a plan, as far as the plan
 * knows them: most of one is known that names the ARN of what is made then.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON output
 *     format</a>
 */
public final class TerraformPlan {

  private static final String DATA = "data.aws_iam_policy_document.";

  /** Which of the instances of a module or of a resource it is. */
  private static final Pattern INSTANCE = Pattern.compile("\\[(?:\\d+|\"(?:[^\"\\\\]|\\\\.)*+\")]");

  private static final Pattern STATEMENT = Pattern.compile("\\.statement\\[\\d+]$");

  /** So many references are followed from one attribute. */
  private static final int MOST = 1_000;

  private final Optional<Element> modules;
  private final Map<String, List<TerraformPolicy>> policies = new LinkedHashMap<>();

  /** The resources of each module, by their addresses in it. */
  private final Map<List<String>, Map<String, List<Element>>> resources = new HashMap<>();

  /** Reads what a plan has. */
  public TerraformPlan(Element root) {
    modules =
        root.member("configuration").flatMap(configuration -> configuration.member("root_module"));
    changes(root)
        .filter(change -> change.text("type").equals("aws_iam_policy_document"))
        .forEach(this::add);
  }

  /** Returns what a plan does with resources. */
  public static Stream<Element> changes(Element root) {
    return root.member("resource_changes").stream().flatMap(changes -> changes.items().stream());
  }

  /** Returns the data sources of which something is known. */
  public Set<String> documents() {
    return Collections.unmodifiableSet(policies.keySet());
  }

  /** Returns the policies of a data source, of each of its instances one. */
  public List<TerraformPolicy> policies(String document) {
    return policies.getOrDefault(document, List.of());
  }

  /** Returns whether these data sources are no whole policy: too little is known of a statement. */
  public boolean leaveOpen(Set<String> documents) {
    return documents.isEmpty()
        || documents.stream()
            .flatMap(one -> policies(one).stream())
            .flatMap(policy -> policy.apart().stream())
            .anyMatch(apart -> STATEMENT.matcher(apart.path()).find());
  }

  /** Returns the data sources that the attributes of a resource take their policies from. */
  public Map<String, Set<String>> sources(Element change) {
    Map<String, Set<String>> sources = new LinkedHashMap<>();
    if (policies.isEmpty()) {
      return sources;
    }
    List<String> in = path(change);
    expressions(in, change.text("type") + '.' + change.text("name"))
        .flatMap(all -> all.members().stream())
        .forEach(
            one -> {
              Set<String> found = new LinkedHashSet<>();
              addSources(one, in, found);
              found.retainAll(policies.keySet());
              if (!found.isEmpty()) {
                sources.put(one.name(), found);
              }
            });
    return sources;
  }

  private void addSources(Element expression, List<String> in, Set<String> found) {
    for (Element part : expression.isObject() ? expression.members() : expression.items()) {
      if (part.name().equals("references")) {
        part.strings().stream()
            .map(reference -> named(reference.text()))
            .filter(reference -> found.size() < MOST && found.add(key(in, reference)))
            .forEach(reference -> follow(reference.split("\\."), in, found));
      } else if (part.isObject() || !part.items().contains(part)) {
        addSources(part, in, found);
      }
    }
  }

  /** Returns what a reference names: all of a data source, whatever of it and of its instances. */
  private static String named(String reference) {
    String name = INSTANCE.matcher(reference).replaceAll("");
    int end = name.startsWith(DATA) ? name.indexOf('.', DATA.length()) : -1;
    return end < 0 ? name : name.substring(0, end);
  }

  /** Adds what a reference takes its value from. */
  private void follow(String[] steps, List<String> in, Set<String> found) {
    if (steps.length < 2) {
      return;
    }
    if (steps[0].equals("module") && steps.length > 2) {
      List<String> inner = Stream.concat(in.stream(), Stream.of(steps[1])).toList();
      member(module(inner), "outputs", steps[2]).ifPresent(one -> addSources(one, inner, found));
    } else if (steps[0].equals("var") && !in.isEmpty()) {
      List<String> outer = in.subList(0, in.size() - 1);
      Optional<Element> call = member(module(outer), "module_calls", in.get(outer.size()));
      member(call, "expressions", steps[1]).ifPresent(one -> addSources(one, outer, found));
    } else if (steps[0].equals("data") && steps.length == 3) {
      expressions(in, String.join(".", steps))
          .flatMap(all -> all.members().stream())
          .filter(one -> TerraformConfiguration.takesStatements(one.name()))
          .forEach(one -> addSources(one, in, found));
    }
  }

  /** Returns the expressions of a resource. */
  private Stream<Element> expressions(List<String> in, String address) {
    return resources.computeIfAbsent(in, this::resources).getOrDefault(address, List.of()).stream()
        .flatMap(one -> one.member("expressions").stream());
  }

  private Map<String, List<Element>> resources(List<String> in) {
    return module(in).flatMap(module -> module.member("resources")).stream()
        .flatMap(all -> all.items().stream())
        .collect(Collectors.groupingBy(one -> one.text("address")));
  }

  private Optional<Element> module(List<String> path) {
    Optional<Element> module = modules;
    for (String name : path) {
      module = member(module, "module_calls", name).flatMap(call -> call.member("module"));
    }
    return module;
  }

  private static Optional<Element> member(Optional<Element> of, String section, String name) {
    return of.flatMap(one -> one.member(section)).flatMap(all -> all.member(name));
  }

  /** Returns the names of the modules that a resource is in. */
  private static List<String> path(Element change) {
    String modules = INSTANCE.matcher(change.text("module_address")).replaceAll("");
    return Stream.of(modules.split("\\.?module\\.")).filter(name -> !name.isEmpty()).toList();
  }

  private static String key(List<String> modules, String name) {
    return String.join(".", modules) + ':' + name;
  }

  private void add(Element data) {
    DeferredPolicy.of(data)
        .ifPresent(
            policy ->
                policies
                    .computeIfAbsent(
                        key(path(data), DATA + data.text("name")), any -> new ArrayList<>())
                    .add(policy));
  }
}
