package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.WrittenUse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a request refers to in its parts. */
final class ReferencesTest {

  private static final String MODEL = "acme.model.";

  /** Each part is a setter, the class that it takes, and what is set on that; or a setter alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wafv2:CreateWebACL | CreateWebAcl | rules Rule name=r"
            + " | arn:aws:wafv2:*:*:*/webacl/main/*",
        "wafv2:CreateWebACL | CreateWebAcl"
            + " | rules Statement x; ipSetReferenceStatement IPSetReferenceStatement arn=?"
            + " | arn:aws:wafv2:*:*:*/ipset/*/* arn:aws:wafv2:*:*:*/webacl/main/*",
        "wafv2:CreateWebACL | CreateWebAcl"
            + " | rules Statement x; ipSetReferenceStatement IPSetReferenceStatement"
            + " arn=arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/bad/0a"
            + " | arn:aws:wafv2:*:*:*/webacl/main/*"
            + " arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/bad/0a",
        "wafv2:CreateWebACL | CreateWebAcl"
            + " | rules Statement x; managedRuleGroupStatement ManagedRuleGroupStatement name=Core"
            + " | arn:aws:wafv2:*:*:*/managedruleset/*/* arn:aws:wafv2:*:*:*/webacl/main/*",
        "wafv2:CreateRuleGroup | CreateRuleGroup | capacity"
            + " | arn:aws:wafv2:*:*:*/rulegroup/main/*",
        // Rules that come from elsewhere, or were there, can refer to all.
        "wafv2:CreateRuleGroup | CreateRuleGroup | rules"
            + " | arn:aws:wafv2:*:*:*/ipset/*/* arn:aws:wafv2:*:*:*/regexpatternset/*/*"
            + " arn:aws:wafv2:*:*:*/rulegroup/main/*",
        "wafv2:UpdateRuleGroup | UpdateRuleGroup"
            + " | rules Statement x; ipSetReferenceStatement IPSetReferenceStatement"
            + " arn=arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/bad/0a"
            + " | arn:aws:wafv2:*:*:*/ipset/*/* arn:aws:wafv2:*:*:*/regexpatternset/*/*"
            + " arn:aws:wafv2:*:*:*/rulegroup/main/*",
        "network-firewall:CreateFirewallPolicy | CreateFirewallPolicy"
            + " | firewallPolicy FirewallPolicy x;"
            + " statefulRuleGroupReferences StatefulRuleGroupReference"
            + " resourceArn=arn:aws:network-firewall:eu-west-1:123456789012:stateful-rulegroup/r"
            + " | arn:aws:network-firewall:*:*:firewall-policy/main"
            + " arn:aws:network-firewall:eu-west-1:123456789012:stateful-rulegroup/r",
        "network-firewall:CreateFirewallPolicy | CreateFirewallPolicy"
            + " | firewallPolicy FirewallPolicy statelessDefaultActions=aws:drop"
            + " | arn:aws:network-firewall:*:*:firewall-policy/main",
      })
  void whatRulesReferToIsGranted(String action, String operation, String parts, String arns) {
    String request = MODEL + operation + "Request";
    Map<String, RequestUse> uses = new HashMap<>();
    RequestUse holder = WrittenUse.of("name=main firewallPolicyName=main");
    uses.put(request, holder);
    for (String part : parts.split("; ?", -1)) {
      String[] words = part.trim().split(" ", -1);
      List<String> types = words.length > 1 ? List.of(MODEL + words[1]) : List.of();
      holder.set(words[0], Optional.empty(), types);
      if (words.length > 1) {
        holder = WrittenUse.of(words[2]);
        uses.put(MODEL + words[1], holder);
      }
    }
    assertEquals(Set.of(arns.split(" ", -1)), WrittenRequest.arns(action, request, uses));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wafv2:CreateRuleGroup | CreateRuleGroup"
            + " | arn:aws:wafv2:*:*:*/ipset/*/* arn:aws:wafv2:*:*:*/regexpatternset/*/*"
            + " arn:aws:wafv2:*:*:*/rulegroup/*/*",
        // A bucket, or an access point, is always named.
        "s3:AbortMultipartUpload | AbortMultipartUpload"
            + " | arn:aws:s3:::*/* arn:aws:s3:*:*:accesspoint/*/object/*",
        "s3:ListBucket | ListObjectsV2 | arn:aws:s3:::* arn:aws:s3:*:*:accesspoint/*",
        "cloudformation:DescribeStacks | DescribeStacks | * arn:aws:cloudformation:*:*:stack/*/*",
      })
  void aRequestFromElsewhereCanNameAll(String action, String operation, String arns) {
    assertEquals(
        Set.of(arns.split(" ", -1)),
        WrittenRequest.arns(action, MODEL + operation + "Request", Map.of()));
  }

  /** A part says which of the types that a request makes its tags are for. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RunInstances | INSTANCE | arn:aws:ec2:*:*:instance/*",
        "RunInstances | INSTANCE volume" + " | arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:volume/*",
        "RunInstances | SPOT_INSTANCES_REQUEST | arn:aws:ec2:*:*:spot-instances-request/*",
        "RunInstances | ? | arn:aws:ec2:*:*:* arn:aws:ec2:*::* arn:aws:ec2::*:*",
        "CreateFleet | INSTANCE fleet | arn:aws:ec2:*:*:instance/* arn:aws:ec2:*:*:fleet/*",
        "CreatePublicIpv4Pool | IPV4_POOL_EC2 | arn:aws:ec2:*:*:ipv4pool-ec2/*",
        "CreateFleet | ? | arn:aws:ec2:*:*:fleet/*",
      })
  void tagsAreForWhatTheySay(String operation, String types, String arns) {
    String request = MODEL + operation + "Request";
    RequestUse tags = new RequestUse();
    for (String type : types.split(" ", -1)) {
      tags.built();
      String text = type.equals(type.toUpperCase(Locale.ROOT)) ? RequestUse.CHOICE + type : type;
      tags.set("resourceType", Optional.of(text).filter(it -> !type.equals("?")), List.of());
    }
    RequestUse use = WrittenUse.of("x");
    use.set("tagSpecifications", Optional.empty(), List.of(MODEL + "TagSpecification"));
    Map<String, RequestUse> uses = Map.of(request, use, MODEL + "TagSpecification", tags);
    assertEquals(Set.of(arns.split(" ", -1)), WrittenRequest.arns("ec2:CreateTags", request, uses));
    if (operation.equals("RunInstances")) { // A template can have tags for the other types.
      use.set("launchTemplate", Optional.empty(), List.of());
      assertEquals(
          Set.of("arn:aws:ec2:*:*:*", "arn:aws:ec2:*::*", "arn:aws:ec2::*:*"),
          WrittenRequest.arns("ec2:CreateTags", request, uses));
    }
  }
}
