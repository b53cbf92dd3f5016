package dev.carillon.processor.jar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What users download: the annotations go into their programs, the processor into each of their
 * builds. Both grow with AWS; what grows faster was packed by mistake.
 */
@EnabledIfSystemProperty(named = "carillon.jar", matches = ".+")
final class JarSizesJarTest {

  /**
   * 602 KB on 2026-11-26, 783 KB with the rules of 29 November. The values of 150 condition keys
   * came later, and the addresses of AWS's pages went: they are comments. 2 KB more with identity
   * providers as a value of their own, 4 KB with roles that AWS makes and the callers of services,
   * 6 KB with where ARNs end and what ARNs and digests keys hold, 28 KB with what AWS's pages say
   * that nothing has or that decides nothing, the names that RAM shares, and the ARNs of no type,
   * 15 KB with what policies of single resources take, 6 KB with words within ARNs and open texts,
   * 6 KB with what services need of a role and for which resources they call, 7 KB with what no
   * name is and which of a pattern's actions have a key, 3 KB with actions that guides alone have
   * and sources of more services, 1 KB with denials by a key of one service, 4 KB with policies of
   * several topics and keys that no page has.
   */
  private static final long MOST_OF_ANNOTATIONS = 934_000;

  /**
   * 1,925 KB on 2026-11-26, 400 of them AWS's facts, 2,351 KB on 29 November, and 6 KB more with
   * what the builder refuses, the places in text blocks and what accept no longer finds, 9 KB with
   * what operations need beside their own action, 3 KB with the values of condition keys, 1 KB with
   * whose policies are those of resources, and 16 KB with identity providers, what is said of the
   * build, access points of Object Lambda, which grants apply as classes of their own, what of a
   * policy is made and lost, and the paths of roles that AWS makes, 11 KB with the same rules and
   * what operations of 70 more services ask of others, 33 KB with the same rules and flags and keys
   * of calls, 27 KB with the same rules and calls that only forward, 27 KB with AWS's managed
   * policies, 24 KB with texts that are open outside of strings and changed lists, 8 KB with files
   * of tools and what Terraform puts on buckets, 14 KB with the same rules of services and what is
   * refused of names, 3 KB with actions that guides alone have and sources of more services, 1 KB
   * with denials by a key of one service, 6 KB with the same rules and parts of requests that a
   * program is given, 10 KB with the kinds as which texts are read, partitions that code names and
   * results of queries.
   */
  private static final long MOST_OF_PROCESSOR = 2_778_000;

  @Test
  void annotations() throws IOException {
    assertAtMost(MOST_OF_ANNOTATIONS, System.getProperty("carillon.annotations", ""));
  }

  @Test
  void processor() throws IOException {
    assertAtMost(MOST_OF_PROCESSOR, System.getProperty("carillon.jar", ""));
  }

  private static void assertAtMost(long most, String jar) throws IOException {
    long bytes = Files.size(Path.of(jar));
    assertTrue(bytes <= most, jar + " has " + bytes + " bytes instead of " + most);
  }
}
