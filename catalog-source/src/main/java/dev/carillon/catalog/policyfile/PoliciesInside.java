package dev.carillon.catalog.policyfile;

import static dev.carillon.catalog.policyfile.PolicyDocuments.OF_STATEMENTS;

import dev.carillon.catalog.form.DocumentForm;
import dev.carillon.internal.json.JsonFault;
import dev.carillon.internal.json.JsonReader;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import dev.carillon.policy.finding.PolicyKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * The policies in a document of no known form, wherever they stand in it: a file of the Serverless
 * Framework or of Ansible, manifests of Kubernetes, a record of what was done. A text in it can be
 * one, too: in JSON, in YAML, or encoded as in an address.
 */
final class PoliciesInside {

  /**
   * The variables of the Serverless Framework, one in another at most; none is a key of IAM. Its
   * plugins have another mark for those of CloudFormation. What templates of Ansible and others
   * have in two braces is none of IAM's either.
   *
   * @see <a href="https://www.serverless.com/framework/docs/guides/variables">Variables</a>
   * @see <a href="https://github.com/svdgraaf/serverless-pseudo-parameters">Serverless AWS Pseudo
   *     Parameters</a>
   * @see <a
   *     href="https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_templating.html">
   *     Templating of Ansible</a>
   */
  private static final Pattern VARIABLE =
      Pattern.compile(
          "\\$\\{(?:self|opt|env|sls|param|custom|file|cf|strToBool|ssm(?=[^{}]*/)|aws:(?:accountId|region)\\b)"
              + "[^{}]*+(?:\\{[^{}]*+}[^{}]*+)*+}|#\\{[\\w.:]+}|\\{\\{(?!resolve:)[^{}]*}}");

  /**
   * What is put into a text that is a format.
   *
   * @see <a href="https://docs.crossplane.io/latest/guides/function-patch-and-transform/">A
   *     combination of values in Crossplane</a>
   */
  private static final Pattern OF_FORMAT = Pattern.compile("%(?:\\d+\\$|\\[\\d+])?[sdv]");

  /**
   * What the Serverless Framework calls the statements of the role of its functions.
   *
   * @see <a href="https://www.serverless.com/framework/docs/providers/aws/guide/iam">IAM
   *     permissions</a>
   */
  private static final Pattern OF_ROLE =
      Pattern.compile("(?:^|\\.)(?:role\\.s|iamRoleS)tatements$");

  /**
   * What Cloud Custodian calls a pattern of statements, which are those of a policy only in part.
   *
   * @see <a href="https://cloudcustodian.io/docs/aws/resources/s3.html">Filters of buckets</a>
   */
  private static final String PATTERN = "has-statement";

  /** What the Serverless Framework calls the statements of the policy of an API. */
  private static final String OF_API = "resourcePolicy";

  /** What an answer of kubectl repeats itself in. */
  private static final String APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

