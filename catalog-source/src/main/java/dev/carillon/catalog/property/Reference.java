package dev.carillon.catalog.property;

import dev.carillon.catalog.template.Functions;
import dev.carillon.internal.validation.view.Element;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a function of a template names.
 *
 * @param id the logical id of a resource; empty where it is no such function
 * @param attribute the attribute of the resource, or {@code Ref}
 */
record Reference(String id, String attribute) {

  private static final String GET_ATT = "Fn::GetAtt";

  /** What {@code Fn::Sub} has where it does no more than one of the others. */
  private static final Pattern ALONE = Pattern.compile("\\$\\{(\\w+)(?:\\.([\\w.]+))?}");

  /** Returns what a value names, whatever way it is written. */
  static Reference of(Element value) {
    List<Element> parts = value.member(GET_ATT).map(Element::items).orElse(List.of());
    if (parts.size() == 2) {
      return new Reference(parts.get(0).text(), parts.get(1).text());
    }
    Matcher alone = ALONE.matcher(value.text("Fn::Sub"));
    if (alone.matches()) {
      return new Reference(alone.group(1), alone.group(2) == null ? Functions.REF : alone.group(2));
    }
    String whole = value.text(GET_ATT);
    int dot = whole.indexOf('.');
    return dot < 0
        ? new Reference(value.text(Functions.REF), Functions.REF)
        : new Reference(whole.substring(0, dot), whole.substring(dot + 1));
  }

  /** Returns whether it is {@code Ref}, which names no attribute. */
  boolean isRef() {
    return attribute.equals(Functions.REF);
  }

  /** Returns the function in the short form of YAML. */
  String written() {
    return isRef() ? "!Ref " + id : "!GetAtt " + id + '.' + attribute;
  }
}
