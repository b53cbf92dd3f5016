package dev.carillon.internal.iam.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns that let everybody through whom a key can name, and near ones that do not. */
final class OpenValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iam:PolicyARN                | StringLike | *                                     | true",
        "iam:PolicyARN                | ArnLike    | arn:aws:iam::*:policy/*               | true",
        "iam:PolicyARN                | ArnLike    | arn:aws:iam::aws:policy/*             | true",
        "iam:PolicyARN                | ArnLike    | arn:aws:iam::aws:policy*              | true",
        "iam:PolicyARN                | ArnLike    | arn:aws:iam::aws:policy/a*            | false",
        "iam:PolicyARN                | ArnLike    | arn:aws:iam::*:policy/boundary        | false",
        "iam:PolicyARN                | ArnLike    | arn:aws:iam::aws:policy/boundary      | false",
        "iam:PolicyARN                | ArnEquals  | arn:aws:iam::aws:x                    | false",
        "iam:PermissionsBoundary      | StringLike | arn:aws:iam::111122223333:policy/*    | true",
        "iam:AssociatedResourceARN    | ArnLike    | arn:aws:*:*:*:*                       | true",
        "iam:AssociatedResourceARN    | ArnLike    | arn:aws:*                             | true",
        "iam:AssociatedResourceARN    | ArnLike    | arn:*                                 | true",
        "iam:AssociatedResourceARN    | ArnLike    | arn:aws                               | false",
        "iam:AssociatedResourceARN    | ArnLike    | arn:aws:ec2:*                         | false",
        "iam:AssociatedResourceARN    | ArnLike    | arn:aws:ec*:*:*:*                     | false",
        "iam:AssociatedResourceARN    | ArnLike    | arn:aws:ec*                           | false",
        "aws:SourceArn                | ArnLike    | arn:aws:s3:::?*                       | true",
        "aws:SourceArn                | ArnLike    | arn:aws:s3:::b*                       | true",
        "aws:SourceArn                | ArnLike    | arn:aws:s3:::b                        | false",
        "aws:SourceArn                | ArnLike    | arn:aws:sns:*:1111?2223333:*          | true",
        "aws:SourceArn                | ArnLike    | arn:aws:sns:*:111122223333*:*         | false",
        "aws:SourceArn                | ArnLike    | arn:aws:sns:*                         | true",
        "aws:SourceArn                | ArnLike    | arn:aws:sns:eu-west-1                 | false",
        "aws:SourceArn                | ArnLike    | arn:aws:sns:*:${AWS::AccountId}:*     | false",
        "aws:SourceArn                | ArnNotLike | arn:*                                 | true",
        "sns:Endpoint                 | ArnLike    | arn:aws:sqs:*:*:q                     | true",
        "sns:Endpoint                 | StringLike | arn:aws:sqs:*:*:q                     | true",
        "sns:Endpoint                 | StringLike | arn:aws:sqs:*:111122223333:*          | false",
        "sns:Endpoint                 | StringLike | *@example.com                         | false",
        "sns:Endpoint                 | StringLike | *@*.example.com                       | false",
        "sns:Endpoint                 | StringLike | *@*                                   | true",
        "sns:Endpoint                 | StringLike | *@*.com                               | true",
        "sns:Endpoint                 | StringLike | *@example.*                           | true",
        "sns:Endpoint                 | StringLike | *example.com                          | true",
        "sns:Endpoint                 | StringLike | https://*                             | true",
        "sns:Endpoint                 | StringLike | https://*/hook                        | true",
        "sns:Endpoint                 | StringLike | https://hooks.example.com/*           | false",
        "sns:Endpoint                 | StringLike | https://*.example.com:8443/*          | false",
        "gitlab.com:sub               | StringLike | project_path:acme/app:*               | false",
        "gitlab.com:sub               | StringLike | project_path:*                        | true",
        "gitlab.com:sub               | StringLike | project_path:ac*/app:*                | true",
        "gitlab.com:sub               | StringLike | project_path*                         | true",
        "eks.example:sub              | StringLike | system:serviceaccount:*:default       | true",
        "eks.example:sub              | StringLike | system:serv*                          | true",
        "eks.example:sub              | StringLike | system:serviceaccount:ns:*            | false",
        "eks.example:sub              | StringLike | system:serviceaccount:n*              | false",
        "bitbucket.org:sub            | StringLike | {0a1b2c}:*                            | false",
        "idp.example:sub              | StringLike | user:*                                | true",
        "idp.example:sub              | StringLike | user:ana*                             | false",
        "idp.example:sub              | StringLike | *:ana                                 | true",
        "idp.example:sub              | StringLike | ana                                   | false",
        "aws:userid                   | StringLike | ?ROA:x                                | true",
        "aws:userid                   | StringLike | AROA*                                 | true",
        "aws:userid                   | StringLike | AROAEXAMPLE*                          | false",
        "iam:PassedToService          | StringLike | ?c2.amazonaws.com                     | true",
        "iam:PassedToService          | StringLike | ec2.amazonaws.*                       | false",
        "aws:SourceAccount            | StringLike | 1*                                    | true",
        "aws:SourceAccount            | StringLike | ????????????                          | true",
        "aws:PrincipalAccount         | StringEquals | ${AWS:principalaccount}             | true",
        "aws:PrincipalAccount         | StringEquals | ${aws:ResourceAccount}              | false",
        "aws:SourceIp                 | IpAddress  | 0.0.0.0/0                             | true",
        "aws:SourceIp                 | IpAddress  | 203.0.113.0/24                        | false",
        "aws:SecureTransport          | Bool       | *                                     | false",
      })
  void whatMatchesAll(String key, String operator, String value, boolean all) {
    Comparison comparison = new Comparison(ConditionOperator.parse(operator), key, List.of(value));
    assertEquals(all, Restriction.matchesAll(comparison));
  }
}
