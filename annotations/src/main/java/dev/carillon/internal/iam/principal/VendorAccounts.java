package dev.carillon.internal.iam.principal;

import java.util.Map;
import java.util.Optional;

/**
 * Accounts of companies that many customers give a role to, as those companies publish them. The
 * list is a choice of November 2026 and gets old: an account that is not in it may still be a third
 * party's.
 *
 * @see <a href="https://github.com/fwdcloudsec/known_aws_accounts">Known AWS accounts</a>
 */
public final class VendorAccounts {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("464622532012", "Datadog"),
          Map.entry("754728514883", "New Relic"),
          Map.entry("454464851268", "CloudHealth"),
          Map.entry("165736516723", "Cloudability"),
          Map.entry("509560245411", "Dynatrace"),
          Map.entry("134183635603", "SignalFx"),
          Map.entry("926226587429", "Sumo Logic"),
          Map.entry("434813966438", "Lacework"),
          Map.entry("188619942792", "Prisma Cloud"),
          Map.entry("922761411349", "Spot"),
          Map.entry("717210094962", "Cloud One Conformity"),
          Map.entry("336818582268", "Rapid7"),
          Map.entry("414351767826", "Databricks"),
          Map.entry("805246085872", "Qubole"),
          Map.entry("012615275169", "Tenable"),
          Map.entry("890234264427", "Bridgecrew"),
          Map.entry("834469178297", "Fivetran"),
          Map.entry("896126563706", "Threat Stack"),
          Map.entry("352813966189", "CloudCheckr"),
          Map.entry("197857026523", "Microsoft Sentinel"),
          Map.entry("432263259397", "Microsoft Cost Management"),
          Map.entry("282028653949", "LogicMonitor"),
          Map.entry("949777495771", "Site24x7"),
          Map.entry("198361731867", "Snyk"));

  private VendorAccounts() {}

  /** Returns the company whose account this is; empty if it is not known to be one's. */
  public static Optional<String> owner(String account) {
    return Optional.ofNullable(NAMES.get(account));
  }
}
