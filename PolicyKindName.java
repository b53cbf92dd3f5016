package dev.carillon.catalog.cli;

import dev.carillon.policy.finding.PolicyKind;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a kind of policy by its name or, where people say it shorter, by that. */
final class PolicyKindName implements ITypeConverter<PolicyKind> {

  @Override
  public PolicyKind convert(String name) {
    return switch (name.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "identity" -> PolicyKind.IDENTITY;
      case "resource" -> PolicyKind.RESOURCE;
      case "trust", "role-trust" -> PolicyKind.ROLE_TRUST;
      case "scp", "service-control" -> PolicyKind.SERVICE_CONTROL;
      case "rcp", "resource-control" -> PolicyKind.RESOURCE_CONTROL;
      default ->
          throw new TypeConversionException(
              "expected identity, resource, trust, scp or rcp but was '" + name + "'");
    };
  }
}
