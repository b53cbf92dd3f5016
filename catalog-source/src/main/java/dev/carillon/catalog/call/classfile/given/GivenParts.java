package dev.carillon.catalog.call.classfile.given;

import dev.carillon.catalog.call.RequestUse;
import dev.carillon.catalog.call.SdkCall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** The name of a setter that stands for each that others can call. */
  public static final String ANY = "" + RequestUse.OPEN;

  private static final int METHOD = 10;
  private static final int METHOD_OF_INTERFACE = 11;

  /** A class of the model in a signature, or its builder. */
  private static final Pattern MODEL =
      Pattern.compile("L(software/amazon/awssdk/[\\w/]+/model/\\w+)([$]Builder)?(?=[;<])");

  private static final Pattern TELLING_MANY =
      Pattern.compile("\\(\\)Ljava/util/(Collection|List|Map|Set);");

  /** What nothing else calls by its name, and what has no code. */
  private static final int HIDDEN =
      Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE;

  /** Makes a builder that a text is read into. */
  private static final String READ = "serializableBuilderClass";

  /** What makes a constant of an enum of a text. */
  private static final Set<String> MAKING_CHOICE = Set.of("valueOf", "fromValue");

  private static final String REQUEST = "Request";
  private static final Pattern ANSWER = Pattern.compile("Response$");
  private static final String BUILDER = "$Builder";

  /** The classes of the model that methods take. */
  private final Map<Method, Set<String>> taken = new HashMap<>();

  /** The methods that compilers add to call those, by their types and names. */
  private final Map<String, Set<String>> bridges = new HashMap<>();

  private final Set<Method> called = new HashSet<>();
  private final Set<Method> calledInside = new HashSet<>();
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
  private final Map<Method, Set<String>> fields = new HashMap<>();

  private final Set<Method> written = new HashSet<>();
  private final ProgramTypes types;

  /** Takes what extends what, which is known when all code was read. */
  public GivenParts(ProgramTypes types) {
    this.types = types;
  }

  /** Takes a type of the program that extends generic ones. */
  public void extending(String type, String signature) {
    bound.put(type, models(signature));
  }

  /** Takes a field of the program; one that no code writes is given what it has by a framework. */
  public void field(String type, String name, String descriptor, @Nullable String signature) {
    Set<String> models = models(descriptor + (signature == null ? "" : signature));
    if (!models.isEmpty()) {
      fields.put(new Method(type, name, ""), models);
    }
  }

  /** Takes an access to a field. */
  public void access(int opcode, String type, String name) {
    if (opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC) {
      written.add(new Method(type, name, ""));
    }
  }

  private boolean isWritten(Method field) {
    return written.contains(field)
        || types.callable(field.type()).stream()
            .anyMatch(type -> written.contains(new Method(type, field.name(), "")));
  }

  /** A method of a type of the program, or a field, without a descriptor. */
  private record Method(String type, String name, String descriptor) {}

  /**
   * Takes a method of the program.
   *
   * @param type the internal name of its type
   */
  public void take(
      String type, int access, String name, String descriptor, @Nullable String signature) {
    if ((access & Opcodes.ACC_BRIDGE) != 0) {
      bridges.computeIfAbsent(type + '.' + name, key -> new HashSet<>()).add(descriptor);
    } else if ((access & HIDDEN) == 0) {
      Set<String> models = models(parameters(descriptor));
      models.addAll(models(parameters(signature == null ? "" : signature)));
      if (!models.isEmpty()) {
        taken.put(new Method(type, name, descriptor), models);
      }
    } else if ((access & Opcodes.ACC_ABSTRACT) != 0) {
      String whole = signature == null ? descriptor : signature;
      returned
          .computeIfAbsent(type, key -> new HashSet<>())
          .addAll(models(whole.substring(whole.lastIndexOf(')'))));
    }
  }

  private static String parameters(String signature) {
    return signature.substring(0, Math.max(0, signature.lastIndexOf(')')));
  }

  /** Returns the classes of the model that a signature has. */
  private static Set<String> models(String signature) {
    return MODEL
        .matcher(signature)
        .results()
        .map(model -> model.group(1).replace('/', '.'))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * Takes the calls of a class, but for those of what is known not to be the program's.
   *
   * @param all whether calls of methods count that were not taken yet
   */
  public void calls(ClassReader type, boolean all) {
    char[] buffer = new char[type.getMaxStringLength()];
    Set<String> names = taken.keySet().stream().map(Method::name).collect(Collectors.toSet());
    for (int i = 1; i < type.getItemCount(); i++) {
      int item = type.getItem(i);
      int tag = item == 0 ? 0 : type.readByte(item - 1);
      if (tag == METHOD || tag == METHOD_OF_INTERFACE) {
        String owner = type.readClass(item, buffer);
        int nameAndType = type.getItem(type.readUnsignedShort(item + 2));
        String name = type.readUTF8(nameAndType, buffer);
        if ((all || names.contains(name)) && !isOfLanguage(owner)) {
          Method method = new Method(owner, name, type.readUTF8(nameAndType + 2, buffer));
          (owner.equals(type.getClassName()) ? calledInside : called).add(method);
        }
      }
    }
  }

  private static boolean isOfLanguage(String type) {
    return type.startsWith("java/") || type.startsWith("kotlin/") || type.startsWith("scala/");
  }

  /** Takes a constant of an enum of the model, which is no part. */
  public void choice(String type) {
    choices.add(type.replace('/', '.'));
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
      if (answer.startsWith(SdkCall.SDK) && !answer.endsWith(BUILDER)) {
        told.computeIfAbsent(model, key -> new HashSet<>()).add(answer);
      }
    }
  }

  /** Returns whether a method is not seen to be called, so that all classes have to be asked. */
  public boolean ask() {
    return taken.keySet().stream().anyMatch(method -> !isCalled(method));
  }

  /** Returns whether code of the program calls a method, or gives it to what does. */
  private boolean isCalled(Method method) {
    Set<String> owners = types.callable(method.type());
    Set<String> others =
        bridges.getOrDefault(method.type() + '.' + method.name(), Set.<String>of());
    return owners.isEmpty()
        || owners.stream()
            .anyMatch(
                type ->
                    isCalled(new Method(type, method.name(), method.descriptor()), others.isEmpty())
                        || others.stream()
                            .anyMatch(it -> isCalled(new Method(type, method.name(), it), true)));
  }

  private boolean isCalled(Method method, boolean inside) {
    return called.contains(method) || (inside && calledInside.contains(method));
  }

  /** Notes what is given, once all code was read. */
  public void note(Map<String, RequestUse> uses) {
    taken.forEach((method, models) -> outside.addAll(isCalled(method) ? Set.of() : models));
    returned.forEach((type, all) -> outside.addAll(types.areNone(type) ? all : Set.of()));
    bound.forEach((type, all) -> outside.addAll(types.isOfLibrary(type) ? all : Set.of()));
    fields.forEach((field, all) -> outside.addAll(isWritten(field) ? Set.of() : all));
    Set<String> parts = new HashSet<>();
    uses.values().forEach(use -> use.parts().values().forEach(parts::addAll));
    parts.stream().filter(part -> !uses.containsKey(part)).forEach(outside::add);
    for (int before = -1; before < outside.size(); ) {
      before = outside.size();
      told.forEach((model, told) -> outside.addAll(isGiven(model, uses) ? told : Set.of()));
      toldMany.forEach(
          (model, names) ->
              outside.addAll(isGiven(model, uses) ? parts(model, names, uses) : Set.of()));
      for (String model : Set.copyOf(outside)) {
        if (uses.containsKey(model)) {
          uses.get(model).parts().values().forEach(outside::addAll);
        }
      }
    }
    outside.removeAll(choices);
    for (String model : outside) {
      if (uses.containsKey(model) && model.endsWith(REQUEST)) {
        uses.get(model).copied();
      } else if (uses.containsKey(model) || parts.contains(model)) {
        give(uses.computeIfAbsent(model, name -> new RequestUse()));
      }
    }
  }

  /** Notes that others can set whatever they like, or nothing, on a thing that they give. */
  public static void give(RequestUse use) {
    use.built();
    use.parts().keySet().forEach(name -> use.set(name, List.of(), List.of(), false));
    use.set(ANY, List.of(), List.of(), false);
  }

  /**
   * Returns whether a setter stands for each that others can call on a part, which is more than the
   * text of a tag.
   *
   * @param part the simple name of its class
   */
  public static boolean isGiven(String part, String setter) {
    return setter.equals(ANY) && !part.equals("Tag");
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
