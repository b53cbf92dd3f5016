package dev.carillon.catalog.policyfile;

import dev.carillon.catalog.grant.CommonDenials;
import dev.carillon.catalog.grant.RolePolicy;
import dev.carillon.internal.document.DocumentReader;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.template.Template;
import dev.carillon.internal.validation.view.Denials;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.HashMap;
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
  public static RolePolicy read(String text) {
    return read(JsonReader.read(text));
  }

  /**
   * Returns what a document says as one policy, as {@link #read(String)} does.
   *
   * @throws JsonFault if it is no identity policy, or a template without one
   */
  static RolePolicy read(JsonValue written) {
    if (PolicyDocuments.isTemplate(written)) {
      return inTemplate(written);
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
    return new RolePolicy(document, List.of());
  }

  private static RolePolicy ofAnswer(JsonValue answer, List<FoundPolicy> policies) {
    int principals = CliAnswer.principals(answer);
    if (principals > 1) {
      throw new JsonFault(
          answer.position(),
          "it tells the policies of " + principals + " users, groups and roles; give those of one");
    }
    return policy(answer, statements(policies), CliAnswer.named(answer), "the answer");
  }

  /**
   * Returns what the policies of a file say as one, which can be those of several roles.
   *
   * @param named the policies that the file only names
   */
  static RolePolicy ofIdentities(
      JsonValue document, List<FoundPolicy> policies, List<String> named) {
    return policy(document, ofSeveral(policies.size(), statements(policies)), named, "the file");
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
        .member("Resource")
        .filter(resources -> Denials.areEverything(resources.strings()))
        .isPresent();
  }

  private static RolePolicy policy(
      JsonValue document, List<JsonValue> statements, List<String> named, String what) {
    if (statements.isEmpty() && named.isEmpty()) {
      throw new JsonFault(document.position(), what + " has no policy of an identity");
    }
    // What is no object is what a choice leaves out.
    JsonArray all =
        new JsonArray(
            document.position(),
            statements.stream().filter(one -> one instanceof JsonObject).toList());
    JsonValue policy = PolicyDocuments.document(document.position(), all);
    DocumentReader.read(PolicyKind.IDENTITY, policy);
    return new RolePolicy(policy, named);
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
   * are denied in each: what stands in a choice, or under a condition, is denied in some alone,
   * unless the other alternative denies it, too.
   */
  private static RolePolicy inTemplate(JsonValue template) {
    Map<Position, Branch> chosen = new HashMap<>();
    addChosen(template, Branch.NONE, chosen);
    CommonDenials common = new CommonDenials();
    List<JsonValue> all = new ArrayList<>();
    int policies = 0;
    List<TemplateResource> resources = TemplateResource.of(template);
    for (TemplateResource resource : resources) {
      List<FoundPolicy> found = PolicyDocuments.inResources(List.of(resource));
      policies += (int) found.stream().filter(one -> one.kind() == PolicyKind.IDENTITY).count();
      Map<Position, List<JsonValue>> alternatives = new LinkedHashMap<>();
      for (JsonValue statement : statements(found)) {
        Position place = statement.position();
        if (chosen.containsKey(place)) {
          alternatives.computeIfAbsent(place, key -> new ArrayList<>()).add(statement);
        }
        if (!isDeny(statement) || (!resource.conditional() && !chosen.containsKey(place))) {
          all.add(statement);
        }
      }
      if (resource.whole() && !resource.conditional()) {
        all.addAll(deniedAnyway(alternatives, chosen, common));
      }
    }
    return policy(
        template,
        ofSeveral(policies, all),
        TemplateResource.namedPolicies(resources),
        "the template");
  }

  /** Returns what is denied whichever alternatives of choices are taken. */
  private static List<JsonValue> deniedAnyway(
      Map<Position, List<JsonValue>> alternatives,
      Map<Position, Branch> chosen,
      CommonDenials common) {
    List<JsonValue> denied = new ArrayList<>();
    Map<Branch, List<JsonValue>> branches = new LinkedHashMap<>();
    alternatives.forEach(
        (place, forms) -> {
          Branch branch = chosen.getOrDefault(place, Branch.NONE);
          if (!forms.stream().allMatch(RolePolicies::isDeny)) {
            return; // Some alternative allows.
          }
          if (branch.equals(Branch.AROUND)) {
            common.ofAll(forms).ifPresent(denied::add);
          } else if (!branch.equals(Branch.DEEP)) {
            branches.computeIfAbsent(branch, key -> new ArrayList<>()).add(forms.get(0));
          }
        });
    branches.forEach(
        (branch, statements) -> {
          if (branch.number() == 1) {
            denied.addAll(common.of(statements, branches.getOrDefault(branch.second(), List.of())));
          }
        });
    return denied;
  }

  /** How a value stands to the choices of a template. */
  private enum Place {
    /** In no choice. */
    OUTSIDE,
    /** In no choice, and has one. */
    AROUND,
    /** An alternative of a choice that is in no other. */
    ALTERNATIVE,
    /** In a choice, and has one or is in another. */
    DEEP
  }

  /**
   * An alternative of a choice, or another place.
   *
   * @param choice where the choice stands
   * @param number 1 or 2
   */
  private record Branch(Place place, Position choice, int number) {

    static final Branch NONE = new Branch(Place.OUTSIDE, Position.START, 0);
    static final Branch AROUND = new Branch(Place.AROUND, Position.START, 0);
    static final Branch DEEP = new Branch(Place.DEEP, Position.START, 0);

    static Branch alternative(Position choice, int number) {
      return new Branch(Place.ALTERNATIVE, choice, number);
    }

    Branch second() {
      return alternative(choice, 2);
    }
  }

  /**
   * Adds the places of what stands in a choice of a template, and of what has one in it.
   *
   * @return whether the value has a choice
   */
  private static boolean addChosen(JsonValue value, Branch in, Map<Position, Branch> found) {
    boolean has = false;
    if (value instanceof JsonObject one
        && one.members().get("Fn::If") instanceof JsonArray choice) {
      has = true;
      for (int i = 1; i < choice.elements().size(); i++) {
        Branch inner =
            in.equals(Branch.NONE) ? Branch.alternative(value.position(), i) : Branch.DEEP;
        addChosen(choice.elements().get(i), inner, found);
      }
    } else {
      for (JsonValue part : TemplateResource.parts(value)) {
        has |= addChosen(part, in, found);
      }
    }
    if (has || !in.equals(Branch.NONE)) {
      found.put(value.position(), in.equals(Branch.NONE) ? Branch.AROUND : has ? Branch.DEEP : in);
    }
    return has;
  }

  private static boolean isDeny(JsonValue statement) {
    return KindOfPolicy.denies(new Element("", statement));
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
    return value instanceof JsonObject object ? object.changed(change) : filled(value, OPEN);
  }

  private static JsonValue filled(JsonValue value, String sample) {
    Template template = Template.of(value);
    Map<String, String> samples = new HashMap<>();
    template.placeholders().forEach(placeholder -> samples.put(placeholder.name(), sample));
    return template.filled(samples);
  }
}
