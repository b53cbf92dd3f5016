package dev.carillon.catalog.policyfile;

import dev.carillon.internal.document.DocumentReader;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.template.Template;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.Policy;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The policies of one role, each in a file of its own or in the template that makes it. */
public final class RolePolicies {

  /** What stands for a placeholder in what is not allowed, or denied, by it. */
  private static final String OPEN = "placeholder";

  private static final String STATEMENT = "Statement";

  private RolePolicies() {}

  /**
   * Returns what a text says as one policy, whatever a placeholder stands for: of a template of
   * CloudFormation, or of what AWS's command line prints, the identity policies, as if one role had
   * them all.
   *
   * @throws JsonFault if the text is no JSON or no identity policy, or has policies, and none of an
   *     identity, or those of several users, groups and roles
   */
  public static JsonValue document(String text) {
    return document(JsonReader.read(text));
  }

  /**
   * Returns what a document says as one policy, as {@link #document(String)} does.
   *
   * @throws JsonFault if it is no identity policy, or a template without one
   */
  static JsonValue document(JsonValue written) {
    if (PolicyDocuments.isTemplate(written)) {
      return policy(written, inTemplate(written), "the template");
    }
    List<FoundPolicy> answered = CliAnswer.policies(written);
    if (!answered.isEmpty()) {
      return ofAnswer(written, answered);
    }
    JsonValue document = opened(written);
    if (!PolicyDocuments.isPolicy(document)) {
      throw new JsonFault(
          written.position(),
          "expected a policy, a template of CloudFormation or what AWS's command line prints, in"
              + " JSON; what Terraform and other tools have is read by the command \"required"
              + " --policy\"");
    }
    DocumentReader.read(PolicyKind.IDENTITY, document);
    return document;
  }

  private static JsonValue ofAnswer(JsonValue answer, List<FoundPolicy> policies) {
    int principals = CliAnswer.principals(answer);
    if (principals > 1) {
      throw new JsonFault(
          answer.position(),
          "it tells the policies of " + principals + " users, groups and roles; give those of one");
    }
    return policy(answer, statements(policies), "the answer");
  }

  /** Returns what the policies of a file say as one, which can be those of several roles. */
  static JsonValue ofIdentities(JsonValue document, List<FoundPolicy> policies, String what) {
    return policy(document, ofSeveral(policies.size(), statements(policies)), what);
  }

  /**
   * Returns the statements without those that deny on some resources, if they are of several
   * policies: code of one role can need what another one, which restricts itself, is denied.
   */
  private static List<JsonValue> ofSeveral(int policies, List<JsonValue> statements) {
    return policies < 2
        ? statements
        : statements.stream().filter(one -> !isDeny(one) || isOnEverything(one)).toList();
  }

  private static boolean isOnEverything(JsonValue statement) {
    return new Element("", statement)
        .member("Resource").stream()
            .flatMap(resources -> resources.strings().stream())
            .anyMatch(Element::isStars);
  }

  private static JsonValue policy(JsonValue document, List<JsonValue> statements, String what) {
    if (statements.isEmpty()) {
      throw new JsonFault(document.position(), what + " has no policy of an identity");
    }
    // What is no object is what a choice leaves out.
    JsonArray all =
        new JsonArray(
            document.position(),
            statements.stream().filter(one -> one instanceof JsonObject).toList());
    JsonValue policy = PolicyDocuments.document(document.position(), all);
    DocumentReader.read(PolicyKind.IDENTITY, policy);
    return policy;
  }

  private static List<JsonValue> statements(List<FoundPolicy> policies) {
    List<JsonValue> statements = new ArrayList<>();
    for (FoundPolicy found : policies) {
      if (found.kind() == PolicyKind.IDENTITY) {
        new Element("", opened(found.document()))
            .statements()
            .forEach(statement -> statements.add(statement.value()));
      }
    }
    return statements;
  }

  /**
   * Returns what the identities of a template are allowed in some deployment of it, and what they
   * are denied in each: what stands in a choice, or under a condition, is denied in some alone.
   */
  private static List<JsonValue> inTemplate(JsonValue template) {
    Set<Position> chosen = new HashSet<>();
    addChosen(template, false, chosen);
    List<JsonValue> all = new ArrayList<>();
    int policies = 0;
    for (TemplateResource resource : TemplateResource.of(template)) {
      List<FoundPolicy> found = PolicyDocuments.inResources(List.of(resource));
      policies += (int) found.stream().filter(one -> one.kind() == PolicyKind.IDENTITY).count();
      for (JsonValue statement : statements(found)) {
        if (!isDeny(statement)
            || (!resource.conditional() && !chosen.contains(statement.position()))) {
          all.add(statement);
        }
      }
    }
    return ofSeveral(policies, all);
  }

  /**
   * Adds the places of what stands in a choice of a template, and of what has one in it.
   *
   * @return whether the value has one
   */
  private static boolean addChosen(JsonValue value, boolean isIn, Set<Position> found) {
    boolean isChoice = value instanceof JsonObject one && one.members().containsKey("Fn::If");
    boolean has = isChoice;
    for (JsonValue part : TemplateResource.parts(value)) {
      has |= addChosen(part, isIn || isChoice, found);
    }
    if (isIn || has) {
      found.add(value.position());
    }
    return has;
  }

  private static boolean isDeny(JsonValue statement) {
    return new Element("", statement).text("Effect").equals("Deny");
  }

  /** Returns one policy with the statements of all, without Sids, which two can have alike. */
  public static Policy together(Collection<JsonValue> documents) {
    List<Object> statements = new ArrayList<>();
    for (JsonValue document : documents) {
      for (Element statement : new Element("", document).statements()) {
        if (statement.value().plain() instanceof Map<?, ?> parts) {
          Map<Object, Object> kept = new LinkedHashMap<>(parts);
          kept.remove("Sid");
          statements.add(kept);
        }
      }
    }
    return Policy.fromJson(
        JsonWriter.compact(Map.of("Version", "2012-10-17", STATEMENT, statements)));
  }

  /**
   * Returns a document with something in place of each placeholder, by which a statement allows all
   * that it may, and denies only what it surely does.
   */
  private static JsonValue opened(JsonValue document) {
    return changed(
        document,
        (name, value) -> name.equals(STATEMENT) ? openedStatements(value) : filled(value, OPEN));
  }

  private static JsonValue openedStatements(JsonValue statements) {
    return statements instanceof JsonArray array
        ? new JsonArray(
            array.position(), array.elements().stream().map(RolePolicies::openedStatement).toList())
        : openedStatement(statements);
  }

  private static JsonValue openedStatement(JsonValue statement) {
    Set<String> wide =
        isDeny(statement) ? Set.of("NotAction", "NotResource") : Set.of("Action", "Resource");
    return changed(
        statement,
        (name, value) ->
            filled(value, wide.contains(name) ? "*" : name.equals("Effect") ? "Allow" : OPEN));
  }

  /** Returns an object with other values of its members; what is no object is filled alone. */
  private static JsonValue changed(
      JsonValue value, BiFunction<String, JsonValue, JsonValue> change) {
    if (!(value instanceof JsonObject object)) {
      return filled(value, OPEN);
    }
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    members.replaceAll(change);
    return new JsonObject(object.position(), members, object.names());
  }

  private static JsonValue filled(JsonValue value, String sample) {
    Template template = Template.of(value);
    Map<String, String> samples = new HashMap<>();
    template.placeholders().forEach(placeholder -> samples.put(placeholder.name(), sample));
    return template.filled(samples);
  }
}
