package dev.carillon.catalog.form;

import dev.carillon.catalog.form.TerraformModule.Reference;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The policies of data sources that Terraform reads only when it applies a plan, as far as the plan
 * knows them: most of one is known that names the ARN of what is made then.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON output
 *     format</a>
 */
public final class TerraformPlan {

  private static final Pattern MODULE =
      Pattern.compile("module\\.([\\w-]+)(?:" + TerraformModule.INSTANCE + ")?");

  /** So many references are followed from one attribute. */
  private static final int MOST = 1_000;

  /** So many are read in all, more than any configuration has; behind them, nothing is known. */
  private static final int MOST_IN_ALL = 1_000_000;

  private final TerraformModule root;

  /** The policies by their addresses, and by these without the instances at the end, and all. */
  private final Map<String, List<TerraformPolicy>> policies = new HashMap<>();

  /** What the policy of each address is found by. */
  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  /** The names of policies of which a statement is not known. */
  private final Set<String> open = new HashSet<>();

  /** How many sources of the policies by a name are not known. */
  private final Map<String, Integer> openSources = new HashMap<>();

  /** Where references lead to, by the address of the module that they are in. */
  private final Map<Map.Entry<String, List<Reference>>, Set<String>> led = new HashMap<>();

  /** What references take their values from. */
  private final Map<Reference, List<Reference>> known = new HashMap<>();

  private int left = MOST_IN_ALL;

  /**
   * What an attribute takes its policy from.
   *
   * @param names the names of the policies
   * @param alone whether its expression names nothing else
   */
  public record Taken(Set<String> names, boolean alone) {

    /** What names no policy. */
    public static final Taken NONE = new Taken(Set.of(), false);
  }

  /** Reads what a plan has. */
  public TerraformPlan(Element plan) {
    root = TerraformModule.ofPlan(plan);
    changes(plan)
        .filter(change -> change.text("type").equals("aws_iam_policy_document"))
        .forEach(this::add);
  }

  /** Returns what a plan does with resources. */
  public static Stream<Element> changes(Element plan) {
    return plan.member("resource_changes").stream().flatMap(changes -> changes.items().stream());
  }

  private void add(Element data) {
    String address = TerraformConfiguration.address(data);
    DeferredPolicy.of(data)
        .ifPresent(
            policy -> {
              Set<String> by = new LinkedHashSet<>(List.of(address));
              by.add(address.substring(0, address.length() - instance(data).length()));
              by.add(TerraformModule.INSTANCE.matcher(address).replaceAll(""));
              names.put(address, by);
              by.forEach(
                  name -> policies.computeIfAbsent(name, any -> new ArrayList<>()).add(policy));
              int sources = DeferredPolicy.openSources(policy);
              by.forEach(name -> openSources.merge(name, sources, Math::max));
              if (DeferredPolicy.hasOpenStatement(policy)) {
                open.addAll(by);
              }
            });
  }

  /** Returns which of its instances a resource is; empty if there is one alone. */
  private static String instance(Element change) {
    String address = change.text("address");
    String whole = change.text("type") + '.' + change.text("name");
    int end = address.lastIndexOf(whole) + whole.length();
    return address.contains(whole)
            && TerraformModule.INSTANCE.matcher(address).region(end, address.length()).matches()
        ? address.substring(end)
        : "";
  }

  /** Returns the policies by a name: one alone, or those of all instances. */
  public List<TerraformPolicy> policies(String name) {
    return policies.getOrDefault(name, List.of());
  }

  /** Returns the names of the policies that are not among these. */
  public List<String> others(Collection<String> known) {
    Set<String> all = new HashSet<>(known);
    return names.entrySet().stream()
        .filter(one -> one.getValue().stream().noneMatch(all::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns whether this is one policy, of which each statement is known. */
  public boolean isWhole(Taken taken) {
    List<TerraformPolicy> all =
        taken.names().stream().flatMap(one -> policies(one).stream()).limit(2).toList();
    return taken.alone() && all.size() == 1 && all.get(0).apart().isEmpty();
  }

  /** Returns whether this is no whole policy: too little is known of a part. */
  public boolean leavesOpen(Taken taken) {
    return taken.names().isEmpty() || taken.names().stream().anyMatch(open::contains);
  }

  /** Returns what the attributes of a resource take their policies from. */
  public Map<String, Taken> sources(Element change) {
    Map<String, Taken> sources = new LinkedHashMap<>();
    if (policies.isEmpty() || left <= 0) {
      return sources;
    }
    TerraformModule in = root;
    Map<TerraformModule, String> prefixes = new HashMap<>(Map.of(root, ""));
    Matcher module = MODULE.matcher(change.text("module_address"));
    while (module.find()) {
      String outer = prefixes.getOrDefault(in, "");
      Optional<TerraformModule> inner = in.inner(module.group(1));
      if (inner.isEmpty()) {
        return sources;
      }
      in = inner.get();
      prefixes.put(in, outer + module.group() + '.');
    }
    String instance = instance(change);
    for (Element one : in.expressions(change.text("type") + '.' + change.text("name")).toList()) {
      List<Reference> references = left > 0 ? in.references(one, instance) : List.of();
      left -= references.size() + 1;
      Set<String> found =
          led.computeIfAbsent(
              Map.entry(prefixes.getOrDefault(in, ""), references),
              any -> named(documents(references, true), prefixes));
      if (!found.isEmpty()) {
        boolean alone =
            references.stream()
                .allMatch(to -> to.isBeside() || !documents(List.of(to), false).isEmpty());
        sources.put(one.name(), new Taken(found, alone));
      }
    }
    return sources;
  }

  private Set<String> named(List<Reference> documents, Map<TerraformModule, String> prefixes) {
    Set<String> found = new LinkedHashSet<>();
    for (Reference one : documents) {
      String name = named(one, prefixes).orElse("");
      int taken = openSources.getOrDefault(name, 0);
      if (taken > 0
          && !open.contains(name)
          && documents(sources(one), false).stream()
                  .flatMap(source -> named(source, prefixes).stream())
                  .mapToInt(source -> policies(source).size())
                  .sum()
              < taken) {
        open.add(name);
      }
      if (!name.isEmpty()) {
        found.add(name);
      }
    }
    return found;
  }

  /**
   * Returns the name of the policy of a data source.
   *
   * @param prefixes what addresses begin with in the modules that the resource is in
   */
  private Optional<String> named(Reference document, Map<TerraformModule, String> prefixes) {
    String any = document.in().prefix();
    String here = prefixes.getOrDefault(document.in(), any);
    String name = document.to();
    return Stream.of(here + name + document.instance(), here + name, any + name)
        .filter(policies::containsKey)
        .findFirst();
  }

  /**
   * Returns the data sources that references lead to, each of them followed once.
   *
   * @param behind whether those count, too, that they take statements from
   */
  private List<Reference> documents(List<Reference> references, boolean behind) {
    List<Reference> found = new ArrayList<>();
    Set<Reference> followed = new HashSet<>();
    Deque<Reference> next = new ArrayDeque<>(references);
    while (!next.isEmpty() && followed.size() < MOST) {
      Reference one = next.poll();
      if (followed.add(one)) {
        if (one.isDocument()) {
          found.add(one);
        }
        if (left > 0 && (behind || !one.isDocument())) {
          List<Reference> sources = sources(one);
          left -= sources.size() + 1;
          next.addAll(sources);
        }
      }
    }
    return found;
  }

  private List<Reference> sources(Reference one) {
    return known.computeIfAbsent(one, Reference::sources);
  }
}
