package dev.carillon.internal.iam;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant by the end of an ARN that is of no format. */
final class MeantResourceTest {

  /** What has no word where all formats have one, but for what may be all of a newer type. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bell/${Id} rope/${Id}               | 1 | hello   | begins with \"bell/\" or \"rope/\"",
        "bell/${Id} rope/${Id}               | 1 | x1*     | begins with \"bell/\" or \"rope/\"",
        "bell/${Id} rope/${Id}               | 1 | he-llo* | ''",
        "bell/${Id} rope/${Id}               | * | hello   | begins with \"bell/\" or \"rope/\"",
        "bell/${Id} rope:${Id}               | 1 | hello   | begins with \"bell/\" or \"rope:\"",
        "bell/${Id} rope:${Id}               | * | hello   | ''",
        "ace/${Id} bell/${Id} rope/${Id}     | 1 | rope    | begins with \"rope/\"",
        "bell/${Id} tower                    | 1 | hello   | begins with \"bell/\"",
        "bell/${Id} bell-${Id}               | 1 | hello   | ''",
        "bell/${Id} ${Tower}/${Id}           | 1 | hello   | ''",
        "bell/${Id} ${Tower}/config/${Id}    | 1 | hello   | begins with \"bell/\"",
        "bell/${Id} /rope/${Id}              | 1 | hello   | ''",
        "/bell/${Id} /rope/${Id}             | 1 | hello   | begins with \"/bell/\" or \"/rope/\"",
        "/bell/${Id} /rope/${Id}             | 1 | bell    | begins with \"/bell\"",
        "/bell/${Id} /rope/${Id}             | 1 | bell/b  | begins with \"/bell\"",
        "framework/${Id}                     | 1 | work/x  | begins with \"framework/\"",
        "framework/${Id}                     | 1 | frame/x | begins with \"framework/\"",
        "framework/${Id}                     | 1 | ork/x   | ''",
        "frame-work/${Id}                    | 1 | ork/x   | ''",
        "net-work-ace/${Id}                  | 1 | ace/x   | begins with \"net-work-ace/\"",
        "net-work-ace/${Id}                  | 1 | net/x   | begins with \"net-work-ace/\"",
        "net-work-ace/${Id}                  | 1 | net:x   | ''",
        "bell/${Id} ${Tower}/config          | 1 | x/confg | reads \"*/config\"",
        "config/${Id} ${Tower}               | 1 | confg   | ''",
        "image:${Id}                         | 1 | ami/x   | ''",
        "image/${Id}                         | 1 | ami/x   | begins with \"image/\"",
        "image/${Id}/${Version}              | 1 | ami/x   | begins with \"image/\"",
        "bell/${Id}/rope/${Id}               | 1 | x/rope/y | begins with \"bell/\"",
        "bell/${Id}/rope/${Id}               | 1 | rope/y  | begins with \"bell/\"",
        "a/${Id}/b/${Id}/rope/${Id}          | 1 | rope/y  | begins with \"a/\"",
        "a/${Id}/b/${Id}/rope/${Id}          | 1 | b/y/rope/z | begins with \"a/\"",
        "a/${Id}/b/${Id}/rope/${Id}          | 1 | new/rope/y | ''",
        "/a/${Id}/rope/${Id}                 | 1 | /rope/y | begins with \"/a/\"",
      })
  void aWordThatIsLacking(String formats, String account, String resource, String meant) {
    MadeUp bells = new MadeUp("bells");
    for (String format : formats.split(" ", -1)) {
      bells.type("type" + format.length(), "arn:${P}:bells:${R}:${A}:" + format, "");
    }
    String who = account.equals("1") ? "111122223333" : account;
    Arn arn = Arn.parse("arn:aws:bells:eu-west-1:" + who + ":" + resource).orElseThrow();
    String message = ArnPlaces.fault(arn, bells.known().formats()).map(Fault::message).orElse("");
    assertTrue(meant.isEmpty() ? message.isEmpty() : message.endsWith("; one " + meant), message);
  }
}
