import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What commands are measured beside: a line, or the parsing alone of what they read. */
final class Beside {

  private Beside() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "html" -> System.out.println(Jsoup.parse(Path.of(arguments[1])).title());
      case "json" -> {
        ObjectMapper mapper = new ObjectMapper();
        int fields = 0;
        try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
          for (Path file : files.sorted().toList()) {
            fields += mapper.readTree(file.toFile()).size();
          }
        }
        System.out.println(fields);
      }
      default -> System.out.println(List.of(arguments));
    }
  }
}
