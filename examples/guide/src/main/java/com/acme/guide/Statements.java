package com.acme.guide;

import static com.acme.guide.ChimeAction.CREATE_CDR_BUCKET;
import static com.acme.guide.ChimeAction.CREATE_MEETING;
import static com.acme.guide.ChimeAction.GET_MEETING;
import static dev.carillon.policy.AccessLevel.LIST;
import static dev.carillon.policy.AccessLevel.READ;
import static dev.carillon.policy.AccessLevel.TAGGING;

import dev.carillon.policy.AwsStatement;
import dev.carillon.policy.Keys;
import dev.carillon.policy.Statement;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;

/** The statements of statements.md. */
final class Statements {

  private Statements() {}

  static Statement exactLevels() {
    return ChimeStatement.allow("ReadOrList")
        .actions(ChimeAction.withAccessLevel(READ, LIST))
        .onAllResources();
  }

  static Statement upToLevel() {
    return ChimeStatement.allow("UpToRead")
        .actions(ChimeAction.upToAccessLevel(READ))
        .onAllResources();
  }

  static Statement tagging() {
    return ChimeStatement.allow("Tag")
        .actions(ChimeAction.withAccessLevel(TAGGING))
        .onAllResources();
  }

  static Statement ofOneResourceType() {
    ResourceArn queue = SqsResource.queue("eu-west-1", "111122223333", "uploads");
    return SqsStatement.allow("ReadTheQueue")
        .actions(
            SqsAction.withAccessLevel(READ).stream()
                .filter(action -> action.resourceTypes().contains(queue.resourceType()))
                .toList())
        .on(queue);
  }

  static Statement namesOfToday() {
    return ChimeStatement.allow("ListsOfToday")
        .actions(ChimeAction.matching("List*"))
        .onAllResources();
  }

  static Statement patterns() {
    return ChimeStatement.allow("ListsOfAnyDay").patterns("List*").onAllResources();
  }

  static Statement constantsAndPatterns() {
    return ChimeStatement.allow("MeetAndLook")
        .actions(CREATE_MEETING)
        .andPatterns("Get*", "List*")
        .onAllResources();
  }

  static Statement allButSome() {
    return ChimeStatement.allow("ReadNoMeeting")
        .actionsExcept(ChimeAction.withAccessLevel(READ), GET_MEETING)
        .onAllResources();
  }

  static Statement withDependentActions() {
    return ChimeStatement.allow("CallDetailRecords")
        .actions(CREATE_CDR_BUCKET)
        .withDependentActions()
        .onAllResources();
  }

  static Statement dependentActionsApart() {
    Statement records = ChimeStatement.allow().actions(CREATE_CDR_BUCKET).onAllResources();
    return AwsStatement.allowDependentActionsOf(records, "Buckets")
        .onAllResources()
        .when(Keys.RESOURCE_ACCOUNT.is("111122223333"));
  }

  static Statement mixedServices() {
    return AwsStatement.allow(CREATE_MEETING, S3Action.LIST_ALL_MY_BUCKETS).onAllResources();
  }

  static Statement typedResourcesOfTwoServices() {
    return AwsStatement.allow(S3Action.GET_OBJECT, SqsAction.SEND_MESSAGE)
        .on(
            S3Resource.object("acme-reports", ArnPart.any()),
            SqsResource.queue("eu-west-1", "111122223333", "reports"));
  }

  static Statement deny() {
    return S3Statement.deny("KeepTheBucket")
        .actions(S3Action.DELETE_BUCKET)
        .on(S3Resource.bucket("acme-reports"));
  }

  static Statement denyAllBut() {
    return S3Statement.deny("NothingButReading")
        .notActions(S3Action.GET_OBJECT)
        .notOn(S3Resource.object("acme-reports", ArnPart.any()));
  }

  static Statement stayInEurope() {
    return AwsStatement.deny("StayInEurope")
        .notPatterns("iam:*", "organizations:*", "support:*")
        .onAllResources()
        .when(Keys.REQUESTED_REGION.isNot("eu-west-1", "eu-central-1"));
  }
}
