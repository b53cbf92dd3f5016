/**
 * The annotations, and the vocabulary of IAM policies. What is exported to all but {@code
 * dev.carillon.internal.generated}, which only generated code calls, is for authors.
 */
@SuppressWarnings("module") // The catalog source is not there yet when this is compiled.
module dev.carillon {
  requires static org.jspecify;

  exports dev.carillon;
  exports dev.carillon.policy;
  exports dev.carillon.policy.arn;
  exports dev.carillon.policy.condition;
  exports dev.carillon.policy.finding;
  exports dev.carillon.policy.pattern;
  exports dev.carillon.policy.reference;
  exports dev.carillon.internal.generated;
  exports dev.carillon.internal.document to
      dev.carillon.catalog;
  exports dev.carillon.internal.iam to
      dev.carillon.catalog;
  exports dev.carillon.internal.iam.condition to
      dev.carillon.catalog;
  exports dev.carillon.internal.iam.principal to
      dev.carillon.catalog;
  exports dev.carillon.internal.iam.value to
      dev.carillon.catalog;
  exports dev.carillon.internal.json to
      dev.carillon.catalog;
  exports dev.carillon.internal.name to
      dev.carillon.catalog;
  exports dev.carillon.internal.pattern to
      dev.carillon.catalog;
  exports dev.carillon.internal.template to
      dev.carillon.catalog;
  exports dev.carillon.internal.validation to
      dev.carillon.catalog;
  exports dev.carillon.internal.validation.resource to
      dev.carillon.catalog;
  exports dev.carillon.internal.validation.risk to
      dev.carillon.catalog;
  exports dev.carillon.internal.validation.statement to
      dev.carillon.catalog;
  exports dev.carillon.internal.validation.view to
      dev.carillon.catalog;
}
