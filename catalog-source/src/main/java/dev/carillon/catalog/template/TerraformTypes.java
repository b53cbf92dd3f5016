package dev.carillon.catalog.template;

import dev.carillon.catalog.FactRows;
import dev.carillon.catalog.FactRows.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What attributes of Terraform's resources give, by their types: the rows of {@code terraform.txt}.
 * Of what these do not have, nothing is known.
 *
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs">AWS Provider</a>
 */
final class TerraformTypes {

  private static final Map<String, Form> FORMS = new HashMap<>();

  private static final Form NO_ARN = new Form("", false);

  /**
   * What an attribute gives.
   *
   * @param arn the form of an ARN without the partition; empty if it is none
   * @param isOfOneWord whether the name in the ARN is one word, whatever it is
   */
  record Form(String arn, boolean isOfOneWord) {

    /** Returns whether it is the form of an ARN. */
    boolean isArn() {
      return !arn.isEmpty();
    }
  }

  static {
    FactRows.read(TerraformTypes.class, "terraform.txt", TerraformTypes::add);
  }

  private TerraformTypes() {}

  private static void add(Row row) {
    String type = row.text(0) + '.';
    Form arn = arn(row.text(1));
    row.words(2).forEach(attribute -> FORMS.put(type + attribute, arn));
    row.words(3).forEach(attribute -> FORMS.put(type + attribute, NO_ARN));
  }

  private static Form arn(String giving) {
    if (!giving.startsWith("AWS::")) {
      return new Form(giving, false);
    }
    int dot = giving.indexOf('.');
    String type = dot < 0 ? giving : giving.substring(0, dot);
    return new Form(
        TemplateTypes.form(type, dot < 0 ? TemplateTypes.REF : giving.substring(dot + 1))
            .orElseThrow(() -> new IllegalArgumentException("no form: " + giving)),
        TemplateTypes.areOfOneWord(type));
  }

  /** Returns what an attribute of a type gives, as far as that is known. */
  static Optional<Form> form(String type, String attribute) {
    return Optional.ofNullable(FORMS.get(type + '.' + attribute));
  }
}
