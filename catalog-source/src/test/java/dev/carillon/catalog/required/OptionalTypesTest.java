package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.carillon.catalog.call.ActionNeed;
import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.WrittenUse;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resources of types that an action does not require, and that a request names all the same. */
final class OptionalTypesTest {

  private static final String MODEL = "acme.model.";

  /** A setter that begins with a class is one of a part. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // By its last words.
        "ec2:CreateClientVpnRoute | targetVpcSubnetId | client-vpn-endpoint/* subnet/*",
        "ec2:ModifyVpcEndpoint | addSubnetIds | subnet/* vpc-endpoint/*",
        "ec2:ModifyVpcEndpoint | removeRouteTableIds | route-table/* vpc-endpoint/*",
        "ec2:AssociateSubnetCidrBlock | ipv6IpamPoolId | ipam-pool/* subnet/*",
        "iot:UpdateThingGroupsForThing | thingGroupsToAdd | thing/* thinggroup/*",
        "eks:CreateAddon | podIdentityAssociations | cluster/* podidentityassociation/*/*",
        "memorydb:DeleteCluster | finalSnapshotName | cluster/* snapshot/*",
        "transfer:UpdateConnector | As2ConnectorConfig.localProfileId | connector/* profile/*",
        // By the last word of ARNs.
        "ec2:RequestSpotFleet | SpotFleetLaunchSpecification.keyName"
            + " | key-pair/* spot-fleet-request/*",
        "ec2:CreateNatGateway | AvailabilityZoneAddress.allocationIds"
            + " | elastic-ip/* natgateway/*",
        "iot:UpdateSecurityProfile | Behavior.metric | custommetric/* securityprofile/*",
        "ec2:RunInstances | Placement.groupName | image/* instance/* network-interface/*"
            + " placement-group/* security-group/* subnet/* volume/*",
        "ec2:RunInstances | Placement.groupId | image/* instance/* network-interface/*"
            + " placement-group/* security-group/* subnet/* volume/*",
        // By the last word of the type, if none is called by that alone.
        "ec2:ModifyInstancePlacement | hostId | dedicated-host/* instance/*",
        "ec2:AssociateRouteTable | gatewayId | internet-gateway/* route-table/* vpn-gateway/*",
        // By a row.
        "organizations:AttachPolicy | targetId"
            + " | account/o-*/* ou/o-*/ou-* policy/o-*/*/p-* root/o-*/r-*",
        "ec2:CreateNetworkInterface | groups | network-interface/* security-group/* subnet/*",
        "ec2:CreateNetworkInterface | vpcSettings | network-interface/* security-group/* subnet/*",
        "ec2:CreateSecurityGroup | connectSettings | security-group/* vpc/*",
        "directconnect:AssociateHostedConnection | parentConnectionId | dxcon/* dxlag/*",
        "rds:RestoreDBClusterFromSnapshot | snapshotIdentifier=s"
            + " | cluster-pg:* cluster-snapshot:* cluster:* og:* snapshot:s subgrp:*",
        // What something else is called names none.
        "ec2:CreateClientVpnRoute | clientVpnEndpointId | client-vpn-endpoint/*",
        "ec2:CreateNetworkInterface | description | network-interface/* subnet/*",
        "directconnect:AssociateHostedConnection | connectionId=c | dxcon/c",
        "ec2:RunInstances | InstanceNetworkInterfaceSpecification.groups | image/* instance/*"
            + " network-interface/* security-group/* subnet/* volume/*",
        "ec2:RunInstances | CapacityReservationTarget.capacityReservationResourceGroupArn"
            + " | group/* image/* instance/* network-interface/* security-group/* subnet/*"
            + " volume/*",
        "events:UpdateArchive | kmsKeyIdentifier | archive/*",
        "ec2:ModifyInstancePlacement | ResourceFilter.hostId | instance/*",
      })
  void whatARequestNamesIsGranted(String action, String setter, String resources) {
    String request = MODEL + action.substring(action.indexOf(':') + 1) + "Request";
    Map<String, RequestUse> uses = new HashMap<>();
    int dot = setter.indexOf('.');
    if (dot < 0) {
      uses.put(request, WrittenUse.of(setter));
    } else {
      String part = MODEL + setter.substring(0, dot);
      RequestUse use = WrittenUse.of("x");
      use.set("given", Optional.empty(), List.of(part));
      uses.put(request, use);
      uses.put(part, WrittenUse.of(setter.substring(dot + 1)));
    }
    Set<String> arns = WrittenRequest.arns(action, request, uses);
    assertEquals(
        resources,
        String.join(
            " ", arns.stream().map(arn -> arn.split(":", 6)[5]).distinct().sorted().toList()));
  }

  /** A part that others give may name what the same part does that is built in sight. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ec2:RunInstances | placement | Placement | group/* placement-group/*",
        "ec2:RunInstances | capacityReservationSpecification | CapacityReservationSpecification"
            + " | capacity-reservation/* group/*",
        "ec2:RunInstances | capacityReservationSpecification | CapacityReservationTarget"
            + " | capacity-reservation/* group/*",
        "ec2:RunInstances | blockDeviceMappings | BlockDeviceMapping | snapshot/*",
        "ec2:CreateVpcEndpoint | subnetConfigurations | SubnetConfiguration | subnet/*",
        "batch:CreateJobQueue | computeEnvironmentOrder | ComputeEnvironmentOrder"
            + " | compute-environment/*",
        "appmesh:CreateRoute | spec | RouteSpec | mesh/m/virtualNode/*",
        "ses:SendEmail | content | EmailContent | template/*",
        // What can name nothing of an optional type, or is only called as what can be a part is.
        "ec2:RunInstances | instanceMarketOptions | InstanceMarketOptionsRequest | ''",
        "ec2:RunInstances | tagSpecifications | TagSpecification | ''",
        "iot:UpdateSecurityProfile | behaviors | Behavior | ''",
        "iot:CreateThing | attributePayload | AttributePayload | ''",
      })
  void aGivenPartMayNameWhatItCan(String action, String setter, String part, String joined) {
    String request = MODEL + action.substring(action.indexOf(':') + 1) + "Request";
    RequestUse built = WrittenUse.of("meshName=m");
    built.set(setter, Optional.empty(), List.of(MODEL + part));
    RequestUse given = WrittenUse.of("x");
    Map<String, RequestUse> uses = new HashMap<>(Map.of(request, built, MODEL + part, given));
    Set<String> before = WrittenRequest.arns(action, request, uses);
    GivenParts.give(given);
    Set<String> arns = new TreeSet<>(WrittenRequest.arns(action, request, uses));
    assertEquals(true, arns.containsAll(before), arns.toString());
    arns.removeAll(before);
    assertEquals(
        joined,
        String.join(
            " ", arns.stream().map(arn -> arn.split(":", 6)[5]).distinct().sorted().toList()));
  }

  /** What the request names itself is not all, where a part may name another. */
  @Test
  void whatIsNamedBesideAGivenPartIsNotAll() {
    String request = MODEL + "CreateVpcEndpointRequest";
    RequestUse built = WrittenUse.of("subnetIds=subnet-1 vpcId=vpc-1");
    built.set("subnetConfigurations", Optional.empty(), List.of(MODEL + "SubnetConfiguration"));
    RequestUse given = WrittenUse.of("ipv4=10.0.0.1");
    Map<String, RequestUse> uses = Map.of(request, built, MODEL + "SubnetConfiguration", given);
    String any = "arn:aws:ec2:*:*:subnet/*";
    assertEquals(false, WrittenRequest.arns("ec2:CreateVpcEndpoint", request, uses).contains(any));
    GivenParts.give(given);
    assertEquals(true, WrittenRequest.arns("ec2:CreateVpcEndpoint", request, uses).contains(any));
  }

  @Test
  void whyAGivenPartMattersIsSaid() {
    String request = MODEL + "RunInstancesRequest";
    RequestUse built = WrittenUse.of("imageId=ami-1");
    built.set("placement", Optional.empty(), List.of(MODEL + "Placement"));
    RequestUse placement = WrittenUse.of("tenancy=host");
    ResourceArns arns = WrittenRequest.arns(Map.of(request, built, MODEL + "Placement", placement));
    ActionNeed need = need("ec2:RunInstances");
    assertEquals(need, arns.withGiven(need, request));
    GivenParts.give(placement);
    assertEquals(
        "calls it; Placement is built elsewhere and may name group, placement-group",
        arns.withGiven(need, request).reason());
    assertEquals("calls it", arns.withGiven(need("ec2:CreateTags"), request).reason());
  }

  private static ActionNeed need(String action) {
    return new ActionNeed(new AuthorizedAction(action, Map.of()), Need.NEEDED, "calls it");
  }
}
