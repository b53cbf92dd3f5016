package dev.carillon.catalog.call.classfile.given;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Which requests, and parts of them, a program is given that it does not build: those that methods
 * take which the program never calls, those that answers of AWS have, and those that are read from
 * texts. Whatever they name, no code shows it.
 */
public final class GivenParts {

  /** A class of the model in a signature, or its builder. */
  private static final Pattern MODEL =
      Pattern.compile("L(software/amazon/awssdk/[\\w/]+/model/\\w+)([$]Builder)?(?=[;<])");

  private static final Pattern TELLING_MANY =
      Pattern.compile("\\(\\)Ljava/util/(Collection|List|Map|Set);");

  /** Makes a builder that a text is read into. */
  private static final String READ = "serializableBuilderClass";

  /** What makes a constant of an enum of a text. */
  private static final Set<String> MAKING_CHOICE = Set.of("valueOf", "fromValue");

  /**
   * Tags, which are texts, and what enums are called and parts are seldom: class files do not tell
   * which they are. Of the SDK 2.40.2 it fits 6,703 of 9,971 enums and 736 of 37,704 other classes.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "^Tag$|(?<!Config|Configuration)(Algorithm|Architecture|Behavior|Class|Code|Encoding"
              + "|Engine|Format|Language|Level|Method|Mode|Name|Order|Protocol|Reason|Runtime|State"
              + "|Status|Strategy|Tier|Type|Unit)$");

  private static final String REQUEST = "Request";
  private static final Pattern ANSWER = Pattern.compile("Response$");
  private static final String BUILDER = "$Builder";

  private final Set<String> outside = new HashSet<>();
  private final Set<String> choices = new HashSet<>();

  /** What classes of the model tell: other classes, or the names of collections of them. */
  private final Map<String, Set<String>> told = new HashMap<>();

  private final Map<String, Set<String>> toldMany = new HashMap<>();

  /** The classes of the model that methods without code return, by the types of these. */
  private final Map<String, Set<String>> returned = new HashMap<>();

  /** Those that types extend others with. */
  private final Map<String, Set<String>> bound = new HashMap<>();

  /** Those that fields have, and the fields that code writes. */
  private final Map<Field, Set<String>> fields = new HashMap<>();

  private final Set<Field> written = new HashSet<>();

  /** Those that generic signatures name, and those that values are cast to which none names. */
  private final Set<String> named = new HashSet<>();

  private final Set<String> castUnlessNamed = new HashSet<>();

  /** The requests that values of no known type are cast to; letter case makes no difference. */
  private final Set<String> cast = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  private final ProgramTypes types;
  private final GivenMethods methods;

  /** Takes what extends what, which is known when all code was read. */
  public GivenParts(ProgramTypes types) {
    this.types = types;
    this.methods = new GivenMethods(types);
  }

  /** A field of a type of the program, which is told by its binary name. */
  private record Field(String type, String name) {}

  /** Takes a type of the program that extends generic ones. */
  public void extending(String type, String signature) {
    bound.put(type, models(signature));
    naming(signature);
  }

  /** Takes a field of the program; one that no code writes is given what it has by a framework. */
  public void field(String type, String name, String descriptor, @Nullable String signature) {
    Set<String> models = models(descriptor + (signature == null ? "" : signature));
    naming(signature == null ? "" : signature);
    if (!models.isEmpty()) {
      fields.put(new Field(type, name), models);
    }
  }

