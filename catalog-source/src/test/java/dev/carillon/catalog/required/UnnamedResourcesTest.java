package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which ARNs are asked for. */
final class UnnamedResourcesTest {

  @TempDir Path folder;

  /** Who gives the name of a consumer does not know when it will be made. */
  @Test
  void theTimeAtWhichSomethingIsMadeIsNotAskedFor() {
    String client = "software/amazon/awssdk/services/kinesis/KinesisClient";
    Compiled.compile(
        folder,
        Map.of(
            client,
            "package software.amazon.awssdk.services.kinesis; public interface KinesisClient {"
                + " Object deregisterStreamConsumer(); }",
            "acme/Program",
            "package acme; class Program { void run(%s kinesis) {"
                    .formatted(client.replace('/', '.'))
                + " kinesis.deregisterStreamConsumer(); } }"));
    assertEquals(
        Set.of("arn:aws:kinesis:*:*:<StreamType>/<StreamName>/consumer/<ConsumerName>:*"),
        UnnamedResources.of(CalledActions.in(folder), List.of()).keySet());
  }
}
