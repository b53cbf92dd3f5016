package dev.carillon.catalog.refresh;

import dev.carillon.catalog.FileText;
import dev.carillon.catalog.Problems;
import dev.carillon.catalog.ProblemsException;
import dev.carillon.catalog.refresh.ReferenceFeed.Absent;
import dev.carillon.catalog.refresh.ReferenceFeed.Content;
import dev.carillon.catalog.refresh.ReferenceFeed.NotModified;
import dev.carillon.catalog.refresh.ReferenceFeed.Reply;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Gets what is at an address: conditionally where a version is known, again after a pause where
 * that may help, never more or longer than allowed, and never from elsewhere.
 */
final class Download {

  /** Answers after which another attempt may succeed. */
  private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

  /** Answers that say that there is no such page. */
  private static final Set<Integer> ABSENT = Set.of(403, 404, 410);

  private static final String UNREACHABLE = "cannot be reached";

  private static final String PROXY =
      "; behind a proxy: java -Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT -jar …, else name a"
          + " mirror or folder with --from";

  private final Limits limits;
  private final Pause pause;
  private final Clock clock;
  private final HttpClient client;

  Download(Limits limits, Pause pause, Clock clock) {
    this.limits = limits;
    this.pause = pause;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.attemptTime())
            .build();
  }

  /**
   * Gets a resource.
   *
   * @param version its version that is known; empty where none is
   * @throws ProblemsException if it cannot be had whole, with the address and the reason
   */
  Reply get(URI address, Optional<String> version) throws ProblemsException, InterruptedException {
    return get(address, version, "application/json", Set.of());
  }

  /**
   * Gets a page, if there is one.
   *
   * @throws ProblemsException if it cannot be had whole, with the address and the reason
   */
  Reply page(URI address) throws ProblemsException, InterruptedException {
    return get(address, Optional.empty(), "text/markdown, text/html", ABSENT);
  }

  private Reply get(URI address, Optional<String> version, String form, Set<Integer> absent)
      throws ProblemsException, InterruptedException {
    Duration next = limits.firstPause();
    String reason = "";
    for (int attempt = 1; attempt <= limits.attempts(); attempt++) {
      if (attempt > 1) {
        pause.last(next);
        next = next.multipliedBy(2);
      }
      try {
        HttpResponse<byte[]> response = once(address, version, form);
        if (absent.contains(response.statusCode())) {
          return new Absent();
        }
        if (!PASSING.contains(response.statusCode())) {
          return reply(address, version, response);
        }
        reason = "answered " + status(response.statusCode());
        next = pauseAsked(response).orElse(next);
        if (next.compareTo(limits.longestPause()) > 0) {
          throw problem(address, reason + " and asks to come back in " + next.toSeconds() + " s");
        }
      } catch (LimitedBody.TooLargeException e) {
        throw problem(address, "sent more than " + limits.maxBytes() + " bytes");
      } catch (ConnectException e) {
        reason = UNREACHABLE;
      } catch (TimeoutException e) {
        reason = "had not answered in full after " + limits.attemptTime().toMillis() + " ms";
      } catch (IOException e) {
        reason = "broke off: " + FileText.reason(e);
      }
    }
    String tried = reason + ", " + limits.attempts() + " times";
    throw problem(address, reason.equals(UNREACHABLE) ? tried + PROXY : tried);
  }

  /** Sends one request; the time counts until the last byte, not the first. */
  private HttpResponse<byte[]> once(URI address, Optional<String> version, String form)
      throws IOException, InterruptedException, TimeoutException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Accept", form).header("User-Agent", "Carillon");
    version.ifPresent(tag -> request.header("If-None-Match", tag));
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request.build(), head -> new LimitedBody(limits.maxBytes()));
    try {
      return answer.get(limits.attemptTime().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      if (e.getCause() instanceof RuntimeException failure) { // Such as of a length of letters.
        throw new IOException("what it sent is no HTTP (" + failure.getMessage() + ')', failure);
      }
      throw new IllegalStateException("the HTTP client failed", e);
    } finally {
      answer.cancel(true);
    }
  }

  private Reply reply(URI address, Optional<String> version, HttpResponse<byte[]> response)
      throws ProblemsException, IOException {
    int status = response.statusCode();
    if (status == 200) {
      return new Content(address.toString(), body(response), response.headers().firstValue("ETag"));
    }
    if (status == 304 && version.isPresent()) {
      return new NotModified();
    }
    Optional<String> elsewhere = response.headers().firstValue("Location");
    if (status / 100 == 3 && elsewhere.isPresent()) {
      throw problem(address, "redirects to " + elsewhere.get() + ", which is not followed");
    }
    throw problem(address, "answered " + status(status));
  }

  /** Returns what was sent; a mirror can keep files compressed, and send them so unasked. */
  private byte[] body(HttpResponse<byte[]> response) throws IOException {
    String coding = response.headers().firstValue("Content-Encoding").orElse("");
    if (!coding.equalsIgnoreCase("gzip")) {
      return response.body();
    }
    InputStream compressed = new ByteArrayInputStream(response.body());
    try {
      byte[] bytes = new GZIPInputStream(compressed).readNBytes(limits.maxBytes() + 1);
      if (bytes.length > limits.maxBytes()) {
        throw new LimitedBody.TooLargeException();
      }
      return bytes;
    } catch (EOFException e) { // Of a header that is cut off Java says nothing more.
      throw new IOException("what it compressed ends early", e);
    }
  }

  /** Returns the pause that a Retry-After header asks for, in seconds or until a time. */
  private Optional<Duration> pauseAsked(HttpResponse<byte[]> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(clock.instant(), until);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String status(int code) {
    return switch (code) {
      case 403 -> "403 (forbidden)";
      case 404 -> "404 (not found)";
      case 429 -> "429 (too many requests)";
      case 500 -> "500 (server error)";
      case 503 -> "503 (unavailable)";
      default -> "HTTP " + code;
    };
  }

  private static ProblemsException problem(URI address, String message) {
    return new Problems(address.toString()).fatal(message);
  }
}
