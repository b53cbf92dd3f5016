package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.carillon.catalog.call.Need;
import dev.carillon.catalog.required.known.Partition;
import dev.carillon.catalog.store.BundledCatalogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partition of AWS in which the resources of a program are. */
final class PartitionsTest {

  private static final String REGION = "software.amazon.awssdk.regions.Region";

  @TempDir private Path folder;

  /** Each row: what the code says beside a bucket's name, the partition of the bucket. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S3Client.builder().region(REGION.US_GOV_WEST_1).build();                       | aws-us-gov
          S3Client.builder().region(REGION.of("cn-north-1")).build();                    | aws-cn
          S3Client.builder().region(REGION.AWS_CN_GLOBAL).build();                       | aws-cn
          S3Client.builder().region(REGION.EU_WEST_1).build();                           | aws
          Map.of(REGION.US_GOV_WEST_1, "b", REGION.US_EAST_1, "a");                      | aws
          Map.of(REGION.US_GOV_WEST_1, "b", REGION.CN_NORTH_1, "a");                     | aws
          S3Client.builder().region(REGION.of(System.getenv("AWS_REGION"))).build();     | aws
          S3Client.builder().region(REGION.US_GOV_EAST_1).build(); "arn:aws:s3:::a".trim(); | aws
          "cn-north-1".trim();                                                           | aws
          ("arn:aws-cn:sns:" + System.getenv("R") + ":111122223333:news").trim();        | aws-cn
          sqs.sendMessage(b -> b.queueUrl("https://sqs.us-gov-west-1.amazonaws.com/111122223333/jobs")); | aws-us-gov
          """)
  void theOnlyOneThatTheCodeNames(String code, String partition) {
    CalledActions called =
        Compiled.body(
            folder,
            "s3.getObject(b -> b.bucket(\"acme\").key(\"a\"));\n" + code.replace("REGION", REGION));
    assertEquals(Set.of("arn:" + partition + ":s3:::acme/a"), resources(called, "s3:GetObject"));
  }

  @Test
  void theOneOfConstantsOfClassesThatCallNothing() {
    Compiled.compile(
        folder,
        Map.of(
            "acme/Names",
            "package acme; enum Names { NEWS; String arn() { return"
                + " \"arn:aws-us-gov:sqs:us-gov-west-1:111122223333:jobs\"; } }"));
    CalledActions called =
        Compiled.body(
            folder,
            "s3.getObject(b -> b.bucket(\"acme\").key(\"a\"));\n"
                + "lambda.createEventSourceMapping(b -> b.eventSourceArn(Names.NEWS.arn()).functionName(\"f\"));\n"
                + "lambda.addPermission(b -> b.functionName(\"arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:f\"));");
    assertEquals(Set.of("arn:aws-us-gov:s3:::acme/a"), resources(called, "s3:GetObject"));
  }

  @Test
  void theOneOfTheResourcesThatTheProgramIsRunWith() {
    String code =
        """
        s3.getObject(b -> b.bucket(System.getenv("B")).key("a"));
        sqs.sendMessage(b -> b.queueUrl(System.getenv("Q")));
        lambda.createFunction(b -> b.functionName("f").role(System.getenv("R")));
        """;
    Compiled.body(folder, code);
    CalledActions called =
        CalledActions.in(
            List.of(folder), new BundledCatalogs(), Set.of("arn:aws-us-gov:s3:::acme/*"));
    assertEquals(Set.of("arn:aws-us-gov:s3:::acme/a"), resources(called, "s3:GetObject"));
    assertEquals(Set.of("arn:aws-us-gov:sqs:*:*:*"), resources(called, "sqs:SendMessage"));
    assertFalse(called.policy().toJson().contains("arn:aws:"), called.policy().toJson());
  }

  @Test
  void theOneThatIsAskedFor() {
    Compiled.body(
        folder,
        "s3.getObject(b -> b.bucket(\"acme\").key(\"a\"));\n"
            + "S3Client.builder().region("
            + REGION
            + ".EU_WEST_1).build();");
    assertEquals(
        Set.of("arn:aws-eusc:s3:::acme/a"), resources(in("aws-eusc", Set.of()), "s3:GetObject"));
    assertEquals(
        "\"aws-gov\" is no partition of AWS; there are aws, aws-cn, aws-eusc, aws-iso, aws-iso-b,"
            + " aws-iso-e, aws-iso-f, aws-us-gov",
        assertThrows(IllegalArgumentException.class, () -> in("aws-gov", Set.of())).getMessage());
    assertEquals(
        "\"arn:aws:s3:::acme\" is not in the partition aws-cn",
        assertThrows(
                IllegalArgumentException.class, () -> in("aws-cn", Set.of("arn:aws:s3:::acme")))
            .getMessage());
  }

  @Test
  void instancesOfEc2HaveTwoNamesInChina() {
    RequiredAction passed =
        new RequiredAction(
            "iam:PassRole",
            List.of("ec2.amazonaws.com", "lambda.amazonaws.com"),
            Need.NEEDED,
            new TreeMap<>(),
            new TreeSet<>());
    assertEquals(
        List.of("ec2.amazonaws.com", "ec2.amazonaws.com.cn", "lambda.amazonaws.com"),
        passed.in(new Partition("aws-cn")).passedTo());
    assertEquals(passed.passedTo(), passed.in(new Partition("aws-us-gov")).passedTo());
  }

  private CalledActions in(String partition, Set<String> resources) {
    return CalledActions.in(List.of(folder), new BundledCatalogs(), resources, partition);
  }

  private static Set<String> resources(CalledActions called, String action) {
    Set<String> resources = new TreeSet<>();
    called.actions().stream()
        .filter(one -> one.action().equals(action))
        .forEach(one -> resources.addAll(one.resources()));
    return resources;
  }
}
