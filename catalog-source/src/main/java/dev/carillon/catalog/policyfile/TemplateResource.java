package dev.carillon.catalog.policyfile;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.json.JsonValue.JsonArray;
import dev.carillon.internal.validation.view.Element;
import java.util.List;
import java.util.stream.Stream;

/**
 * A resource of a CloudFormation template.
 *
 * @param path where it stands: {@code "Resources.Role"}
 * @param type its type: {@code "AWS::IAM::Role"}
 * @param readings its properties, once for each alternative of a choice in them
 */
record TemplateResource(String path, String type, List<JsonValue> readings) {

  /** Returns the resources that have properties, in the order of the template. */
  static List<TemplateResource> of(JsonValue template) {
    return of(template, TemplateValues.of(template));
  }

  /** Returns the resources with what the template says of names. */
  static List<TemplateResource> of(JsonValue template, TemplateValues values) {
    return new Element("", template)
        .member("Resources").stream()
            .flatMap(TemplateResource::in)
            .flatMap(
                resource ->
                    resource
                        .member("Properties")
                        .map(
                            properties ->
                                new TemplateResource(
                                    resource.path(),
                                    type(resource),
                                    Intrinsics.readings(properties.value(), values)))
                        .stream())
            .toList();
  }

  /**
   * Returns the members of a section, those of a loop in its place.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html">
   *     Fn::ForEach</a>
   */
  static Stream<Element> in(Element section) {
    return section.members().stream()
        .flatMap(
            one ->
                one.value() instanceof JsonArray
                    ? one.items().stream().filter(Element::isObject).flatMap(TemplateResource::in)
                    : Stream.of(one));
  }

  static String type(Element resource) {
    return resource.member("Type").filter(Element::isString).map(Element::text).orElse("");
  }

  /** Returns the logical id, by which other resources name it. */
  String id() {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Returns the properties in a reading, the last one where there are fewer. */
  Element properties(int reading) {
    return new Element(path + ".Properties", readings.get(Math.min(reading, readings.size() - 1)));
  }
}
