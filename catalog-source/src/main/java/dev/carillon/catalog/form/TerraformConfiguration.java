package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a configuration of Terraform gives names to: local values, and the policies of its data
 * sources.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/values/locals">Local values</a>
 */
public final class TerraformConfiguration {

  /** The type of data sources that are policies. */
  static final String DOCUMENT = "aws_iam_policy_document";

  /** An expression that is nothing but a local value, or a part of one. */
  private static final Pattern LOCAL = Pattern.compile("\\$\\{local((?:\\.[\\w-]+|\\[\\d+])++)}");

  private static final Pattern STEP = Pattern.compile("[\\w-]+");

  private static final List<String> SOURCES = List.of("source_json", "source_policy_documents");

  private static final List<String> OVERRIDING =
      List.of("override_json", "override_policy_documents");

  /** The attributes by which a data source takes statements from other policies. */
  static final List<String> TAKING = Stream.of(SOURCES, OVERRIDING).flatMap(List::stream).toList();

  /** So many values are put in the place of names, more than any configuration has. */
  private static final int MOST = 200_000;

  /** AWS takes no policy that has more. */
  private static final int MOST_STATEMENTS = 500;

  /** So many are merged in all, more than anybody has. */
  private static final int MOST_MERGED = 5_000;

  /** Names of values that have names in them are followed so far. */
  private static final int DEEPEST = 20;

  private final Map<String, Element> locals = new LinkedHashMap<>();
  private final Map<String, Element> data = new LinkedHashMap<>();
  private final Map<String, TerraformPolicy> policies = new LinkedHashMap<>();
  private final Set<String> merged = new HashSet<>();
  private final Set<String> unfinished = new HashSet<>();
  private int left = MOST;
  private int statementsLeft = MOST_MERGED;
  private int depth;

  /** Reads what a configuration has. */
  public TerraformConfiguration(Element root) {
    root.member("locals").ifPresent(all -> blocks(all).forEach(one -> locals.put(one.name(), one)));
    root.member("data").stream()
        .flatMap(types -> blocks(types).stream())
        .filter(type -> type.name().equals(DOCUMENT))
        .flatMap(type -> blocks(type).stream())
        .forEach(one -> one.items().forEach(values -> data.put(one.name(), values)));
    data.keySet().forEach(this::policy);
  }

  /** Returns what an object has by names; a list of objects has what each of them has. */
  public static List<Element> blocks(Element value) {
    return value.items().stream().flatMap(object -> object.members().stream()).toList();
  }

  /** Returns how Terraform calls a resource: {@code module.app.aws_iam_policy.reads}. */
  public static String address(Element resource) {
    String address = resource.text("address");
    String module = resource.text("module");
    return address.isEmpty()
        ? (module.isEmpty() ? "" : module + '.')
            + resource.text("type")
            + '.'
            + resource.text("name")
        : address;
  }

  /** Returns the names of the data sources that no other one takes statements from. */
  public List<String> documents() {
    return policies.keySet().stream().filter(name -> !merged.contains(name)).toList();
  }

  /** Returns the local values. */
  public Collection<Element> locals() {
    return Collections.unmodifiableCollection(locals.values());
  }

  /**
   * Returns the policy of a data source with the statements that it takes from others: of two with
   * the same Sid, the later one counts.
   *
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document">
   *     aws_iam_policy_document</a>
   */
  public Optional<TerraformPolicy> policy(String name) {
    TerraformPolicy known = policies.get(name);
    Element source = data.get(name);
    if (known == null && source != null && depth < DEEPEST && unfinished.add(name)) {
      depth++;
      Element values = new Element(source.path(), named(source.value()));
      known = merged(values, TerraformPolicy.of(values));
      depth--;
      unfinished.remove(name);
      policies.put(name, known);
    }
    return Optional.ofNullable(known);
  }

  private TerraformPolicy merged(Element source, TerraformPolicy own) {
    Merging merging = new Merging();
    SOURCES.forEach(name -> source.member(name).ifPresent(all -> add(all, false, merging)));
    merging.add(own, true);
    OVERRIDING.forEach(name -> source.member(name).ifPresent(all -> add(all, true, merging)));
    return own.with(merging.statements, merging.paths, List.copyOf(merging.apart));
  }

