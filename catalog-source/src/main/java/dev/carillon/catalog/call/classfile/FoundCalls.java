package dev.carillon.catalog.call.classfile;

import dev.carillon.catalog.Counted;
import dev.carillon.catalog.call.EnhancedTables;
import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.RequestUses;
import dev.carillon.catalog.call.SdkCall;
import dev.carillon.catalog.call.SimpleNames;
import dev.carillon.catalog.call.classfile.given.GivenParts;
import dev.carillon.catalog.call.classfile.local.TextNames;
import dev.carillon.catalog.call.classfile.own.MethodRequests;
import dev.carillon.catalog.call.classfile.own.OwnOperations;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** Collects what the classes of a module call. */
final class FoundCalls {

  private final List<FoundCall> calls = new ArrayList<>();
  private final CallsOfOtherTypes ofOtherTypes = new CallsOfOtherTypes();
  private final ClientHierarchy hierarchy = new ClientHierarchy();
  private final Map<String, String> serviceNames = new HashMap<>();
  private final Map<String, RequestUse> uses = new HashMap<>();
  private final HeldParts held = new HeldParts();
  private final NavigableMap<String, NavigableSet<String>> declared = new TreeMap<>();
  private final NavigableMap<String, UnreadUses> unread = new TreeMap<>();
  private final NavigableMap<String, UnreadUses> handedOn = new TreeMap<>();
  private final Map<String, Set<String>> buildersHandedOn = new HashMap<>();
  private final Map<Maker, Set<String>> makers = new HashMap<>();
  private final NavigableSet<String> damaged = new TreeSet<>();
  private final NavigableMap<String, NavigableSet<String>> newer = new TreeMap<>();
  private final Givers givers = new Givers(hierarchy);
  private final GivenParts given = new GivenParts(givers);
  private final Map<String, String> origins = new HashMap<>();
  private final NavigableSet<String> partitions = new TreeSet<>();
  private final OwnOperations operations = new OwnOperations();
  private final NavigableMap<String, List<MethodRequests>> builders =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final ConstantTexts texts;

  /**
   * Uses of something that is not read.
   *
   * @param names what is used, for example {@code "dynamodbv2"}
   * @param first the name of the first class that uses one
   */
  private record UnreadUses(NavigableSet<String> names, String first) {

    /** Adds other uses to these, as a copy for each of many names takes the square of them. */
    UnreadUses and(UnreadUses other) {
      names.addAll(other.names);
      return new UnreadUses(names, first.compareTo(other.first) <= 0 ? first : other.first);
    }

    /** Returns the line for people, behind what it is about. */
    @Override
    public String toString() {
      return " (%s), as in %s".formatted(String.join(", ", names), first);
    }
  }

  /** A method, of the type that it is called on. */
  private record Maker(String type, String method) {

    boolean isRead(ClientHierarchy types) {
      return types.declares(type, method) || types.isReadWhole(type);
    }
  }

  FoundCalls() {
    this(new ConstantTexts());
  }

  /** Takes where to note the texts, which other classes are known to have. */
  FoundCalls(ConstantTexts texts) {
    this.texts = texts;
  }

  ConstantTexts texts() {
    return texts;
  }

  void addServiceName(String sdkPackage, String name) {
    serviceNames.put(sdkPackage, name);
  }

  /**
   * Notes that a class does what is not read.
   *
   * @param what for example {@code "calls of the AWS SDK for Java 1.x"}
   */
  void addUnread(String what, String name, String type) {
    unread.merge(what, new UnreadUses(new TreeSet<>(Set.of(name)), type), UnreadUses::and);
  }

  /** Notes a file that is not read, and why not. */
  void addDamaged(String file) {
    damaged.add(file);
  }

  /** Notes a class of a newer Java than is known here, which names nothing of the SDK. */
  void addNewer(String origin, String file) {
    newer.computeIfAbsent(origin, name -> new TreeSet<>()).add(file);
  }

  /** Notes the partitions of AWS that a class names. */
  void addPartitions(Set<String> named) {
    partitions.addAll(named);
  }

  /** Notes that a class gives a method of another one, outside of the SDK, a client. */
  void addHandedOn(String to, String client, String type) {
    String name = SimpleNames.of(client);
    handedOn.merge(to, new UnreadUses(new TreeSet<>(Set.of(name)), type), UnreadUses::and);
  }

  /** Notes that a method of a class outside of the SDK is given the builder of a request. */
  void addBuilderHandedOn(String to, String request) {
    buildersHandedOn.computeIfAbsent(to, name -> new HashSet<>()).add(request);
  }

  /** Notes that a method of a class outside of the SDK makes what requests are made of. */
  void addMadeBy(String type, String method, String request) {
    makers.computeIfAbsent(new Maker(type, method), name -> new HashSet<>()).add(request);
  }

  /** Adds what {@code @RequiresActions} names in a folder or jar. */
  void addDeclared(String origin, List<String> actions) {
    declared.computeIfAbsent(origin, name -> new TreeSet<>()).addAll(actions);
  }

