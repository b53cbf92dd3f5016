package dev.carillon.catalog.refresh;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.read.json.JsonBinding;
import dev.carillon.catalog.read.json.JsonPlace;
import dev.carillon.catalog.read.json.JsonText;
import dev.carillon.catalog.read.json.RequiredMembers;
import dev.carillon.internal.iam.ActionName;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * AWS's service reference endpoint, or a mirror of it: an index that names an address per service,
 * and a JSON file at each.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html">
 *     Simplified AWS service information for programmatic access</a>
 */
public final class HttpFeed implements ReferenceFeed {

  /** AWS's endpoint. */
  public static final URI AWS = URI.create("https://servicereference.us-east-1.amazonaws.com/");

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final URI base;
  private final Download download;
  private volatile Map<String, URI> addresses = Map.of();

  /**
   * Creates a feed; nothing is opened yet.
   *
   * @param base the address of the index
   * @throws IllegalArgumentException if the address is neither https nor on this very machine
   */
  public HttpFeed(URI base, Limits limits, Pause pause, Clock clock) {
    requireSafe(base);
    this.base = base;
    this.download = new Download(limits, pause, clock);
  }

  static void requireSafe(URI base) {
    boolean https = "https".equalsIgnoreCase(base.getScheme()) && base.getHost() != null;
    boolean loopback =
        "http".equalsIgnoreCase(base.getScheme())
            && base.getHost() != null
            && LOOPBACK.contains(base.getHost());
    if (!https && !loopback) {
      throw new IllegalArgumentException(
          base + " is not an https address; http is only for this very machine");
    }
    if (base.getUserInfo() != null) {
      throw new IllegalArgumentException("an address with a user name in it is not taken");
    }
  }

  @Override
  public SortedSet<String> services() throws ProblemsException, InterruptedException {
    if (download.get(base, Optional.empty()) instanceof Content index) {
      requireJson(index, '[', "the list of services of AWS's service reference");
      addresses = addresses(index);
    }
    return new TreeSet<>(addresses.keySet());
  }

  @Override
  public Reply fetch(String service, Optional<String> version)
      throws ProblemsException, InterruptedException {
    URI address = addresses.get(service);
    if (address == null) {
      throw new IllegalArgumentException("the index has no service " + service);
    }
    Reply reply = download.get(address, version);
    if (reply instanceof Content content) {
      requireJson(content, '{', "the JSON of AWS's service reference");
    }
    return reply;
  }

  private static void requireJson(Content content, char first, String expected)
      throws ProblemsException {
    String start = new String(content.bytes(), 0, Math.min(64, content.bytes().length), UTF_8);
    String text = (start.startsWith("\uFEFF") ? start.substring(1) : start).stripLeading();
    if (text.indexOf(first) != 0) {
      String sent = text.startsWith("<") ? "sent HTML or XML" : "did not send JSON";
      throw new Problems(content.source()).fatal(sent + "; expected " + expected);
    }
  }

  /** An entry of the index: {@code {"service": "chime", "url": "https://…"}}. */
  record Entry(
      @JacksonInject(useInput = OptBoolean.FALSE) JsonPlace place,
      @Nullable JsonText service,
      @Nullable JsonText url) {}

  private Map<String, URI> addresses(Content index) throws ProblemsException {
    Problems problems = new Problems(index.source());
    List<Entry> entries =
        JsonBinding.read(
            FileText.decode(index.source(), index.bytes()), new TypeReference<>() {}, problems);
    if (entries.isEmpty()) {
      throw problems.fatal("is not the index of AWS's service reference; it has no service");
    }
    RequiredMembers members = new RequiredMembers(problems);
    Map<String, URI> addresses = new HashMap<>();
    for (Entry entry : entries) {
      Optional<JsonText> service = members.required(entry.place(), "service", entry.service());
      Optional<JsonText> url = members.required(entry.place(), "url", entry.url());
      if (service.isEmpty() || url.isEmpty()) {
        continue;
      }
      if (!ActionName.isService(service.get().value())) {
        members.problem(service.get(), " is not a service prefix");
      }
      URI address = sameOrigin(url.get().value()).orElse(null);
      if (address == null) {
        members.problem(url.get(), " is not an address on " + base.getHost());
        continue;
      }
      URI other = addresses.putIfAbsent(service.get().value(), address);
      if (other != null && !other.equals(address)) { // What is listed twice alike is there once.
        members.problem(service.get(), " is also listed with the address " + other);
      }
    }
    problems.throwIfAny();
    return addresses;
  }

  private Optional<URI> sameOrigin(String url) {
    try {
      URI address = base.resolve(url);
      boolean same =
          Objects.equals(address.getScheme(), base.getScheme())
              && Objects.equals(address.getRawAuthority(), base.getRawAuthority());
      return same ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
