package com.acme.iam

import dev.carillon.IamActions
import dev.carillon.PolicyFile
import dev.carillon.RequiresActions
import dev.carillon.policy.Policy
import dev.carillon.policy.arn.ArnPart

/** Asks for the actions of S3, and has a policy file checked. */
@IamActions("s3")
@PolicyFile("policies/report-reader.json")
object Policies {

  /** May read the reports. */
  fun reader(): Policy =
      Policy.of(
          S3Statement.allow("ReadReports")
              .actions(S3Action.GET_OBJECT)
              .on(S3Resource.`object`("acme-reports", ArnPart.any())))

  /** The same, from its file. */
  fun fromFile(): Policy = ReportReaderPolicy.policy()
}

@RequiresActions("s3:GetObject")
class Reports {

  /** Prints what reading takes. */
  fun print() = println(Policies.reader().toPrettyJson())
}
