package dev.carillon.policy.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that are no policies, each told by what it has instead. */
final class DocumentShapesTest {

  private static final String STATEMENT =
      "{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::b/*\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'Version':'2012-10-17','Statement':[S]} | ",
        "{'Version':'2012-10-17','Statement':S}   | ",
        "{'Version':'2012-10-17','Id':'x','Statement':[S]} | ",
        "[] | DATA_TYPE_MISMATCH: A policy is an object, not an array",
        "'x' | DATA_TYPE_MISMATCH: A policy is an object, not a string",
        "{'Version':'2012-10-17','Statement':[S],'Ids':'x'} | INVALID_POLICY_ELEMENT Ids: A policy"
            + " has no element 'Ids'. Did you mean 'Id'?",
        "{'Version':'2012-10-17','Id':7,'Statement':[S]} | DATA_TYPE_MISMATCH Id: Id is a string, not"
            + " a number",
        "{'Version':'2012-10-17','Ids':'x'} | MISSING_STATEMENT: The policy has no statement. Add at"
            + " least one.; INVALID_POLICY_ELEMENT Ids: A policy has no element 'Ids'. Did you mean"
            + " 'Id'?",
        "{'Version':'2012-10-17','Statements':[S]} | INVALID_POLICY_ELEMENT Statements: A policy has"
            + " no element 'Statements'. Did you mean 'Statement'?",
        "{'Version':7,'Statement':[S]} | DATA_TYPE_MISMATCH Version: Version is a string, not a"
            + " number",
        "{'Version':'2012','Statement':[S]} | INVALID_VERSION Version: '2012' is not a version."
            + " Write '2012-10-17'.",
        "{'Version':'2012-10-17','Statement':[]} | MISSING_STATEMENT Statement: The policy has no"
            + " statement. Add at least one.",
        "{'Version':'2012-10-17'} | MISSING_STATEMENT: The policy has no statement. Add at least"
            + " one.",
        "{'Version':'2012-10-17','Statement':[S,7]} | DATA_TYPE_MISMATCH Statement[1]: A statement"
            + " is an object, not a number",
        "{'Version':'2012-10-17','Statement':'x'} | DATA_TYPE_MISMATCH Statement: A statement is an"
            + " object, not a string",
        "{'Version':'2012-10-17','Statement':[{'Effect':'Deny','Action':'s3:GetObject','Resource':"
            + "'*','@@assign':1}]} | INVALID_POLICY_ELEMENT Statement[0].@@assign: A statement"
            + " has no element '@@assign'.",
        "{'tags':{'stage':{'tag_key':{'@@assign':'Stage'}}}} | MISSING_STATEMENT: This is a tag"
            + " policy of AWS Organizations, not one of IAM, and is not judged.",
        "{'services':{'@@operators_allowed_for_child_policies':['@@none'],'default':{}}} |"
            + " MISSING_STATEMENT: This is an AI services opt-out policy of AWS Organizations, not"
            + " one of IAM, and is not judged.",
        "{'guardduty':{'enablement':{'@@assign':'x'}}} | MISSING_STATEMENT: This is a management"
            + " policy of AWS Organizations, not one of IAM, and is not judged.",
        "{'tags':{}} | MISSING_STATEMENT: This is no policy of IAM: it has tags, and no Statement.",
        "{'apiVersion':'v1','kind':'Pod','metadata':{},'spec':{}} | MISSING_STATEMENT: This is no"
            + " policy of IAM: it has apiVersion, kind, metadata and 1 more, and no Statement.",
        "{'version':'2012-10-17','statement':[S]} | INVALID_POLICY_ELEMENT version: A policy has no"
            + " element 'version'. Did you mean 'Version'?; INVALID_POLICY_ELEMENT statement: A"
            + " policy has no element 'statement'. Did you mean 'Statement'?",
      })
  void aDocumentIsTold(String document, String told) {
    List<Finding> findings =
        PolicyChecker.knowing(List.of())
            .check(
                document
                    .replace('\'', '"')
                    .replace("S]", STATEMENT + ']')
                    .replace("[S,", '[' + STATEMENT + ',')
                    .replace(":S}", ':' + STATEMENT + '}'),
                PolicyKind.IDENTITY);
    assertEquals(
        told == null ? "" : told,
        findings.stream()
            .map(
                one ->
                    (one.id() + ' ' + one.path()).strip() + ": " + one.message().replace('"', '\''))
            .collect(Collectors.joining("; ")));
  }

  @ParameterizedTest
  @EnumSource(PolicyKind.class)
  void policiesOfOrganizationsHaveTheVersionOf2012(PolicyKind kind) {
    boolean controls = kind == PolicyKind.SERVICE_CONTROL || kind == PolicyKind.RESOURCE_CONTROL;

    List<Check> told =
        PolicyChecker.knowing(List.of())
            .check("{\"Version\":\"2008-10-17\",\"Statement\":[" + STATEMENT + "]}", kind)
            .stream()
            .map(Finding::check)
            .filter(Check.INVALID_VERSION::equals)
            .toList();

    assertEquals(controls ? List.of(Check.INVALID_VERSION) : List.of(), told);
  }

  @Test
  void aSourceThatIsNoStringIsToldAsThatAlone() {
    List<Finding> findings =
        PolicyChecker.knowing(List.of())
            .check(
                """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
                  "Principal": {"Service": "sns.amazonaws.com"}, "Action": "sqs:SendMessage",
                  "Resource": "arn:aws:sqs:eu-west-1:111122223333:orders",
                  "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "Topic"}}}}}
                """,
                PolicyKind.RESOURCE);
    assertEquals(List.of("DATA_TYPE_MISMATCH"), findings.stream().map(Finding::id).toList());
  }
}
