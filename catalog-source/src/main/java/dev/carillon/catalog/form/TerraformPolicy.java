package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonMembers;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.validation.view.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy that Terraform makes of a data source {@code aws_iam_policy_document}.
 *
 * @param document the policy, each part where it stands in the configuration, with placeholders for
 *     expressions
 * @param statements where its statements stand in the configuration
 * @param path where the data source stands
 * @param apart what it takes other statements from
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document">
 *     aws_iam_policy_document</a>
 */
public record TerraformPolicy(
    JsonObject document, List<String> statements, String path, List<Element> apart) {

  /** What policies call the attributes of a statement whose values are texts. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "sid", "Sid",
          "effect", "Effect",
          "actions", "Action",
          "not_actions", "NotAction",
          "resources", "Resource",
          "not_resources", "NotResource");

  /** What they call its blocks. */
  private static final Map<String, String> BLOCKS =
      Map.of("principals", "Principal", "not_principals", "NotPrincipal", "condition", "Condition");

  /** How an expression takes the policy of a data source. */
  private static final Pattern OF_DATA =
      Pattern.compile(
          "\\bdata\\.aws_iam_policy_document\\.([\\w-]++)[^,]{0,200}?\\.(?:minified_)?json\\b");

  /** Types whose policies are none of IAM's. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("_(?:lifecycle|opensearchserverless|protection)_|_logs?_(?:account|index)_");

  /** Copies the lists. */
  public TerraformPolicy {
    statements = List.copyOf(statements);
    apart = List.copyOf(apart);
  }

  /** Returns the policy of a data source, without those that it takes statements from. */
  public static TerraformPolicy of(Element data) {
    Position place = data.value().position();
    List<Element> blocks = blocks(data, "statement");
    JsonMembers policy = new JsonMembers();
    policy.put(
        "Version",
        place,
        data.has("version") ? text(data, "version") : new JsonString(place, "2012-10-17"));
    policy.put(
        "Statement",
        place,
        new JsonArray(place, blocks.stream().<JsonValue>map(TerraformPolicy::statement).toList()));
    return new TerraformPolicy(
        policy.at(place), blocks.stream().map(Element::path).toList(), data.path(), List.of());
  }

  /** Returns the same policy with other statements. */
  TerraformPolicy with(List<JsonValue> all, List<String> paths, List<Element> others) {
    JsonMembers policy = new JsonMembers();
    document.members().forEach((name, value) -> policy.put(name, value.position(), value));
    policy.put("Statement", document.position(), new JsonArray(document.position(), all));
    return new TerraformPolicy(policy.at(document.position()), paths, path, others);
  }

  /** Returns which attributes of a resource have to be policies of IAM. */
  public static List<String> attributes(String type) {
    return type.endsWith("_policy") && !OF_OTHERS.matcher(type).find()
        ? List.of("policy", "policy_document", "inline_policy")
        : List.of("assume_role_policy", "assume_role_policy_document");
  }

  /** Returns the names of the data sources whose policies an expression takes. */
  public static List<String> sources(String expression) {
    return OF_DATA.matcher(expression).results().map(source -> source.group(1)).toList();
  }

  /** Returns the blocks of a name: one or a list of some, and what makes some dynamically. */
  private static List<Element> blocks(Element owner, String name) {
    return Stream.concat(
            owner.member(name).stream(),
            owner.member("dynamic").stream()
                .flatMap(dynamic -> dynamic.items().stream())
                .flatMap(dynamic -> dynamic.member(name).stream())
                .flatMap(dynamic -> dynamic.items().stream())
                .flatMap(dynamic -> dynamic.member("content").stream()))
        .flatMap(blocks -> blocks.items().stream())
        .filter(Element::isObject)
        .toList();
  }

  private static JsonObject statement(Element block) {
    Position place = block.value().position();
    JsonMembers statement = new JsonMembers();
    for (Element attribute : block.members()) {
      String name = TEXTS.getOrDefault(attribute.name(), "");
      // What is empty is as good as absent.
      if (!name.isEmpty() && !isEmpty(attribute)) {
        JsonValue value = opened(attribute.value(), name.endsWith("Resource"));
        statement.put(name, named(block, attribute.name()), value);
      }
    }
    statement.putMissing("Effect", place, new JsonString(place, "Allow"));
    BLOCKS.forEach(
        (written, name) -> {
          List<Element> blocks = blocks(block, written);
          if (!blocks.isEmpty()) {
            Position first = blocks.get(0).value().position();
            Position at = block.has(written) ? named(block, written) : first;
            JsonValue value = name.equals("Condition") ? conditions(blocks) : principals(blocks);
            statement.put(name, at, value);
          }
        });
    return statement.at(place);
  }

  private static boolean isEmpty(Element value) {
    return value.isEmptyArray()
        || value.value() instanceof JsonNull
        || (value.isString() && value.text().isEmpty());
  }

  private static Position named(Element owner, String name) {
    return owner.value() instanceof JsonObject object
        ? Objects.requireNonNullElse(object.names().get(name), object.position())
        : owner.value().position();
  }

  /** Terraform writes {@code "*"} where this is both the type and all that is identified. */
  private static JsonValue principals(List<Element> blocks) {
    JsonMembers types = new JsonMembers();
    for (Element block : blocks) {
      JsonValue type = text(block, "type");
      List<JsonValue> who = texts(block, "identifiers");
      if (type instanceof JsonString text) {
        if (text.value().contains("${")) {
          return text; // Nobody knows who it is.
        }
        if (blocks.size() == 1 && text.value().equals("*") && isStar(who)) {
          return who.get(0);
        }
        add(types, text, who);
      }
    }
    return types.at(blocks.get(0).value().position());
  }

  private static boolean isStar(List<JsonValue> who) {
    return who.size() == 1 && who.get(0) instanceof JsonString one && one.value().equals("*");
  }

  private static JsonValue conditions(List<Element> blocks) {
    Map<JsonString, JsonMembers> tests = new LinkedHashMap<>();
    Map<String, JsonString> names = new LinkedHashMap<>();
    for (Element block : blocks) {
      if (text(block, "test") instanceof JsonString test
          && text(block, "variable") instanceof JsonString variable) {
        // Of a test that an expression names, nothing is known.
        boolean open = test.value().contains("${");
        String operator = open ? "StringEquals" : test.value();
        JsonString first =
            names.computeIfAbsent(operator, name -> new JsonString(test.position(), name));
        JsonMembers keys = tests.computeIfAbsent(first, name -> new JsonMembers());
        add(keys, open ? test : variable, texts(block, "values"));
      }
    }
    JsonMembers conditions = new JsonMembers();
    tests.forEach(
        (test, keys) -> conditions.put(test.value(), test.position(), keys.at(test.position())));
    return conditions.at(blocks.get(0).value().position());
  }

  private static JsonValue text(Element block, String name) {
    return block
        .member(name)
        .map(value -> opened(value.value(), false))
        .orElseGet(() -> new JsonNull(block.value().position()));
  }

  private static List<JsonValue> texts(Element block, String name) {
    return block.member(name).stream()
        .flatMap(all -> all.items().stream())
        .map(one -> opened(one.value(), true))
        .toList();
  }

  /** Opens texts; in some, Terraform takes {@code &{…}} for a policy variable. */
  private static JsonValue opened(JsonValue value, boolean variables) {
    if (value instanceof JsonString text) {
      String opened = TerraformText.opened(text.value());
      return new JsonString(text.position(), variables ? opened.replace("&{", "${") : opened);
    }
    return value instanceof JsonArray array
        ? new JsonArray(
            array.position(), array.elements().stream().map(one -> opened(one, variables)).toList())
        : value;
  }

  /** Adds values to those of a name. */
  private static void add(JsonMembers members, JsonString name, List<JsonValue> more) {
    Position place = name.position();
    List<JsonValue> all = new ArrayList<>();
    if (members.get(name.value()) instanceof JsonArray array) {
      place = array.position();
      all.addAll(array.elements());
    }
    all.addAll(more);
    members.put(name.value(), place, new JsonArray(place, all));
  }
}
