package dev.carillon.internal.iam.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.internal.iam.principal.AnyRole;
import dev.carillon.internal.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RestrictionTest {

  private static final Set<String> ROLES = Set.of("iam:passedtoservice");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'StringEquals': {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}}",
        "{'StringEquals': {'AWS:principalorgid': ['o-a1b2c3d4e5', 'o-b1b2c3d4e5']}}",
        "{'StringEquals': {'aws:PrincipalOrgID': '${aws:ResourceOrgID}'}}",
        "{'ForAnyValue:StringLike': {'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/r-ab12/*'}}",
        "{'ArnLike': {'aws:SourceArn': 'arn:aws:sns:*:111122223333:*'}}",
        "{'ArnLike': {'aws:SourceArn': 'arn:aws:s3:::acme-data'}}",
        "{'StringLike': {'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*'}}",
        "{'ArnLike': {'aws:SourceArn': 'arn:aws:sns:*:${AWS::AccountId}:*'}}",
        "{'IpAddress': {'aws:SourceIp': ['203.0.113.0/24', '198.51.100.7']}}",
        "{'StringLike': {'aws:userid': 'AROAEXAMPLEID:*'}}",
        "{'StringEquals': {'AWS:SourceOwner': '111122223333'}}",
        "{'Null': {'aws:SourceVpce': 'false'}, 'StringEqualsIfExists':"
            + " {'aws:SourceVpce': 'vpce-1a2b3c4d'}}",
        "{'StringEquals': {'aws:SourceAccount': '*'}}",
        "{'StringEqual': {'aws:SourceAccount': '111122223333'}}",
        "{'Bool': {'aws:PrincipalIsAWSService': 'true'}}",
      })
  void thisSaysWhoMayCome(String block) {
    assertEquals(true, restricts(Restriction.CALLER, block), block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'StringEqualsIfExists': {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}}",
        "{'StringNotEquals': {'aws:PrincipalOrgID': 'o-a1b2c3d4e5'}}",
        "{'Null': {'aws:PrincipalOrgID': 'true'}}",
        "{'Null': {'aws:PrincipalOrgID': 'false'}}",
        "{'ForAllValues:StringLike': {'aws:PrincipalOrgPaths': 'o-a1b2c3d4e5/*'}}",
        "{'StringLike': {'aws:PrincipalOrgID': '*'}}",
        "{'StringLike': {'aws:PrincipalOrgID': ['o-a1b2c3d4e5', 'o-*']}}",
        "{'StringLike': {'aws:SourceAccount': '************'}}",
        "{'StringLike': {'aws:SourceAccount': '????????????'}}",
        "{'ArnLike': {'aws:SourceArn': 'arn:*'}}",
        "{'ArnLike': {'aws:SourceArn': 'arn:aws:s3:::*'}}",
        "{'ArnLike': {'aws:SourceArn': 'arn:aws:sns:*:*:alerts'}}",
        "{'StringLike': {'aws:PrincipalArn': 'arn:aws:iam::*:role/Admin'}}",
        "{'IpAddress': {'aws:SourceIp': '0.0.0.0/0'}}",
        "{'IpAddress': {'aws:SourceIp': ['203.0.113.0/24', '::/0']}}",
        "{'IpAddress': {'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1']}}",
        "{'NotIpAddress': {'aws:SourceIp': '203.0.113.0/24'}}",
        "{'Bool': {'aws:SecureTransport': 'true'}}",
        "{'Bool': {'aws:PrincipalIsAWSService': 'False'}}",
        "{'Bool': {'aws:PrincipalIsAWSService': ['true', 'false']}}",
        "{'Bool': {'aws:MultiFactorAuthPresent': 'true'}}",
        "{'StringEquals': {'aws:PrincipalTag/team': 'blue'}}",
        "{'StringLike': {'aws:Referer': 'https://acme.example/*'}}",
        "{'StringLike': {'aws:userid': '*:ana'}}",
        "{'StringEquals': {'aws:PrincipalAccount': '${aws:PrincipalAccount}'}}",
      })
  void thisLetsEverybodyThrough(String block) {
    assertEquals(false, restricts(Restriction.CALLER, block), block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StringEquals         | ec2.amazonaws.com                | true",
        "StringLike           | ec2.amazonaws.com*               | true",
        "StringLike           | *.amazonaws.com                  | false",
        "StringLike           | *                                | false",
        "StringLike           | *a4b.amazonaws.com               | false",
        "StringEqualsIfExists | ec2.amazonaws.com                | false",
        "StringNotEquals      | ec2.amazonaws.com                | false",
        "StringEquals         | ec2.${AWS::URLSuffix}            | true",
      })
  void aServiceIsNamedByItsFirstPart(String operator, String value, boolean expected) {
    String block = "{'%s': {'iam:PassedToService': '%s'}}".formatted(operator, value);
    assertEquals(expected, restricts(ROLES, block), block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*                                        | true",
        "**                                       | true",
        "arn:*                                    | true",
        "arn:aws:iam::*                           | true",
        "arn:aws:iam::*:*                         | true",
        "arn:aws:iam::*:role/*                    | true",
        "arn:aws:iam::111122223333:role/*         | true",
        "arn:aws:iam::${AWS::AccountId}:role/*    | true",
        "arn:aws:iam::999988887777:*              | true",
        "arn:aws-cn:iam::*:role/?*                | true",
        "arn:aws:iam::1*:role/**                  | true",
        "arn:aws:iam::*:role/*/*                  | true",
        "arn:*:*:*:*:role/*                       | true",
        "arn:aws:iam::*:role/Service*             | false",
        "arn:aws:iam::*:role/service-role/*       | false",
        "arn:aws:iam::*:role/aws-service-role/*   | false",
        "arn:aws:iam::111122223333:role/deployer  | false",
        "arn:aws:iam::*:role/${aws:username}      | false",
        "arn:aws:iam::*:role/app-${aws:username}  | false",
        "arn:aws:iam::*:user/*                    | false",
        "arn:aws:s3:::*                           | false",
      })
  void aRoleThatNobodyNamedIsFoundByWhatIsCovered(String arn, boolean expected) {
    assertEquals(expected, AnyRole.isCoveredBy(arn), arn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:iam::*:role/aws-service-role/*                                   | true",
        "arn:aws:iam::*:role/aws-service-role/*/*                                 | true",
        "arn:aws:iam::*:role/aws-service-role/*.amazonaws.com/*                   | true",
        "arn:aws:iam::*:role/aws-service-role/*/AWSServiceRoleFor*                | true",
        "arn:aws:iam::*:role/aws-service-role/ecs.amazonaws.com/*                 | false",
        "arn:aws:iam::*:role/aws-service-role/*/AWSServiceRoleForECS*             | false",
        "arn:aws:iam::*:role/service-role/*                                       | false",
      })
  void aServiceLinkedRoleThatNobodyNamedIsFoundByWhatIsCovered(String arn, boolean expected) {
    assertEquals(expected, AnyRole.areLinkedCoveredBy(arn), arn);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:ec2:*:*:instance/*    | true",
        "arn:aws:eks:*:*:*             | true",
        "arn:*:ec2:*                   | true",
        "arn:aws:*:*:*:instance/*      | false",
        "arn:*                         | false",
        "*                             | false",
      })
  void whatARoleIsPassedToIsNamedByItsService(String value, boolean expected) {
    String block = "{'ArnLike': {'iam:AssociatedResourceArn': '%s'}}".formatted(value);
    assertEquals(expected, restricts(Set.of("iam:associatedresourcearn"), block), block);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "repo:acme/app:ref:refs/heads/*             | true",
        "repo:acme/*                                | true",
        "repo:acme*                                 | false",
        "repo:*/app:*                               | false",
        "repo:*                                     | false",
        "project_path:acme/app:ref_type:branch:*    | true",
        "project_path:acme*                         | false",
        "organization:acme:project:*                | true",
        "organization:acme*:project:site:*          | false",
        "system:serviceaccount:shop:*               | true",
        "system:serviceaccount:*:reader             | false",
        "team-a-*                                   | true",
      })
  void aSubjectNamesItsOwnerWhole(String value, boolean expected) {
    String block = "{'StringLike': {'idp.acme.example:sub': '%s'}}".formatted(value);
    assertEquals(expected, restricts(Set.of("idp.acme.example:sub"), block), block);
  }

  /** Of a denial: who is not named is denied. */
  @ParameterizedTest
  @CsvSource({
    "StringNotEquals, aws:PrincipalOrgID, o-a1b2c3d4e5, true",
    "StringEquals, aws:PrincipalOrgID, o-a1b2c3d4e5, false",
    "StringNotLike, aws:PrincipalOrgID, *, false",
    "ArnNotEquals, iam:PolicyARN, arn:aws:iam::aws:policy/ReadOnlyAccess, true",
    "ArnNotEquals, iam:PolicyARN, arn:aws:iam::aws:policy/AdministratorAccess, false",
    "ArnNotLike, iam:PolicyARN, arn:aws:iam::aws:policy/Administrator*, false",
    "ArnNotLike, iam:PolicyARN, arn:aws:iam::aws:policy/ReadOnly*, true",
    "StringNotEquals, aws:PrincipalArn, arn:aws:iam::aws:policy/AdministratorAccess, true",
  })
  void aDenialLeavesWhatItNames(String operator, String key, String value, boolean leaves) {
    Comparison one = new Comparison(ConditionOperator.parse(operator), key, List.of(value));
    assertEquals(leaves, Restriction.leavesWhatIsNamed(one));
  }

  private static boolean restricts(Set<String> keys, String block) {
    List<Comparison> conditions = new ArrayList<>();
    Map<?, ?> operators =
        (Map<?, ?>) Objects.requireNonNull(JsonReader.read(block.replace('\'', '"')).plain());
    operators.forEach(
        (operator, members) ->
            ((Map<?, ?>) members)
                .forEach(
                    (key, values) ->
                        conditions.add(
                            new Comparison(
                                ConditionOperator.parse((String) operator),
                                (String) key,
                                texts(values)))));
    return Restriction.isBy(keys, conditions, Restriction.askedFor(conditions));
  }

  private static List<String> texts(Object values) {
    return values instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(values));
  }
}