  /** Takes an access to a field. */
  public void access(int opcode, String type, String name) {
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      written.add(new Field(type, name));
    }
  }

  private boolean isWritten(Field field) {
    return written.contains(field)
        || types.callable(field.type()).stream()
            .anyMatch(type -> written.contains(new Field(type, field.name())));
  }

  /**
   * Takes a method of the program.
   *
   * @param type the binary name of its type
   */
  public void take(
      String type, int access, String name, String descriptor, @Nullable String signature) {
    methods.take(type, access, name, descriptor, signature);
    naming(signature == null ? "" : signature);
    if ((access & Opcodes.ACC_ABSTRACT) != 0) {
      String whole = signature == null ? descriptor : signature;
      returned
          .computeIfAbsent(type, key -> new HashSet<>())
          .addAll(models(whole.substring(whole.lastIndexOf(')'))));
    }
  }

  /** Returns the classes of the model that a signature has. */
  static Set<String> models(String signature) {
    return MODEL
        .matcher(signature)
        .results()
        .map(model -> model.group(1).replace('/', '.'))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Takes a call that the method makes which was taken last, or a reference to a method. */
  public void call(String owner, String name, String descriptor) {
    methods.call(owner, name, descriptor);
  }

  /**
   * Returns the binary names of types by which classes may call methods that name nothing of the
   * SDK.
   *
   * @param models what the program builds
   */
  public Set<String> unseen(Set<String> models) {
    return methods.unseen(models);
  }

  /** Takes the calls of methods of such types that a class has which names nothing of the SDK. */
  public void calls(ClassReader type, UnseenTypes owners) {
    methods.calls(type, owners);
  }

  /** Takes a constant of an enum of the model, which is no part. */
  public void choice(String type) {
    choices.add(type.replace('/', '.'));
  }

  /** Takes a signature of the program, which says what its generic types are of. */
  public void naming(String signature) {
    named.addAll(models(signature));
  }

  /** Takes a request that a value is cast to which others give the program. */
  public void cast(String request) {
    cast.add(request);
  }

  /** Takes the same of a value that may be of a generic type, if a signature names the request. */
  public void castUnlessNamed(String request) {
    castUnlessNamed.add(request);
  }

  /** Takes what methods make that are not read. */
  public void made(Set<String> models) {
    outside.addAll(models);
  }

  /** Takes a call of a method of a class of the model, or of a builder, which tells nothing. */
  public void read(String model, String method, String descriptor) {
    if (method.equals(READ)) {
      outside.add(model);
    } else if (MAKING_CHOICE.contains(method)) {
      choices.add(model);
    } else if (model.endsWith(BUILDER)) {
      return;
    } else if (TELLING_MANY.matcher(descriptor).matches()) {
      toldMany.computeIfAbsent(model, key -> new HashSet<>()).add(method);
    } else if (descriptor.startsWith("()")) {
      String answer = Type.getReturnType(descriptor).getClassName();
      if (answer.startsWith(SdkCall.SDK)) {
        told.computeIfAbsent(model, key -> new HashSet<>()).add(answer);
      }
    }
  }

  /** Notes what is given, once all code was read. */
  public void note(Map<String, RequestUse> uses) {
    outside.addAll(methods.given());
    castUnlessNamed.removeAll(named);
    cast.addAll(castUnlessNamed);
    uses.keySet().stream().filter(cast::contains).forEach(outside::add);
    returned.forEach((type, all) -> outside.addAll(types.areNone(type) ? all : Set.of()));
    bound.forEach((type, all) -> outside.addAll(types.isOfLibrary(type) ? all : Set.of()));
    fields.forEach((field, all) -> outside.addAll(isWritten(field) ? Set.of() : all));
    Set<String> parts = new HashSet<>();
    uses.values().forEach(use -> use.parts().values().forEach(parts::addAll));
    parts.stream().filter(part -> !uses.containsKey(part)).forEach(outside::add);
    addTold(uses);
    outside.removeAll(choices);
    for (String model : outside) {
      if (uses.containsKey(model) && model.endsWith(REQUEST)) {
        uses.get(model).copied();
        uses.get(model).given();
      } else if (uses.containsKey(model) || parts.contains(model)) {
        give(uses.computeIfAbsent(model, name -> new RequestUse()));
      }
    }
  }

  /** Adds what is told by what is given, and the parts of that, until nothing more is found. */
  private void addTold(Map<String, RequestUse> uses) {
    for (int before = -1; before < outside.size(); ) {
      before = outside.size();
      told.forEach((model, others) -> outside.addAll(isGiven(model, uses) ? others : Set.of()));
      toldMany.forEach(
          (model, names) ->
              outside.addAll(isGiven(model, uses) ? parts(model, names, uses) : Set.of()));
      for (String model : Set.copyOf(outside)) {
        if (uses.containsKey(model)) {
          uses.get(model).parts().values().forEach(outside::addAll);
        }
      }
    }
  }

  /** Notes that others can set whatever they like, or nothing, on a thing that they give. */
  public static void give(RequestUse use) {
    use.built();
    use.parts().keySet().forEach(name -> use.set(name, List.of(), List.of(), false));
    use.set(RequestUse.ANY, List.of(), List.of(), false);
  }

  /**
   * Returns whether a setter stands for each that others can call on a part, which is more than the
   * text of a tag, or a constant of an enum.
   *
   * @param part the simple name of its class
   */
  public static boolean isGiven(String part, String setter) {
    return setter.equals(RequestUse.ANY) && !PLAIN.matcher(part).find();
  }

  /** Returns whether what is of a class of the model is not built by the program, or not always. */
  private boolean isGiven(String model, Map<String, RequestUse> uses) {
    return !uses.containsKey(model) || outside.contains(model);
  }

  /**
   * Returns the parts that setters of such names take, as what is told has them, too; an answer to
   * a request has what became of the parts of that.
   */
  private static Set<String> parts(String model, Set<String> names, Map<String, RequestUse> uses) {
    String folder = model.substring(0, model.lastIndexOf('.') + 1);
    String own = ANSWER.matcher(model).replaceFirst(REQUEST);
    Set<String> parts = new HashSet<>();
    uses.forEach(
        (type, use) ->
            use.parts()
                .forEach(
                    (name, types) ->
                        parts.addAll(
                            type.startsWith(folder) && !type.equals(own) && names.contains(name)
                                ? types
                                : Set.of())));
    return parts;
  }
}
