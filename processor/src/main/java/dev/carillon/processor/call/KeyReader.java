package dev.carillon.processor.call;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.carillon.internal.iam.KeyTemplate;
import dev.carillon.policy.Keys;
import dev.carillon.policy.KeysByType;
import dev.carillon.policy.condition.ConditionKey;
import dev.carillon.policy.condition.MultivaluedKey;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.name.UserName;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads which condition key an expression is. */
final class KeyReader {

  private static final String KEYS = UserName.packageOf(ConditionKey.class);

  /** Stands for the part of a key that only the run will tell, such as a tag. */
  private static final String SOME = "some";

  /** Stands for what a key is filled with, and a digit. */
  private static final String PLACE = "carillon-";

  private final Code code;
  private final ValueReader values;

  KeyReader(Code code, ValueReader values) {
    this.code = code;
    this.values = values;
  }

  /** Returns the key's name; empty where it is not known here. */
  Optional<String> name(TreePath expression) {
    TreePath path = code.kept(expression);
    Element named = code.element(path);
    Optional<TypeElement> owner = code.ownerOf(path);
    if (named == null || owner.isEmpty()) {
      return Optional.empty();
    }
    String member = named.getSimpleName().toString();
    List<String> filling = List.of();
    if (path.getLeaf() instanceof MethodInvocationTree) {
      List<TreePath> arguments = Call.argumentsOf(path);
      if (isMadeOfText(owner.get())) {
        return arguments.isEmpty()
            ? Optional.empty()
            : code.text(arguments.get(0))
                .flatMap(key -> filled(key, texts(arguments.subList(1, arguments.size()))));
      }
      filling = texts(arguments);
    }
    List<String> given = filling;
    Optional<String> key =
        isGlobal(owner.get())
            ? global(member, given.size()).map(name -> filledIn(name, given))
            : code.services()
                .ofGenerated(owner.get())
                .flatMap((ServiceFacts facts) -> facts.keyOf(member))
                .flatMap(template -> filled(template, given));
    // Whose claim it is, only the run will tell: of such a key nothing is known.
    return key.filter(name -> !name.startsWith(SOME + ':'));
  }

  /** Returns where a key is written as a text: {@code StringKey.of("s3:prefix")}. */
  Optional<TreePath> text(TreePath expression) {
    return expression.getLeaf() instanceof MethodInvocationTree
            && code.ownerOf(expression).filter(KeyReader::isMadeOfText).isPresent()
        ? Call.argumentsOf(expression).stream().findFirst()
        : Optional.empty();
  }

  /** Returns whether a key is one of {@code StringKey} and the like, which are given its name. */
  private static boolean isMadeOfText(TypeElement owner) {
    return owner.getQualifiedName().toString().startsWith(KEYS);
  }

  /** Returns whether a member is one of {@code Keys}, which inherits some. */
  private static boolean isGlobal(TypeElement owner) {
    String name = owner.getQualifiedName().toString();
    return name.equals(UserName.of(Keys.class))
        || name.startsWith(UserName.of(KeysByType.class) + '.');
  }

  private List<String> texts(List<TreePath> arguments) {
    return arguments.stream()
        .map(values::text)
        .map(text -> text.equals(WrittenStatement.UNKNOWN) ? SOME : text)
        .toList();
  }

  private static Optional<String> filled(String template, List<String> filling) {
    if (filling.isEmpty()) {
      return Optional.of(template);
    }
    try {
      String name = KeyTemplate.parse(template).fill(places(filling.size()));
      return Optional.of(filledIn(name, filling));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // The builder refuses it.
    }
  }

  /** Returns what any key can be filled with: the rules judge what is there instead. */
  private static String[] places(int count) {
    return IntStream.range(0, count).mapToObj(i -> PLACE + i).toArray(String[]::new);
  }

  private static String filledIn(String name, List<String> filling) {
    String filled = name;
    for (int i = 0; i < filling.size(); i++) {
      filled = filled.replace(PLACE + i, filling.get(i));
    }
    return filled;
  }

  /** Asks our own class of global keys. */
  private static Optional<String> global(String member, int filling) {
    try {
      Object key;
      if (filling == 0) {
        key = Keys.class.getField(member).get(null);
      } else {
        Class<?>[] types = new Class<?>[filling];
        Arrays.fill(types, String.class);
        Method method = Keys.class.getMethod(member, types);
        key = method.invoke(null, (Object[]) places(filling));
      }
      return key instanceof ConditionKey one
          ? Optional.of(one.name())
          : key instanceof MultivaluedKey<?> several
              ? Optional.of(several.name())
              : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }
}
