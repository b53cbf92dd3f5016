package dev.carillon.policy.finding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements on a service of a few facts, of which each row has what its finding hangs on. */
final class MadeUpServicesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A table that does not say what is done with roles says nothing of the others.
        "{'Name':'sts','Actions':[{'Name':'GetCallerIdentity'}]} | ROLE_TRUST |"
            + " 'Principal':{'AWS':'111122223333'},'Action':'sts:GetCallerIdentity' |",
        "{'Name':'sts','Actions':[{'Name':'AssumeRole','Resources':[{'Name':'role'}]},"
            + "{'Name':'GetCallerIdentity'}]} | ROLE_TRUST |"
            + " 'Principal':{'AWS':'111122223333'},'Action':'sts:GetCallerIdentity' |"
            + " ERROR UNSUPPORTED_ACTION_IN_POLICY",
        // A page grants actions of another service in the policy of a namespace.
        "REDSHIFT | RESOURCE | 'Principal':{'AWS':'111122223333'},"
            + "'Action':'redshift:CreateInboundIntegration',"
            + "'Resource':'arn:aws:redshift-serverless:eu-west-1:111122223333:namespace/n' |",
        "REDSHIFT | RESOURCE | 'Principal':{'AWS':'111122223333'},"
            + "'Action':'redshift:GetClusterCredentials',"
            + "'Resource':'arn:aws:redshift-serverless:eu-west-1:111122223333:namespace/n' |"
            + " ERROR UNSUPPORTED_ACTION_IN_POLICY",
        // What only reads gives nothing away.
        "{'Name':'bells','Actions':[{'Name':'GetBellPolicy',PERMISSIONS},{'Name':'ListBells'}]} |"
            + " IDENTITY | 'Action':'bells:GetBellPolicy','Resource':'*' |",
        "{'Name':'bells','Actions':[{'Name':'PutBellPolicy',PERMISSIONS},{'Name':'ListBells'}]} |"
            + " IDENTITY | 'Action':'bells:PutBellPolicy','Resource':'*' | WARNING"
            + " RESOURCE_EXPOSURE",
        // Its values are compared as numbers, whatever the table says.
        "{'Name':'glacier','Actions':[{'Name':'DeleteArchive','ActionConditionKeys':["
            + "'glacier:ArchiveAgeInDays']}],'ConditionKeys':[{'Name':'glacier:ArchiveAgeInDays',"
            + "'Types':['String']}]} | IDENTITY | 'Action':'glacier:DeleteArchive',"
            + "'Resource':'arn:aws:glacier:eu-west-1:111122223333:vaults/v',"
            + "'Condition':{'NumericGreaterThan':{'glacier:ArchiveAgeInDays':'365'}} |",
        "{'Name':'glacier','Actions':[{'Name':'DeleteArchive','ActionConditionKeys':["
            + "'glacier:ArchiveAgeInDays']}],'ConditionKeys':[{'Name':'glacier:ArchiveAgeInDays',"
            + "'Types':['String']}]} | IDENTITY | 'Action':'glacier:DeleteArchive',"
            + "'Resource':'arn:aws:glacier:eu-west-1:111122223333:vaults/v',"
            + "'Condition':{'DateGreaterThan':{'glacier:ArchiveAgeInDays':'2026-01-01'}} |"
            + " WARNING TYPE_MISMATCH",
        // One of two ARNs of a type is taken, as a page says.
        "ROLES | IDENTITY | 'Action':'iam:ListRoles','Resource':["
            + "'arn:aws:iam::111122223333:role/r','arn:aws:iam::111122223333:role/x/'] |"
            + " SUGGESTION ACTION_DOES_NOT_TAKE_RESOURCE",
        "ROLES | IDENTITY | 'Action':'iam:ListRoles','Resource':["
            + "'arn:aws:iam::111122223333:role/r','arn:aws:iam::111122223333:role/x'] |"
            + " ERROR ACTION_DOES_NOT_TAKE_RESOURCE",
        // An action that lists one of two keys of its resource may have the other.
        "KEYS | IDENTITY | 'Action':'bells:RingBell','Resource':'arn:aws:bells:::bell/b',"
            + "'Condition':{'StringEquals':{'bells:Tone':'c'}} |"
            + " WARNING UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
        "KEYS | IDENTITY | 'Action':['bells:TuneBell','bells:RingBell'],"
            + "'Resource':'arn:aws:bells:::bell/b',"
            + "'Condition':{'StringEquals':{'bells:Tone':'c'}} |"
            + " WARNING UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
        "KEYS | IDENTITY | 'Action':['bells:TuneBell','bells:RingBell'],"
            + "'Resource':'arn:aws:bells:::bell/b',"
            + "'Condition':{'StringEqualsIfExists':{'bells:Tone':'c'}} | ",
      })
  void whatItsTableSaysDecides(String service, PolicyKind kind, String elements, String expected)
      throws IOException {
    String json =
        service
            .replace("PERMISSIONS", "'Annotations':{'Properties':{'IsPermissionManagement':true}}")
            .replace(
                "ROLES",
                "{'Name':'iam','Actions':[{'Name':'ListRoles'},{'Name':'GetRole','Resources':["
                    + "{'Name':'role'}]}],'Resources':[{'Name':'role','ARNFormats':["
                    + "'arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}']}]}")
            .replace(
                "REDSHIFT",
                "{'Name':'redshift','Actions':[{'Name':'CreateInboundIntegration'},"
                    + "{'Name':'GetClusterCredentials','Resources':[{'Name':'dbuser'}]}],"
                    + "'Resources':[{'Name':'dbuser','ARNFormats':["
                    + "'arn:${Partition}:redshift:${Region}:${Account}:dbuser:${Name}']}]}")
            .replace(
                "KEYS",
                "{'Name':'bells','Actions':[{'Name':'RingBell','ActionConditionKeys':['bells:Pitch'],'Resources':[{'Name':'bell'}]},"
                    + "{'Name':'TuneBell','ActionConditionKeys':['bells:Tone'],'Resources':["
                    + "{'Name':'bell'}]}],'Resources':[{'Name':'bell','ARNFormats':["
                    + "'arn:${Partition}:bells:::bell/${Bell}'],'ConditionKeys':['bells:Pitch','bells:Tone']}],"
                    + "'ConditionKeys':[{'Name':'bells:Tone','Types':['String']}]}");
    ReferenceJson known =
        ReferenceJson.read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)));
    String document =
        "{'Version':'2012-10-17','Statement':[{'Effect':'Allow'," + elements.strip() + "}]}";
    assertEquals(
        expected == null ? "" : expected,
        PolicyChecker.knowing(List.of(known))
            .withRisks()
            .check(document.replace('\'', '"'), kind)
            .stream()
            .map(one -> one.severity() + " " + one.id())
            .collect(Collectors.joining(", ")));
  }
}
