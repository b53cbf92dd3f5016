package dev.carillon.catalog.form;

import dev.carillon.catalog.template.Functions;
import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.Position;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.internal.validation.view.Element;
import dev.carillon.policy.finding.Check;
import dev.carillon.policy.finding.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds where a template of CloudFormation names a parameter or resource in a text that no {@code
 * Fn::Sub} fills in: such a name stays in the policy as it is written. A macro of somebody's own
 * may fill in whatever it likes, so nothing is said of what it is given; nor of a state machine
 * that says itself what its definition has in the place of names, nor of the name that a loop runs
 * over.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html">
 *     Fn::Sub</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-transform.html">
 *     Fn::Transform</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
 *     Fn::ForEach</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html">
 *     DefinitionSubstitutions</a>
 */
public final class UnfilledNames {

  /** Where nothing is to be found, or was found before. */
  public static final UnfilledNames NONE = new UnfilledNames();

  private static final String SUBSTITUTING = "Fn::Sub";

  private static final String LOOP = "Fn::ForEach";

  /** The functions of whose texts a part becomes text of the policy. */
  private static final Set<String> PASSING =
      Set.of("Fn::Join", "Fn::If", "Fn::Select", "Fn::Split", "Fn::ToJsonString");

  private final Set<String> named = new HashSet<>();

  /**
   * What policies can be in the template, by its place: one without its functions keeps its own.
   */
  private final Map<Position, Element> values = new HashMap<>();

  private UnfilledNames() {}

  /**
   * Returns what there is to find in a template.
   *
   * @param written its text
   */
  public static UnfilledNames of(JsonValue template, String written) {
    if (!written.contains("${")) {
      return NONE;
    }
    UnfilledNames names = new UnfilledNames();
    Element root = new Element("", template);
    if (!isFilledIn(root)) {
      root.member("Parameters").ifPresent(all -> names.named.addAll(all.names()));
      root.member("Resources").ifPresent(all -> names.named.addAll(all.names()));
      root.member("Resources")
          .filter(all -> !names.found(all).isEmpty())
          .ifPresent(names::addValues);
    }
    return names;
  }

  /**
   * Returns whether something else than Fn::Sub may fill in what is in an object: a macro is given
   * the template, or all that stands beside its call, and a custom resource its properties.
   */
  private static boolean isFilledIn(Element object) {
    String type = object.text("Type");
    return type.startsWith("Custom::")
        || type.equals("AWS::CloudFormation::CustomResource")
        || object.has("DefinitionSubstitutions")
        || Functions.callsOwnMacro("Transform", object)
        || Functions.callsOwnMacro("Fn::Transform", object);
  }

  private void addValues(Element element) {
    if (element.isObject()) {
      if (!isFilledIn(element)) {
        values.put(element.value().position(), new Element("", element.value()));
        element.members().forEach(this::addValues);
      }
    } else if (element.value() instanceof JsonArray) {
      if (element.name().startsWith(LOOP)) {
        element.strings().forEach(name -> named.remove(name.text()));
      }
      values.put(element.value().position(), new Element("Statement", element.value()));
      element.items().forEach(this::addValues);
    } else if (element.isString()) {
      values.putIfAbsent(element.value().position(), new Element("", element.value()));
    }
  }

  /** Returns an error for each such name in a policy of the template. */
  public List<Finding> in(JsonValue policy) {
    Element written = values.get(policy.position());
    return written == null ? List.of() : found(written);
  }

  private List<Finding> found(Element written) {
    List<Finding> found = new ArrayList<>();
    find(written, "", found);
    return found;
  }

  /**
   * Adds what there is to find in a part of a policy.
   *
   * @param path the path of the function that the part is given to; empty if it is given to none
   */
  private void find(Element part, String path, List<Finding> found) {
    if (part.isString()) {
      for (String name : names(part.text())) {
        Position place = part.value().position();
        found.add(
            new Finding(
                Check.VARIABLE_UNSUPPORTED_IN_ELEMENT,
                path.isEmpty() ? part.path() : path,
                place.line(),
                place.column(),
                "CloudFormation fills in ${" + name + "} only in the text of Fn::Sub."));
      }
    } else if (part.isObject()) {
      if (!isFilledIn(part)) {
        for (Element member : part.members()) {
          findInMember(part, member, path, found);
        }
      }
    } else if (part.value() instanceof JsonArray) {
      part.items().forEach(item -> find(item, path, found));
    }
  }

  private void findInMember(Element part, Element member, String path, List<Finding> found) {
    boolean passing = PASSING.contains(member.name());
    boolean open = member.name().startsWith(LOOP) || !Functions.isLonger(member.name());
    boolean substituting = member.name().equals(SUBSTITUTING);
    String function = path.isEmpty() && (passing || substituting) ? part.path() : path;
    if (substituting) {
      member.items().stream().skip(1).forEach(given -> find(given, function, found));
    } else if (passing || (open && !member.name().equals(Functions.REF))) {
      find(member, function, found);
    }
  }

  private Set<String> names(String text) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = Placeholders.IN_FORMAT.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      if (name.startsWith("AWS::") || named.contains(name.replaceFirst("\\..*", ""))) {
        names.add(name);
      }
    }
    return names;
  }
}
