package dev.carillon.catalog.form;

import dev.carillon.internal.json.JsonValue;
import dev.carillon.internal.validation.view.Element;

/**
 * Whether a document is Terraform's or the Serverless Framework's. Such a one need not have a
 * policy, as a template of CloudFormation need not.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/internals/json-format">JSON output format
 *     of Terraform</a>
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON configuration
 *     syntax of Terraform</a>
 * @see <a href="https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml">The
 *     Serverless Framework's file</a>
 */
public final class ToolDocument {

  private ToolDocument() {}

  /** Returns whether it is: what Terraform prints, a state file, a configuration or a service. */
  public static boolean is(String file, JsonValue document) {
    Element root = new Element("", document);
    boolean isService =
        root.has("service") && root.member("provider").filter(one -> one.has("name")).isPresent();
    return file.endsWith(".tf.json")
        || root.has("format_version")
        || root.has("terraform_version")
        || isService;
  }
}
