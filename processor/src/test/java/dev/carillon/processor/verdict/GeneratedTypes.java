package dev.carillon.processor.verdict;

import dev.carillon.policy.Action;
import dev.carillon.policy.Keys;
import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.condition.MultivaluedKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The generated types of the services of the table, looked at as an author's editor does. */
final class GeneratedTypes {

  /** What stands for the key of a tag while methods are looked for. */
  private static final String MARK = "zz";

  /** A constant or a call that stands for a condition key. */
  record KeyUse(String java, String operators, boolean multivalued) {}

  private final Map<String, String> actions = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();
  private final List<String> enums = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> withoutResources = new ArrayList<>();
  private final Map<String, List<KeyUse>> keys = new HashMap<>();
  private final Map<String, List<KeyUse>> templates = new HashMap<>();

  /** Looks at the classes of a folder. */
  GeneratedTypes(Path classes, String javaPackage, ClassLoader loader) {
    keysOf(Keys.class);
    try (Stream<Path> files = Files.list(classes.resolve(javaPackage))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        if (name.endsWith("Action") || name.endsWith("Keys")) {
          look(loader.loadClass(javaPackage + '.' + name));
        }
      }
      for (String prefix : prefixes.values()) {
        Class<?> statement = loader.loadClass(javaPackage + '.' + prefix + "Statement");
        Class<?> start = statement.getMethod("allow").getReturnType();
        if (Stream.of(start.getMethod("allActions").getGenericReturnType())
            .noneMatch(type -> start.getSimpleName().startsWith("Resource"))) {
          withoutResources.add(prefix);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private void look(Class<?> type) throws ReflectiveOperationException {
    if (type.isEnum()) {
      enums.add(type.getSimpleName());
      for (Object constant : type.getEnumConstants()) {
        Action action = (Action) constant;
        String use = type.getSimpleName() + '.' + action.name();
        actions.put(action.iamName().toLowerCase(Locale.ROOT), use);
        String service = action.iamName().substring(0, action.iamName().indexOf(':'));
        prefixes.put(service, type.getSimpleName().replaceFirst("Action$", ""));
      }
    } else if (type.getSimpleName().endsWith("Keys")) {
      keysOf(type);
    }
  }

  private void keysOf(Class<?> type) {
    try {
      for (Field field : type.getFields()) {
        add(
            keys,
            field.get(null),
            type.getSimpleName() + '.' + field.getName(),
            field.getGenericType());
      }
      for (Method method : type.getMethods()) {
        if (Modifier.isStatic(method.getModifiers())
            && method.getParameterCount() == 1
            && method.getParameterTypes()[0].isAssignableFrom(String.class)) {
          add(
              templates,
              method.invoke(null, MARK),
              type.getSimpleName() + '.' + method.getName(),
              method.getGenericReturnType());
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    } catch (ExceptionInInitializerError e) {
      faults.add(type.getSimpleName() + " cannot be used: " + e.getCause());
    }
  }

  private static void add(Map<String, List<KeyUse>> to, Object key, String java, Type declared) {
    if (key instanceof ConditionKey single) {
      put(to, single.name(), new KeyUse(java, key.getClass().getSimpleName(), false));
    } else if (key instanceof MultivaluedKey<?> several) {
      String operators = ((ParameterizedType) declared).getActualTypeArguments()[0].getTypeName();
      String simple = operators.substring(operators.lastIndexOf('.') + 1);
      put(to, several.name(), new KeyUse(java, simple.replace("Operators", "Key"), true));
    }
  }

  private static void put(Map<String, List<KeyUse>> to, String name, KeyUse use) {
    to.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>()).add(use);
  }

  /** Returns which generated types cannot be used at all, and why. */
  List<String> faults() {
    return faults;
  }

  /** Returns the simple names of the enums. */
  List<String> enums() {
    return enums;
  }

  /** Returns the constant of an action: {@code S3Action.GET_OBJECT}. */
  Optional<String> action(String iamName) {
    return Optional.ofNullable(actions.get(iamName.toLowerCase(Locale.ROOT)));
  }

  /** Returns how the types of a service begin: {@code S3}. */
  Optional<String> prefix(String service) {
    return Optional.ofNullable(prefixes.get(service.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether the statements of a service can be about resources. */
  boolean takesResources(String prefix) {
    return !withoutResources.contains(prefix);
  }

  /** Returns a constant or call for a key, of these operators and of one value or of several. */
  Optional<KeyUse> key(String name, String operators, boolean multivalued) {
    String folded = name.toLowerCase(Locale.ROOT);
    List<KeyUse> found = new ArrayList<>(keys.getOrDefault(folded, List.of()));
    templates.forEach(
        (template, uses) -> {
          String front = template.substring(0, template.indexOf(MARK));
          if (folded.startsWith(front)
              && name.length() > front.length()
              && template.endsWith(MARK)) {
            String tag = JavaForm.quoted(name.substring(front.length()));
            uses.forEach(
                use ->
                    found.add(
                        new KeyUse(
                            use.java() + '(' + tag + ')', use.operators(), use.multivalued())));
          }
        });
    return found.stream()
        .filter(use -> use.multivalued() == multivalued)
        .filter(use -> operators.isEmpty() || use.operators().equals(operators))
        .findFirst();
  }
}
