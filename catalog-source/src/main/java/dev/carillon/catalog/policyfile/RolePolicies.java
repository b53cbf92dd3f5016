package dev.carillon.catalog.policyfile;

import dev.carillon.internal.document.DocumentReader;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonWriter;
import dev.carillon.internal.template.Placeholder;
import dev.carillon.internal.template.Template;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.Policy;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The policies of one role, each in a file of its own or in the template that makes it. */
public final class RolePolicies {

  /** What stands for a placeholder that can be anything, but for an action. */
  public static final String OPEN = "placeholder";

  private static final Pattern ACTION = Pattern.compile(".*Statement.*\\.(Not)?Action.*");
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
      return ofIdentities(written, PolicyDocuments.inTemplate(written), "the template");
    }
    List<FoundPolicy> answered = CliAnswer.policies(written);
    if (!answered.isEmpty()) {
      return ofAnswer(written, answered);
    }
    Template template = Template.of(written);
    JsonValue document = template.filled(samples(template));
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
    return ofIdentities(answer, policies, "the answer");
  }

  static JsonValue ofIdentities(JsonValue document, List<FoundPolicy> policies, String what) {
    List<JsonValue> statements = new ArrayList<>();
    for (FoundPolicy found : policies) {
      if (found.kind() == PolicyKind.IDENTITY) {
        Template open = Template.of(found.document());
        new Element("", open.filled(samples(open)))
            .statements()
            .forEach(statement -> statements.add(statement.value()));
      }
    }
    if (statements.isEmpty()) {
      throw new JsonFault(document.position(), what + " has no policy of an identity");
    }
    JsonArray all = new JsonArray(document.position(), statements);
    return PolicyDocuments.document(document.position(), all);
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

  /** An action with a placeholder can be any, and so can what it grants. */
  private static Map<String, String> samples(Template template) {
    Map<String, String> samples = new HashMap<>();
    for (Placeholder placeholder : template.placeholders()) {
      samples.put(placeholder.name(), ACTION.matcher(placeholder.path()).matches() ? "*" : OPEN);
    }
    return samples;
  }
}
