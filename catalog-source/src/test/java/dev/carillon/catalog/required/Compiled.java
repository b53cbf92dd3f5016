package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources that are compiled against the SDK. */
public final class Compiled {

  private Compiled() {}

  /** Compiles a method body, line 5 and on of {@code acme/Program.java}. */
  public static CalledActions body(Path folder, String body) {
    return source(
        folder,
        "Program",
        """
        package acme;
        import java.util.*; import software.amazon.awssdk.services.s3.*; import software.amazon.awssdk.services.s3.model.*;
        import software.amazon.awssdk.services.dynamodb.*; import software.amazon.awssdk.services.sqs.*; import software.amazon.awssdk.services.lambda.*;
        class Program { void run(S3Client s3, DynamoDbClient dynamo, SqsClient sqs, LambdaClient lambda, S3AsyncClient async) {
        %s
        }}
        """
            .formatted(body));
  }

  static CalledActions source(Path folder, String type, String text) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    JavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("memory:///acme/" + type + ".java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    boolean done =
        javac
            .getTask(
                messages,
                null,
                null,
                List.of("-d", folder.toString(), "-proc:none", "-nowarn"),
                null,
                List.of(file))
            .call();
    assertTrue(done, messages.toString());
    return CalledActions.in(folder);
  }
}
