package dev.carillon.processor.plan;

import dev.carillon.processor.problem.Place;

/** A type to generate. */
public sealed interface TypePlan
    permits ActionEnumPlan, KeysPlan, PolicyPlan, RequiresPlan, ResourcePlan, StatementPlan {

  /** The comment of the constructor of a type that is never created. */
  String CONSTRUCTOR = "No instances: all members are static.";

  /** Returns what is common to all types that are generated. */
  TypeHead head();

  /**
   * What is common to all types that are generated.
   *
   * @param packageName the package that the type is generated into
   * @param name the type's simple name
   * @param subject what it is about: the prefix of a service, or the name of a policy file
   * @param place the annotation value that asks for it
   * @param marked whether it can carry {@code @Generated}
   * @param javadoc the text of the type's comment
   */
  record TypeHead(
      String packageName,
      String name,
      String subject,
      Place place,
      boolean marked,
      String javadoc) {

    /** Returns the type's full name. */
    public String typeName() {
      return packageName.isEmpty() ? name : packageName + '.' + name;
    }
  }
}