  /**
   * Of an expression that names several, nobody knows which of them count: each is judged apart.
   */
  private void add(Element sources, boolean overriding, Merging merging) {
    for (Element source : sources.strings()) {
      List<String> names = TerraformPolicy.sources(source.text());
      Optional<TerraformPolicy> policy =
          names.size() == 1 ? policy(names.get(0)) : Optional.empty();
      if (policy.filter(merging::hasRoomFor).filter(this::affords).isPresent()) {
        merged.add(names.get(0));
        merging.add(policy.get(), overriding);
        merging.apart.addAll(policy.get().apart());
      } else {
        merging.apart.add(source);
      }
    }
  }

  private boolean affords(TerraformPolicy policy) {
    statementsLeft -= policy.statements().size();
    return statementsLeft >= 0;
  }

  /** The statements of a policy while they are put together. */
  private static final class Merging {
    private final List<JsonValue> statements = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final Set<Element> apart = new LinkedHashSet<>();

    boolean hasRoomFor(TerraformPolicy policy) {
      return statements.size() + policy.statements().size() <= MOST_STATEMENTS;
    }

    /** Adds those of a policy, which go before those of others if it overrides them. */
    void add(TerraformPolicy policy, boolean overriding) {
      int others = overriding ? statements.size() : 0;
      List<Element> more = new Element("", policy.document()).statements();
      for (int i = 0; i < more.size(); i++) {
        int same = index(more.get(i).text("Sid"), others);
        if (same < 0) {
          statements.add(more.get(i).value());
          paths.add(policy.statements().get(i));
        } else {
          statements.set(same, more.get(i).value());
          paths.set(same, policy.statements().get(i));
        }
      }
    }

    private int index(String sid, int among) {
      for (int i = 0; i < among && !sid.isEmpty(); i++) {
        if (new Element("", statements.get(i)).text("Sid").equals(sid)) {
          return i;
        }
      }
      return -1;
    }
  }

  /** Returns what an attribute has: what a text of it encodes, and the local values it names. */
  public JsonValue value(JsonValue written) {
    return written instanceof JsonString text
        ? filled(TerraformText.value(text), this::value)
        : each(written, this::value);
  }

  /** Returns what a text says that was read, with the local values it names. */
  public JsonValue filled(JsonValue read) {
    return filled(read, this::value);
  }

  /** Returns a part of a configuration with local values in the place of their names. */
  private JsonValue named(JsonValue written) {
    return filled(written, this::named);
  }

  /**
   * Puts local values in the place of their names.
   *
   * @param change what is made of such a value
   */
  private JsonValue filled(JsonValue value, UnaryOperator<JsonValue> change) {
    if (!(value instanceof JsonString text)) {
      return each(value, part -> filled(part, change));
    }
    Optional<JsonValue> local =
        depth < DEEPEST && left > 0 ? local(text.value()) : Optional.empty();
    if (local.isEmpty()) {
      return value;
    }
    depth++;
    left -= local.get() instanceof JsonString found ? found.value().length() / 100 : 0;
    JsonValue changed = change.apply(local.get());
    depth--;
    return changed;
  }

  private Optional<JsonValue> local(String expression) {
    Matcher whole = LOCAL.matcher(TerraformText.opened(expression));
    if (!whole.matches()) {
      return Optional.empty();
    }
    List<String> steps = STEP.matcher(whole.group(1)).results().map(step -> step.group()).toList();
    Optional<Element> value = Optional.ofNullable(locals.get(steps.get(0)));
    for (String step : steps.subList(1, steps.size())) {
      value =
          value.flatMap(
              one ->
                  one.isObject()
                      ? one.member(step)
                      : one.items().stream()
                          .filter(item -> item.path().endsWith('[' + step + ']'))
                          .findFirst());
    }
    return value.map(Element::value);
  }

  private JsonValue each(JsonValue value, UnaryOperator<JsonValue> change) {
    left--;
    if (value instanceof JsonArray array) {
      left -= array.elements().size();
      return new JsonArray(array.position(), array.elements().stream().map(change).toList());
    }
    if (value instanceof JsonObject object) {
      return object.changed((name, member) -> change.apply(member));
    }
    return value;
  }
}
