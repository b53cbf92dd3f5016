package dev.carillon.internal.iam.principal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServicePrincipalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lamda.amazonaws.com                 | lambda.amazonaws.com",
        "lamda.amazonaws.com.cn              | lambda.amazonaws.com.cn",
        "ecs-task.amazonaws.com              | ecs-tasks.amazonaws.com",
        "ec2.amazon.com                      | ec2.amazonaws.com",
        "lambda.amazonwas.com                | lambda.amazonaws.com",
        "lambda.amazonaws.com                | none",
        "lambda.amazonaws.com.cn             | none",
        "edgelambda.amazonaws.com            | none",
        "brandnew.amazonaws.com              | none",
        "ec3.amazonaws.com                   | none",
        "ecrr.amazonaws.com                  | ecr.amazonaws.com",
        "vpcflowlogs.amazonaws.com           | vpc-flow-logs.amazonaws.com",
        "ecstasks.amazonaws.com              | ecs-tasks.amazonaws.com",
        "application-insights.amazonaws.com  | none",
        "alexa-appkit.amazon.com             | none",
        "meetings.chime.amazon.com           | meetings.chime.amazonaws.com",
        "access-grants.s3.amazon.com         | access-grants.s3.amazonaws.com",
        "api.acme.amazon.com                 | none",
        "delivery.logs.amazonaws.com         | none",
        "pod.eks.amazonaws.com               | pods.eks.amazonaws.com",
        "pods.esk.amazonaws.com              | pods.eks.amazonaws.com",
        "delivery.log.amazonaws.com          | delivery.logs.amazonaws.com",
        "deliver.logs.amazonaws.com.cn       | delivery.logs.amazonaws.com.cn",
        "accountdiscovery.smm.amazonaws.com  | accountdiscovery.ssm.amazonaws.com",
        "replicaton.ecr.amazonaws.com        | replication.ecr.amazonaws.com",
        "replication.ecr.amazonaws.com       | none",
        "replication.aoss.amazonaws.com      | none",
        "member.org.stackset.cloudformation.amazonaws.com"
            + " | member.org.stacksets.cloudformation.amazonaws.com",
        "custom.rds-preview.amazonaws.com    | none",
        "metadata.s3tables.amazonaws.com     | metadata.s3.amazonaws.com",
        "maintenance.s3.amazonaws.com        | maintenance.s3tables.amazonaws.com",
        "replication.s3tables.amazonaws.com  | none",
        "metadata.glue.amazonaws.com         | none",
        "pods.eks.amazonaws.com              | none",
        "pods.ecs.amazonaws.com              | none",
        "ec2.application-autoscaling.amazonaws.com | none",
        "brandnew.eks.amazonaws.com          | none",
        "codedeploy.us-east-1.amazonaws.com  | none",
        "lgos.eusc-de-east-1.amazonaws.com   | logs.eusc-de-east-1.amazonaws.com",
        "logs.eusc-de-east-1.amazonaws.com   | none",
        "sqss.zz-1.amazonaws.com             | none",
        "sqss.eu-west-1.amazonaws.com        | sqs.eu-west-1.amazonaws.com",
        ".sqs.amazon.com                     | none",
        "sqs.eu-wset-1.amazonaws.com         | sqs.eu-west-1.amazonaws.com",
        "idp.acme.example                    | none",
      })
  void onlyWhatIsNearAKnownPrincipalIsDoubtful(String principal, String meant) {
    assertEquals(meant, ServicePrincipals.meant(principal).orElse("none"), principal);
  }

  @ParameterizedTest
  @CsvSource({
    "lambda.amazonaws.com, true",
    "logs.cn-north-1.amazonaws.com.cn, true",
    "alexa-appkit.amazon.com, true",
    "config.c2s.ic.gov, true",
    "dms.sc2s.sgov.gov, true",
    "${Token[TOKEN.7]}, true",
    "ec2.${Suffix}, true",
    "${Name}.amazonaws.com, true",
    "https://${Name}, false",
    "Lambda.${Suffix}, false",
    "config.ic.gov, false",
    "c2s.ic.gov, false",
    "lambda.acme.com, false",
    "lambda, false",
  })
  void aPrincipalIsInADomainOfAws(String text, boolean isOne) {
    assertEquals(isOne, ServicePrincipals.isPrincipal(text), text);
  }

  @Test
  void aPrincipalIsNoLongerThanTheNameOfAHost() {
    String end = ".amazonaws.com";
    assertTrue(ServicePrincipals.isPrincipal("a".repeat(253 - end.length()) + end));
    assertFalse(ServicePrincipals.isPrincipal("a".repeat(254 - end.length()) + end));
  }
}
