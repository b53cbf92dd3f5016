package dev.carillon.processor.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that need facts which one source alone has not, compiled with the bundle alone. */
final class BundleAloneTest {

  @TempDir private Path folder;
  private FolderCompilation compilation;

  @BeforeEach
  void declare() {
    compilation =
        new FolderCompilation(folder)
            .bundled()
            .write(
                "java/app/package-info.java",
                "@dev.carillon.IamActions({\"elasticloadbalancing\", \"apigateway\", \"glue\", \"s3\"})"
                    + " package app;");
  }

  /** Four pages of AWS are about elasticloadbalancing and apigateway; each has its own uses. */
  @Test
  void anActionTakesTheTypesOfEachOfItsPages() {
    compilation.write(
        "java/app/Case.java",
        """
        package app;
        import dev.carillon.policy.Policy;
        class Case {
          Policy tags =
              Policy.of(
                  ElasticloadbalancingStatement.allow("Tags")
                      .actions(ElasticloadbalancingAction.ADD_TAGS)
                      .on(ElasticloadbalancingResource.targetgroup(
                          "eu-central-1", "111122223333", "web", "73e2d6bc24d8a067")));
          Policy apis =
              Policy.of(
                  ApigatewayStatement.allow("Apis")
                      .actions(ApigatewayAction.PUT)
                      .on(ApigatewayResource.api("eu-central-1", "a1b2c3")));
        }
        """);
    assertEquals(List.of(), compilation.diagnose());
  }

  @Test
  void theNameOfAnOperationIsToldWhatAuthorizesIt() {
    compilation.write(
        "java/app/Case.java",
        """
        package app;
        class Case {
          String[] actions = {"s3:GetObject", "s3:HeadObject", "s3:PutBucketEncryption"};
        }
        """);
    List<String> said = compilation.diagnose();
    assertEquals(2, said.size(), said.toString());
    assertTrue(
        said.get(0)
            .startsWith(
                "error java/app/Case.java:3:39 [carillon/INVALID_ACTION] \"s3:HeadObject\" is not"
                    + " an action of s3. HeadObject is an API operation, authorized by"
                    + " s3:GetObject,"),
        said.get(0));
    assertTrue(
        said.get(1)
            .startsWith(
                "error java/app/Case.java:3:56 [carillon/INVALID_ACTION] \"s3:PutBucketEncryption\""
                    + " is not an action of s3. PutBucketEncryption is an API operation, authorized"
                    + " by s3:PutEncryptionConfiguration.\n"),
        said.get(1));
  }

  /** The table of AWS is late, and whether the name is right is not known: that of a typo is. */
  @Test
  void anOperationForWhichAwsListsNoActionMayBeOneItself() {
    compilation.write(
        "java/app/Case.java",
        """
        package app;
        class Case {
          String[] actions = {
            "glue:GetTable",
            "glue:StopMaterializedViewRefreshTaskRun",
            "glue:StopMaterializedViewTaskRun",
            "glue:*ViewRefreshTaskRun",
            "glue:*ViewTaskRun"
          };
        }
        """);
    List<String> said = compilation.diagnose();
    assertEquals(2, said.size(), said.toString());
    assertTrue(said.get(0).contains("StopMaterializedViewTaskRun\" is not an action"), said.get(0));
    assertTrue(said.get(1).contains("\"glue:*ViewTaskRun\" matches no action"), said.get(1));
  }

  /** The page is the service's own; where a name is near, the row of that action. */
  @Test
  void aMessageLeadsToTheServicesPageInOneLine() {
    compilation.write(
        "java/app/Case.java",
        """
        package app;
        class Case {
          String[] actions = {"s3:GetObject", "s3:GetObjekt"};
        }
        """);
    List<String> said = compilation.diagnose();
    String page =
        "  AWS's tables: https://docs.aws.amazon.com/service-authorization/latest/reference/"
            + "list_amazons3.html";
    assertEquals(page + "#amazons3-GetObject", said.get(0).lines().toList().get(1));
    assertEquals(1, said.size(), said.toString());
  }
}
