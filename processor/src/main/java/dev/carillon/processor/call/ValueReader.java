package dev.carillon.processor.call;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import dev.carillon.catalog.ArnFormats;
import dev.carillon.internal.iam.Arn;
import dev.carillon.internal.pattern.Placeholders;
import dev.carillon.policy.arn.ArnPart;
import dev.carillon.policy.arn.ResourceArn;
import dev.carillon.policy.finding.InvalidPolicyException;
import dev.carillon.processor.call.WrittenStatement.Value;
import dev.carillon.processor.facts.ServiceFacts;
import dev.carillon.processor.literal.ConstantText;
import dev.carillon.processor.name.UserName;
import dev.carillon.processor.plan.ArnMethods.ArnMethodName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** Reads the values that calls are given: constant texts, ARNs, numbers, and lists of them. */
final class ValueReader {

  private static final Set<String> COLLECTING =
      Set.of("of", "asList", "singleton", "singletonList");

  private static final String UNKNOWN_ARN =
      "arn" + (':' + WrittenStatement.UNKNOWN).repeat(Arn.PARTS - 1);

  private static final String OF_RUN = Matcher.quoteReplacement(WrittenStatement.UNKNOWN);

  /** What a sum or a format has in place of what only the run will tell. */
  private static final Pattern PART = Pattern.compile("\\$\\{part[0-9]+}|%s");

  /**
   * An ARN with parts that only the run will tell: as these can have colons, its Region and account
   * have to be like such.
   */
  private static final Pattern OPEN_ARN =
      Pattern.compile(
          "arn:[^:]+:[a-z0-9-]+:(R|[a-z]+-[a-z-]+-[0-9])?:(R|[0-9]{12}|aws)?:.+"
              .replace("R", Pattern.quote(WrittenStatement.UNKNOWN) + "|[*]"));

  private final Code code;

  ValueReader(Code code) {
    this.code = code;
  }

  /**
   * What an argument is, or an element of a list.
   *
   * @param expression the expression, which may be what a variable keeps
   * @param at where the statement says it
   */
  record Written(TreePath expression, TreePath at) {}

  /** Returns the texts that arguments are, in lists too. */
  List<Value> texts(List<TreePath> arguments) {
    return elements(arguments).stream()
        .map(one -> new Value(text(one.expression()), one.at()))
        .toList();
  }

