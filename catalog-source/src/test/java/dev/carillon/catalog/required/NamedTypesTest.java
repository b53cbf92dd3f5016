package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.RequestUse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an action is on, where several requests name a resource, another thing, or nothing. */
final class NamedTypesTest {

  private static final String MODEL = "software.amazon.awssdk.services.acme.model.";

  /**
   * Each row: action, requests with {@code +} between them, ARNs. A setter that takes a part has
   * the class of this and its setter: {@code content/EmailContent.template}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The name of what is made is none of what it is made in.
        "directconnect:CreateConnection | connectionName=a | * dxlag/*",
        "directconnect:CreateConnection | connectionName=a lagId=l | dxlag/l",
        "directconnect:CreateConnection | connectionName=a lagId=l + connectionName=b lagId=m"
            + " | dxlag/l dxlag/m",
        "directconnect:CreateConnection | connectionName=a lagId=l + connectionName=b | * dxlag/*",
        "polly:SynthesizeSpeech | voiceId=v lexiconNames=a | lexicon/a",
        "polly:SynthesizeSpeech | voiceId=v lexiconNames=a + voiceId=w | * lexicon/*",
        "translate:StartTextTranslationJob | dataAccessRoleArn=? terminologyNames=t"
            + " + dataAccessRoleArn=? | * parallel-data/* terminology/*",
        "comprehend:DetectEntities | text=a endpointArn=? + text=b"
            + " | * entity-recognizer-endpoint/*",
        "rekognition:DetectModerationLabels | image=i projectVersion=? | project/*/version/*/*",
        "rekognition:DetectModerationLabels | image=i projectVersion=? + image=j"
            + " | * project/*/version/*/*",
        "mediaconvert:CreateJob | queue=a settings/Output.preset | jobTemplates/* presets/* queues/a",
        "mediaconvert:CreateJob | role=r settings/Output.preset + role=r"
            + " | * jobTemplates/* presets/* queues/*",
        "cloudhsm:CreateCluster | subnetIds=s sourceBackupId=b + subnetIds=t | * backup/*",
        // The ARN of whatever it is can be of a type that AWS does not require.
        "glue:PutResourcePolicy | resourceArn=? | catalog catalog/* database/* table/*/*",
        "network-firewall:ListTagsForResource | resourceArn=? | *",
        // Each can name it in a form of its own.
        "lambda:InvokeFunction | functionName=111122223333:function:orders + functionName=jobs:live"
            + " | function:jobs:live function:orders",
        "kms:Encrypt | keyId=arn:aws:kms:eu-west-1:111122223333:key/k | key/k",
        "kms:Encrypt | keyId=arn:aws:kms:eu-west-1:111122223333:key/k"
            + " + keyId=arn:aws:kms:eu-west-1:111122223333:alias/a | key/* key/k",
        // Nor do parts name it that have other things.
        "rds:DescribeDBInstances | dbInstanceIdentifier=a + filters/Filter.name | * db:*",
        "mediaconvert:CreateJob | queue=a settings/JobSettings.adAvailOffset"
            + " + settings/JobSettings.adAvailOffset | * jobTemplates/* presets/* queues/*",
        "transfer:CreateConnector | url=u as2Config/As2ConnectorConfig.localProfileId + url=v"
            + " sftpConfig/SftpConnectorConfig.userSecretId | * profile/*",
      })
  void eachRequestCounts(String action, String requests, String resources) {
    Map<String, RequestUse> uses = new HashMap<>();
    String request = MODEL + action.substring(action.indexOf(':') + 1) + "Request";
    RequestUse use = uses.computeIfAbsent(request, key -> new RequestUse());
    for (String one : requests.split(" \\+ ", -1)) {
      use.built();
      for (String setter : one.split(" ", -1)) {
        set(use, setter, uses);
      }
    }
    TreeSet<String> found = new TreeSet<>();
    WrittenRequest.arns(action, request, uses)
        .forEach(arn -> found.add(arn.equals("*") ? arn : arn.split(":", 6)[5]));
    assertEquals(new TreeSet<>(Arrays.asList(resources.split(" ", -1))), found);
  }

  private static void set(RequestUse use, String written, Map<String, RequestUse> uses) {
    int equal = written.indexOf('=');
    if (equal >= 0) {
      String text = written.substring(equal + 1);
      use.set(
          written.substring(0, equal), Optional.of(text).filter(it -> !it.equals("?")), List.of());
      return;
    }
    int slash = written.indexOf('/');
    int dot = written.indexOf('.');
    String part = MODEL + written.substring(slash + 1, dot);
    use.set(written.substring(0, slash), Optional.empty(), List.of(part));
    uses.computeIfAbsent(part, key -> new RequestUse()).made(written.substring(dot + 1), List.of());
  }
}
