package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentedArnsTest {

  @ParameterizedTest
  @CsvSource({
    "arn:aws:quicksight::111122223333:user/a, true, false",
    "arn:aws:quicksight:eu-west-1:111122223333:user/a, true, false",
    "arn:aws:quicksight::111122223333:group/a, false, false",
    "arn:aws:ssm:eu-west-1::document/AWS-RunShellScript, false, true",
    "arn:aws:ssm:eu-west-1::document/AmazonCloudWatch-ManageAgent, false, true",
    "arn:aws:ssm:eu-west-1::document/*, false, true",
    "arn:aws:ssm:eu-west-1::document/Mine, false, false",
    "arn:aws:ssm:eu-west-1::automation-definition/AwsVssComponents-Install:1, false, true",
    "arn:aws:ssm:eu-west-1::automation-definition/Mine:1, false, false",
    "arn:aws:ssm:eu-west-1:111122223333:document/AWS-Mine, false, true",
    "arn:aws:ssm:eu-west-1::session/a, false, false",
    "arn:aws:ssm:eu-west-1::parameter/aws/service/a, false, true",
    "arn:aws:ssm:eu-west-1::parameter/a*, false, true",
    "arn:aws:ssm:eu-west-1::parameter/prod-*, false, false",
    "arn:aws:ssm:eu-west-1::*, false, false",
    "arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0, false, true",
    "arn:aws:iot:eu-west-1::job/a, false, false",
    "arn:aws:bedrock:::foundation-model/a, true, false",
    "arn:aws:bedrock:::custom-model/a, false, false",
    "arn:aws:braket:::device/quantum-simulator/amazon/sv1, true, true",
    "arn:aws:braket:us-east-1::device/qpu/ionq/Forte-1, true, true",
    "arn:aws:braket:us-east-1::quantum-task/a, false, false",
    "arn:aws:securityhub:eu-west-1::product/aws/macie, false, true",
    "arn:aws:securityhub:eu-west-1::product/acme/scan, false, true",
    "arn:aws:securityhub:eu-west-1::hub/default, false, false",
    "arn:aws:omics:us-east-1::workflow/9500764, false, true",
    "arn:aws:omics:us-east-1::run/1, false, false",
    "arn:aws:s3:eu-west-1::document/a, false, false",
  })
  void whatPagesWriteWithoutARegionOrAnAccount(String arn, boolean noRegion, boolean noAccount) {
    assertEquals(noRegion, DocumentedArns.needsNoRegion(Arn.parse(arn).orElseThrow()));
    assertEquals(noAccount, DocumentedArns.needsNoAccount(Arn.parse(arn).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:elasticbeanstalk:eu-west-1:111122223333:platform/a/1.0.0, true, false",
    "arn:aws:elasticbeanstalk:eu-west-1:111122223333:solutionstack/a, false, false",
    "arn:aws:codedeploy:eu-west-1:111122223333:instance/a, false, true",
    "arn:aws:codedeploy:eu-west-1:111122223333:application/a, false, false",
    "arn:aws:codedeploy:eu-west-1:111122223333:instances/a, false, false",
  })
  void someHaveAnAccountOrAnotherMark(String arn, boolean account, boolean otherwise) {
    assertEquals(account, DocumentedArns.mayHaveAccount(Arn.parse(arn).orElseThrow()));
    assertEquals(otherwise, DocumentedArns.isWrittenOtherwise(Arn.parse(arn).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::111122223333:root, true",
    "arn:aws:iam::111122223333:user/root, false",
    "arn:aws:organizations::111122223333:root, false",
  })
  void anAccountIsThatOfIam(String arn, boolean account) {
    assertEquals(account, DocumentedArns.isAccount(Arn.parse(arn).orElseThrow()));
  }
}