  /** Notes that a method has the builder of a request or part. */
  void addBuilder(String model, MethodRequests method) {
    builders.computeIfAbsent(model, name -> new ArrayList<>()).add(method);
  }

  void add(FoundCall call) {
    calls.add(call);
  }

  /** Returns the types by which classes that were not read may call methods that matter. */
  Set<String> unseenTypes() {
    return given.unseen(uses.keySet());
  }

  /** Returns what the code is given. */
  GivenParts given() {
    return given;
  }

  /** Returns the calls on types outside of the SDK, which may turn out to be clients. */
  CallsOfOtherTypes ofOtherTypes() {
    return ofOtherTypes;
  }

  /**
   * Adds a type outside of the SDK, which may turn out to extend a client.
   *
   * @param origin the folder or archive that holds it
   */
  void addType(ClassReader type, String origin) {
    String name = ModelTypes.className(type.getClassName());
    origins.put(name, origin);
    givers.add(name, type);
    hierarchy.add(name, type);
  }

  /**
   * Adds a method that a type outside of the SDK declares and that is called as an operation is, or
   * makes a request.
   */
  void addMethod(String type, String name) {
    hierarchy.addMethod(type, name);
  }

  /** Returns the methods that can be operations of clients of the program's own. */
  OwnOperations operations() {
    return operations;
  }

  RequestUse use(String request) {
    return uses.computeIfAbsent(request, name -> new RequestUse());
  }

  /** Returns what the collections hold that setters are given. */
  HeldParts held() {
    return held;
  }

  /** Returns the folders and archives that hold types. */
  List<String> origins(Set<String> types) {
    return types.stream().map(type -> origins.getOrDefault(type, "")).distinct().toList();
  }

  /** Returns the classes, not read before, that say what the builders of requests are given. */
  Set<String> unreadTexts() {
    uses.values().forEach(use -> use.texts().forEach(text -> texts.of(text, hierarchy)));
    calls.forEach(call -> call.on().ifPresent(on -> of(on, TextNames.TABLE)));
    return texts.takeUnread(givers);
  }

  SdkCallsOfModule finish() {
    buildersHandedOn.keySet().removeIf(hierarchy::isRead);
    makers.keySet().removeIf(maker -> maker.isRead(hierarchy));
    makers.values().forEach(given::made);
    buildersHandedOn.values().forEach(requests -> requests.forEach(each -> use(each).copied()));
    calls.addAll(ofOtherTypes.onClients(hierarchy));
    Set<String> sent = new HashSet<>();
    calls.forEach(call -> call.call().request().ifPresent(sent::add));
    held.note(uses, sent);
    given.note(uses);
    AnsweredNames.note(new RequestUses(uses), texts);
    AnsweredNames.noteResults(uses);
    calls.forEach(call -> call.own().finish(uses, text -> texts.of(text, hierarchy)));
    uses.values().forEach(use -> use.replaceTexts(text -> texts.of(text, hierarchy)));
    calls.replaceAll(call -> inOperation(onNamed(call)));
    List<FoundCall> sorted =
        calls.stream().sorted(Comparator.comparing(FoundCall::place)).distinct().toList();
    return new SdkCallsOfModule(
        sorted, new RequestUses(uses), builders, serviceNames, declared, partitions, unreadLines());
  }

  /** Returns a call with what names the table or index that it is made on, if all are known. */
  private FoundCall onNamed(FoundCall call) {
    if (call.on().isEmpty()) {
      return call;
    }
    String on = call.on().get();
    Set<String> tables = of(on, TextNames.TABLE);
    boolean ofIndex = EnhancedTables.isIndex(call.call().type());
    Set<String> indexes = ofIndex ? of(on, TextNames.INDEX) : Set.of();
    boolean known = !tables.isEmpty() && ofIndex != indexes.isEmpty();
    return call.on(
        known ? Optional.of(EnhancedTables.named(tables, indexes, this::use)) : Optional.empty());
  }

  /** Returns a call with the operation that the code around it is, in a client of the program's. */
  private FoundCall inOperation(FoundCall call) {
    String type = call.place().type();
    Optional<String> method =
        operations
            .around(type, call.place().method())
            .filter(name -> hierarchy.isOnlyOfClients(type, one -> operations.has(one, name)));
    return method
        .flatMap(name -> hierarchy.client(type))
        .map(client -> call.in(new SdkCall(client, method.get(), call.call().request())))
        .orElse(call);
  }

  private Set<String> of(String object, String name) {
    return texts
        .of(TextNames.ofObject(object, name), hierarchy)
        .orElse(Collections.emptyNavigableSet());
  }

  private List<String> unreadLines() {
    List<String> lines = new ArrayList<>();
    unread.forEach((what, uses) -> lines.add(what + uses));
    handedOn.forEach(
        (to, uses) -> {
          if (!hierarchy.isRead(to)) {
            lines.add("what " + to + " does with the clients that it is given" + uses);
          }
        });
    lines.addAll(damaged);
    newer.forEach(
        (origin, files) ->
            lines.add(
                "%s: %s for a newer Java than Carillon knows, such as %s"
                    .formatted(origin, Counted.of(files.size(), "class file"), files.first())));
    return lines;
  }
}