  /** Returns arguments, and in place of a list that is written there its elements. */
  List<Written> elements(List<TreePath> arguments) {
    return elements(arguments, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Of a list that has itself, or another twice, each element counts once. */
  private List<Written> elements(List<TreePath> arguments, Set<Tree> lists) {
    List<Written> elements = new ArrayList<>();
    for (TreePath argument : arguments) {
      TreePath kept = code.kept(argument);
      if (collects(code, kept)) {
        if (!lists.add(kept.getLeaf())) {
          continue;
        }
        elements(Call.argumentsOf(kept), lists)
            .forEach(
                one ->
                    elements.add(kept == argument ? one : new Written(one.expression(), argument)));
      } else {
        elements.add(new Written(kept, argument));
      }
    }
    return elements;
  }

  /** Returns whether an expression is a collection of what is given to its method. */
  static boolean collects(Code code, TreePath path) {
    return COLLECTING.contains(Call.nameOf(path)) && code.isOfPackage(path, "java.util.");
  }

  /**
   * Returns the text that an expression is, be it an ARN that a generated method makes and does not
   * refuse.
   */
  String text(TreePath path) {
    return text(path, made -> true);
  }

  /** Returns the same, but nothing of an ARN of which a part is left to the run. */
  String whole(TreePath path) {
    return text(path, made -> made.arguments().stream().allMatch(one -> known(one).isPresent()));
  }

  /**
   * Returns the ARN that an expression is. Of one that is put together what the code says is there,
   * if it surely stands in its place; of what only the run will tell it is known that it is an ARN.
   */
  String arn(TreePath path) {
    String text = text(path);
    return text.equals(WrittenStatement.UNKNOWN)
        ? sum(code.kept(path)).filter(arn -> OPEN_ARN.matcher(arn).matches()).orElse(UNKNOWN_ARN)
        : text;
  }

  private Optional<String> sum(TreePath path) {
    Optional<TreePath> format = formatOf(path);
    return (format.isPresent() ? code.text(format.get()) : open(path))
        .map(text -> PART.matcher(text).replaceAll(OF_RUN))
        .filter(text -> text.indexOf('%') < 0);
  }

  private Optional<String> open(TreePath path) {
    return code.folder().foldOpen(path, "arn:").map(ConstantText::value);
  }

  /** Returns the format of {@code "…".formatted(…)} and of {@code String.format("…", …)}. */
  Optional<TreePath> formatOf(TreePath path) {
    Optional<TreePath> format =
        switch (Call.nameOf(path)) {
          case "formatted" -> Call.receiverOf(path);
          case "format" -> Call.argumentsOf(path).stream().findFirst();
          default -> Optional.empty();
        };
    return format.filter(any -> code.isOf(path, String.class));
  }

  private String text(TreePath path, Predicate<Made> counts) {
    TreePath kept = code.kept(path);
    return code.text(kept)
        .or(() -> made(kept).filter(this::isTaken).filter(counts).map(this::filled))
        .orElse(WrittenStatement.UNKNOWN);
  }

  /** Returns a number as the builder writes it, without an exponent. */
  Value number(TreePath path) {
    Tree tree = path.getLeaf();
    boolean negative = tree instanceof UnaryTree && tree.getKind() == Tree.Kind.UNARY_MINUS;
    Tree digits = negative ? ((UnaryTree) tree).getExpression() : tree;
    String text =
        digits instanceof LiteralTree literal && literal.getValue() instanceof Number number
            ? (negative ? "-" : "") + number
            : WrittenStatement.UNKNOWN_NUMBER;
    return new Value(Placeholders.isIn(text) ? text : new BigDecimal(text).toPlainString(), path);
  }

  /** Returns whether an expression is true, where that is known. */
  Optional<Boolean> bool(TreePath path) {
    return path.getLeaf() instanceof LiteralTree literal && literal.getValue() instanceof Boolean b
        ? Optional.of(b)
        : Optional.empty();
  }

  /**
   * An ARN that a generated method makes.
   *
   * @param partition the partition that it is put in; as the method makes it, {@code aws}
   */
  record Made(ServiceFacts facts, ArnMethodName named, List<TreePath> arguments, String partition) {

    Made in(String other) {
      return new Made(facts, named, arguments, other);
    }
  }

  /** Reads {@code ChimeResource.meeting(…)}, and what is called on it. */
  Optional<Made> made(TreePath path) {
    if (!(path.getLeaf() instanceof MethodInvocationTree)
        || !(code.element(path) instanceof ExecutableElement method)
        || !method.getReturnType().toString().equals(UserName.of(ResourceArn.class))) {
      return Optional.empty();
    }
    if (code.isOf(path, ResourceArn.class)) {
      Optional<Made> made = Call.receiverOf(path).flatMap(this::made);
      return method.getSimpleName().contentEquals("inPartition")
          ? made.map(one -> one.in(code.text(Call.argumentsOf(path).get(0)).orElse("*")))
          : made;
    }
    return code.ownerOf(path)
        .flatMap(owner -> code.services().ofGenerated(owner))
        .flatMap(
            facts ->
                facts
                    .arnMethod(method.getSimpleName().toString())
                    .map(named -> new Made(facts, named, Call.argumentsOf(path), "aws")));
  }

  /** Returns whether the method makes the ARN, as far as that is known. */
  boolean isTaken(Made made) {
    return ArnPartCheck.refused(made, this).isEmpty();
  }

  /**
   * Fills a format. What is not known is filled with what could stand there, so that the ARN is one
   * of its type whatever the run will say.
   */
  String filled(Made made) {
    ArnMethodName named = made.named();
    List<TreePath> arguments = made.arguments();
    String arn = named.format().replace(ArnFormats.PARTITION, made.partition());
    List<String> placeholders = ArnFormats.placeholders(named.format());
    for (int i = 0; i < placeholders.size(); i++) {
      String placeholder = placeholders.get(i);
      Optional<String> known =
          i < arguments.size()
              ? known(arguments.get(i))
                  .map(CharSequence::toString)
                  .filter(text -> !isInFront(placeholder) || isPlace(text, arguments))
              : Optional.empty();
      arn = arn.replace(placeholder, known.orElseGet(() -> sample(placeholder)));
    }
    return arn;
  }

  /** Returns what an argument puts into an ARN, where that is known, and is taken at all. */
  private Optional<CharSequence> known(TreePath argument) {
    try {
      return part(argument);
    } catch (InvalidPolicyException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns what an argument puts into an ARN, where that is known: a text, or an {@code ArnPart}.
   *
   * @throws InvalidPolicyException if there is no such part
   */
  Optional<CharSequence> part(TreePath argument) {
    TreePath kept = code.kept(argument);
    if (!code.isOf(kept, ArnPart.class)) {
      return code.text(kept).map(text -> text);
    }
    Optional<String> given = Call.argumentsOf(kept).stream().findFirst().flatMap(code::text);
    return switch (Call.nameOf(kept)) {
      case "any" -> Optional.of(ArnPart.any());
      case "matching" -> given.map(ArnPart::matching);
      case "literal" -> given.map(ArnPart::literal);
      default -> Optional.empty();
    };
  }

  /** Whether a resource can be one without a Region or account is told by all of its ARN. */
  private boolean isPlace(String text, List<TreePath> arguments) {
    return text.isEmpty()
        ? arguments.stream().allMatch(one -> known(one).isPresent())
        : text.indexOf(':') < 0;
  }

  private static boolean isInFront(String placeholder) {
    String name = placeholder.toLowerCase(Locale.ROOT);
    return name.contains("region") || name.contains("account");
  }

  private static String sample(String placeholder) {
    if (isInFront(placeholder)) {
      return "*";
    }
    String name = placeholder.toLowerCase(Locale.ROOT);
    // What Secrets Manager puts behind a name may stand there.
    return placeholder.replaceAll("[^A-Za-z0-9]", "") + (name.contains("secret") ? "-000000" : "");
  }
}
