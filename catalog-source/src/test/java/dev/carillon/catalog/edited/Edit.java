package dev.carillon.catalog.edited;

import dev.carillon.catalog.Fact;
import dev.carillon.catalog.edited.EditedService.EditedAction;
import dev.carillon.catalog.edited.EditedService.EditedKey;
import dev.carillon.catalog.edited.EditedService.EditedOperation;
import dev.carillon.catalog.edited.EditedService.EditedType;
import dev.carillon.catalog.edited.EditedService.EditedUse;
import dev.carillon.policy.AccessLevel;
import dev.carillon.policy.reference.ServiceReference.AuthorizedAction;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One thing that AWS changes of a service, and the words in which it is to be told. */
enum Edit {
  ACTION_ADDED(
      aws -> {
        EditedAction action = new EditedAction();
        action.name = aws.fresh("Create");
        action.description = "Grants permission to be new";
        AccessLevel level = aws.pick(List.of(AccessLevel.values()));
        action.levels.add(level);
        aws.actions.add(action);
        aws.tell("action added", level.label(), action.name);
        return aws.takeAll(List.of(action));
      }),
  ACTION_REMOVED(
      aws ->
          with(
              aws.take(aws.actions),
              action -> {
                aws.actions.remove(action);
                aws.removes = true;
                aws.tell("action removed", label(action), action.name);
                return true;
              })),
  ACTION_IN_OTHER_CASE(
      aws ->
          with(
              aws.take(aws.actions),
              action -> {
                String before = action.name;
                action.name = before.substring(0, 1) + otherCase(before.substring(1));
                aws.tell(
                    action,
                    "written "
                        + before
                        + " before; IAM ignores letter case, code that names it can stop"
                        + " compiling");
                return !action.name.equals(before);
              })),
  OTHER_LEVEL(
      aws ->
          with(
              aws.take(aws.actions),
              action -> {
                AccessLevel before = AccessLevel.ofListed(action.levels);
                AccessLevel after =
                    before == AccessLevel.WRITE ? AccessLevel.READ : AccessLevel.WRITE;
                action.levels = EnumSet.of(after);
                String rises =
                    before.compareTo(after) < 0
                        ? "; code under a lower @MaxAccessLevel stops compiling"
                        : "";
                aws.tell(action, before.label() + " → " + after.label() + rises);
                return true;
              })),
  FURTHER_LEVEL(
      aws ->
          with(
              aws.take(aws.actions),
              action ->
                  action.levels.contains(AccessLevel.TAGGING)
                      && action.levels.add(AccessLevel.WRITE))),
  TYPE_TAKEN(
      aws ->
          with(
              aws.take(aws.actions),
              action ->
                  with(
                      aws.take(aws.types),
                      type -> action.use(type).isEmpty() && takes(aws, action, type)))),
  TYPE_NOT_TAKEN(
      aws ->
          withUse(
              aws,
              (action, use) -> {
                action.uses.remove(use);
                aws.tell(action, "no longer takes resource type " + use.type.name + Words.STOPS);
                return true;
              })),
  MARK_TURNED(
      aws ->
          withUse(
              aws,
              (action, use) -> {
                use.required = !use.required;
                String verb = use.required ? "now requires " : "no longer requires ";
                aws.tell(Fact.REQUIRED_MARKS, action, verb + use.type.name);
                return true;
              })),
  TYPE_ADDED(
      aws -> {
        EditedType type = new EditedType(aws.fresh("type"));
        type.arns.add("arn:${Partition}:" + aws.service + ":::" + type.name + "/${Id}");
        aws.types.add(type);
        aws.tell("resource type added", "", type.name);
        return aws.takeAll(List.of(type));
      }),
  TYPE_REMOVED(
      aws ->
          with(
              aws.take(aws.types),
              type -> {
                List<EditedAction> taking =
                    aws.actions.stream().filter(action -> action.use(type).isPresent()).toList();
                if (aws.types.size() < 4 || !aws.takeAll(taking)) {
                  return false;
                }
                aws.types.remove(type);
                aws.removes = true;
                aws.tell("resource type removed" + Words.STOPS, "", type.name);
                for (EditedAction action : taking) {
                  action.uses.removeIf(use -> use.type == type);
                  aws.tell(action, "no longer takes resource type " + type.name + Words.STOPS);
                }
                return true;
              })),
  TYPE_WITH_OTHER_NAME(
      aws ->
          with(
              aws.take(aws.types),
              type -> {
                Predicate<EditedType> same = other -> other.arns.equals(type.arns);
                if (aws.types.stream().filter(same).count() > 1) {
                  return false; // Which of them it is now nobody could tell.
                }
                String before = type.name;
                type.name = aws.fresh(before);
                aws.removes = true;
                aws.tell(
                    "resource type with another name and the same ARN" + Words.STOPS,
                    before + " is now " + type.name,
                    "");
                return true;
              })),
  ARN_WITHOUT_ACCOUNT(
      aws -> otherArn(aws, arn -> arn.replace(":${Account}:", "::"), Words.PARAMETERS)),
  ARN_WITH_OTHER_WORDS(aws -> otherArn(aws, arn -> arn.replaceFirst("([a-z])/", "$1zq/"), "")),
  ARN_ADDED(
      aws ->
          with(
              aws.take(aws.types),
              type -> {
                String arn = type.arns.iterator().next() + '/' + aws.fresh("x");
                if (type.arns.size() > 1) {
                  return false;
                }
                type.arns.add(arn); // Behind the other, whose method stays as it is.
                aws.tell("resource type changed", type.name + " now has the ARN " + arn, "");
                return true;
              })),
  KEY_ADDED(
      aws -> {
        EditedKey key = new EditedKey(aws.fresh(aws.service + ':'), new TreeSet<>());
        key.types().add("String");
        aws.keys.add(key);
        aws.tell("condition key added", "", key.name());
        return aws.takeAll(List.of(key));
      }),
  KEY_WITH_OTHER_TYPE(
      aws ->
          with(
              aws.take(aws.keys),
              key -> {
                String before = String.join(", ", key.types());
                key.types().clear();
                key.types().add(before.equals("String") ? "Numeric" : "String");
                aws.tell(
                    key.name().startsWith("aws:")
                        ? "global condition key with other types"
                        : "condition key with other types; code that names it can stop compiling",
                    before + " → " + String.join(", ", key.types()),
                    key.name());
                return !before.equals(String.join(", ", key.types()));
              })),
  KEY_OF_AN_ACTION(
      aws ->
          with(
              aws.take(aws.actions),
              action ->
                  with(
                      aws.take(aws.keys),
                      key -> {
                        if (hasKey(action, key.name())) {
                          return false;
                        }
                        action.keys.add(key.name());
                        aws.tell(action, "now with condition key " + key.name());
                        return true;
                      }))),
  KEY_OF_A_USE(
      aws ->
          withUse(
              aws,
              (action, use) ->
                  with(
                      aws.take(aws.keys),
                      key -> {
                        if (hasKey(action, key.name())) {
                          return false;
                        }
                        use.keys.add(key.name());
                        aws.tell(
                            action,
                            "on " + use.type.name + " now with condition key " + key.name());
                        return true;
                      }))),
  KEY_MOVED(
      aws ->
          withUse(
              aws,
              (action, use) -> {
                Optional<String> key =
                    action.keys.stream().filter(k -> !use.keys.contains(k)).findFirst();
                boolean others =
                    key.isPresent()
                        && action.uses.stream().anyMatch(any -> any.keys.contains(key.get()));
                if (key.isEmpty() || others) {
                  return false;
                }
                action.keys.remove(key.get());
                use.keys.add(key.get());
                aws.tell(
                    action,
                    "condition key " + key.get() + " moved from the action to " + use.type.name);
                return true;
              })),
  DEPENDENT_ADDED(
      aws ->
          with(
              aws.take(aws.actions),
              action -> {
                action.dependents.add(0, "iam:PassRole" + action.dependents.size());
                aws.tell(
                    Fact.DEPENDENT_ACTIONS,
                    action,
                    "now also needs "
                        + action.dependents.get(0)
                        + "; withDependentActions() adds that");
                return true;
              })),
  DEPENDENTS_IN_OTHER_ORDER(
      aws ->
          with(
              aws.take(aws.actions.stream().filter(a -> a.dependents.size() > 1).toList()),
              action -> {
                Collections.reverse(action.dependents);
                return true;
              })),
  PERMISSION_ONLY(
      aws ->
          with(
              aws.take(aws.actions),
              action -> {
                action.permissionOnly = !action.permissionOnly;
                aws.tell(
                    Fact.PERMISSION_ONLY_MARKS,
                    action,
                    action.permissionOnly ? "now permission only" : "no longer permission only");
                return true;
              })),
  DESCRIPTION(
      aws ->
          with(
              aws.take(aws.actions),
              action -> {
                String before = action.description;
                action.description = "Grants permission to do otherwise, and more";
                aws.tell(
                    Fact.DESCRIPTIONS,
                    action,
                    "described as " + action.description + "; before as " + before);
                return true;
              })),
  OPERATION_ADDED(
      aws -> {
        EditedOperation operation = new EditedOperation(aws.fresh("Do"));
        aws.operations.add(operation);
        aws.tell(Fact.OPERATIONS, "operation added", "", operation.name);
        return aws.takeAll(List.of(operation));
      }),
  OPERATION_AUTHORIZED_BESIDES(
      aws ->
          with(
              aws.take(aws.operations),
              operation -> {
                operation.authorizedBy.add(new AuthorizedAction("iam:Zq", Map.of()));
                aws.tell(
                    Fact.OPERATIONS,
                    "operation authorized otherwise",
                    "now authorized by iam:Zq",
                    operation.name);
                return true;
              })),
  OPERATION_OF_A_FURTHER_CLIENT(
      aws -> with(aws.take(aws.operations), operation -> operation.clients.add("zq"))),
  SERVICE_NAME(
      aws -> {
        aws.displayName = aws.displayName + " Zq";
        return true;
      });

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Function<EditedService, Boolean> change;

