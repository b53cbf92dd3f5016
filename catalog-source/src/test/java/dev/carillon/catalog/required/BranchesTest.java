package dev.carillon.catalog.required;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An action for which another is checked where a setter is called, on all or some ways. */
final class BranchesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3.getObject(b -> b.bucket(\"acme\").versionId(\"1\"));",
        "s3.getObject(GetObjectRequest.builder().key(v == null ? \"a\" : v).versionId(v).build());",
        "if (v != null) { s3.getObject(GetObjectRequest.builder().versionId(v).build()); }",
        "if (v == null) { return; } s3.getObject(GetObjectRequest.builder().versionId(v).build());",
        "if (v != null) { var b = GetObjectRequest.builder(); b.versionId(v);"
            + " s3.getObject(b.build()); }",
        "for (String a : List.of(v)) { s3.getObject(b -> b.versionId(a)); }",
        "s3.getObject(GetObjectRequest.builder().key(v).applyMutation(b ->"
            + " b.versionId(v)).build());",
        "List.of(v).stream().map(a -> GetObjectRequest.builder().versionId(a))"
            + ".map(GetObjectRequest.Builder::build).forEach(s3::getObject);",
        "var b = GetObjectRequest.builder(); if (v == null) { b.versionId(\"1\"); } else {"
            + " b.versionId(v); } s3.getObject(b.build());",
        "s3.getObject(b -> { if (v == null) { b.versionId(\"1\"); } else { b.versionId(v); } });",
        "s3.getObject(b -> { if (v == null) { b.versionId(\"1\"); } else if (v.isEmpty()) {"
            + " b.key(v).versionId(\"2\"); } else { throw new IllegalStateException(v); } });",
        "var b = GetObjectRequest.builder(); switch (v) { case \"a\" -> b.versionId(v); case \"b\""
            + " -> b.versionId(\"2\"); default -> b.key(v).versionId(v); }"
            + " s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); switch (v.length()) { case 1: case 2: b.versionId(v);"
            + " break; case 3: b.key(v); default: b.versionId(\"3\"); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); s3.getObject((v == null ? b.versionId(\"1\") :"
            + " b.versionId(v)).build());",
        "var b = GetObjectRequest.builder(); try { if (v == null) { b.versionId(\"1\"); } else {"
            + " b.versionId(v); } } catch (RuntimeException e) { throw new Error(e); }"
            + " s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v == null) { try { b.versionId(v.trim()); } catch (RuntimeException e) { b.versionId(\"1\"); } } else { b.versionId(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v == null) { try { b.key(v); } finally { b.versionId(\"1\"); } } else { b.versionId(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { if (v == null) { throw new Error(); } else { b.versionId(v); } } finally { v.trim(); } s3.getObject(b.build());",
        "s3.getObject(b -> { try { if (v == null) { throw new Error(); } b.versionId(v); } catch (Error e) { throw e; } });",
        "try { var b = GetObjectRequest.builder(); if (v == null) { throw new Error(); } b.versionId(v); s3.getObject(b.build()); } catch (Error e) { v.trim(); }",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); } catch (RuntimeException e) { throw new Error(e); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); s3.getObject(b.build()); } catch (RuntimeException e) { v.trim(); }",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); } catch (RuntimeException e) { return; } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); } catch (RuntimeException e) { b.versionId(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b.versionId(v).key(v.trim()); } catch (RuntimeException e) { b.key(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try (var in = new java.io.StringReader(v)) { b.versionId(in.toString()); } s3.getObject(b.build());",
        "for (String a : List.of(v)) { var b = GetObjectRequest.builder(); try { b.versionId(a.trim()); s3.getObject(b.build()); return; } catch (RuntimeException e) { continue; } }",
        "s3.getObject(b -> { try { b.versionId(v.trim()); } catch (RuntimeException e) { throw new Error(e); } });",
        "s3.getObject(b -> { try { b.partNumber(1).versionId(v); v.trim(); } catch (RuntimeException e) { v.length(); } });",
        "s3.getObject(b -> { try { v.trim(); } catch (RuntimeException e) { v.length(); } b.versionId(v); });",
        "s3.getObject(b -> { switch (v.length()) { case 5 -> b.versionId(\"1\"); case 7 -> b.versionId(\"2\"); case 8 -> b.versionId(\"3\"); default -> b.versionId(v); } });"
      })
  void isLeftOutWhereTheSetterIsAlwaysCalled(String body) {
    assertEquals(Set.of("s3:GetObjectVersion"), needed(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var b = GetObjectRequest.builder(); s3.getObject((v == null ? b :"
            + " b.versionId(v)).build());",
        "s3.getObject(b -> { if (v != null) { b.versionId(v); } });",
        "s3.getObject(b -> { switch (v) { case \"a\" -> b.versionId(v); default -> b.key(v); } });",
        "s3.getObject(b -> { switch (v.length()) { case 1: b.versionId(v); default: } });",
        "s3.getObject(b -> { switch (v.length()) { case 1: b.versionId(v); break; case 2:"
            + " b.versionId(v); } });",
        "s3.getObject(b -> { if (v == null) { b.versionId(v); } else if (v.isEmpty()) {"
            + " b.versionId(v); } });",
        "s3.getObject(b -> { if (v == null) { b.versionId(v); } else { for (String a : List.of(v)) {"
            + " b.versionId(a); } } });",
        "var a = GetObjectRequest.builder(); var b = GetObjectRequest.builder(); if (v == null) {"
            + " a.versionId(\"1\"); } else { b.versionId(v); } s3.getObject(a.build());"
            + " s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v == null) { b.versionId(\"1\"); } else {"
            + " b.versionId(v); } s3.getObject(b.build()); s3.getObject(c -> c.key(v));",
        "var b = GetObjectRequest.builder(); if (v == null) { b.versionId(v); return; }"
            + " s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v == null) { b.versionId(\"1\"); b ="
            + " GetObjectRequest.builder(); } else { b.versionId(v); } s3.getObject(b.build());",
        "s3.getObject(b -> { for (String a : List.of(v)) { b.versionId(a); } });",
        "s3.getObject(b -> { switch (v.length()) { case 5: b.versionId(\"1\"); break; case 7: break; case 8: default: b.versionId(v); } });",
        "s3.getObject(b -> { switch (v.length()) { case 5: if (v.isEmpty()) { break; } b.versionId(\"1\"); break; default: b.versionId(v); } });",
        "s3.getObject(b -> { try { if (v == null) { throw new Error(); } b.versionId(v); } catch (Error e) { v.trim(); } });",
        "var b = GetObjectRequest.builder(); try { if (v == null) { b.versionId(\"1\"); } else { throw new Error(); } } catch (Error e) { b.key(\"1\"); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v == null) { try { b.versionId(v.trim()); } catch (RuntimeException e) { b.key(\"1\"); } } else { b.versionId(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v == null) { b.versionId(\"1\"); } else { try { b.versionId(v.trim()); } catch (RuntimeException e) { b.key(\"1\"); } } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b = GetObjectRequest.builder(); if (v == null) { throw new Error(); } b.versionId(v); } catch (Error e) { v.trim(); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); } catch (RuntimeException e) { v.length(); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { v.trim(); b.versionId(v); } catch (RuntimeException e) { b.key(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); } finally { s3.getObject(b.build()); }",
        "var b = GetObjectRequest.builder(); try { if (v == null) { b.versionId(v.trim()); } else { b.versionId(v); } } catch (RuntimeException e) { b.key(v); } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); try { b.versionId(v.trim()); s3.getObject(b.build()); } catch (RuntimeException e) { s3.getObject(b.key(v).build()); }",
        "s3.getObject(b -> { try { b.versionId(v.trim()); } catch (RuntimeException e) { v.length(); } });",
        "s3.getObject(b -> { try { b.versionId(v.trim()); } catch (RuntimeException e) { return; } });",
        "s3.getObject(b -> { if (v == null) { return; } b.versionId(v); });",
        "s3.getObject(b -> { boolean set = v != null && b.versionId(v) != null; });",
        "s3.getObject(b -> { try { b.key(v); } catch (RuntimeException e) { b.versionId(v); } });",
        "s3.getObject(b -> b.versionId(v)); s3.getObject(b -> b.key(v));",
        "var b = GetObjectRequest.builder(); if (v != null) { b.applyMutation(c -> c.versionId(v));"
            + " } s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); Optional.of(v).ifPresent(b::versionId);"
            + " s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); Optional.of(v).ifPresent(a -> b.versionId(a));"
            + " s3.getObject(b.build());",
        "var b = GetObjectRequest.builder(); if (v != null) { version(b, v); }"
            + " s3.getObject(b.build());"
            + "} void version(GetObjectRequest.Builder b, String v) { b.versionId(v);",
        "s3.getObject(keyed(v).build()); s3.getObject(keyed(v).versionId(v).build());}"
            + " GetObjectRequest.Builder keyed(String k) { return"
            + " GetObjectRequest.builder().key(k);"
      })
  void isNeededWhereItIsCalledOnSomeWay(String body) {
    assertEquals(Set.of("s3:GetObject", "s3:GetObjectVersion"), needed(body));
  }

  @Test
  void aConsumerThatIsAClassIsSeenWhole() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            s3.putObject(new java.util.function.Consumer<PutObjectRequest.Builder>() {
              @Override public void accept(PutObjectRequest.Builder b) { b.bucket("acme").key("a").tagging("x=y"); }
            }, software.amazon.awssdk.core.sync.RequestBody.empty());
            """);
    assertEquals(Set.of("s3:PutObject", "s3:PutObjectTagging"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    assertEquals(Set.of("arn:aws:s3:::acme/a"), Answers.resources(called, "s3:PutObject"));
  }

  /** Kotlin makes such classes in functions that are inline. */
  @Test
  void aConsumerThatIsAClassLeadsToAPart() {
    CalledActions called =
        Compiled.body(
            folder,
            """
            s3.putBucketReplication(r -> r.bucket("acme").replicationConfiguration(
                new java.util.function.Consumer<ReplicationConfiguration.Builder>() {
                  @Override public void accept(ReplicationConfiguration.Builder b) {
                    b.role("arn:aws:iam::111122223333:role/copies");
                  }
                }));
            """);
    assertEquals(Set.of("iam:PassRole", "s3:PutReplicationConfiguration"), called.needed());
    assertEquals(Set.of(), called.perhaps());
    assertEquals(
        Set.of("arn:aws:iam::111122223333:role/copies"), Answers.resources(called, "iam:PassRole"));
  }

  private Set<String> needed(String body) {
    return Compiled.body(folder, "String v = System.getenv(\"V\");\n" + body).needed();
  }
}
