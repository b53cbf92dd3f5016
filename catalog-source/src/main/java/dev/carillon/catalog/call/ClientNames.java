package dev.carillon.catalog.call;

import java.util.Map;

/**
 * Packages of clients of the SDK for Java that are named otherwise than in the other SDKs, all
 * names in small letters and without punctuation. Of the 400 modules of version 2.40.2 these are
 * all.
 */
final class ClientNames {

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
}