  Edit(Function<EditedService, Boolean> change) {
    this.change = change;
  }

  /** The words that several edits end with. */
  private static final class Words {
    static final String STOPS = "; code that names it stops compiling";
    static final String PARAMETERS =
        "; the method that makes it has other parameters, and code that calls it stops compiling";
    static final Pattern LETTER = Pattern.compile("[A-Za-z]");
  }

  /** What is done to an action and one of its uses. */
  private interface UseChange {
    boolean to(EditedAction action, EditedUse use);
  }

  /** Changes a service at random; false where it has nothing that can be changed so. */
  boolean to(EditedService service) {
    int before = service.told.size();
    boolean done = change.apply(service);
    if (!done) {
      service.told.subList(before, service.told.size()).clear();
    }
    return done;
  }

  private static <T> boolean with(Optional<T> part, Predicate<T> change) {
    return part.isPresent() && change.test(part.get());
  }

  private static boolean withUse(EditedService aws, UseChange change) {
    List<EditedAction> using = aws.actions.stream().filter(a -> !a.uses.isEmpty()).toList();
    return with(
        aws.take(using),
        action -> {
          EditedUse use = aws.pick(action.uses);
          return aws.takeAll(List.of(use.type)) && change.to(action, use);
        });
  }

  private static boolean takes(EditedService aws, EditedAction action, EditedType type) {
    EditedUse use = new EditedUse(type, aws.random.nextBoolean());
    action.uses.add(use);
    aws.tell(
        action,
        "now takes resource type " + type.name + (use.required ? EditedReferenceTest.MARKED : ""));
    return true;
  }

  private static boolean otherArn(
      EditedService aws, Function<String, String> change, String parameters) {
    return with(
        aws.take(aws.types),
        type -> {
          String before = type.arns.iterator().next();
          String after = change.apply(before);
          if (after.equals(before) || type.arns.size() > 1) {
            return false; // ArnChangesTest has what becomes of the methods of several.
          }
          type.arns.remove(before);
          type.arns.add(after);
          aws.tell(
              "resource type changed",
              "the ARN of " + type.name + " was " + before + " and is " + after + parameters,
              "");
          return true;
        });
  }

  private static boolean hasKey(EditedAction action, String key) {
    return action.keys.contains(key)
        || action.uses.stream().anyMatch(use -> use.keys.contains(key));
  }

  private static String label(EditedAction action) {
    return AccessLevel.ofListed(action.levels).label();
  }

  private static String otherCase(String name) {
    return Words.LETTER
        .matcher(name)
        .replaceFirst(
            letter -> {
              char one = letter.group().charAt(0);
              return String.valueOf((char) (one ^ ' ')); // the bit between A and a
            });
  }
}
