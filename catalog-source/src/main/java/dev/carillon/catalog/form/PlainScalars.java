package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.json.JsonValue.JsonBoolean;
import dev.carillon.internal.json.JsonValue.JsonNull;
import dev.carillon.internal.json.JsonValue.JsonObject;
import dev.carillon.internal.json.JsonValue.JsonString;
import dev.carillon.internal.json.Position;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What stands in YAML without quotation marks and tags. A number that begins with a zero is what is
 * left of it where YAML is read: with digits up to seven it is octal, and the account another one.
 * CloudFormation, SAM and Ansible read YAML 1.1, with more words for true and false; the Serverless
 * Framework and others read YAML 1.2, where these are texts.
 *
 * @see <a href="https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/745">
 *     What CloudFormation makes of such an account</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">
 *     CloudFormation reads YAML 1.1</a>
 * @see <a
 *     href="https://docs.ansible.com/ansible/latest/reference_appendices/YAMLSyntax.html">Ansible,
 *     too</a>
 * @see <a href="https://github.com/nodeca/js-yaml">js-yaml, by which the Serverless Framework
 *     reads</a>
 * @see <a href="https://yaml.org/type/bool.html">What is true and false in YAML 1.1</a>
 */
final class PlainScalars {

  /** Digits behind a zero, not many more than an account has. */
  private static final Pattern AFTER_ZERO = Pattern.compile("0(?:([0-7]{1,20})|0*+([0-9]{1,20}))");

  /** What YAML 1.1 has for true and for false besides. */
  private static final Pattern SWITCH =
      Pattern.compile("(yes|Yes|YES|on|On|ON)|no|No|NO|off|Off|OFF");

  private static final ScalarResolver PLAIN = new CoreSchema().getScalarResolver();

  /** What a template of CloudFormation or SAM has, and no other document. */
  private static final Set<String> OF_TEMPLATE = Set.of("AWSTemplateFormatVersion", "Resources");

  /** What plays and tasks of Ansible have, of which a document is a list. */
  private static final Set<String> OF_TASK = Set.of("hosts", "name");

  private final boolean areSwitches;
  private boolean haveSwitch;

  /**
   * Creates the scalars of a document.
   *
   * @param areSwitches whether they are those of YAML 1.1
   */
  PlainScalars(boolean areSwitches) {
    this.areSwitches = areSwitches;
  }

  /** Returns whether some scalar is true or false in YAML 1.1 alone. */
  boolean haveSwitch() {
    return haveSwitch;
  }

  /** Returns whether a document is one that is read as YAML 1.1. */
  static boolean areOfFirstYaml(JsonValue document) {
    return document instanceof JsonArray list
        ? list.elements().stream().anyMatch(one -> has(one, OF_TASK) || has(one, OF_TEMPLATE))
        : has(document, OF_TEMPLATE);
  }

  private static boolean has(JsonValue value, Set<String> names) {
    return value instanceof JsonObject object
        && !Collections.disjoint(object.members().keySet(), names);
  }

  /** Returns what a scalar stands for. */
  JsonValue value(Position place, String text) {
    Tag kind = PLAIN.resolve(text, true);
    if (kind.equals(Tag.NULL)) {
      return new JsonNull(place);
    }
    if (kind.equals(Tag.BOOL)) {
      return new JsonBoolean(place, Boolean.parseBoolean(text));
    }
    Matcher other = SWITCH.matcher(text);
    if (other.matches()) {
      haveSwitch = true;
      return areSwitches
          ? new JsonBoolean(place, other.group(1) != null)
          : new JsonString(place, text);
    }
    return new JsonString(place, kind.equals(Tag.INT) ? withoutLeadingZero(text) : text);
  }

  private static String withoutLeadingZero(String number) {
    Matcher digits = AFTER_ZERO.matcher(number);
    if (!digits.matches()) {
      return number;
    }
    return digits.group(1) == null
        ? digits.group(2)
        : Long.toString(Long.parseLong(digits.group(1), 8));
  }
}
