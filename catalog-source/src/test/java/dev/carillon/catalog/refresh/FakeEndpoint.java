package dev.carillon.catalog.refresh;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** An HTTP server on this machine that looks like AWS's endpoint and can behave badly. */
public final class FakeEndpoint implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();

  /** How one service's file is answered. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** Starts a server that has no service yet. */
  public FakeEndpoint() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Returns the address of the index. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + '/');
  }

  /** Adds a service and how its file is answered. */
  public FakeEndpoint with(String service, Answer answer) {
    answers.put(service, answer);
    return this;
  }

  /** Adds a service whose file has some actions, all Write. */
  public FakeEndpoint with(String service, String... actions) {
    return with(service, ok(json(service, actions)));
  }

  /** Returns what was asked for: the path, and the version if it was a conditional request. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Returns a service's file in AWS's form. */
  public static String json(String service, String... actions) {
    return List.of(actions).stream()
        .map(
            name ->
                """
                {"Name": "%s", "Annotations": {"Properties": {"IsList": false, \
                "IsPermissionManagement": false, "IsTaggingOnly": false, "IsWrite": true}}}"""
                    .formatted(name))
        .collect(
            Collectors.joining(
                ", ",
                "{\"Name\": \"" + service + "\", \"Version\": \"v1.4\", \"Actions\": [",
                "]}"));
  }

  /** Answers 200 with an ETag, or 304 to who knows it. */
  public static Answer ok(String body) {
    String tag = "\"" + Integer.toHexString(body.hashCode()) + '"';
    return exchange -> {
      exchange.getResponseHeaders().set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        send(exchange, 200, body);
      }
    };
  }

  /** Answers a status with a body that is no reference. */
  public static Answer status(int code) {
    return exchange -> send(exchange, code, "<html>no</html>");
  }

  /** Answers first one way, then for ever the other. */
  public static Answer first(Answer one, Answer other) {
    ConcurrentLinkedQueue<Answer> left = new ConcurrentLinkedQueue<>(List.of(one));
    return exchange -> {
      Answer next = left.poll();
      (next == null ? other : next).to(exchange);
    };
  }

  /** Says that it sends more than it does, and hangs up. */
  public static Answer cutOff(String body) {
    return exchange -> {
      exchange.sendResponseHeaders(200, body.length());
      exchange.getResponseBody().write(body.substring(0, 20).getBytes(StandardCharsets.UTF_8));
    };
  }

  /** Sends the beginning, and the rest only when the server is closed. */
  public Answer slow(String body) {
    return exchange -> {
      exchange.sendResponseHeaders(200, body.length());
      OutputStream out = exchange.getResponseBody();
      out.write(body.substring(0, 20).getBytes(StandardCharsets.UTF_8));
      out.flush();
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Sends a body whole. */
  public static void send(HttpExchange exchange, int code, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(code, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String version = exchange.getRequestHeaders().getFirst("If-None-Match");
    requests.add(version == null ? path : path + ' ' + version);
    try (exchange) {
      String[] parts = path.split("/", -1);
      Answer answer = parts.length > 2 ? answers.get(parts[2]) : null;
      if (path.equals("/")) {
        answers.getOrDefault("", index -> send(index, 200, index())).to(exchange);
      } else if (answer == null) {
        send(exchange, 404, "");
      } else {
        answer.to(exchange);
      }
    }
  }

  private String index() {
    return answers.keySet().stream()
        .map(
            service ->
                "{\"service\": \"%s\", \"url\": \"%sv1/%s/%s.json\"}"
                    .formatted(service, base(), service, service))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