  /**
   * What a text has that something is still to be put into, or left out of for readers, or that is
   * several documents or in a language of its own.
   */
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "//|}\\s*\\{\\s*\"(?:Version|Statement|Id)\"|\\(\\(|\\{\\{|\\{\\w+}|\\.\\.\\.|…|[\\w\"]\\s*=\\s*[\"\\[{]|[{,]\\s*\\w+\\s*:"
              + "|\"\\s*:\\s*(?!true|false|null)[A-Za-z_]");

  /** A property of CloudFormation that has a whole policy, or a function that puts one together. */
  private static final Pattern PROPERTY =
      Pattern.compile("\\.Properties\\.(?:\\w*Policy\\w*|Content)$");

  /** Members with sentences for people, in which examples stand. */
  private static final Set<String> OF_PROSE =
      Set.of("comment", "description", "documentation", "summary");

  /** Texts within texts are followed so far. */
  private static final int DEEPEST = 5;

  private static final Set<Check> OF_AMPLIFY =
      Set.of(Check.MISSING_VERSION, Check.VARIABLE_UNSUPPORTED_IN_VERSION, Check.MISSING_EFFECT);

  private static final Set<Check> OF_PARTS =
      Set.of(Check.MISSING_VERSION, Check.VARIABLE_UNSUPPORTED_IN_VERSION, Check.MISSING_RESOURCE);

  private final Set<FoundPolicy> found = new LinkedHashSet<>();
  private final AtomicInteger open = new AtomicInteger();
  private int texts;

  private PoliciesInside() {}

  /**
   * Returns the policies in a document, but for what the CDK's tree and Terraform's data repeat.
   */
  static List<FoundPolicy> of(JsonValue document) {
    PoliciesInside inside = new PoliciesInside();
    JsonValue opened = OpenParts.opened(document, VARIABLE, inside.open);
    Intrinsics.readings(opened, TemplateValues.of(opened), 1).stream()
        .map(read -> new Element("", read))
        .filter(root -> !root.has("terraform_version"))
        .filter(root -> !root.text("version").startsWith("tree-"))
        .forEach(root -> inside.add(root, "document"));
    return List.copyOf(inside.found);
  }

  private void add(Element value, String name) {
    Optional<Element> properties = value.member("Properties");
    if (properties.isPresent() && value.text("Type").contains("::")) {
      List<JsonValue> readings = List.of(properties.get().value());
      PolicyDocuments.add(
          new TemplateResource(value.path(), value.text("Type"), readings, true, false, false),
          found);
    } else if (isPolicy(value)) {
      found.add(PolicyDocuments.policy(value, value, "", name));
    } else if (isOfRole(value) && IamStatements.haveEffects(value)) {
      found.add(PolicyDocuments.ofStatements(value, PolicyKind.IDENTITY, OF_STATEMENTS));
    } else if (areStatements(value)) {
      Set<Check> pointless = IamStatements.mayBeOfAmplify(value) ? OF_AMPLIFY : OF_STATEMENTS;
      FoundPolicy statements =
          PolicyDocuments.ofStatements(
              value, PolicyKind.IDENTITY, mayBeParts(value) ? OF_PARTS : pointless);
      found.add(
          name.equals(OF_API)
              ? statements.of(PolicyKind.RESOURCE).putOn(PolicyDocuments.API)
              : statements.of(KindOfPolicy.of(statements.document())));
    } else if (value.isObject()) {
      if (!isOfOthers(value)) {
        value.members().stream()
            .filter(member -> !member.name().equals(APPLIED))
            .forEach(member -> add(member, member.name()));
      }
    } else if (value.value() instanceof JsonArray) {
      value.items().forEach(item -> add(item, name));
    } else if (value.isString() && texts < DEEPEST) {
      texts++;
      read(value, name).filter(read -> !read.isString()).ifPresent(read -> add(read, name));
      texts--;
    }
  }

  /** Returns whether what is in this is not in force, or no policy. */
  private static boolean isOfOthers(Element value) {
    return CliAnswer.isOlderVersion(value)
        || PolicyDocuments.isOfOtherCloud(value)
        || value.text("type").equals(PATTERN);
  }

  private static boolean isPolicy(Element value) {
    return PolicyDocuments.isPolicy(value.value())
        && value.member("Statement").filter(all -> !IamStatements.haveEffects(all)).isEmpty();
  }

  /** Others call the statements of a resource so, too, and then each of them has a principal. */
  private static boolean isOfRole(Element value) {
    return value.value() instanceof JsonArray && OF_ROLE.matcher(value.path()).find();
  }

  /** What is merged into statements of YAML may be a part of one. */
  private static boolean mayBeParts(Element statements) {
    return statements.isObject()
        && !statements.path().isEmpty()
        && !statements.has("Resource")
        && !statements.has("NotResource")
        && !KindOfPolicy.namesPrincipals(statements);
  }

  /**
   * Returns whether this is a statement, or a list of some, without a document around them. One of
   * a list may lack its effect, which is told of it.
   */
  static boolean areStatements(Element value) {
    boolean areOfIam = false;
    for (Element one : value.items()) {
      if (!isStatement(one)) {
        return false;
      }
      areOfIam |= namesAnAction(one);
    }
    return areOfIam && (IamStatements.haveEffects(value) || IamStatements.mayBeOfAmplify(value));
  }

  private static boolean isStatement(Element value) {
    return (value.has("Effect") || (value.has("Resource") && namesAnAction(value)))
        && (value.has("Action") || value.has("NotAction"))
        && !IamStatements.isOfOthers(value);
  }

  /**
   * Returns whether an action may have a service in front, or a resource is an ARN: events and
   * rules of others have actions, too. What is no text says nothing beside an effect.
   */
  private static boolean namesAnAction(Element statement) {
    boolean known = !statement.has("Effect");
    for (Element member : statement.members()) {
      boolean isAction = member.name().endsWith("Action");
      for (Element text : member.strings()) {
        String is = text.text();
        if (isAction
            ? is.contains(":") || is.equals("*") || Placeholders.isIn(is)
            : is.startsWith("arn:")) {
          return true;
        }
        known |= isAction;
      }
    }
    return !known;
  }

  /** Returns what a text says that may have a policy, all of it at the place of the text. */
  private Optional<Element> read(Element text, String name) {
    String written = CliAnswer.decoded(text.text());
    Position place = text.value().position();
    try {
      return DocumentForm.ofText(written)
          .filter(
              form ->
                  form == DocumentForm.JSON || !OF_PROSE.contains(name.toLowerCase(Locale.ROOT)))
          .map(form -> form.read(written))
          .map(read -> Intrinsics.readings(read, TemplateValues.of(read), 1).get(0))
          .map(read -> OpenParts.opened(read, OF_FORMAT, open))
          .map(read -> new Element(text.path(), PolicyInText.at(place, read)));
    } catch (JsonFault e) {
      return PolicyInText.ofText(text);
    }
  }

  /** Returns an error for each text of a document that is meant as a policy and is not JSON. */
  static List<Finding> unreadable(JsonValue document) {
    List<Finding> found = new ArrayList<>();
    if (hasText(document)) {
      addUnreadable(new Element("", document), false, found);
    }
    return found;
  }

  /** Returns whether a text in a value may be a policy, which next to none is. */
  private static boolean hasText(JsonValue value) {
    return value instanceof JsonString text
        ? PolicyInText.isLikely(text.value()) && text.value().contains("\"Effect\"")
        : TemplateResource.parts(value).stream().anyMatch(PoliciesInside::hasText);
  }

  /** Adds those in a value; a text of a list can be a piece, as those that are joined. */
  private static void addUnreadable(Element value, boolean inList, List<Finding> found) {
    if (value.isString()) {
      if (!inList
          && hasText(value.value())
          && (PROPERTY.matcher(value.path()).find() || isWhole(value.text()))) {
        unreadable(value).ifPresent(found::add);
      }
    } else if (value.isObject()) {
      value.members().forEach(member -> addUnreadable(member, false, found));
    } else if (value.value() instanceof JsonArray) {
      value.items().forEach(item -> addUnreadable(item, true, found));
    }
  }

  /** Returns whether a text is neither a piece of a policy nor to be completed. */
  private static boolean isWhole(String text) {
    return OpenParts.isComplete(text)
        && text.strip().endsWith("}")
        && !UNFINISHED.matcher(text).find();
  }

  private static Optional<Finding> unreadable(Element text) {
    if (PolicyInText.ofText(text).isPresent()) {
      return Optional.empty();
    }
    try {
      JsonReader.read(text.text());
      return Optional.empty();
    } catch (JsonFault e) {
      Finding inText = PolicyInText.unreadable(e);
      Position place = text.value().position();
      return Optional.of(
          new Finding(inText.check(), text.path(), place.line(), place.column(), inText.message()));
    }
  }
}
