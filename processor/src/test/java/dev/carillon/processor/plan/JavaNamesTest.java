package dev.carillon.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaNamesTest {

  @ParameterizedTest
  @CsvSource({
    "CreateMeeting, CREATE_MEETING",
    // Acronyms run into words.
    "CreateCDRBucket, CREATE_CDR_BUCKET",
    "ResetPersonalPIN, RESET_PERSONAL_PIN",
    "GetAccountWithOpenIdConfig, GET_ACCOUNT_WITH_OPEN_ID_CONFIG",
    "CreateOpenIDConnectProvider, CREATE_OPEN_ID_CONNECT_PROVIDER",
    "GetLFTag, GET_LF_TAG",
    "CreateQApp, CREATE_Q_APP",
    "DELETE, DELETE",
    // Acronyms have plurals.
    "ListWebACLs, LIST_WEB_ACLS",
    "ListHITsForQualificationType, LIST_HITS_FOR_QUALIFICATION_TYPE",
    "SwapEnvironmentCNAMEs, SWAP_ENVIRONMENT_CNAMES",
    "AccessDSData, ACCESS_DS_DATA",
    // Digits belong to the word before them.
    "ListTagsForResourceV2, LIST_TAGS_FOR_RESOURCE_V2",
    "DescribeVpcs2, DESCRIBE_VPCS2",
    "GetS3AccessPolicy, GET_S3_ACCESS_POLICY",
    "CreateS3CLIUploadCommand, CREATE_S3_CLI_UPLOAD_COMMAND",
    "ListICD10CMInferenceJobs, LIST_ICD10_CM_INFERENCE_JOBS",
    "ValidateE911Address, VALIDATE_E911_ADDRESS",
    "AssignIpv6Addresses, ASSIGN_IPV6_ADDRESSES",
    "2FAEnable, _2_FA_ENABLE",
    // Words with capitals of their own.
    "CreateOAuth2PublicClient, CREATE_OAUTH2_PUBLIC_CLIENT",
    "CreateExternalIdPConfiguration, CREATE_EXTERNAL_IDP_CONFIGURATION",
    "PartiQLSelect, PARTIQL_SELECT",
    "CreateCachediSCSIVolume, CREATE_CACHED_ISCSI_VOLUME",
    "IdPrefix, ID_PREFIX",
    // Lower-case starts.
    "uploadFiles, UPLOAD_FILES",
    "search, SEARCH",
    // What is neither letter nor digit.
    "AssociateViaAWSService-EventsAndStates, ASSOCIATE_VIA_AWS_SERVICE__EVENTS_AND_STATES",
    "AssociateViaAWSServiceEventsAndStates, ASSOCIATE_VIA_AWS_SERVICE_EVENTS_AND_STATES",
    "Get_Thing, GET$THING",
  })
  void namesAConstantAfterItsAction(String action, String constant) {
    assertEquals(constant, JavaNames.constant(action));
  }

  @ParameterizedTest
  @CsvSource({
    "chime, Chime",
    "vpc-lattice, VpcLattice",
    "ec2, Ec2",
    "execute-api, ExecuteApi",
    "a4b, A4b",
    "s3-object-lambda, S3ObjectLambda",
    "1service, _1service",
  })
  void namesTypesAfterTheirService(String service, String prefix) {
    assertEquals(prefix, JavaNames.typePrefix(service));
  }

  @ParameterizedTest
  @CsvSource({
    "app-instance-user, appInstanceUser",
    "ExportedAPI, exportedApi",
    "MLInputChannel, mlInputChannel",
    "CIS Scan Configuration, cisScanConfiguration",
    "loadbalancer/app/, loadbalancerApp",
    "es_role, esRole",
    "ipv6pool-ec2, ipv6PoolEc2",
    "package, package_",
    "default, default_",
    "function, function",
    "notify-all, notifyAll_",
    "3d-model, _3DModel",
    "'', __",
  })
  void namesAMethodAfterAResourceType(String type, String method) {
    assertEquals(method, JavaNames.lowerCamel(type));
  }

  @ParameterizedTest
  @CsvSource({
    "x-amz-acl, X_AMZ_ACL",
    "TlsVersion, TLS_VERSION",
    "environmentType, ENVIRONMENT_TYPE",
    "environment.type, ENVIRONMENT__TYPE",
    "environment.computeConfiguration.vCpu, ENVIRONMENT__COMPUTE_CONFIGURATION__V_CPU",
    "RecipientAttestation:NitroTPMPCR10, RECIPIENT_ATTESTATION_NITRO_TPMPCR10",
    "FIDO-FIPS-140-2-certification, FIDO_FIPS_140_2_CERTIFICATION",
    "Request/MtlsTrustStoreUri, REQUEST_MTLS_TRUST_STORE_URI",
  })
  void namesAConstantAfterAConditionKey(String key, String constant) {
    assertEquals(constant, JavaNames.keyConstant(key, true));
  }

  @Test
  void theDotsOfAHostAreNoMoreThanTheEndsOfWords() {
    assertEquals("GRAPH_FACEBOOK_COM_ID", JavaNames.keyConstant("graph.facebook.com:id", false));
  }

  @Test
  void anExactNameKeepsWhatAKeyIsMadeOf() {
    assertEquals("ARRIVAL_TIME$", JavaNames.exact("arrivalTime"));
    assertEquals("ARRIVAL$2e$TIME", JavaNames.exact("arrival.time"));
    assertEquals("$2e$X", JavaNames.exact(".x"));
    assertEquals("ARRIVAL$2d$TIME", JavaNames.exact("arrival-time"));
  }

  @Test
  void namesAllActionsOfChime() throws IOException {
    List<String> names = chimeNames();

    assertEquals(141, names.size());
    for (String line : names) {
      String action = line.substring(0, line.indexOf(' '));
      assertEquals(line, action + ' ' + JavaNames.constant(action));
    }
  }

  private static List<String> chimeNames() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            JavaNamesTest.class.getResourceAsStream("/golden/chime-constants.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
