package dev.carillon.catalog.call;

import dev.carillon.catalog.store.BundledCatalogs;
import dev.carillon.internal.name.MeantServices;
import dev.carillon.internal.name.NearestNames;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of clients of AWS's SDKs, which are often taken for the prefix of the service. */
public final class ClientNames {

  /**
   * Packages of clients of the SDK for Java that are named otherwise than in the other SDKs, all
   * names in small letters and without punctuation. Of the 400 modules of version 2.40.2 these are
   * all.
   */
  static final Map<String, String> OF_OTHER_SDKS =
      Map.ofEntries(
          Map.entry("applicationdiscovery", "discovery"),
          Map.entry("cloudwatchevents", "events"),
          Map.entry("cloudwatchlogs", "logs"),
          Map.entry("cognitoidentityprovider", "cognitoidp"),
          Map.entry("costandusagereport", "cur"),
          Map.entry("costexplorer", "ce"),
          Map.entry("databasemigration", "dms"),
          Map.entry("directory", "ds"),
          Map.entry("directoryservicedata", "dsdata"),
          Map.entry("elasticloadbalancing", "elb"),
          Map.entry("elasticloadbalancingv2", "elbv2"),
          Map.entry("elasticsearch", "es"),
          Map.entry("eventbridge", "events"),
          Map.entry("iotdataplane", "iotdata"),
          Map.entry("iotjobsdataplane", "iotjobsdata"),
          Map.entry("lexmodelbuilding", "lexmodels"),
          Map.entry("lexmodelsv2", "lexv2models"),
          Map.entry("lexruntimev2", "lexv2runtime"),
          Map.entry("marketplacemetering", "meteringmarketplace"),
          Map.entry("migrationhub", "mgh"),
          Map.entry("sagemakerruntimehttp2", "sagemakerruntime"),
          Map.entry("serverlessapplicationrepository", "serverlessrepo"),
          Map.entry("sfn", "stepfunctions"),
          Map.entry("transcribestreaming", "transcribe"));

  private ClientNames() {}

  /**
   * Returns the services that were probably meant by a name that none has: that of the client
   * ({@code stepfunctions} for {@code states}), or else those with a name near it.
   *
   * @param services the services that there are
   */
  public static List<String> meant(String typed, Collection<String> services) {
    int colon = typed.indexOf(':');
    String own = CatalogOperations.plain(colon < 0 ? typed : typed.substring(0, colon));
    String plain = own.replaceFirst("^(amazon|aws)", "");
    if (services.contains(plain)) {
      return List.of(plain);
    }
    Optional<String> called = MeantServices.called(plain).filter(services::contains);
    if (called.isPresent()) {
      return List.of(called.get());
    }
    String client = OF_OTHER_SDKS.getOrDefault(plain, plain);
    for (Map.Entry<String, String> known : new BundledCatalogs().clients().entrySet()) {
      if (CatalogOperations.plain(known.getKey()).equals(client)
          && services.contains(known.getValue())) {
        return List.of(known.getValue());
      }
    }
    return NearestNames.to(typed, services);
  }
}
