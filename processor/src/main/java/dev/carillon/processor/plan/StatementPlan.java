package dev.carillon.processor.plan;

/**
 * The class that starts statements about a service.
 *
 * @param head the type
 * @param actionEnum the simple name of the enum of the service's actions
 * @param takesResources whether any action takes a resource type, so that statements can name ARNs
 * @param comments the comments of the class's methods
 */
public record StatementPlan(
    TypeHead head, String actionEnum, boolean takesResources, StatementComments comments)
    implements TypePlan {}
