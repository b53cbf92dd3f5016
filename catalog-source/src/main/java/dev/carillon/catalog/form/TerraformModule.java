package dev.carillon.catalog.form;

import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A module of the configuration that a plan has, with what its expressions refer to.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/internals/json-format#configuration-representation">
 *     Configuration representation</a>
 */
final class TerraformModule {

  /** What names a data source with a policy. */
  static final String DATA = "data.aws_iam_policy_document.";

  /** Which of the instances of a module or of a resource it is. */
  static final Pattern INSTANCE = Pattern.compile("\\[(?:\\d+|\"(?:[^\"\\\\]|\\\\.)*+\")]");

  private static final Pattern DOCUMENT =
      Pattern.compile(Pattern.quote(DATA) + "([\\w-]+)(" + INSTANCE + ")?.*");

  private static final String MODULE = "module.";

  /** What refers to the instance whose expression it is in. */
  private static final List<String> OWN = List.of("each.key", "count.index");

  /** What gives no value by itself: which instance it is, and a module whose output is named. */
  private static final Pattern BESIDE = Pattern.compile("(?:each|count)(?:\\..*)?|module\\.[^.]*");

  private final @Nullable TerraformModule outer;
  private final String name;
  private final Optional<Element> call;
  private final Optional<Element> written;
  private final Map<String, Optional<TerraformModule>> inner = new HashMap<>();
  private @Nullable Map<String, List<Element>> resources;

  /**
   * What an expression refers to.
   *
   * @param in the module that the expression is in
   * @param to a name without instances; a data source without its attribute
   * @param instance which instance of it; empty if that is not told
   */
  record Reference(TerraformModule in, String to, String instance) {

    /** Returns whether it is a data source with a policy. */
    boolean isDocument() {
      return to.startsWith(DATA);
    }

    /** Returns whether it only stands beside what gives the value. */
    boolean isBeside() {
      return BESIDE.matcher(to).matches();
    }

    /** Returns what it takes its value from: of a data source, what that takes statements from. */
    List<Reference> sources() {
      String[] steps = to.split("\\.", -1);
      if (isDocument()) {
        return in.expressions(to)
            .filter(one -> TerraformConfiguration.takesStatements(one.name()))
            .flatMap(one -> in.references(one, instance).stream())
            .toList();
      }
      TerraformModule outer = in.outer;
      if (steps[0].equals("var") && steps.length > 1 && outer != null) {
        return outer.references(member(in.call, "expressions", steps[1]));
      }
      if (steps[0].equals("module") && steps.length > 2) {
        return in.inner(steps[1]).stream()
            .flatMap(inner -> inner.references(member(inner.written, "outputs", steps[2])).stream())
            .toList();
      }
      return List.of();
    }
  }

  private TerraformModule(TerraformModule outer, String name, Element call) {
    this.outer = outer;
    this.name = name;
    this.call = Optional.of(call);
    this.written = call.member("module");
  }

  private TerraformModule(Optional<Element> written) {
    this.outer = null;
    this.name = "";
    this.call = Optional.empty();
    this.written = written;
  }

  /** Returns the root module of a plan. */
  static TerraformModule ofPlan(Element root) {
    return new TerraformModule(
        root.member("configuration").flatMap(configuration -> configuration.member("root_module")));
  }

  /** Returns the module that this one calls by a name; empty if the configuration has none. */
  Optional<TerraformModule> inner(String called) {
    return inner.computeIfAbsent(
        called,
        any ->
            member(written, "module_calls", called)
                .map(made -> new TerraformModule(this, called, made)));
  }

  /** Returns what the address of all that is in it begins with, without instances. */
  String prefix() {
    StringBuilder prefix = new StringBuilder();
    for (TerraformModule one = this; one.outer != null; one = one.outer) {
      prefix.insert(0, MODULE + one.name + '.');
    }
    return prefix.toString();
  }

  /** Returns the expressions of a resource. */
  Stream<Element> expressions(String address) {
    Map<String, List<Element>> known = resources;
    if (known == null) {
      known =
          written.flatMap(module -> module.member("resources")).stream()
              .flatMap(all -> all.items().stream())
              .collect(Collectors.groupingBy(one -> one.text("address")));
      resources = known;
    }
    return known.getOrDefault(address, List.of()).stream()
        .flatMap(one -> one.member("expressions").stream())
        .flatMap(all -> all.members().stream());
  }

  private List<Reference> references(Optional<Element> expression) {
    return expression.map(one -> references(one, "")).orElse(List.of());
  }

  /**
   * Returns what an expression refers to, and all in it. A plan names a resource once more behind
   * an instance of it.
   *
   * @param instance which of the instances has the expression; empty if there is one alone
   */
  List<Reference> references(Element expression, String instance) {
    List<Reference> found = new ArrayList<>();
    add(expression, instance, found);
    return found;
  }

  private void add(Element expression, String instance, List<Reference> found) {
    for (Element part : expression.isObject() ? expression.members() : expression.items()) {
      if (part.name().equals("references")) {
        List<String> names = part.strings().stream().map(Element::text).toList();
        NavigableSet<String> sorted = new TreeSet<>(names);
        String own = OWN.stream().anyMatch(sorted::contains) ? instance : "";
        names.stream()
            .filter(one -> !startsAny(one + '[', sorted))
            .forEach(one -> found.add(reference(one, own)));
      } else if (!part.equals(expression)) {
        add(part, instance, found);
      }
    }
  }

  private static boolean startsAny(String start, NavigableSet<String> names) {
    @Nullable String next = names.ceiling(start);
    return next != null && next.startsWith(start);
  }

  private Reference reference(String written, String instance) {
    Matcher document = DOCUMENT.matcher(written);
    if (!document.matches()) {
      return new Reference(this, INSTANCE.matcher(written).replaceAll(""), "");
    }
    @Nullable String told = document.group(2);
    return new Reference(this, DATA + document.group(1), told == null ? instance : told);
  }

  private static Optional<Element> member(Optional<Element> of, String section, String name) {
    return of.flatMap(one -> one.member(section)).flatMap(all -> all.member(name));
  }
}
